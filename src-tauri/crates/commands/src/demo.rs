//! Example data in the place of one's own.

use view::Overview;

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn open_demo(cx: &Context<'_>) -> CommandResult<Overview> {
    Ok(cx.with_library(|stores, library| app::demo::open_demo(stores, library, cx.today()))?)
}

pub(crate) fn leave_demo(cx: &Context<'_>) -> CommandResult<Overview> {
    Ok(cx.with_library(|stores, library| app::demo::leave_demo(stores, library, cx.today()))?)
}
