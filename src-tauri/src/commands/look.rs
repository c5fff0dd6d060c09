//! Looking: what the screens show.

use app::ProfilePictures;
use domain::{Method, Overview, ProfileView, Reflection, ReflectionLine};

use super::{AtDesk, Crossed};
use crate::clock::now;

#[tauri::command(async)]
pub(crate) fn overview(desk: AtDesk<'_>) -> Crossed<Overview> {
    Ok(desk.take().overview()?)
}

#[tauri::command(async)]
pub(crate) fn look_at_example(desk: AtDesk<'_>) -> Crossed<Overview> {
    Ok(desk.take().look_at_example(now())?)
}

#[tauri::command(async)]
pub(crate) fn leave_example(desk: AtDesk<'_>) -> Crossed<Overview> {
    Ok(desk.take().leave_example()?)
}

#[tauri::command(async)]
pub(crate) fn reflections(desk: AtDesk<'_>) -> Crossed<Vec<ReflectionLine>> {
    Ok(desk.take().reflections()?)
}

#[tauri::command(async)]
pub(crate) fn reflection(desk: AtDesk<'_>, request: ipc::ReflectionOf) -> Crossed<Reflection> {
    Ok(desk.take().reflection(request.id)?)
}

#[tauri::command(async)]
pub(crate) fn profile(desk: AtDesk<'_>, request: ipc::ReflectionOf) -> Crossed<ProfileView> {
    Ok(desk.take().profile(request.id)?)
}

#[tauri::command(async)]
pub(crate) fn profile_pictures(
    desk: AtDesk<'_>,
    request: ipc::ProfilePicturesOf,
) -> Crossed<ProfilePictures> {
    Ok(desk.take().profile_pictures(request.id, request.language)?)
}

#[tauri::command(async)]
pub(crate) fn method(desk: AtDesk<'_>) -> Crossed<Method> {
    Ok(desk.take().method()?)
}
