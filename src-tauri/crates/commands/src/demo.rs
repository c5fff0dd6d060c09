//! Example data in the place of one's own.

use domain::Overview;

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn look_at_example(cx: &Context<'_>) -> CommandResult<Overview> {
    Ok(cx.lock().look_at_example(cx.today())?)
}

pub(crate) fn leave_example(cx: &Context<'_>) -> CommandResult<Overview> {
    Ok(cx.lock().leave_example(cx.today())?)
}
