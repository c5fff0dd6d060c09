//! Backups: seeing them, making one, putting one in the store's place.

pub(crate) mod daily;
mod data_folder;
mod rescue;
mod restore;

pub use data_folder::{check_store, data_folder, remove_set_aside, set_aside_files};
pub use rescue::recover;
pub use restore::{ReadyRestore, Restore, restore};

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};
use domain::{BackupReason, BackupTrouble, FileKind, Job, Stage};
use store::backup::{self, BackupCopy, BackupFile};
use store::{Access, FileFault, FileRole, Place, StoreError};
use view::{Backup, Backups};

use crate::error::AppError;
use crate::lock::present_access;
use crate::outgoing::Outgoing;
use crate::stores::Stores;

/// What is needed to look into the backups of the data folder. They are there also where the store does
/// not open.
#[derive(Debug)]
pub struct BackupFolder {
    data: PathBuf,
    shown: PathBuf,
    access: Access,
    trouble: Option<BackupTrouble>,
}

/// The backups in the data folder, which are not looked into yet.
pub fn backup_folder(stores: &Stores) -> BackupFolder {
    BackupFolder {
        data: stores.folder.path.clone(),
        shown: Path::new(&stores.folder.shown).join(backup::BACKUPS_FOLDER),
        access: stores.available_access(),
        trouble: stores.daily.known_trouble(),
    }
}

impl BackupFolder {
    /// Looks into each of them. It needs the store no more: whoever made a file may have made it so that
    /// this takes a while.
    ///
    /// # Errors
    /// The file system.
    pub fn list(&self) -> Result<Backups, AppError> {
        let files = backup::list(&self.data, &self.access)?;
        let is_daily = |file: &&BackupFile| {
            file.reason == BackupReason::Daily && (file.holds.is_some() || file.locked)
        };
        Ok(Backups {
            folder: self.shown.display().to_string(),
            latest_daily: files.iter().find(is_daily).map(|file| file.at),
            backups: files.into_iter().map(shown).collect(),
            trouble: self.trouble,
        })
    }
}

/// A copy of the person's own store that is to become a backup. It needs the store no more.
#[derive(Debug)]
pub struct NewBackup {
    copy: BackupCopy,
    data: PathBuf,
    access: Access,
}

/// Copies the person's own store for a backup that they ask for; it is never thinned.
///
/// # Errors
/// [`AppError::Cancelled`], or the store.
pub fn back_up(stores: &mut Stores, job: &dyn Job) -> Result<NewBackup, AppError> {
    job.step(Stage::Copy, 0, 0)?;
    let data = stores.folder.path.clone();
    let copy = stores.own()?.copy_for_backup(&data)?;
    let access = stores.available_access();
    Ok(NewBackup { copy, data, access })
}

/// The file of a backup elsewhere, for which the name of `today` is proposed.
///
/// # Errors
/// [`StoreError::Locked`].
pub fn outgoing(stores: &Stores, today: NaiveDate) -> Result<Outgoing, AppError> {
    Outgoing::new(stores, format!("fagspejl-{today}.db"), FileKind::Backup)
}

/// As [`back_up`], for where they say.
///
/// # Errors
/// As [`back_up`].
pub fn back_up_to(stores: &mut Stores, job: &dyn Job) -> Result<NewBackup, AppError> {
    job.step(Stage::Copy, 0, 0)?;
    let data = stores.folder.path.clone();
    let copy = stores.own()?.copy_for_elsewhere(&data)?;
    let access = stores.available_access();
    Ok(NewBackup { copy, data, access })
}

impl NewBackup {
    /// Checks it, and puts it among the backups.
    ///
    /// # Errors
    /// [`AppError::Cancelled`], or the store; there is no new backup then.
    pub fn keep(self, now: DateTime<Utc>, job: &dyn Job) -> Result<KeptBackup, AppError> {
        job.step(Stage::Check, 0, 0)?;
        let checked = self.copy.check()?;
        job.step(Stage::Write, 0, 0)?;
        let name = checked.keep(&self.data, now, BackupReason::Asked)?;
        let mut all = backup::list(&self.data, &self.access)?.into_iter();
        let made = all.find(|backup| backup.name == name);
        let made = made.ok_or(StoreError::BackupUnknown)?;
        Ok(KeptBackup(shown(made)))
    }

