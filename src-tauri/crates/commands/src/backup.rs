//! Keeping what the person has written: backups, and what is done where the store is damaged.

use std::path::PathBuf;

use app::backup::restore;
use domain::FileKind;
use view::{Backup, Backups, DataFolderState, Exported, Overview, Recovery, SetAside};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn backups(cx: &Context<'_>) -> CommandResult<Backups> {
    Ok(cx
        .with(|stores| app::backup::backup_folder(stores))
        .list()?)
}

pub(crate) fn back_up(cx: &Context<'_>) -> CommandResult<Backup> {
    let _alone = cx.alone();
    let copy = cx.with(|stores| app::backup::back_up(stores, cx.job()))?;
    let kept = copy.keep(cx.now(), cx.job())?;
    Ok(cx.with(|stores| kept.note(stores)))
}

pub(crate) fn back_up_to(cx: &Context<'_>) -> CommandResult<Option<Exported>> {
    let file = cx.with(|stores| app::backup::outgoing(stores, cx.today().today))?;
    cx.save(file, || copied(cx))
}

fn copied(cx: &Context<'_>) -> CommandResult<Vec<u8>> {
    let _alone = cx.alone();
    let copy = cx.with(|stores| app::backup::back_up_to(stores, cx.job()))?;
    Ok(copy.bytes(cx.job())?)
}

pub(crate) fn choose_backup(cx: &Context<'_>) -> CommandResult<Option<Backup>> {
    cx.open(&[FileKind::Backup], |file| chosen_backup(cx, file))
}

/// Looks into a backup that the person has chosen, and remembers that.
pub(super) fn chosen_backup(cx: &Context<'_>, file: PathBuf) -> CommandResult<Backup> {
    let chosen = cx.with(|stores| app::backup::choose_backup(stores, file));
    let backup = chosen.inspect(cx.job())?;
    Ok(cx.with(|stores| backup.remember(stores)))
}

pub(crate) fn restore_backup(
    cx: &Context<'_>,
    request: ipc::RestoreBackup,
) -> CommandResult<Overview> {
    let ipc::RestoreBackup { from, passphrase } = &request;
    let _alone = cx.alone();
    let begun = cx.with(|own| restore(own, from, passphrase.as_deref(), cx.now(), cx.job()));
    let ready = begun?.prepare(cx.job())?;
    Ok(cx.with_library(|stores, library| ready.finish(stores, library, cx.today(), cx.job()))?)
}

pub(crate) fn remove_backup(cx: &Context<'_>, request: ipc::BackupOf) -> CommandResult<Backups> {
    let left = cx.with(|stores| app::backup::remove_backup(stores, &request.name))?;
    Ok(left.list()?)
}

pub(crate) fn recover(cx: &Context<'_>) -> CommandResult<Recovery> {
    let (_alone, now) = (cx.alone(), cx.now());
    Ok(cx.with_library(|stores, library| app::backup::recover(stores, library, now, cx.job()))?)
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
