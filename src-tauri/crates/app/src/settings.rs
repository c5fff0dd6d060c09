//! The settings. They lie beside the store, so that they are there also when it does not open.

use domain::{Settings, SettingsState};
use store::settings;

use crate::desk::Desk;
use crate::error::AppError;

impl Desk {
    /// The settings in force.
    pub fn settings(&self) -> SettingsState {
        settings::read(&self.folder.path)
    }

    /// Keeps other settings.
    ///
    /// # Errors
    /// [`store::StoreError::Settings`]; the earlier ones are still in force then.
    pub fn change_settings(&self, to: Settings) -> Result<SettingsState, AppError> {
        settings::write(&self.folder.path, to)?;
        Ok(SettingsState {
            settings: to,
            unreadable: false,
        })
    }
}
