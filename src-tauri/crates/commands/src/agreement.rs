//! What the person wants to work on: the focus, the agreements, the rhythm.

use app::Picture;
use domain::{AgreementId, AgreementTransition, PersonId, Plan};
use view::{AgreementMade, Agreements, Focus, Saved};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn focus(cx: &Context<'_>, request: ipc::ReflectionOf) -> CommandResult<Focus> {
    Ok(cx.with_library(|stores, library| {
        app::agreement::focus(stores, library, request.id, cx.today())
    })?)
}

pub(crate) fn choose_focus(cx: &Context<'_>, request: ipc::ChooseFocus) -> CommandResult<Saved> {
    Ok(cx.with(|stores| {
        app::agreement::choose_focus(stores, request.id, &request.items, cx.now())
    })?)
}

pub(crate) fn agreements(cx: &Context<'_>) -> CommandResult<Agreements> {
    Ok(cx.with_library(|stores, library| app::agreement::agreements(stores, library, cx.today()))?)
}

pub(crate) fn make_agreement(
    cx: &Context<'_>,
    request: ipc::AgreementInput,
) -> CommandResult<AgreementMade> {
    let (plan, item) = (Plan::try_from(request.plan)?, request.item);
    let ids = cx.new_ids(AgreementId::new);
    Ok(cx.with_library(|stores, library| {
        app::agreement::make_agreement(stores, library, plan, item, ids, cx.today())
    })?)
}

pub(crate) fn move_agreement(
    cx: &Context<'_>,
    request: ipc::MoveAgreement,
) -> CommandResult<Saved> {
    let ipc::MoveAgreement { id, step, outcome } = request;
    let to = AgreementTransition::try_from(step)?;
    Ok(cx.with_library(|stores, library| {
        app::agreement::move_agreement(stores, library, id, to, &outcome, cx.today())
    })?)
}

pub(crate) fn choose_rhythm(cx: &Context<'_>, request: ipc::ChooseRhythm) -> CommandResult<Saved> {
    let myself = cx.new_ids(PersonId::new).myself;
    Ok(cx.with(|stores| app::agreement::choose_rhythm(stores, request.rhythm, myself, cx.now()))?)
}

pub(crate) fn wheel_picture(cx: &Context<'_>) -> CommandResult<Picture> {
    Ok(cx.with(|stores| app::agreement::wheel_picture(stores, cx.today()))?)
}
