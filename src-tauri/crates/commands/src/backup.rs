//! Keeping what the person has written: backups, and what is done where the store is damaged.

use domain::{Backup, Backups, DataPlace, Exported, FileKind, Overview, Recovery, SetAside};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn backups(cx: &Context<'_>) -> CommandResult<Backups> {
    Ok(cx.lock().backups()?)
}

pub(crate) fn back_up(cx: &Context<'_>) -> CommandResult<Backup> {
    Ok(cx.lock().back_up(cx.now())?)
}

pub(crate) fn back_up_to(cx: &Context<'_>) -> CommandResult<Option<Exported>> {
    let backup = cx.lock().backup_file(cx.today())?;
    Ok(backup.save(cx.dialogs())?)
}

pub(crate) fn choose_backup(cx: &Context<'_>) -> CommandResult<Option<Backup>> {
    let path = app::choose(cx.dialogs(), FileKind::Backup);
    Ok(path
        .map(|path| cx.lock().look_into_backup(path))
        .transpose()?)
}

pub(crate) fn restore_backup(
    cx: &Context<'_>,
    request: ipc::RestoreBackup,
) -> CommandResult<Overview> {
    let passphrase = request.passphrase.as_deref();
    Ok(cx
        .lock()
        .restore_backup(&request.from, passphrase, cx.today())?)
}

pub(crate) fn remove_backup(cx: &Context<'_>, request: ipc::BackupOf) -> CommandResult<Backups> {
    Ok(cx.lock().remove_backup(&request.name)?)
}

pub(crate) fn recover(cx: &Context<'_>) -> CommandResult<Recovery> {
    Ok(cx.lock().recover(cx.now())?)
}

pub(crate) fn check_store(cx: &Context<'_>) -> CommandResult<()> {
    Ok(cx.lock().check_store()?)
}

pub(crate) fn data_place(cx: &Context<'_>) -> CommandResult<DataPlace> {
    Ok(cx.lock().data_place())
}

pub(crate) fn set_aside_files(cx: &Context<'_>) -> CommandResult<Vec<SetAside>> {
    Ok(cx.lock().set_aside_files()?)
}

pub(crate) fn remove_set_aside(
    cx: &Context<'_>,
    request: ipc::SetAsideOf,
) -> CommandResult<Vec<SetAside>> {
    Ok(cx.lock().remove_set_aside(&request.name)?)
}
