//! What one sees first.

use view::Overview;

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn overview(cx: &Context<'_>) -> CommandResult<Overview> {
    Ok(cx.with(|backend| app::start::overview(&mut backend.stores, &backend.library, cx.today()))?)
}
