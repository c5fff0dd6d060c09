//! Backups: seeing them, making one, putting one in the store's place.

use std::path::Path;

use chrono::{DateTime, Utc};
use domain::{Backup, BackupReason, Backups, Now, Overview};
use store::{StoreError, backups, restore};

use crate::desk::Desk;
use crate::error::AppError;

impl Desk {
    /// All backups in the data folder. They are there also where the store does not open.
    ///
    /// # Errors
    /// The file system.
    pub fn backups(&self) -> Result<Backups, AppError> {
        let folder = Path::new(&self.folder.shown).join(backups::BACKUPS_FOLDER);
        Ok(Backups {
            folder: folder.display().to_string(),
            backups: backups::list(&self.folder.path)?,
        })
    }

    /// Makes a backup of the person's own store because they ask for it; it is never thinned.
    ///
    /// # Errors
    /// The store.
    pub fn back_up(&mut self, now: DateTime<Utc>) -> Result<Backup, AppError> {
        let name = self.back_up_for(BackupReason::Asked, now)?;
        let mut all = backups::list(&self.folder.path)?.into_iter();
        let made = all.find(|backup| backup.name == name);
        Ok(made.ok_or(StoreError::BackupUnknown)?)
    }

    /// Puts a backup in the place of the person's own store and shows the start screen of it. The
    /// store that was there is backed up first, or set aside where it does not open; example data is
    /// taken off the desk. What was done before cannot be undone any more.
    ///
    /// # Errors
    /// [`StoreError::BackupUnknown`], [`StoreError::BackupDamaged`], or the store, which is as it was
    /// then.
    pub fn restore_backup(&mut self, name: &str, now: Now) -> Result<Overview, AppError> {
        self.with_own(|desk| {
            desk.close();
            Ok(restore(&desk.folder.path, name, now.at)?)
        })?;
        self.overview(now)
    }

    /// Makes a backup of the person's own store before something happens to it. Gives its name.
    ///
    /// # Errors
    /// The store.
    pub(crate) fn back_up_for(
        &mut self,
        reason: BackupReason,
        now: DateTime<Utc>,
    ) -> Result<String, AppError> {
        let folder = self.folder.path.clone();
        Ok(self.own()?.back_up(&folder, now, reason)?)
    }
}
