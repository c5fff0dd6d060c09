//! The settings.

use domain::{Settings, SettingsState};

use super::{AppState, CommandResult};

#[tauri::command(async)]
pub(crate) fn settings(state: AppState<'_>) -> SettingsState {
    state.with(|backend| app::settings::settings(&backend.stores))
}

#[tauri::command(async)]
pub(crate) fn change_settings(
    state: AppState<'_>,
    request: Settings,
) -> CommandResult<SettingsState> {
    Ok(state.with(|backend| app::settings::change_settings(&backend.stores, request))?)
}
