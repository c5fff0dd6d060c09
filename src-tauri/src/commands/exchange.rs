//! Taking one's data out of the program, and bringing it in.

use domain::{Exported, Imported};
use tauri::WebviewWindow;

use super::{AtDesk, Crossed};
use crate::clock::{new_id, now, today};
use crate::dialogs::Native;

#[tauri::command(async)]
pub(crate) fn export(
    window: WebviewWindow,
    desk: AtDesk<'_>,
    request: ipc::ExportAs,
) -> Crossed<Option<Exported>> {
    let export = desk.take().export(request.format, today().today)?;
    Ok(export.save(&Native::over(window))?)
}

#[tauri::command(async)]
pub(crate) fn import(window: WebviewWindow, desk: AtDesk<'_>) -> Crossed<Option<Imported>> {
    let json = app::read_file(&Native::over(window))?;
    let import = |json: Vec<u8>| desk.take().import(&json, &mut new_id, now());
    Ok(json.map(import).transpose()?)
}
