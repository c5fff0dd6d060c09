//! Taking one's data out of the program, and bringing it in.

use std::path::{Path, PathBuf};

use app::OpenedFile;
use domain::{CalendarEntry, ExportFormat, FileKind};
use view::{Exported, Import, Imported, PendingFile, ReceivedFile};

use crate::backup::chosen_backup;
use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn export(cx: &Context<'_>, request: ipc::ExportAs) -> CommandResult<Option<Exported>> {
    let ipc::ExportAs { format } = request;
    let file = cx.with(|stores| app::archive::outgoing(stores, format, cx.today().today))?;
    cx.save(file, || exported(cx, format))
}

fn exported(cx: &Context<'_>, format: ExportFormat) -> CommandResult<Vec<u8>> {
    let export =
        cx.with_library(|stores, library| app::archive::export(stores, library, format, cx.job()))?;
    Ok(export.bytes(cx.job())?)
}

pub(crate) fn save_calendar(
    cx: &Context<'_>,
    request: ipc::CalendarOf,
) -> CommandResult<Option<Exported>> {
    let ipc::CalendarOf { entry } = request;
    let file = cx.with(|stores| app::calendar::outgoing(stores, entry))?;
    cx.save(file, || day(cx, entry))
}

fn day(cx: &Context<'_>, entry: CalendarEntry) -> CommandResult<Vec<u8>> {
    Ok(cx.with(|stores| app::calendar::calendar(stores, entry, cx.today()))?)
}

pub(crate) fn import(cx: &Context<'_>) -> CommandResult<Option<Import>> {
    cx.open(TAKEN_IN, |file| taken_in(cx, file))
}

/// What is taken in by one button.
const TAKEN_IN: &[FileKind] = &[FileKind::Export(ExportFormat::Json), FileKind::Backup];

fn taken_in(cx: &Context<'_>, file: PathBuf) -> CommandResult<Import> {
    let Some(json) = app::archive::read_text(&file)? else {
        let backup = chosen_backup(cx, file)?;
        return Ok(Import::Backup { backup });
    };
    let _alone = cx.alone();
    let new_id = &mut || cx.new_id();
    Ok(cx.with(|stores| app::archive::import(stores, &json, new_id, cx.now()))?)
}

pub(crate) fn accept_import(cx: &Context<'_>) -> CommandResult<Imported> {
    let mut new_id = || cx.new_id();
    Ok(cx.with(|stores| app::archive::accept_import(stores, &mut new_id, cx.now()))?)
}

pub(crate) fn decline_import(cx: &Context<'_>) -> CommandResult<()> {
    cx.with(app::archive::decline_import);
    Ok(())
}

pub(crate) fn pending_file(cx: &Context<'_>) -> CommandResult<PendingFile> {
    Ok(cx.with_received(|stores, received| app::archive::pending_file(stores, received)))
}

pub(crate) fn inspect_received(
    cx: &Context<'_>,
    request: ipc::ReceivedOf,
) -> CommandResult<ReceivedFile> {
    Ok(cx.with_all_received(|stores, library, received| {
        app::archive::inspect_received(stores, library, received, request.id, cx.now())
    })?)
}

pub(crate) fn import_received(
    cx: &Context<'_>,
    request: ipc::ReceivedOf,
) -> CommandResult<Imported> {
    let (new_id, now) = (&mut || cx.new_id(), cx.now());
    Ok(cx.with_received(|stores, received| {
        app::archive::import_received(stores, received, request.id, new_id, now)
    })?)
}

/// What is shown before it is taken, by one button.
const RECEIVED: &[FileKind] = &[
    FileKind::Conversation,
    FileKind::Card,
    FileKind::CardPicture,
];

pub(crate) fn choose_received(cx: &Context<'_>) -> CommandResult<Option<PendingFile>> {
    cx.open(RECEIVED, |file| {
        let opened = OpenedFile::read(file.as_os_str(), Path::new(""));
        Ok(cx.with_received(|stores, received| app::archive::receive(stores, received, opened)))
    })
}

pub(crate) fn receive_text(cx: &Context<'_>, request: ipc::CardText) -> CommandResult<PendingFile> {
    let written = OpenedFile::of(request.text.into_bytes());
    Ok(cx.with_received(|stores, received| app::archive::receive(stores, received, written)))
}

pub(crate) fn dismiss_received(
    cx: &Context<'_>,
    request: ipc::ReceivedOf,
) -> CommandResult<PendingFile> {
    Ok(cx.with_received(|stores, received| {
        app::archive::dismiss_received(stores, received, request.id)
    }))
}

pub(crate) fn open_made_file(cx: &Context<'_>, request: ipc::MadeFileOf) -> CommandResult<()> {
    let file = cx.with(|stores| app::archive::made_file(stores, request.id))?;
    Ok(app::archive::open_made_file(&file, cx.desktop())?)
}

pub(crate) fn show_made_file(cx: &Context<'_>, request: ipc::MadeFileOf) -> CommandResult<()> {
    let file = cx.with(|stores| app::archive::made_file(stores, request.id))?;
    Ok(app::archive::show_made_file(&file, cx.desktop())?)
}
