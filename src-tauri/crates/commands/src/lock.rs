//! The lock.

use app::lock::{
    confirm_recovery_code as confirm, propose_passphrase as propose, turn_off_lock as turn_off,
    unlock_with_code as unlock_by,
};
use app::report::recovery_code;
use view::{Exported, LockState, Overview, RecoveryCode, SuggestedPassphrase};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn lock_state(cx: &Context<'_>) -> CommandResult<LockState> {
    Ok(cx.with(|stores| app::lock::lock_state(stores))?)
}

pub(crate) fn suggest_passphrase(cx: &Context<'_>) -> CommandResult<SuggestedPassphrase> {
    Ok(app::lock::suggest_passphrase(&cx.random()?))
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

pub(crate) fn propose_passphrase(
    cx: &Context<'_>,
    request: ipc::ChangePassphrase,
) -> CommandResult<RecoveryCode> {
    let (secrets, now) = (cx.new_secrets()?, cx.now());
    let asked = (request.current.as_str(), request.new.as_str());
    Ok(cx.with_lock(|stores, lock| propose(stores, lock, asked, &secrets, now))?)
}

pub(crate) fn propose_recovery_code(
    cx: &Context<'_>,
    request: ipc::Passphrase,
) -> CommandResult<RecoveryCode> {
    let (secrets, now) = (cx.new_secrets()?, cx.now());
    Ok(cx.with_lock(|stores, lock| {
        app::lock::propose_recovery_code(stores, lock, &request.passphrase, &secrets, now)
    })?)
}

pub(crate) fn save_recovery_code(cx: &Context<'_>) -> CommandResult<Option<Exported>> {
    let file = cx.with(|stores| app::report::recovery_code_outgoing(stores))?;
    cx.save(file, || {
        let code = |stores: &mut _, lock: &mut _| recovery_code(stores, lock, cx.now());
        Ok(cx.with_lock(code)?)
    })
}

pub(crate) fn confirm_recovery_code(
    cx: &Context<'_>,
    request: ipc::TypedCode,
) -> CommandResult<LockState> {
    let _alone = cx.alone();
    let begun = cx.with_lock(|own, lock| confirm(own, lock, &request.code, cx.job()));
    let ready = begun?.prepare(cx.job())?;
    Ok(cx.with_lock(|stores, lock| ready.finish(stores, lock, cx.job()))?)
}

pub(crate) fn turn_off_lock(
    cx: &Context<'_>,
    request: ipc::Passphrase,
) -> CommandResult<LockState> {
    let _alone = cx.alone();
    let begun = cx.with(|stores| turn_off(stores, &request.passphrase, cx.now(), cx.job()));
    let ready = begun?.prepare(cx.job())?;
    Ok(cx.with_lock(|stores, lock| ready.finish(stores, lock, cx.job()))?)
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
    let typed = (request.code.as_str(), request.passphrase.as_str());
    let (_alone, secrets) = (cx.alone(), cx.new_secrets()?);
    let begun = cx.with(|stores| unlock_by(stores, typed, &secrets, cx.now(), cx.job()));
    let ready = begun?.prepare(cx.job())?;
    Ok(cx.with_library(|own, library| ready.finish(own, library, cx.today(), cx.job()))?)
}

pub(crate) fn continue_without_lock(cx: &Context<'_>) -> CommandResult<Overview> {
    Ok(cx.with_library(|stores, library| {
        app::lock::continue_without_lock(stores, library, cx.today())
    })?)
}
