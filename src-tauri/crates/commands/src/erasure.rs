//! Erasing for good.

use domain::{Erase, Erased, Erasure};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn what_goes(cx: &Context<'_>, request: Erase) -> CommandResult<Erasure> {
    Ok(cx.lock().what_goes(request)?)
}

pub(crate) fn erase(cx: &Context<'_>, request: ipc::EraseNow) -> CommandResult<Erased> {
    let ipc::EraseNow { what, from_backups } = request;
    Ok(cx.lock().erase(what, from_backups, cx.now())?)
}
