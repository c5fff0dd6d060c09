//! The settings. They lie beside the store, so that they are there also when it does not open.

use domain::Settings;
use store::settings;
use view::SettingsState;

use crate::error::AppError;
use crate::stores::Stores;

/// The settings in force: those that are kept, else the usual ones.
pub fn settings(stores: &Stores) -> SettingsState {
    match settings::read(&stores.folder.path) {
        Ok(settings) => SettingsState {
            settings,
            unreadable: false,
        },
        Err(error) => {
            log::warn!("the settings cannot be read: {error}");
            SettingsState {
                settings: Settings::default(),
                unreadable: true,
            }
        }
    }
}

/// Keeps other settings.
///
/// # Errors
/// [`store::StoreError::Settings`]; the earlier ones are still in force then.
pub fn change_settings(stores: &Stores, to: Settings) -> Result<SettingsState, AppError> {
    settings::write(&stores.folder.path, to)?;
    Ok(SettingsState {
        settings: to,
        unreadable: false,
    })
}
