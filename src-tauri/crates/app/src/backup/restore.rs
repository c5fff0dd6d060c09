//! Putting a backup in the store's place.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use domain::{BackupReason, Cancelled, Job, Now, RestoreFrom, Stage};
use exchange::{Passphrase, RecoveryCode, Secret};
use store::backup::{BackupCopy, CheckedBackup};
use store::{Access, Key, PreparedRestore, Store, StoreError, backup};
use view::Overview;

use crate::error::AppError;
use crate::instrument::library::Library;
use crate::lock::{LockError, guess, note_without_lock, present_access};
use crate::start::overview;
use crate::stores::Stores;

/// A backup that is being put in the store's place. Nothing is changed until [`ReadyRestore::finish`].
#[derive(Debug)]
pub struct Restore {
    data: PathBuf,
    backup: PathBuf,
    /// Whether the person has chosen it: it is none of the list.
    is_chosen: bool,
    key: Key,
    /// What opens the present store.
    present: Access,
    /// What is to open the store from then on.
    access: Access,
    /// A copy of the present store; none where it is empty, or not open.
    copy: Option<BackupCopy>,
    /// In which life the present store is to the programs of others; 0 where it is not open.
    life: u32,
}

/// Begins to put a backup in the place of the person's own store: what needs the store is read from it.
/// Until this has ended, nothing else may change the store. The lock of today stays; where there is none,
/// a locked backup brings its own.
///
/// # Errors
/// [`StoreError::BackupUnknown`], [`StoreError::BackupDamaged`], [`LockError::BackupLocked`] where it
/// opens only with its own passphrase, [`AppError::Cancelled`], or the store.
pub fn restore(
    stores: &mut Stores,
    from: &RestoreFrom,
    passphrase: Option<&str>,
    now: DateTime<Utc>,
    job: &dyn Job,
) -> Result<Restore, AppError> {
    job.step(Stage::Copy, 0, 0)?;
    let present = present_access(stores)?;
    let data = stores.folder.path.clone();
    let backup = match from {
        RestoreFrom::Listed { name } => backup::path(&data, name)?,
        RestoreFrom::Chosen => stores
            .chosen_backup
            .clone()
            .ok_or(StoreError::BackupUnknown)?,
    };
    let is_chosen = *from == RestoreFrom::Chosen;
    let found = key_of(stores, &backup, &present, passphrase, now);
    let (key, own_lock) = found.map_err(|error| blaming(is_chosen, error))?;
    let access = match own_lock {
        Some(wrapped) if !present.is_locked() => Access::locked(key.clone(), wrapped),
        _ => present.clone(),
    };
    // Copying closes a store that is damaged.
    let life = present_life(stores)?;
    let copy = copy_of_present(stores, &data)?;
    Ok(Restore {
        data,
        backup,
        is_chosen,
        key,
        present,
        access,
        copy,
        life,
    })
}

/// A copy of the store, where it is open and holds something. One that cannot be copied because of what is
/// in its file is closed: it is to be set aside, and its connection reads nothing more.
fn copy_of_present(stores: &mut Stores, data: &Path) -> Result<Option<BackupCopy>, AppError> {
    let Some(store) = stores.if_open() else {
        return Ok(None);
    };
    let copy = || {
        let holds = !store.is_empty()?;
        holds.then(|| store.copy_for_backup(data)).transpose()
    };
    match copy() {
        Err(error) if error.concerns_file_content() => {
            stores.close();
            Ok(None)
        }
        copy => Ok(copy?),
    }
}

/// In which life the present store is to the programs of others; 0 where it is not open, or says nothing of it.
fn present_life(stores: &Stores) -> Result<u32, StoreError> {
    match stores.if_open().map_or(Ok(0), Store::life) {
        Err(error) if error.concerns_file_content() => Ok(0),
        life => life,
    }
}

impl Restore {
    /// Copies and checks the backup, and the copy of the present store. It needs the store no more.
    ///
    /// # Errors
    /// [`StoreError::BackupDamaged`], [`StoreError::Newer`], [`AppError::Cancelled`], or the file system.
    pub fn prepare(self, job: &dyn Job) -> Result<ReadyRestore, AppError> {
        let Self {
            data,
            backup,
            is_chosen,
            key,
            present,
            access,
            copy,
            life,
        } = self;
        let next = PreparedRestore::of(&data, &backup, &key, access, life, job);
        let next = next.map_err(|error| blaming(is_chosen, error.into()))?;
        job.step(Stage::Check, 0, 0)?;
        let copy = match copy.map(BackupCopy::check).transpose() {
            // The present store is not whole: it is to be set aside.
            Err(error) if error.concerns_file_content() => None,
            checked => checked?,
        };
        job.step(Stage::Write, 0, 0)?;
        Ok(ReadyRestore {
            data,
            present,
            next,
            copy,
        })
    }
}

/// An error that concerns a backup, as of the file that it is.
fn blaming(is_chosen: bool, error: AppError) -> AppError {
    match error {
        AppError::Store(error) if is_chosen => error.of_chosen().into(),
        other => other,
    }
}

/// A backup that is about to take the store's place.
#[derive(Debug)]
pub struct ReadyRestore {
    data: PathBuf,
    present: Access,
    next: PreparedRestore,
    copy: Option<CheckedBackup>,
}

impl ReadyRestore {
    /// Puts it there, and shows the start screen of it. The store that was there is backed up first, or
    /// set aside where it does not open; demo data is closed. What was done before cannot be undone
    /// any more.
    ///
    /// # Errors
    /// [`AppError::Cancelled`] where it was stopped, or locked, until now; or the store, which is as it was
    /// then.
    pub fn finish(
        self,
        stores: &mut Stores,
        library: &Library,
        now: Now,
        job: &dyn Job,
    ) -> Result<Overview, AppError> {
        // Locking stops a job, and lets the key go before this if it can.
        if job.is_cancelled() {
            return Err(Cancelled.into());
        }
        let Self {
            data,
            present,
            next,
            copy,
        } = self;
        stores.with_own(|stores| {
            let backed_up = copy.map(|copy| copy.keep(&data, now.at, BackupReason::Restore));
            let is_backed_up = backed_up.transpose()?.is_some();
            // Not before all else is done: what can be undone is forgotten with it.
            stores.close();
            stores.begun.clear();
            let access = next.swap_in(&data, &present, is_backed_up, now.at)?;
            stores.unlocked = access.is_locked().then_some(access);
            if !stores.is_unlocked() {
                note_without_lock(stores, now);
            }
            Ok(())
        })?;
        overview(stores, library, now)
    }
}

/// The key of a backup, and its wrapped key where that is not the lock of today.
fn key_of(
    stores: &Stores,
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
    let key = guess(stores, &wrapped, &secret, now)?;
    Ok((key, Some(wrapped)))
}
