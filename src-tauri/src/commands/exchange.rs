//! Taking one's data out of the program, and bringing it in.

use domain::{Exported, Imported};
use tauri::WebviewWindow;

use super::{AppState, CommandResult};
use crate::clock::{new_id, now, today};
use crate::dialogs::Native;

#[tauri::command(async)]
pub(crate) fn export(
    window: WebviewWindow,
    state: AppState<'_>,
    request: ipc::ExportAs,
) -> CommandResult<Option<Exported>> {
    let export = state.with(|backend| {
        app::archive::export(
            &mut backend.stores,
            &backend.library,
            request.format,
            today().today,
        )
    })?;
    Ok(export.save(&Native::over(window))?)
}

#[tauri::command(async)]
pub(crate) fn import(
    window: WebviewWindow,
    state: AppState<'_>,
) -> CommandResult<Option<Imported>> {
    let json = app::read_file(&Native::over(window))?;
    let import = |json: Vec<u8>| {
        state.with(|backend| app::archive::import(&mut backend.stores, &json, &mut new_id, now()))
    };
    Ok(json.map(import).transpose()?)
}
