//! What differs between reflections, and looking back.

use app::TrendPicture;
use domain::AssessmentId;
use view::{Begun, ChangeView, Hindsight};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn change(cx: &Context<'_>, request: ipc::ChangeOf) -> CommandResult<ChangeView> {
    Ok(cx.with(|stores| app::change::change(stores, request.between, cx.now()))?)
}

pub(crate) fn hindsight(cx: &Context<'_>, request: ipc::ReflectionOf) -> CommandResult<Hindsight> {
    Ok(cx.with(|stores| app::change::hindsight(stores, request.id, cx.now()))?)
}

pub(crate) fn begin_hindsight(
    cx: &Context<'_>,
    request: ipc::ReflectionOf,
) -> CommandResult<Begun> {
    let ids = cx.new_ids(AssessmentId::new);
    Ok(cx.with(|stores| app::change::begin_hindsight(stores, request.id, ids.id, cx.now()))?)
}

pub(crate) fn trend_pictures(
    cx: &Context<'_>,
    request: ipc::TrendPicturesOf,
) -> CommandResult<Vec<TrendPicture>> {
    let ipc::TrendPicturesOf { between, language } = request;
    Ok(cx.with(|stores| app::change::trend_pictures(stores, between, language))?)
}
