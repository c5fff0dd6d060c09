//! Keeping what the person has written: backups, and what is done where the store is damaged.

use domain::{Backup, Backups, DataFolderState, Exported, FileKind, Overview, Recovery, SetAside};
use tauri::WebviewWindow;

use super::{AppState, CommandResult};
use crate::clock::{now, today};
use crate::dialogs::Native;

#[tauri::command(async)]
pub(crate) fn backups(state: AppState<'_>) -> CommandResult<Backups> {
    Ok(state.with(|backend| app::backup::backups(&backend.stores))?)
}

#[tauri::command(async)]
pub(crate) fn back_up(state: AppState<'_>) -> CommandResult<Backup> {
    Ok(state.with(|backend| app::backup::back_up(&mut backend.stores, now()))?)
}

#[tauri::command(async)]
pub(crate) fn back_up_to(
    window: WebviewWindow,
    state: AppState<'_>,
) -> CommandResult<Option<Exported>> {
    let backup = state.with(|backend| app::backup::backup_file(&mut backend.stores, today()))?;
    Ok(backup.save(&Native::over(window))?)
}

#[tauri::command(async)]
pub(crate) fn choose_backup(
    window: WebviewWindow,
    state: AppState<'_>,
) -> CommandResult<Option<Backup>> {
    let path = app::choose(&Native::over(window), FileKind::Backup);
    Ok(path
        .map(|path| state.with(|backend| app::backup::inspect_backup(&mut backend.stores, path)))
        .transpose()?)
}

#[tauri::command(async)]
pub(crate) fn restore_backup(
    state: AppState<'_>,
    request: ipc::RestoreBackup,
) -> CommandResult<Overview> {
    let passphrase = request.passphrase.as_deref();
    Ok(state.with(|backend| {
        app::backup::restore_backup(
            &mut backend.stores,
            &backend.library,
            &request.from,
            passphrase,
            today(),
        )
    })?)
}

#[tauri::command(async)]
pub(crate) fn remove_backup(state: AppState<'_>, request: ipc::BackupOf) -> CommandResult<Backups> {
    Ok(state.with(|backend| app::backup::remove_backup(&mut backend.stores, &request.name))?)
}

#[tauri::command(async)]
pub(crate) fn recover(state: AppState<'_>) -> CommandResult<Recovery> {
    Ok(state.with(|backend| app::backup::recover(&mut backend.stores, &backend.library, now()))?)
}

#[tauri::command(async)]
pub(crate) fn check_store(state: AppState<'_>) -> CommandResult<()> {
    Ok(state.with(|backend| app::backup::check_store(&mut backend.stores))?)
}

#[tauri::command(async)]
pub(crate) fn data_folder(state: AppState<'_>) -> DataFolderState {
    state.with(|backend| app::backup::data_folder(&backend.stores))
}

#[tauri::command(async)]
pub(crate) fn set_aside_files(state: AppState<'_>) -> CommandResult<Vec<SetAside>> {
    Ok(state.with(|backend| app::backup::set_aside_files(&backend.stores))?)
}

#[tauri::command(async)]
pub(crate) fn remove_set_aside(
    state: AppState<'_>,
    request: ipc::SetAsideOf,
) -> CommandResult<Vec<SetAside>> {
    Ok(state.with(|backend| app::backup::remove_set_aside(&mut backend.stores, &request.name))?)
}
