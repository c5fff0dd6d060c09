//! Reflecting: every write to an assessment.

use domain::{Answer, AnswerSaved, AssessmentId, Begun, Saved, Undone};

use super::{AtDesk, Crossed};
use crate::clock::{new_ids, now};

#[tauri::command(async)]
pub(crate) fn begin_reflection(desk: AtDesk<'_>, request: ipc::BeginReflection) -> Crossed<Begun> {
    Ok(desk
        .take()
        .begin(&request.instrument, new_ids(AssessmentId::new), now())?)
}

#[tauri::command(async)]
pub(crate) fn give_answer(desk: AtDesk<'_>, request: ipc::GiveAnswer) -> Crossed<AnswerSaved> {
    let answer = Answer::try_from(request.answer)?;
    Ok(desk
        .take()
        .give_answer(request.id, &request.item, answer, now())?)
}

#[tauri::command(async)]
pub(crate) fn clear_answer(desk: AtDesk<'_>, request: ipc::ItemOf) -> Crossed<AnswerSaved> {
    Ok(desk.take().clear_answer(request.id, &request.item, now())?)
}

#[tauri::command(async)]
pub(crate) fn remember_place(desk: AtDesk<'_>, request: ipc::ItemOf) -> Crossed<Saved> {
    Ok(desk
        .take()
        .remember_place(request.id, &request.item, now())?)
}

#[tauri::command(async)]
pub(crate) fn finish_reflection(desk: AtDesk<'_>, request: ipc::ReflectionOf) -> Crossed<Saved> {
    Ok(desk.take().finish(request.id, now())?)
}

#[tauri::command(async)]
pub(crate) fn delete_draft(desk: AtDesk<'_>, request: ipc::ReflectionOf) -> Crossed<Saved> {
    Ok(desk.take().delete_draft(request.id, now())?)
}

#[tauri::command(async)]
pub(crate) fn begin_hindsight(desk: AtDesk<'_>, request: ipc::ReflectionOf) -> Crossed<Begun> {
    let ids = new_ids(AssessmentId::new);
    Ok(desk.take().begin_hindsight(request.id, ids.id, now())?)
}

#[tauri::command(async)]
pub(crate) fn answer_prompt(desk: AtDesk<'_>, request: ipc::AnswerPrompt) -> Crossed<Saved> {
    let ipc::AnswerPrompt { id, prompt, text } = request;
    Ok(desk.take().answer_prompt(id, prompt, &text, now())?)
}

#[tauri::command(async)]
pub(crate) fn undo(desk: AtDesk<'_>) -> Crossed<Undone> {
    Ok(desk.take().undo(now())?)
}

#[tauri::command(async)]
pub(crate) fn redo(desk: AtDesk<'_>) -> Crossed<Undone> {
    Ok(desk.take().redo(now())?)
}
