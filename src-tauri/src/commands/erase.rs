//! Erasing for good.

use domain::{Erase, Erased, Erasure};

use super::{AtDesk, Crossed};
use crate::clock::now;

#[tauri::command(async)]
pub(crate) fn what_goes(desk: AtDesk<'_>, request: Erase) -> Crossed<Erasure> {
    Ok(desk.take().what_goes(request)?)
}

#[tauri::command(async)]
pub(crate) fn erase(desk: AtDesk<'_>, request: ipc::EraseNow) -> Crossed<Erased> {
    let ipc::EraseNow { what, from_backups } = request;
    Ok(desk.take().erase(what, from_backups, now())?)
}
