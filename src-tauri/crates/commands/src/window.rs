//! The window around the page.

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn is_full_screen(cx: &Context<'_>) -> CommandResult<bool> {
    Ok(cx.window().is_full_screen())
}

pub(crate) fn set_full_screen(cx: &Context<'_>, request: ipc::SetFullScreen) -> CommandResult<()> {
    cx.window().set_full_screen(request.on);
    Ok(())
}
