//! Backups: seeing them, making one, putting one in the store's place.

mod data_folder;
mod rescue;

pub use data_folder::{check_store, data_folder, remove_set_aside, set_aside_files};
pub use rescue::recover;

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use domain::{BackupReason, FileKind, Now, RestoreFrom};
use exchange::{Passphrase, RecoveryCode, Secret};
use store::backup::{self, BackupFile};
use store::{Access, Key, PreparedRestore, STORE_FILE, StoreError};
use view::{Backup, Backups, Overview};

use crate::error::AppError;
use crate::instrument::library::Library;
use crate::lock::LockError;
use crate::lock::{guess, present_access};
use crate::outgoing::Outgoing;
use crate::start::overview;
use crate::stores::Stores;

/// All backups in the data folder. They are there also where the store does not open.
///
/// # Errors
/// The file system.
pub fn backups(stores: &Stores) -> Result<Backups, AppError> {
    let folder = Path::new(&stores.folder.shown).join(backup::BACKUPS_FOLDER);
    let files = backup::list(&stores.folder.path, &stores.available_access())?;
    Ok(Backups {
        folder: folder.display().to_string(),
        backups: files.into_iter().map(shown).collect(),
    })
}

/// Makes a backup of the person's own store because they ask for it; it is never thinned.
///
/// # Errors
/// The store.
pub fn back_up(stores: &mut Stores, now: DateTime<Utc>) -> Result<Backup, AppError> {
    let name = back_up_for(stores, BackupReason::Asked, now)?;
    let mut all = backup::list(&stores.folder.path, &stores.available_access())?.into_iter();
    let made = all.find(|backup| backup.name == name);
    Ok(shown(made.ok_or(StoreError::BackupUnknown)?))
}

/// Deletes a backup for good, and gives the others.
///
/// # Errors
/// [`StoreError::Locked`], [`StoreError::BackupUnknown`], or the file system.
pub fn remove_backup(stores: &mut Stores, name: &str) -> Result<Backups, AppError> {
    present_access(stores)?;
    backup::remove(&stores.folder.path, name)?;
    backups(stores)
}

/// A backup of the person's own store for where they say, in the form of those in the data folder.
///
/// # Errors
/// The store.
pub fn backup_file(stores: &mut Stores, now: Now) -> Result<Outgoing, AppError> {
    let folder = stores.folder.path.clone();
    let bytes = stores.own()?.backup_bytes(&folder)?;
    let name = format!("fagspejl-{}.db", now.today);
    Ok(Outgoing::new(folder, name, FileKind::Backup, bytes))
}

/// Looks into a backup that the person chose, and remembers it as [`RestoreFrom::Chosen`].
///
/// # Errors
/// [`StoreError::BackupDamaged`] where it is none, [`StoreError::Newer`].
pub fn inspect_backup(stores: &mut Stores, path: PathBuf) -> Result<Backup, AppError> {
    stores.chosen_backup = None;
    if is_same(&path, &stores.folder.path.join(STORE_FILE)) {
        // Opening and closing it once more would end the locks on the store.
        return Err(StoreError::BackupDamaged.into());
    }
    let found = backup::inspect_external(&path, &stores.available_access())?;
    stores.chosen_backup = Some(path);
    Ok(shown(found))
}

/// Puts a backup in the place of the person's own store and shows the start screen of it. The
/// store that was there is backed up first, or set aside where it does not open; example data is
/// left. What was done before cannot be undone any more. The lock of today stays;
/// where there is none, a locked backup brings its own.
///
/// # Errors
/// [`StoreError::BackupUnknown`], [`StoreError::BackupDamaged`], [`LockError::BackupLocked`]
/// where it opens only with its own passphrase, or the store, which is as it was then.
pub fn restore_backup(
    stores: &mut Stores,
    library: &Library,
    from: &RestoreFrom,
    passphrase: Option<&str>,
    now: Now,
) -> Result<Overview, AppError> {
    stores.with_own(|stores| {
        let present = present_access(stores)?;
        let path = match from {
            RestoreFrom::Listed { name } => backup::path(&stores.folder.path, name)?,
            RestoreFrom::Chosen => stores
                .chosen_backup
                .clone()
                .ok_or(StoreError::BackupUnknown)?,
        };
        let (key, own_lock) = key_of(stores, &path, &present, passphrase, now.at)?;
        let access = match own_lock {
            Some(wrapped) if !present.is_locked() => Access::locked(key.clone(), wrapped),
            _ => present.clone(),
        };
        let prepared = PreparedRestore::of(&stores.folder.path, &path, &key, access)?;
        // Not before it is sure that the backup can be had: what can be undone is forgotten with it.
        stores.close();
        let access = prepared.swap_in(&stores.folder.path, &present, now.at)?;
        stores.unlocked = access.is_locked().then_some(access);
        Ok(())
    })?;
    overview(stores, library, now)
}

fn shown(file: BackupFile) -> Backup {
    Backup {
        name: file.name,
        at: file.at,
        reason: file.reason,
        bytes: file.bytes,
        holds: file.holds,
        locked: file.locked,
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

fn is_same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}
