//! What the person wants to work on: the focus, the agreements, the rhythm.

use app::Picture;
use domain::{
    AgreementId, AgreementMade, AgreementStep, Agreements, Focus, Plan, Saved, SubjectId,
};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn focus(cx: &Context<'_>, request: ipc::ReflectionOf) -> CommandResult<Focus> {
    Ok(cx.lock().focus(request.id, cx.today())?)
}

pub(crate) fn choose_focus(cx: &Context<'_>, request: ipc::ChooseFocus) -> CommandResult<Saved> {
    Ok(cx
        .lock()
        .choose_focus(request.id, &request.items, cx.now())?)
}

pub(crate) fn agreements(cx: &Context<'_>) -> CommandResult<Agreements> {
    Ok(cx.lock().agreements(cx.today())?)
}

pub(crate) fn make_agreement(
    cx: &Context<'_>,
    request: ipc::WrittenAgreement,
) -> CommandResult<AgreementMade> {
    let (plan, item) = (Plan::try_from(request.plan)?, request.item);
    let ids = cx.new_ids(AgreementId::new);
    Ok(cx.lock().make_agreement(plan, item, ids, cx.today())?)
}

pub(crate) fn move_agreement(
    cx: &Context<'_>,
    request: ipc::MoveAgreement,
) -> CommandResult<Saved> {
    let (to, word) = (AgreementStep::try_from(request.step)?, request.word);
    Ok(cx
        .lock()
        .move_agreement(request.id, to, &word, cx.today())?)
}

pub(crate) fn choose_rhythm(cx: &Context<'_>, request: ipc::ChooseRhythm) -> CommandResult<Saved> {
    let myself = cx.new_ids(SubjectId::new).myself;
    Ok(cx.lock().choose_rhythm(request.rhythm, myself, cx.now())?)
}

pub(crate) fn wheel_picture(cx: &Context<'_>) -> CommandResult<Picture> {
    Ok(cx.lock().wheel_picture(cx.today())?)
}
