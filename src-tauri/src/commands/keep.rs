//! Keeping what the person has written: backups, and what is done where the store is damaged.

use domain::{Backup, Backups, Overview, Recovery};

use super::{AtDesk, Crossed};
use crate::clock::{now, today};

#[tauri::command(async)]
pub(crate) fn backups(desk: AtDesk<'_>) -> Crossed<Backups> {
    Ok(desk.take().backups()?)
}

#[tauri::command(async)]
pub(crate) fn back_up(desk: AtDesk<'_>) -> Crossed<Backup> {
    Ok(desk.take().back_up(now())?)
}

#[tauri::command(async)]
pub(crate) fn restore_backup(desk: AtDesk<'_>, request: ipc::BackupOf) -> Crossed<Overview> {
    Ok(desk.take().restore_backup(&request.name, today())?)
}

#[tauri::command(async)]
pub(crate) fn recover(desk: AtDesk<'_>) -> Crossed<Recovery> {
    Ok(desk.take().recover(now())?)
}
