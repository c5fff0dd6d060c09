//! The settings.

use domain::Settings;
use view::SettingsState;

use crate::context::Context;
use crate::error::CommandResult;

pub(crate) fn settings(cx: &Context<'_>) -> CommandResult<SettingsState> {
    Ok(cx.with(|stores| app::settings::settings(stores)))
}

pub(crate) fn change_settings(cx: &Context<'_>, request: Settings) -> CommandResult<SettingsState> {
    Ok(cx.with(|stores| app::settings::change_settings(stores, request))?)
}
