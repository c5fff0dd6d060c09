//! The lock.

use domain::{Exported, LockState, Overview, RecoveryCode};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn lock_state(cx: &Context<'_>) -> CommandResult<LockState> {
    Ok(cx.lock().lock_state()?)
}

pub(crate) fn propose_lock(
    cx: &Context<'_>,
    request: ipc::Passphrase,
) -> CommandResult<RecoveryCode> {
    let secrets = cx.new_secrets()?;
    Ok(cx.lock().propose_lock(&request.passphrase, &secrets)?)
}

pub(crate) fn save_recovery_code(cx: &Context<'_>) -> CommandResult<Option<Exported>> {
    let code = cx.lock().recovery_code(cx.now())?;
    Ok(code.save(cx.dialogs())?)
}

pub(crate) fn turn_on_lock(cx: &Context<'_>, request: ipc::TypedCode) -> CommandResult<LockState> {
    Ok(cx.lock().turn_on_lock(&request.code)?)
}

pub(crate) fn change_passphrase(
    cx: &Context<'_>,
    request: ipc::ChangePassphrase,
) -> CommandResult<LockState> {
    let ipc::ChangePassphrase { current, new } = request;
    Ok(cx.lock().change_passphrase(&current, &new, cx.now())?)
}

pub(crate) fn turn_off_lock(
    cx: &Context<'_>,
    request: ipc::Passphrase,
) -> CommandResult<LockState> {
    Ok(cx.lock().turn_off_lock(&request.passphrase, cx.now())?)
}

pub(crate) fn lock_now(cx: &Context<'_>) -> CommandResult<LockState> {
    Ok(cx.lock().lock_now()?)
}

pub(crate) fn unlock(cx: &Context<'_>, request: ipc::Passphrase) -> CommandResult<Overview> {
    Ok(cx.lock().unlock(&request.passphrase, cx.today())?)
}

pub(crate) fn unlock_with_code(
    cx: &Context<'_>,
    request: ipc::UnlockWithCode,
) -> CommandResult<Overview> {
    let ipc::UnlockWithCode { code, passphrase } = request;
    Ok(cx.lock().unlock_with_code(&code, &passphrase, cx.today())?)
}
