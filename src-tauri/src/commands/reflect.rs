//! Reflecting: every write to an assessment.

use domain::{Answer, AnswerSaved, AssessmentId, Begun, Saved, Undone};

use super::{AppState, CommandResult};
use crate::clock::{new_ids, now};

#[tauri::command(async)]
pub(crate) fn begin_reflection(
    state: AppState<'_>,
    request: ipc::BeginReflection,
) -> CommandResult<Begun> {
    Ok(state.with(|backend| {
        app::reflection::begin(
            &mut backend.stores,
            &backend.library,
            &request.instrument,
            new_ids(AssessmentId::new),
            now(),
        )
    })?)
}

#[tauri::command(async)]
pub(crate) fn give_answer(
    state: AppState<'_>,
    request: ipc::GiveAnswer,
) -> CommandResult<AnswerSaved> {
    let answer = Answer::try_from(request.answer)?;
    Ok(state.with(|backend| {
        app::reflection::give_answer(
            &mut backend.stores,
            request.id,
            &request.item,
            answer,
            now(),
        )
    })?)
}

#[tauri::command(async)]
pub(crate) fn clear_answer(
    state: AppState<'_>,
    request: ipc::ItemOf,
) -> CommandResult<AnswerSaved> {
    Ok(state.with(|backend| {
        app::reflection::clear_answer(&mut backend.stores, request.id, &request.item, now())
    })?)
}

#[tauri::command(async)]
pub(crate) fn remember_last_item(
    state: AppState<'_>,
    request: ipc::ItemOf,
) -> CommandResult<Saved> {
    Ok(state.with(|backend| {
        app::reflection::remember_last_item(&mut backend.stores, request.id, &request.item, now())
    })?)
}

#[tauri::command(async)]
pub(crate) fn finish_reflection(
    state: AppState<'_>,
    request: ipc::ReflectionOf,
) -> CommandResult<Saved> {
    Ok(state.with(|backend| app::reflection::finish(&mut backend.stores, request.id, now()))?)
}

#[tauri::command(async)]
pub(crate) fn delete_draft(
    state: AppState<'_>,
    request: ipc::ReflectionOf,
) -> CommandResult<Saved> {
    Ok(state
        .with(|backend| app::reflection::delete_draft(&mut backend.stores, request.id, now()))?)
}

#[tauri::command(async)]
pub(crate) fn begin_hindsight(
    state: AppState<'_>,
    request: ipc::ReflectionOf,
) -> CommandResult<Begun> {
    let ids = new_ids(AssessmentId::new);
    Ok(state.with(|backend| {
        app::change::begin_hindsight(&mut backend.stores, request.id, ids.id, now())
    })?)
}

#[tauri::command(async)]
pub(crate) fn answer_prompt(
    state: AppState<'_>,
    request: ipc::AnswerPrompt,
) -> CommandResult<Saved> {
    let ipc::AnswerPrompt { id, prompt, text } = request;
    Ok(state.with(|backend| {
        app::reflection::answer_prompt(&mut backend.stores, id, prompt, &text, now())
    })?)
}

#[tauri::command(async)]
pub(crate) fn undo(state: AppState<'_>) -> CommandResult<Undone> {
    Ok(state.with(|backend| app::undo::undo(&mut backend.stores, now()))?)
}

#[tauri::command(async)]
pub(crate) fn redo(state: AppState<'_>) -> CommandResult<Undone> {
    Ok(state.with(|backend| app::undo::redo(&mut backend.stores, now()))?)
}
