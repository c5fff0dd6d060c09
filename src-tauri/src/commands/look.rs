//! Looking: what the screens show.

use app::{Picture, ProfilePictures, TrendPicture};
use domain::{
    ChangeView, Evidence, Hindsight, Method, Overview, ProfileView, Reflection, ReflectionLine,
};

use super::{AtDesk, Crossed};
use crate::clock::{now, today};

#[tauri::command(async)]
pub(crate) fn overview(desk: AtDesk<'_>) -> Crossed<Overview> {
    Ok(desk.take().overview(today())?)
}

#[tauri::command(async)]
pub(crate) fn look_at_example(desk: AtDesk<'_>) -> Crossed<Overview> {
    Ok(desk.take().look_at_example(today())?)
}

#[tauri::command(async)]
pub(crate) fn leave_example(desk: AtDesk<'_>) -> Crossed<Overview> {
    Ok(desk.take().leave_example(today())?)
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
pub(crate) fn evidence(desk: AtDesk<'_>, request: ipc::ReflectionOf) -> Crossed<Evidence> {
    Ok(desk.take().evidence(request.id)?)
}

#[tauri::command(async)]
pub(crate) fn forms_picture(desk: AtDesk<'_>, request: ipc::ReflectionOf) -> Crossed<Picture> {
    Ok(desk.take().forms_picture(request.id)?)
}

#[tauri::command(async)]
pub(crate) fn change(desk: AtDesk<'_>, request: ipc::ChangeOf) -> Crossed<ChangeView> {
    Ok(desk.take().change(request.between, now())?)
}

#[tauri::command(async)]
pub(crate) fn hindsight(desk: AtDesk<'_>, request: ipc::ReflectionOf) -> Crossed<Hindsight> {
    Ok(desk.take().hindsight(request.id, now())?)
}

#[tauri::command(async)]
pub(crate) fn trend_pictures(
    desk: AtDesk<'_>,
    request: ipc::ReflectionOf,
) -> Crossed<Vec<TrendPicture>> {
    Ok(desk.take().trend_pictures(request.id)?)
}

#[tauri::command(async)]
pub(crate) fn wheel_picture(desk: AtDesk<'_>) -> Crossed<Picture> {
    Ok(desk.take().wheel_picture(today())?)
}

#[tauri::command(async)]
pub(crate) fn method(desk: AtDesk<'_>) -> Crossed<Method> {
    Ok(desk.take().method()?)
}
