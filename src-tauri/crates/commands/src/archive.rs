//! Taking one's data out of the program, and bringing it in.

use view::{Exported, Imported};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn export(cx: &Context<'_>, request: ipc::ExportAs) -> CommandResult<Option<Exported>> {
    let export = cx.with(|backend| {
        app::archive::export(
            &mut backend.stores,
            &backend.library,
            request.format,
            cx.today().today,
        )
    })?;
    Ok(export.save(cx.dialogs())?)
}

pub(crate) fn import(cx: &Context<'_>) -> CommandResult<Option<Imported>> {
    let json = app::read_file(cx.dialogs())?;
    let import = |json: Vec<u8>| {
        cx.with(|backend| {
            app::archive::import(&mut backend.stores, &json, &mut || cx.new_id(), cx.now())
        })
    };
    Ok(json.map(import).transpose()?)
}
