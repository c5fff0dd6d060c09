//! The lock.

use domain::{Exported, LockState, Overview, RecoveryCode};
use tauri::WebviewWindow;

use super::{AtDesk, Crossed};
use crate::clock::{new_secrets, now, today};
use crate::dialogs::Native;

#[tauri::command(async)]
pub(crate) fn lock_state(desk: AtDesk<'_>) -> Crossed<LockState> {
    Ok(desk.take().lock_state()?)
}

#[tauri::command(async)]
pub(crate) fn propose_lock(desk: AtDesk<'_>, request: ipc::Passphrase) -> Crossed<RecoveryCode> {
    let secrets = new_secrets()?;
    Ok(desk.take().propose_lock(&request.passphrase, &secrets)?)
}

#[tauri::command(async)]
pub(crate) fn save_recovery_code(
    window: WebviewWindow,
    desk: AtDesk<'_>,
) -> Crossed<Option<Exported>> {
    let code = desk.take().recovery_code(now())?;
    Ok(code.save(&Native::over(window))?)
}

#[tauri::command(async)]
pub(crate) fn turn_on_lock(desk: AtDesk<'_>, request: ipc::TypedCode) -> Crossed<LockState> {
    Ok(desk.take().turn_on_lock(&request.code)?)
}

#[tauri::command(async)]
pub(crate) fn change_passphrase(
    desk: AtDesk<'_>,
    request: ipc::ChangePassphrase,
) -> Crossed<LockState> {
    let ipc::ChangePassphrase { current, new } = request;
    Ok(desk.take().change_passphrase(&current, &new, now())?)
}

#[tauri::command(async)]
pub(crate) fn turn_off_lock(desk: AtDesk<'_>, request: ipc::Passphrase) -> Crossed<LockState> {
    Ok(desk.take().turn_off_lock(&request.passphrase, now())?)
}

#[tauri::command(async)]
pub(crate) fn lock_now(desk: AtDesk<'_>) -> Crossed<LockState> {
    Ok(desk.take().lock_now()?)
}

#[tauri::command(async)]
pub(crate) fn unlock(desk: AtDesk<'_>, request: ipc::Passphrase) -> Crossed<Overview> {
    Ok(desk.take().unlock(&request.passphrase, today())?)
}

#[tauri::command(async)]
pub(crate) fn unlock_with_code(
    desk: AtDesk<'_>,
    request: ipc::UnlockWithCode,
) -> Crossed<Overview> {
    let ipc::UnlockWithCode { code, passphrase } = request;
    Ok(desk.take().unlock_with_code(&code, &passphrase, today())?)
}
