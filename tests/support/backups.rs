//! What a person does with backups.

use app::AppError;
use domain::RestoreFrom;
use view::{Backup, Backups, Overview, Recovery};

use crate::run::Run;

impl Run {
    /// All backups.
    ///
    /// # Errors
    /// As [`app::backup::backups`].
    pub fn backups(&self) -> Result<Backups, AppError> {
        app::backup::backups(&self.backend.stores)
    }

    /// Makes a backup.
    ///
    /// # Errors
    /// As [`app::backup::back_up`].
    pub fn back_up(&mut self) -> Result<Backup, AppError> {
        let now = self.tick().at;
        app::backup::back_up(&mut self.backend.stores, now)
    }

    /// Carries over what can be read of a damaged store.
    ///
    /// # Errors
    /// As [`app::backup::recover`].
    pub fn recover(&mut self) -> Result<Recovery, AppError> {
        let now = self.tick().at;
        app::backup::recover(&mut self.backend.stores, &self.backend.library, now)
    }

    /// Puts a backup in the store's place.
    ///
    /// # Errors
    /// As [`app::backup::restore_backup`].
    pub fn restore(&mut self, name: &str) -> Result<Overview, AppError> {
        let now = self.tick();
        let from = RestoreFrom::Listed {
            name: name.to_owned(),
        };
        app::backup::restore_backup(
            &mut self.backend.stores,
            &self.backend.library,
            &from,
            None,
            now,
        )
    }
}
