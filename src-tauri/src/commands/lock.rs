//! The lock.

use domain::{Exported, LockState, Overview, RecoveryCode};
use tauri::WebviewWindow;

use super::{AppState, CommandResult};
use crate::clock::{new_secrets, now, today};
use crate::dialogs::Native;

#[tauri::command(async)]
pub(crate) fn lock_state(state: AppState<'_>) -> CommandResult<LockState> {
    Ok(state.with(|backend| app::lock::lock_state(&backend.stores))?)
}

#[tauri::command(async)]
pub(crate) fn propose_lock(
    state: AppState<'_>,
    request: ipc::Passphrase,
) -> CommandResult<RecoveryCode> {
    let secrets = new_secrets()?;
    Ok(state.with(|backend| {
        app::lock::propose_lock(
            &mut backend.stores,
            &mut backend.lock,
            &request.passphrase,
            &secrets,
        )
    })?)
}

#[tauri::command(async)]
pub(crate) fn save_recovery_code(
    window: WebviewWindow,
    state: AppState<'_>,
) -> CommandResult<Option<Exported>> {
    let code =
        state.with(|backend| app::report::recovery_code(&backend.stores, &backend.lock, now()))?;
    Ok(code.save(&Native::over(window))?)
}

#[tauri::command(async)]
pub(crate) fn turn_on_lock(
    state: AppState<'_>,
    request: ipc::TypedCode,
) -> CommandResult<LockState> {
    Ok(state.with(|backend| {
        app::lock::turn_on_lock(&mut backend.stores, &mut backend.lock, &request.code)
    })?)
}

#[tauri::command(async)]
pub(crate) fn change_passphrase(
    state: AppState<'_>,
    request: ipc::ChangePassphrase,
) -> CommandResult<LockState> {
    let ipc::ChangePassphrase { current, new } = request;
    Ok(state
        .with(|backend| app::lock::change_passphrase(&mut backend.stores, &current, &new, now()))?)
}

#[tauri::command(async)]
pub(crate) fn turn_off_lock(
    state: AppState<'_>,
    request: ipc::Passphrase,
) -> CommandResult<LockState> {
    Ok(state.with(|backend| {
        app::lock::turn_off_lock(&mut backend.stores, &request.passphrase, now())
    })?)
}

#[tauri::command(async)]
pub(crate) fn lock_now(state: AppState<'_>) -> CommandResult<LockState> {
    Ok(state.with(|backend| app::lock::lock_now(&mut backend.stores, &mut backend.lock))?)
}

#[tauri::command(async)]
pub(crate) fn unlock(state: AppState<'_>, request: ipc::Passphrase) -> CommandResult<Overview> {
    Ok(state.with(|backend| {
        app::lock::unlock(
            &mut backend.stores,
            &backend.library,
            &request.passphrase,
            today(),
        )
    })?)
}

#[tauri::command(async)]
pub(crate) fn unlock_with_code(
    state: AppState<'_>,
    request: ipc::UnlockWithCode,
) -> CommandResult<Overview> {
    let ipc::UnlockWithCode { code, passphrase } = request;
    Ok(state.with(|backend| {
        app::lock::unlock_with_code(
            &mut backend.stores,
            &backend.library,
            &code,
            &passphrase,
            today(),
        )
    })?)
}
