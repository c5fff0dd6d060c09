//! The settings. They lie beside the store, so that they are there also when it does not open.

use std::path::{Path, PathBuf};

use domain::{Language, Settings, SystemLanguage, WindowPlace};
use store::settings;
use view::SettingsState;

use crate::error::AppError;
use crate::stores::Stores;

/// The settings in force: those that are kept, else the usual ones.
pub fn settings(stores: &Stores) -> SettingsState {
    let folder = &stores.folder.path;
    let usual = Settings {
        language: stores.system_language.begins_in(),
        ..Settings::default()
    };
    match settings::read(folder, usual) {
        Ok(settings) => SettingsState {
            settings,
            unreadable: false,
            asks_language: stores.system_language == SystemLanguage::Other
                && settings::language(folder).is_none(),
        },
        Err(error) => {
            log::warn!("the settings cannot be read: {error}");
            SettingsState {
                settings: usual,
                unreadable: true,
                asks_language: false,
            }
        }
    }
}

/// The language that the person has chosen, as the settings in `data` say; nothing else is touched.
pub fn language(data: &Path) -> Option<Language> {
    settings::language(data)
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
        asks_language: false,
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

/// The folder of the file that the person chose last, as the settings in `data` say; nothing else is touched.
pub fn chosen_from(data: &Path) -> Option<PathBuf> {
    settings::chosen_from(data)
}

/// Keeps the folder of the file that the person chose last. The settings stay as they are.
///
/// # Errors
/// [`store::StoreError::Settings`]; what was kept before stands still then.
pub fn keep_chosen_from(stores: &Stores, folder: &Path) -> Result<(), AppError> {
    Ok(settings::write_chosen_from(&stores.folder.path, folder)?)
}
