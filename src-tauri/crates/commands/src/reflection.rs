//! Reflections: which there are, and every write to one.

use domain::{Answer, AssessmentId};
use view::{AnswerSaved, Begun, Reflection, ReflectionSummary, Saved};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn reflections(cx: &Context<'_>) -> CommandResult<Vec<ReflectionSummary>> {
    Ok(cx.with(|backend| app::reflection::reflections(&mut backend.stores))?)
}

pub(crate) fn begin_reflection(
    cx: &Context<'_>,
    request: ipc::BeginReflection,
) -> CommandResult<Begun> {
    Ok(cx.with(|backend| {
        app::reflection::begin(
            &mut backend.stores,
            &backend.library,
            &request.instrument,
            cx.new_ids(AssessmentId::new),
            cx.now(),
        )
    })?)
}

pub(crate) fn reflection(
    cx: &Context<'_>,
    request: ipc::ReflectionOf,
) -> CommandResult<Reflection> {
    Ok(cx.with(|backend| app::reflection::reflection(&mut backend.stores, request.id))?)
}

pub(crate) fn give_answer(
    cx: &Context<'_>,
    request: ipc::GiveAnswer,
) -> CommandResult<AnswerSaved> {
    let answer = Answer::try_from(request.answer)?;
    Ok(cx.with(|backend| {
        app::reflection::give_answer(
            &mut backend.stores,
            request.id,
            &request.item,
            answer,
            cx.now(),
        )
    })?)
}

pub(crate) fn clear_answer(cx: &Context<'_>, request: ipc::ItemOf) -> CommandResult<AnswerSaved> {
    Ok(cx.with(|backend| {
        app::reflection::clear_answer(&mut backend.stores, request.id, &request.item, cx.now())
    })?)
}

pub(crate) fn remember_last_item(cx: &Context<'_>, request: ipc::ItemOf) -> CommandResult<Saved> {
    Ok(cx.with(|backend| {
        app::reflection::remember_last_item(
            &mut backend.stores,
            request.id,
            &request.item,
            cx.now(),
        )
    })?)
}

pub(crate) fn finish_reflection(
    cx: &Context<'_>,
    request: ipc::ReflectionOf,
) -> CommandResult<Saved> {
    Ok(cx.with(|backend| app::reflection::finish(&mut backend.stores, request.id, cx.now()))?)
}

pub(crate) fn delete_draft(cx: &Context<'_>, request: ipc::ReflectionOf) -> CommandResult<Saved> {
    Ok(cx
        .with(|backend| app::reflection::delete_draft(&mut backend.stores, request.id, cx.now()))?)
}

pub(crate) fn answer_prompt(cx: &Context<'_>, request: ipc::AnswerPrompt) -> CommandResult<Saved> {
    let ipc::AnswerPrompt { id, prompt, text } = request;
    Ok(cx.with(|backend| {
        app::reflection::answer_prompt(&mut backend.stores, id, prompt, &text, cx.now())
    })?)
}
