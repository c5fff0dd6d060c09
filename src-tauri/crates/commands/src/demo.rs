//! Example data in the place of one's own.

use view::Overview;

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn open_demo(cx: &Context<'_>) -> CommandResult<Overview> {
    Ok(cx.with(|backend| app::demo::open_demo(&mut backend.stores, &backend.library, cx.today()))?)
}

pub(crate) fn leave_demo(cx: &Context<'_>) -> CommandResult<Overview> {
    Ok(cx
        .with(|backend| app::demo::leave_demo(&mut backend.stores, &backend.library, cx.today()))?)
}
