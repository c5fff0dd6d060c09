//! The file of one backup: a whole database, and behind it the wrapped key that opens it.

use std::io::ErrorKind;
use std::path::Path;

use tempfile::NamedTempFile;

use crate::backup::key_trailer;
use crate::error::StoreError;
use crate::file::fault::{FileFault, FileRole};
use crate::file::names::wal;
use crate::file::place::Place;
use crate::key::Key;
use crate::lock::access::Access;
use crate::untrusted::{LARGEST_FILE, open_to_list};

/// The wrapped key that a backup carries; none where it has no lock.
///
/// # Errors
/// [`StoreError::NotOurs`] where it is no ordinary file, or the file system.
pub fn wrapped_key(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    let place = place(path)?;
    check_size(&place)?;
    Ok(key_trailer::read(&mut place.open()?).map_err(|error| place.unread(error))?)
}

/// Where a backup lies, links followed.
///
/// # Errors
/// Where it is not there, or is not held.
pub(crate) fn place(path: &Path) -> Result<Place, StoreError> {
    Ok(Place::find(FileRole::Backup, path)?.there()?)
}

fn check_size(place: &Place) -> Result<(), StoreError> {
    match place.about() {
        Some(file) if file.len() > LARGEST_FILE => Err(StoreError::NotOurs),
        _ => Ok(()),
    }
}

/// What the database says of a backup that it cannot read, as of that file and not of the store.
pub(crate) fn of_backup(path: &Path, error: StoreError) -> StoreError {
    match (error, place(path)) {
        (StoreError::Unreachable(_) | StoreError::ReadOnly, Ok(place)) => {
            place.fault(FileFault::NotRead).into()
        }
        (error, _) => error,
    }
}

/// The key that opens a backup, where it has no lock or the one that `access` opens; none where it has
/// another one.
///
/// # Errors
/// The file system.
pub fn key_for(path: &Path, access: &Access) -> Result<Option<Key>, StoreError> {
    let Some(wrapped) = wrapped_key(path)? else {
        return Ok(Some(Key::integrity()));
    };
    let same = access.wrapped() == Some(wrapped.as_slice());
    let opens = same
        || access.is_locked()
            && matches!(
                open_to_list(path, access.key()),
                Ok(_) | Err(StoreError::NotOurs)
            );
    Ok(opens.then(|| access.key().clone()))
}

/// Refuses what is no backup.
///
/// # Errors
/// [`StoreError::BackupDamaged`], [`StoreError::NotOurs`], [`StoreError::Newer`], or the file system.
pub(crate) fn check_opens(path: &Path, key: &Key) -> Result<(), StoreError> {
    open_to_list(path, key)
        .map(drop)
        .map_err(|error| match error {
            told @ (StoreError::Newer { .. } | StoreError::NotOurs) => told,
            error if error.concerns_file_content() => StoreError::BackupDamaged,
            other => of_backup(path, other),
        })
}

/// Refuses a backup beside which there is a log: who made it had not written all into it, and it would
/// be left out without a word.
///
/// # Errors
/// [`StoreError::BackupUnfinished`], or the file system.
pub(crate) fn check_finished(path: &Path) -> Result<(), StoreError> {
    let place = place(path)?;
    match wal(place.path()).metadata() {
        Ok(log) if log.len() > 0 => Err(StoreError::BackupUnfinished),
        Err(error) if error.kind() != ErrorKind::NotFound => Err(place.unread(error).into()),
        _ => Ok(()),
    }
}

/// A copy in `folder` of the database in a backup, without the wrapped key. A backup with another name is
/// refused.
///
/// # Errors
/// [`StoreError::NotOurs`] where it is no ordinary file or too large, or the file system.
pub(crate) fn copy_database(path: &Path, folder: &Path) -> Result<NamedTempFile, StoreError> {
    let place = place(path)?.alone()?;
    check_size(&place)?;
    let copy = place.copy_into(folder)?;
    key_trailer::strip(copy.path()).map_err(StoreError::from_io)?;
    Ok(copy)
}

/// A backup that is written anew and not yet in its place. It is gone with this value, unless it is kept.
#[derive(Debug)]
pub(crate) struct Rewritten {
    next: NamedTempFile,
    place: Place,
}

impl Rewritten {
    /// The backup `path` anew: `change` works on a copy of its database, which then carries `wrapped`.
    /// It keeps its time.
    ///
    /// # Errors
    /// What `change` says, or the file system.
    pub(crate) fn new(
        path: &Path,
        wrapped: Option<&[u8]>,
        change: impl FnOnce(&Path) -> Result<(), StoreError>,
    ) -> Result<Self, StoreError> {
        let place = place(path)?.alone()?;
        let changed = place.path().metadata().and_then(|file| file.modified());
        let mut next = copy_database(path, place.folder())?;
        change(next.path())?;
        (|| {
            if let Some(wrapped) = wrapped {
                key_trailer::append(next.as_file_mut(), wrapped)?;
            }
            next.as_file().set_modified(changed?)?;
            next.as_file().sync_all()
        })()
        .map_err(StoreError::from_io)?;
        Ok(Self { next, place })
    }

    /// Puts it in the place of the backup, under its name.
    ///
    /// # Errors
    /// The file system; the backup is as it was then.
    pub(crate) fn keep(self) -> Result<(), StoreError> {
        Ok(self.place.replace(self.next)?)
    }
}
