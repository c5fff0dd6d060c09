//! The lock.

use view::{Exported, LockState, Overview, RecoveryCode};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn lock_state(cx: &Context<'_>) -> CommandResult<LockState> {
    Ok(cx.with(|stores| app::lock::lock_state(stores))?)
}

pub(crate) fn propose_lock(
    cx: &Context<'_>,
    request: ipc::Passphrase,
) -> CommandResult<RecoveryCode> {
    let secrets = cx.new_secrets()?;
    Ok(cx.with_lock(|stores, lock| {
        app::lock::propose_lock(stores, lock, &request.passphrase, &secrets)
    })?)
}

pub(crate) fn save_recovery_code(cx: &Context<'_>) -> CommandResult<Option<Exported>> {
    let code = cx.with_lock(|stores, lock| app::report::recovery_code(stores, lock, cx.now()))?;
    Ok(code.save(cx.dialogs(), cx.job())?)
}

pub(crate) fn turn_on_lock(cx: &Context<'_>, request: ipc::TypedCode) -> CommandResult<LockState> {
    Ok(cx.with_lock(|stores, lock| app::lock::turn_on_lock(stores, lock, &request.code))?)
}

pub(crate) fn change_passphrase(
    cx: &Context<'_>,
    request: ipc::ChangePassphrase,
) -> CommandResult<LockState> {
    let ipc::ChangePassphrase { current, new } = &request;
    Ok(cx.with(|stores| app::lock::change_passphrase(stores, current, new, cx.now()))?)
}

pub(crate) fn turn_off_lock(
    cx: &Context<'_>,
    request: ipc::Passphrase,
) -> CommandResult<LockState> {
    Ok(cx.with(|stores| app::lock::turn_off_lock(stores, &request.passphrase, cx.now()))?)
}

pub(crate) fn lock_now(cx: &Context<'_>) -> CommandResult<()> {
    Ok(cx.lock_now()?)
}

pub(crate) fn note_activity(cx: &Context<'_>) -> CommandResult<()> {
    Ok(cx.note_activity()?)
}

pub(crate) fn unlock(cx: &Context<'_>, request: ipc::Passphrase) -> CommandResult<Overview> {
    Ok(cx.with_library(|stores, library| {
        app::lock::unlock(stores, library, &request.passphrase, cx.today())
    })?)
}

pub(crate) fn unlock_with_code(
    cx: &Context<'_>,
    request: ipc::UnlockWithCode,
) -> CommandResult<Overview> {
    let ipc::UnlockWithCode { code, passphrase } = &request;
    Ok(cx.with_library(|stores, library| {
        app::lock::unlock_with_code(stores, library, code, passphrase, cx.today())
    })?)
}

pub(crate) fn continue_without_lock(cx: &Context<'_>) -> CommandResult<Overview> {
    Ok(cx.with_library(|stores, library| {
        app::lock::continue_without_lock(stores, library, cx.today())
    })?)
}
