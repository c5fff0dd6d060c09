//! Erasing for good.

use domain::{Erase, Erased, ErasurePreview};

use super::{AppState, CommandResult};
use crate::clock::now;

#[tauri::command(async)]
pub(crate) fn preview_erasure(
    state: AppState<'_>,
    request: Erase,
) -> CommandResult<ErasurePreview> {
    Ok(state.with(|backend| app::erasure::preview_erasure(&mut backend.stores, request))?)
}

#[tauri::command(async)]
pub(crate) fn erase(state: AppState<'_>, request: ipc::EraseNow) -> CommandResult<Erased> {
    let ipc::EraseNow { what, from_backups } = request;
    Ok(
        state
            .with(|backend| app::erasure::erase(&mut backend.stores, what, from_backups, now()))?,
    )
}
