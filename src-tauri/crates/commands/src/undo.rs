//! Undoing and redoing what the person did.

use view::Undone;

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn undo(cx: &Context<'_>) -> CommandResult<Undone> {
    Ok(cx.with(|stores| app::undo::undo(stores, cx.now()))?)
}

pub(crate) fn redo(cx: &Context<'_>) -> CommandResult<Undone> {
    Ok(cx.with(|stores| app::undo::redo(stores, cx.now()))?)
}
