//! Taking one's data out of the program, and bringing it in.

use view::{Exported, Imported};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn export(cx: &Context<'_>, request: ipc::ExportAs) -> CommandResult<Option<Exported>> {
    let export = cx.with_library(|stores, library| {
        app::archive::export(stores, library, request.format, cx.today().today, cx.job())
    })?;
    Ok(export.file(cx.job())?.save(cx.dialogs(), cx.job())?)
}

pub(crate) fn import(cx: &Context<'_>) -> CommandResult<Option<Imported>> {
    let json = app::read_file(cx.dialogs())?;
    let import = |json: Vec<u8>| {
        cx.with(|stores| app::archive::import(stores, &json, &mut || cx.new_id(), cx.now()))
    };
    Ok(json.map(import).transpose()?)
}
