//! Keeping what the person has written: backups, and what is done where the store is damaged.

use domain::FileKind;
use view::{Backup, Backups, DataFolderState, Exported, Overview, Recovery, SetAside};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn backups(cx: &Context<'_>) -> CommandResult<Backups> {
    Ok(cx.with(|stores| app::backup::backups(stores))?)
}

pub(crate) fn back_up(cx: &Context<'_>) -> CommandResult<Backup> {
    Ok(cx.with(|stores| app::backup::back_up(stores, cx.now()))?)
}

pub(crate) fn back_up_to(cx: &Context<'_>) -> CommandResult<Option<Exported>> {
    let backup = cx.with(|stores| app::backup::backup_file(stores, cx.today()))?;
    Ok(backup.save(cx.dialogs(), cx.job())?)
}

pub(crate) fn choose_backup(cx: &Context<'_>) -> CommandResult<Option<Backup>> {
    let path = app::choose(cx.dialogs(), FileKind::Backup);
    Ok(path
        .map(|path| cx.with(|stores| app::backup::inspect_backup(stores, path)))
        .transpose()?)
}

pub(crate) fn restore_backup(
    cx: &Context<'_>,
    request: ipc::RestoreBackup,
) -> CommandResult<Overview> {
    let passphrase = request.passphrase.as_deref();
    Ok(cx.with_library(|stores, library| {
        app::backup::restore_backup(stores, library, &request.from, passphrase, cx.today())
    })?)
}

pub(crate) fn remove_backup(cx: &Context<'_>, request: ipc::BackupOf) -> CommandResult<Backups> {
    Ok(cx.with(|stores| app::backup::remove_backup(stores, &request.name))?)
}

pub(crate) fn recover(cx: &Context<'_>) -> CommandResult<Recovery> {
    Ok(cx.with_library(|stores, library| app::backup::recover(stores, library, cx.now()))?)
}

pub(crate) fn check_store(cx: &Context<'_>) -> CommandResult<()> {
    Ok(cx.with(app::backup::check_store)?)
}

pub(crate) fn data_folder(cx: &Context<'_>) -> CommandResult<DataFolderState> {
    Ok(cx.with(|stores| app::backup::data_folder(stores)))
}

pub(crate) fn set_aside_files(cx: &Context<'_>) -> CommandResult<Vec<SetAside>> {
    Ok(cx.with(|stores| app::backup::set_aside_files(stores))?)
}

pub(crate) fn remove_set_aside(
    cx: &Context<'_>,
    request: ipc::SetAsideOf,
) -> CommandResult<Vec<SetAside>> {
    Ok(cx.with(|stores| app::backup::remove_set_aside(stores, &request.name))?)
}
