//! The settings.

use domain::{Settings, SettingsState};

use super::{AtDesk, Crossed};

#[tauri::command(async)]
pub(crate) fn settings(desk: AtDesk<'_>) -> SettingsState {
    desk.take().settings()
}

#[tauri::command(async)]
pub(crate) fn change_settings(desk: AtDesk<'_>, request: Settings) -> Crossed<SettingsState> {
    Ok(desk.take().change_settings(request)?)
}
