//! Taking one's data out of the program, and bringing it in.

use domain::{Exported, Imported};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn export(cx: &Context<'_>, request: ipc::ExportAs) -> CommandResult<Option<Exported>> {
    let export = cx.lock().export(request.format, cx.today().today)?;
    Ok(export.save(cx.dialogs())?)
}

pub(crate) fn import(cx: &Context<'_>) -> CommandResult<Option<Imported>> {
    let json = app::read_file(cx.dialogs())?;
    let import = |json: Vec<u8>| cx.lock().import(&json, &mut || cx.new_id(), cx.now());
    Ok(json.map(import).transpose()?)
}
