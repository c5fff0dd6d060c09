//! What the person wants to work on: the focus, the agreements, the rhythm.

use domain::{
    AgreementId, AgreementMade, AgreementStep, Agreements, Focus, Plan, Saved, SubjectId,
};

use super::{AtDesk, Crossed};
use crate::clock::{new_ids, now, today};

#[tauri::command(async)]
pub(crate) fn focus(desk: AtDesk<'_>, request: ipc::ReflectionOf) -> Crossed<Focus> {
    Ok(desk.take().focus(request.id, today())?)
}

#[tauri::command(async)]
pub(crate) fn choose_focus(desk: AtDesk<'_>, request: ipc::ChooseFocus) -> Crossed<Saved> {
    Ok(desk
        .take()
        .choose_focus(request.id, &request.items, now())?)
}

#[tauri::command(async)]
pub(crate) fn agreements(desk: AtDesk<'_>) -> Crossed<Agreements> {
    Ok(desk.take().agreements(today())?)
}

#[tauri::command(async)]
pub(crate) fn make_agreement(
    desk: AtDesk<'_>,
    request: ipc::WrittenAgreement,
) -> Crossed<AgreementMade> {
    let (plan, item) = (Plan::try_from(request.plan)?, request.item);
    let ids = new_ids(AgreementId::new);
    Ok(desk.take().make_agreement(plan, item, ids, today())?)
}

#[tauri::command(async)]
pub(crate) fn move_agreement(desk: AtDesk<'_>, request: ipc::MoveAgreement) -> Crossed<Saved> {
    let (to, word) = (AgreementStep::try_from(request.step)?, request.word);
    Ok(desk.take().move_agreement(request.id, to, &word, today())?)
}

#[tauri::command(async)]
pub(crate) fn choose_rhythm(desk: AtDesk<'_>, request: ipc::ChooseRhythm) -> Crossed<Saved> {
    let myself = new_ids(SubjectId::new).myself;
    Ok(desk.take().choose_rhythm(request.rhythm, myself, now())?)
}
