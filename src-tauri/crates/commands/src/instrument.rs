//! The instruments, and how they measure.

use view::Method;

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn method(cx: &Context<'_>) -> CommandResult<Method> {
    Ok(cx.with_library(|stores, library| app::instrument::method(stores, library))?)
}
