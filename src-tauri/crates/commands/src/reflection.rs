//! Reflections: which there are, and every write to one.

use domain::{Answer, AnswerSaved, AssessmentId, Begun, Reflection, ReflectionLine, Saved};

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn reflections(cx: &Context<'_>) -> CommandResult<Vec<ReflectionLine>> {
    Ok(cx.lock().reflections()?)
}

pub(crate) fn begin_reflection(
    cx: &Context<'_>,
    request: ipc::BeginReflection,
) -> CommandResult<Begun> {
    Ok(cx
        .lock()
        .begin(&request.instrument, cx.new_ids(AssessmentId::new), cx.now())?)
}

pub(crate) fn reflection(
    cx: &Context<'_>,
    request: ipc::ReflectionOf,
) -> CommandResult<Reflection> {
    Ok(cx.lock().reflection(request.id)?)
}

pub(crate) fn give_answer(
    cx: &Context<'_>,
    request: ipc::GiveAnswer,
) -> CommandResult<AnswerSaved> {
    let answer = Answer::try_from(request.answer)?;
    Ok(cx
        .lock()
        .give_answer(request.id, &request.item, answer, cx.now())?)
}

pub(crate) fn clear_answer(cx: &Context<'_>, request: ipc::ItemOf) -> CommandResult<AnswerSaved> {
    Ok(cx
        .lock()
        .clear_answer(request.id, &request.item, cx.now())?)
}

pub(crate) fn remember_place(cx: &Context<'_>, request: ipc::ItemOf) -> CommandResult<Saved> {
    Ok(cx
        .lock()
        .remember_place(request.id, &request.item, cx.now())?)
}

pub(crate) fn finish_reflection(
    cx: &Context<'_>,
    request: ipc::ReflectionOf,
) -> CommandResult<Saved> {
    Ok(cx.lock().finish(request.id, cx.now())?)
}

pub(crate) fn delete_draft(cx: &Context<'_>, request: ipc::ReflectionOf) -> CommandResult<Saved> {
    Ok(cx.lock().delete_draft(request.id, cx.now())?)
}

pub(crate) fn answer_prompt(cx: &Context<'_>, request: ipc::AnswerPrompt) -> CommandResult<Saved> {
    let ipc::AnswerPrompt { id, prompt, text } = request;
    Ok(cx.lock().answer_prompt(id, prompt, &text, cx.now())?)
}
