//! What one sees first.

use view::Overview;

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn overview(cx: &Context<'_>) -> CommandResult<Overview> {
    Ok(cx.with_library(|stores, library| app::start::overview(stores, library, cx.today()))?)
}

pub(crate) fn remember_route(cx: &Context<'_>, request: ipc::RememberRoute) -> CommandResult<()> {
    Ok(cx.with(|stores| app::start::remember_route(stores, request.route))?)
}

pub(crate) fn remembered_route(cx: &Context<'_>) -> CommandResult<Option<String>> {
    Ok(cx.with(|stores| app::start::remembered_route(stores))?)
}
