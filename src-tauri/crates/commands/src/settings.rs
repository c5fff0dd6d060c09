//! The settings.

use domain::Settings;
use view::SettingsState;

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn settings(cx: &Context<'_>) -> CommandResult<SettingsState> {
    let state = cx.with(|stores| app::settings::settings(stores));
    cx.lock_after(state.settings.lock_after);
    Ok(state)
}

pub(crate) fn change_settings(cx: &Context<'_>, request: Settings) -> CommandResult<SettingsState> {
    let (now, change) = (cx.today(), app::demo::change_settings);
    let state = cx.with_library(|stores, library| change(stores, library, request, now))?;
    cx.lock_after(state.settings.lock_after);
    Ok(state)
}
