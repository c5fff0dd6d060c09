//! Backups: seeing them, making one, putting one in the store's place.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use domain::{Backup, BackupReason, Backups, FileKind, Now, Overview, RestoreFrom};
use exchange::{Passphrase, RecoveryCode, Secret};
use store::{Access, Key, STORE_FILE, StoreError, backup, restore};

use crate::desk::Desk;
use crate::error::AppError;
use crate::lock::LockError;
use crate::outgoing::Outgoing;

impl Desk {
    /// All backups in the data folder. They are there also where the store does not open.
    ///
    /// # Errors
    /// The file system.
    pub fn backups(&self) -> Result<Backups, AppError> {
        let folder = Path::new(&self.folder.shown).join(backup::BACKUPS_FOLDER);
        Ok(Backups {
            folder: folder.display().to_string(),
            backups: backup::list(&self.folder.path, &self.at_hand())?,
        })
    }

    /// Makes a backup of the person's own store because they ask for it; it is never thinned.
    ///
    /// # Errors
    /// The store.
    pub fn back_up(&mut self, now: DateTime<Utc>) -> Result<Backup, AppError> {
        let name = self.back_up_for(BackupReason::Asked, now)?;
        let mut all = backup::list(&self.folder.path, &self.at_hand())?.into_iter();
        let made = all.find(|backup| backup.name == name);
        Ok(made.ok_or(StoreError::BackupUnknown)?)
    }

    /// Deletes a backup for good, and gives the others.
    ///
    /// # Errors
    /// [`StoreError::Locked`], [`StoreError::BackupUnknown`], or the file system.
    pub fn remove_backup(&mut self, name: &str) -> Result<Backups, AppError> {
        self.present_access()?;
        backup::remove(&self.folder.path, name)?;
        self.backups()
    }

    /// A backup of the person's own store for where they say, in the form of those in the data folder.
    ///
    /// # Errors
    /// The store.
    pub fn backup_file(&mut self, now: Now) -> Result<Outgoing, AppError> {
        let folder = self.folder.path.clone();
        let bytes = self.own()?.backup_bytes(&folder)?;
        let name = format!("fagspejl-{}.db", now.today);
        Ok(self.outgoing(name, FileKind::Backup, bytes))
    }

    /// Looks into a backup that the person chose, and remembers it as [`RestoreFrom::Chosen`].
    ///
    /// # Errors
    /// [`StoreError::BackupDamaged`] where it is none, [`StoreError::Newer`].
    pub fn look_into_backup(&mut self, path: PathBuf) -> Result<Backup, AppError> {
        self.chosen = None;
        if is_same(&path, &self.folder.path.join(STORE_FILE)) {
            // Opening and closing it once more would end the locks on the store.
            return Err(StoreError::BackupDamaged.into());
        }
        let found = backup::inspect_external(&path, &self.at_hand())?;
        self.chosen = Some(path);
        Ok(found)
    }

    /// Puts a backup in the place of the person's own store and shows the start screen of it. The
    /// store that was there is backed up first, or set aside where it does not open; example data is
    /// taken off the desk. What was done before cannot be undone any more. The lock of today stays;
    /// where there is none, a locked backup brings its own.
    ///
    /// # Errors
    /// [`StoreError::BackupUnknown`], [`StoreError::BackupDamaged`], [`LockError::BackupLocked`]
    /// where it opens only with its own passphrase, or the store, which is as it was then.
    pub fn restore_backup(
        &mut self,
        from: &RestoreFrom,
        passphrase: Option<&str>,
        now: Now,
    ) -> Result<Overview, AppError> {
        self.with_own(|desk| {
            let present = desk.present_access()?;
            let path = match from {
                RestoreFrom::Listed { name } => backup::path(&desk.folder.path, name)?,
                RestoreFrom::Chosen => desk.chosen.clone().ok_or(StoreError::BackupUnknown)?,
            };
            let (key, own_lock) = desk.key_of(&path, &present, passphrase, now.at)?;
            let access = match own_lock {
                Some(wrapped) if !present.is_locked() => Access::locked(key.clone(), wrapped),
                _ => present.clone(),
            };
            desk.close();
            restore(&desk.folder.path, &path, &key, &present, &access, now.at)?;
            desk.unlocked = access.is_locked().then_some(access);
            Ok(())
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

    /// The key of a backup, and its wrapped key where that is not the lock of today.
    fn key_of(
        &self,
        path: &Path,
        present: &Access,
        passphrase: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<(Key, Option<Vec<u8>>), AppError> {
        if let Some(key) = backup::key_for(path, present)? {
            return Ok((key, None));
        }
        let wrapped = backup::wrapped_key(path)?.ok_or(StoreError::BackupDamaged)?;
        let typed = passphrase.ok_or(LockError::BackupLocked)?;
        let secret = RecoveryCode::read(typed).map(Secret::RecoveryCode);
        let secret = secret.unwrap_or_else(|| Secret::Passphrase(Passphrase::typed(typed)));
        let key = self.guess(&wrapped, &secret, now)?;
        Ok((key, Some(wrapped)))
    }
}

fn is_same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}
