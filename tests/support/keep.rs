//! What a person does with backups.

use app::AppError;
use domain::{Backup, Backups, Overview, Recovery, RestoreFrom};

use crate::run::Run;

impl Run {
    /// All backups.
    ///
    /// # Errors
    /// As [`app::Desk::backups`].
    pub fn backups(&self) -> Result<Backups, AppError> {
        self.desk.backups()
    }

    /// Makes a backup.
    ///
    /// # Errors
    /// As [`app::Desk::back_up`].
    pub fn back_up(&mut self) -> Result<Backup, AppError> {
        let now = self.tick().at;
        self.desk.back_up(now)
    }

    /// Carries over what can be read of a damaged store.
    ///
    /// # Errors
    /// As [`app::Desk::recover`].
    pub fn recover(&mut self) -> Result<Recovery, AppError> {
        let now = self.tick().at;
        self.desk.recover(now)
    }

    /// Puts a backup in the store's place.
    ///
    /// # Errors
    /// As [`app::Desk::restore_backup`].
    pub fn restore(&mut self, name: &str) -> Result<Overview, AppError> {
        let now = self.tick();
        let from = RestoreFrom::Listed {
            name: name.to_owned(),
        };
        self.desk.restore_backup(&from, None, now)
    }
}
