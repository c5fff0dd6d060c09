//! Keeping what the person has written: backups, and what is done where the store is damaged.

use domain::{Backup, Backups, DataPlace, Exported, FileKind, Overview, Recovery, SetAside};
use tauri::WebviewWindow;

use super::{AtDesk, Crossed};
use crate::clock::{now, today};
use crate::dialogs::Native;

#[tauri::command(async)]
pub(crate) fn backups(desk: AtDesk<'_>) -> Crossed<Backups> {
    Ok(desk.take().backups()?)
}

#[tauri::command(async)]
pub(crate) fn back_up(desk: AtDesk<'_>) -> Crossed<Backup> {
    Ok(desk.take().back_up(now())?)
}

#[tauri::command(async)]
pub(crate) fn back_up_to(window: WebviewWindow, desk: AtDesk<'_>) -> Crossed<Option<Exported>> {
    let backup = desk.take().backup_file(today())?;
    Ok(backup.save(&Native::over(window))?)
}

#[tauri::command(async)]
pub(crate) fn choose_backup(window: WebviewWindow, desk: AtDesk<'_>) -> Crossed<Option<Backup>> {
    let path = app::choose(&Native::over(window), FileKind::Backup);
    Ok(path
        .map(|path| desk.take().look_into_backup(path))
        .transpose()?)
}

#[tauri::command(async)]
pub(crate) fn restore_backup(desk: AtDesk<'_>, request: ipc::RestoreBackup) -> Crossed<Overview> {
    let passphrase = request.passphrase.as_deref();
    Ok(desk
        .take()
        .restore_backup(&request.from, passphrase, today())?)
}

#[tauri::command(async)]
pub(crate) fn remove_backup(desk: AtDesk<'_>, request: ipc::BackupOf) -> Crossed<Backups> {
    Ok(desk.take().remove_backup(&request.name)?)
}

#[tauri::command(async)]
pub(crate) fn recover(desk: AtDesk<'_>) -> Crossed<Recovery> {
    Ok(desk.take().recover(now())?)
}

#[tauri::command(async)]
pub(crate) fn check_store(desk: AtDesk<'_>) -> Crossed<()> {
    Ok(desk.take().check_store()?)
}

#[tauri::command(async)]
pub(crate) fn data_place(desk: AtDesk<'_>) -> DataPlace {
    desk.take().data_place()
}

#[tauri::command(async)]
pub(crate) fn set_aside_files(desk: AtDesk<'_>) -> Crossed<Vec<SetAside>> {
    Ok(desk.take().set_aside_files()?)
}

#[tauri::command(async)]
pub(crate) fn remove_set_aside(
    desk: AtDesk<'_>,
    request: ipc::SetAsideOf,
) -> Crossed<Vec<SetAside>> {
    Ok(desk.take().remove_set_aside(&request.name)?)
}
