//! Reflections: which there are, and every write to one.

use domain::{Answer, AssessmentId};
use view::{AnswerSaved, Begun, Reflection, ReflectionSummary, Saved};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn reflections(cx: &Context<'_>) -> CommandResult<Vec<ReflectionSummary>> {
    Ok(cx.with(app::reflection::reflections)?)
}

pub(crate) fn begin_reflection(
    cx: &Context<'_>,
    request: ipc::BeginReflection,
) -> CommandResult<Begun> {
    let ids = cx.new_ids(AssessmentId::new);
    Ok(cx.with_library(|stores, library| {
        app::reflection::begin(stores, library, &request.instrument, ids, cx.now())
    })?)
}

pub(crate) fn reflection(
    cx: &Context<'_>,
    request: ipc::ReflectionOf,
) -> CommandResult<Reflection> {
    Ok(cx.with(|stores| app::reflection::reflection(stores, request.id))?)
}

pub(crate) fn give_answer(
    cx: &Context<'_>,
    request: ipc::GiveAnswer,
) -> CommandResult<AnswerSaved> {
    let answer = Answer::try_from(request.answer)?;
    Ok(cx.with(|stores| {
        let facet = (&request.item, &request.facet);
        app::reflection::give_answer(stores, request.id, facet, answer, cx.now())
    })?)
}

pub(crate) fn clear_answer(cx: &Context<'_>, request: ipc::FacetOf) -> CommandResult<AnswerSaved> {
    let facet = (&request.item, &request.facet);
    Ok(cx.with(|stores| app::reflection::clear_answer(stores, request.id, facet, cx.now()))?)
}

pub(crate) fn remember_last_item(cx: &Context<'_>, request: ipc::ItemOf) -> CommandResult<Saved> {
    Ok(cx.with(|stores| {
        app::reflection::remember_last_item(stores, request.id, &request.item, cx.now())
    })?)
}

pub(crate) fn finish_reflection(
    cx: &Context<'_>,
    request: ipc::ReflectionOf,
) -> CommandResult<Saved> {
    Ok(cx.with(|stores| app::reflection::finish(stores, request.id, cx.now()))?)
}

pub(crate) fn delete_draft(cx: &Context<'_>, request: ipc::ReflectionOf) -> CommandResult<Saved> {
    Ok(cx.with(|stores| app::reflection::delete_draft(stores, request.id, cx.now()))?)
}

pub(crate) fn answer_prompt(cx: &Context<'_>, request: ipc::AnswerPrompt) -> CommandResult<Saved> {
    let ipc::AnswerPrompt { id, prompt, text } = request;
    Ok(cx.with(|stores| app::reflection::answer_prompt(stores, id, prompt, &text, cx.now()))?)
}