    /// Checks it, and gives what stands in a file in the form of those among the backups.
    ///
    /// # Errors
    /// [`AppError::Cancelled`], or the store.
    pub fn bytes(self, job: &dyn Job) -> Result<Vec<u8>, AppError> {
        job.step(Stage::Check, 0, 0)?;
        Ok(self.copy.check()?.bytes()?)
    }
}

/// A backup that was made and stands among the others.
#[derive(Debug)]
pub struct KeptBackup(Backup);

impl KeptBackup {
    /// Takes note that one can be made, and says what it is.
    pub fn note(self, stores: &mut Stores) -> Backup {
        stores.daily.note_made();
        self.0
    }
}

/// Deletes a backup for good, and gives where the others are.
///
/// # Errors
/// [`StoreError::Locked`], [`StoreError::BackupUnknown`], or the file system.
pub fn remove_backup(stores: &mut Stores, name: &str) -> Result<BackupFolder, AppError> {
    present_access(stores)?;
    backup::remove(&stores.folder.path, name)?;
    Ok(backup_folder(stores))
}

/// A backup that the person chose, which is not looked into yet.
#[derive(Debug)]
pub struct ChosenBackup {
    path: PathBuf,
    data: PathBuf,
    access: Access,
}

/// Takes what is needed to look into a backup that the person chose. The one chosen before is forgotten.
pub fn choose_backup(stores: &mut Stores, path: PathBuf) -> ChosenBackup {
    stores.chosen_backup = None;
    let (data, access) = (stores.folder.path.clone(), stores.available_access());
    ChosenBackup { path, data, access }
}

impl ChosenBackup {
    /// Looks into it. It needs the store no more.
    ///
    /// # Errors
    /// [`StoreError::BackupDamaged`] where it does not open, [`StoreError::NotOurs`] where it is none,
    /// [`StoreError::File`] where it is not held, [`StoreError::BackupUnfinished`], [`StoreError::Newer`],
    /// [`AppError::Cancelled`].
    pub fn inspect(self, job: &dyn Job) -> Result<InspectedBackup, AppError> {
        job.step(Stage::Check, 0, 0)?;
        let place = Place::find(FileRole::Chosen, &self.path);
        let place = place.and_then(|place| place.there()?.alone());
        let place = place.map_err(StoreError::from)?;
        if store::is_store(&self.data, &place) {
            // Opening and closing it once more would end the locks on the store.
            return Err(StoreError::from(place.fault(FileFault::OwnData)).into());
        }
        let found = backup::inspect_external(&self.path, &self.access);
        let found = found.map_err(StoreError::of_chosen)?;
        job.step(Stage::Write, 0, 0)?;
        Ok(InspectedBackup {
            path: self.path,
            found: shown(found),
        })
    }
}

/// A backup that the person chose and that is one.
#[derive(Debug)]
pub struct InspectedBackup {
    path: PathBuf,
    found: Backup,
}

impl InspectedBackup {
    /// Remembers it as [`domain::RestoreFrom::Chosen`], and says what it is.
    pub fn remember(self, stores: &mut Stores) -> Backup {
        stores.chosen_backup = Some(self.path);
        self.found
    }
}

fn shown(file: BackupFile) -> Backup {
    Backup {
        name: file.name,
        at: file.at,
        reason: file.reason,
        bytes: file.bytes,
        holds: file.holds,
        locked: file.locked,
        foreign: file.foreign,
        unlocked: file.unlocked,
    }
}

/// Makes a backup of the person's own store before something happens to it. Gives its name.
///
/// # Errors
/// The store.
pub(crate) fn back_up_for(
    stores: &mut Stores,
    reason: BackupReason,
    now: DateTime<Utc>,
) -> Result<String, AppError> {
    let folder = stores.folder.path.clone();
    Ok(stores.own()?.back_up(&folder, now, reason)?)
}
