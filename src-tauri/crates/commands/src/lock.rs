//! The lock.

use view::{Exported, LockState, Overview, RecoveryCode};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn lock_state(cx: &Context<'_>) -> CommandResult<LockState> {
    Ok(cx.with(|backend| app::lock::lock_state(&backend.stores))?)
}

pub(crate) fn propose_lock(
    cx: &Context<'_>,
    request: ipc::Passphrase,
) -> CommandResult<RecoveryCode> {
    let secrets = cx.new_secrets()?;
    Ok(cx.with(|backend| {
        app::lock::propose_lock(
            &mut backend.stores,
            &mut backend.lock,
            &request.passphrase,
            &secrets,
        )
    })?)
}

pub(crate) fn save_recovery_code(cx: &Context<'_>) -> CommandResult<Option<Exported>> {
    let code =
        cx.with(|backend| app::report::recovery_code(&backend.stores, &backend.lock, cx.now()))?;
    Ok(code.save(cx.dialogs())?)
}

pub(crate) fn turn_on_lock(cx: &Context<'_>, request: ipc::TypedCode) -> CommandResult<LockState> {
    Ok(cx.with(|backend| {
        app::lock::turn_on_lock(&mut backend.stores, &mut backend.lock, &request.code)
    })?)
}

pub(crate) fn change_passphrase(
    cx: &Context<'_>,
    request: ipc::ChangePassphrase,
) -> CommandResult<LockState> {
    let ipc::ChangePassphrase { current, new } = request;
    Ok(cx.with(|backend| {
        app::lock::change_passphrase(&mut backend.stores, &current, &new, cx.now())
    })?)
}

pub(crate) fn turn_off_lock(
    cx: &Context<'_>,
    request: ipc::Passphrase,
) -> CommandResult<LockState> {
    Ok(cx.with(|backend| {
        app::lock::turn_off_lock(&mut backend.stores, &request.passphrase, cx.now())
    })?)
}

pub(crate) fn lock_now(cx: &Context<'_>) -> CommandResult<LockState> {
    Ok(cx.with(|backend| app::lock::lock_now(&mut backend.stores, &mut backend.lock))?)
}

pub(crate) fn unlock(cx: &Context<'_>, request: ipc::Passphrase) -> CommandResult<Overview> {
    Ok(cx.with(|backend| {
        app::lock::unlock(
            &mut backend.stores,
            &backend.library,
            &request.passphrase,
            cx.today(),
        )
    })?)
}

pub(crate) fn unlock_with_code(
    cx: &Context<'_>,
    request: ipc::UnlockWithCode,
) -> CommandResult<Overview> {
    let ipc::UnlockWithCode { code, passphrase } = request;
    Ok(cx.with(|backend| {
        app::lock::unlock_with_code(
            &mut backend.stores,
            &backend.library,
            &code,
            &passphrase,
            cx.today(),
        )
    })?)
}
