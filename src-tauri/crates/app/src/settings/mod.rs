//! The settings. They lie beside the store, so that they are there also when it does not open.

use std::path::Path;

use domain::{Settings, WindowPlace};
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

/// Where the window was when the program ended, as the settings in `data` say; nothing else is touched.
pub fn window_place(data: &Path) -> Option<WindowPlace> {
    settings::window_place(data)
}

/// Keeps where the window is. The settings stay as they are.
///
/// # Errors
/// [`store::StoreError::Settings`]; what was kept before stands still then.
pub fn keep_window_place(stores: &Stores, place: WindowPlace) -> Result<(), AppError> {
    Ok(settings::write_window_place(&stores.folder.path, place)?)
}
