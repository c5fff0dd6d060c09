//! Erasing for good.

use domain::Erase;
use view::{Erased, ErasurePreview};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn preview_erasure(cx: &Context<'_>, request: Erase) -> CommandResult<ErasurePreview> {
    let found = cx.with(|stores| app::erasure::preview_erasure(stores, request))?;
    Ok(found.preview()?)
}

pub(crate) fn erase(cx: &Context<'_>, request: ipc::EraseNow) -> CommandResult<Erased> {
    let ipc::EraseNow { what, from_backups } = request;
    let _alone = cx.alone();
    let erasure = cx.with(|stores| app::erasure::erase(stores, what, from_backups, cx.job()))?;
    let ready = erasure.prepare(cx.job())?;
    Ok(cx.with(|stores| ready.finish(stores, cx.now()))?)
}
