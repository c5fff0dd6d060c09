//! What one sees first.

use view::Overview;

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn overview(cx: &Context<'_>) -> CommandResult<Overview> {
    Ok(cx.with_library(|stores, library| app::start::overview(stores, library, cx.today()))?)
}
