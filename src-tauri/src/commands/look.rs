//! Looking: what the screens show.

use app::{Picture, ProfilePictures, TrendPicture};
use domain::{
    ChangeView, Evidence, Hindsight, Method, Overview, ProfileView, Reflection, ReflectionSummary,
};

use super::{AppState, CommandResult};
use crate::clock::{now, today};

#[tauri::command(async)]
pub(crate) fn overview(state: AppState<'_>) -> CommandResult<Overview> {
    Ok(state
        .with(|backend| app::start::overview(&mut backend.stores, &backend.library, today()))?)
}

#[tauri::command(async)]
pub(crate) fn open_demo(state: AppState<'_>) -> CommandResult<Overview> {
    Ok(state
        .with(|backend| app::demo::open_demo(&mut backend.stores, &backend.library, today()))?)
}

#[tauri::command(async)]
pub(crate) fn leave_demo(state: AppState<'_>) -> CommandResult<Overview> {
    Ok(state
        .with(|backend| app::demo::leave_demo(&mut backend.stores, &backend.library, today()))?)
}

#[tauri::command(async)]
pub(crate) fn reflections(state: AppState<'_>) -> CommandResult<Vec<ReflectionSummary>> {
    Ok(state.with(|backend| app::reflection::reflections(&mut backend.stores))?)
}

#[tauri::command(async)]
pub(crate) fn reflection(
    state: AppState<'_>,
    request: ipc::ReflectionOf,
) -> CommandResult<Reflection> {
    Ok(state.with(|backend| app::reflection::reflection(&mut backend.stores, request.id))?)
}

#[tauri::command(async)]
pub(crate) fn profile(
    state: AppState<'_>,
    request: ipc::ReflectionOf,
) -> CommandResult<ProfileView> {
    Ok(state.with(|backend| app::profile::profile(&mut backend.stores, request.id))?)
}

#[tauri::command(async)]
pub(crate) fn profile_pictures(
    state: AppState<'_>,
    request: ipc::ProfilePicturesOf,
) -> CommandResult<ProfilePictures> {
    Ok(state.with(|backend| {
        app::profile::profile_pictures(&mut backend.stores, request.id, request.language)
    })?)
}

#[tauri::command(async)]
pub(crate) fn evidence(state: AppState<'_>, request: ipc::ReflectionOf) -> CommandResult<Evidence> {
    Ok(state.with(|backend| app::example::evidence(&mut backend.stores, request.id))?)
}

#[tauri::command(async)]
pub(crate) fn forms_picture(
    state: AppState<'_>,
    request: ipc::ReflectionOf,
) -> CommandResult<Picture> {
    Ok(state.with(|backend| app::example::forms_picture(&mut backend.stores, request.id))?)
}

#[tauri::command(async)]
pub(crate) fn change(state: AppState<'_>, request: ipc::ChangeOf) -> CommandResult<ChangeView> {
    Ok(state.with(|backend| app::change::change(&mut backend.stores, request.between, now()))?)
}

#[tauri::command(async)]
pub(crate) fn hindsight(
    state: AppState<'_>,
    request: ipc::ReflectionOf,
) -> CommandResult<Hindsight> {
    Ok(state.with(|backend| app::change::hindsight(&mut backend.stores, request.id, now()))?)
}

#[tauri::command(async)]
pub(crate) fn trend_pictures(
    state: AppState<'_>,
    request: ipc::ReflectionOf,
) -> CommandResult<Vec<TrendPicture>> {
    Ok(state.with(|backend| app::change::trend_pictures(&mut backend.stores, request.id))?)
}

#[tauri::command(async)]
pub(crate) fn wheel_picture(state: AppState<'_>) -> CommandResult<Picture> {
    Ok(state.with(|backend| app::agreement::wheel_picture(&mut backend.stores, today()))?)
}

#[tauri::command(async)]
pub(crate) fn method(state: AppState<'_>) -> CommandResult<Method> {
    Ok(state.with(|backend| app::instrument::method(&backend.stores, &backend.library))?)
}
