//! What the person wants to work on: the focus, the agreements, the rhythm.

use domain::{
    AgreementId, AgreementMade, AgreementTransition, Agreements, Focus, Plan, Saved, SubjectId,
};

use super::{AppState, CommandResult};
use crate::clock::{new_ids, now, today};

#[tauri::command(async)]
pub(crate) fn focus(state: AppState<'_>, request: ipc::ReflectionOf) -> CommandResult<Focus> {
    Ok(state.with(|backend| {
        app::agreement::focus(&mut backend.stores, &backend.library, request.id, today())
    })?)
}

#[tauri::command(async)]
pub(crate) fn choose_focus(state: AppState<'_>, request: ipc::ChooseFocus) -> CommandResult<Saved> {
    Ok(state.with(|backend| {
        app::agreement::choose_focus(&mut backend.stores, request.id, &request.items, now())
    })?)
}

#[tauri::command(async)]
pub(crate) fn agreements(state: AppState<'_>) -> CommandResult<Agreements> {
    Ok(state.with(|backend| {
        app::agreement::agreements(&mut backend.stores, &backend.library, today())
    })?)
}

#[tauri::command(async)]
pub(crate) fn make_agreement(
    state: AppState<'_>,
    request: ipc::AgreementInput,
) -> CommandResult<AgreementMade> {
    let (plan, item) = (Plan::try_from(request.plan)?, request.item);
    let ids = new_ids(AgreementId::new);
    Ok(state.with(|backend| {
        app::agreement::make_agreement(
            &mut backend.stores,
            &backend.library,
            plan,
            item,
            ids,
            today(),
        )
    })?)
}

#[tauri::command(async)]
pub(crate) fn move_agreement(
    state: AppState<'_>,
    request: ipc::MoveAgreement,
) -> CommandResult<Saved> {
    let (to, word) = (AgreementTransition::try_from(request.step)?, request.word);
    Ok(state.with(|backend| {
        app::agreement::move_agreement(
            &mut backend.stores,
            &backend.library,
            request.id,
            to,
            &word,
            today(),
        )
    })?)
}

#[tauri::command(async)]
pub(crate) fn choose_rhythm(
    state: AppState<'_>,
    request: ipc::ChooseRhythm,
) -> CommandResult<Saved> {
    let myself = new_ids(SubjectId::new).myself;
    Ok(state.with(|backend| {
        app::agreement::choose_rhythm(&mut backend.stores, request.rhythm, myself, now())
    })?)
}
