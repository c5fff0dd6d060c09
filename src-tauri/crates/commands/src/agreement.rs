//! What the person wants to work on: the focus, the agreements, the rhythm.

use app::Picture;
use domain::{AgreementId, AgreementTransition, Plan, SubjectId};
use view::{AgreementMade, Agreements, Focus, Saved};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn focus(cx: &Context<'_>, request: ipc::ReflectionOf) -> CommandResult<Focus> {
    Ok(cx.with(|backend| {
        app::agreement::focus(
            &mut backend.stores,
            &backend.library,
            request.id,
            cx.today(),
        )
    })?)
}

pub(crate) fn choose_focus(cx: &Context<'_>, request: ipc::ChooseFocus) -> CommandResult<Saved> {
    Ok(cx.with(|backend| {
        app::agreement::choose_focus(&mut backend.stores, request.id, &request.items, cx.now())
    })?)
}

pub(crate) fn agreements(cx: &Context<'_>) -> CommandResult<Agreements> {
    Ok(cx.with(|backend| {
        app::agreement::agreements(&mut backend.stores, &backend.library, cx.today())
    })?)
}

pub(crate) fn make_agreement(
    cx: &Context<'_>,
    request: ipc::AgreementInput,
) -> CommandResult<AgreementMade> {
    let (plan, item) = (Plan::try_from(request.plan)?, request.item);
    let ids = cx.new_ids(AgreementId::new);
    Ok(cx.with(|backend| {
        app::agreement::make_agreement(
            &mut backend.stores,
            &backend.library,
            plan,
            item,
            ids,
            cx.today(),
        )
    })?)
}

pub(crate) fn move_agreement(
    cx: &Context<'_>,
    request: ipc::MoveAgreement,
) -> CommandResult<Saved> {
    let (to, word) = (AgreementTransition::try_from(request.step)?, request.word);
    Ok(cx.with(|backend| {
        app::agreement::move_agreement(
            &mut backend.stores,
            &backend.library,
            request.id,
            to,
            &word,
            cx.today(),
        )
    })?)
}

pub(crate) fn choose_rhythm(cx: &Context<'_>, request: ipc::ChooseRhythm) -> CommandResult<Saved> {
    let myself = cx.new_ids(SubjectId::new).myself;
    Ok(cx.with(|backend| {
        app::agreement::choose_rhythm(&mut backend.stores, request.rhythm, myself, cx.now())
    })?)
}

pub(crate) fn wheel_picture(cx: &Context<'_>) -> CommandResult<Picture> {
    Ok(cx.with(|backend| app::agreement::wheel_picture(&mut backend.stores, cx.today()))?)
}
