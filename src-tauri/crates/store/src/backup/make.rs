//! Making a backup of an open store.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use chrono::{DateTime, Utc};
use domain::BackupReason;
use rusqlite::Connection;
use tempfile::NamedTempFile;

use crate::backup::folder::{folder, thin};
use crate::backup::key_trailer;
use crate::backup::name::candidate_names;
use crate::connection::vacuum_into;
use crate::error::StoreError;
use crate::file::fault::FileFault;
use crate::file::folder::{make_folder, sync_folder};
use crate::file::own;
use crate::file::temporary::{clear_temporary, new_temporary, without_path};
use crate::integrity::verify;
use crate::lock::access::Access;

/// How much room is left free for what the person writes next, in bytes.
const RESERVED_BYTES: usize = 1_000_000;

/// Makes a backup in the data folder, opens and checks it, and thins the earlier ones. Gives its name.
///
/// # Errors
/// [`StoreError::Damaged`] where what was made is not whole, [`StoreError::Full`], or the database;
/// there is no new backup then.
pub(crate) fn make(
    connection: &Connection,
    access: &Access,
    data: &Path,
    at: DateTime<Utc>,
    reason: BackupReason,
) -> Result<String, StoreError> {
    let copy = BackupCopy::new(connection, access, &own::backups(data)?)?;
    copy.check()?.keep(data, at, reason)
}

/// A copy of an open store, which is to become a backup. It needs the store no more, and is gone with
/// this value.
#[derive(Debug)]
pub struct BackupCopy {
    copy: NamedTempFile,
    access: Access,
}

impl BackupCopy {
    /// One in `folder`.
    ///
    /// # Errors
    /// [`StoreError::Full`], or the database.
    pub(crate) fn new(
        connection: &Connection,
        access: &Access,
        folder: &Path,
    ) -> Result<Self, StoreError> {
        let copy = new_backup_file(folder)?;
        vacuum_into(connection, copy.path())?;
        let access = access.clone();
        Ok(Self { copy, access })
    }

    /// Opens it and looks at it from the first page to the last. It is on disk then, with the wrapped key
    /// that opens it.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where it is not whole, [`StoreError::Full`], or the database.
    pub fn check(mut self) -> Result<CheckedBackup, StoreError> {
        verify(self.copy.path(), self.access.key())?;
        if let Some(wrapped) = self.access.wrapped() {
            key_trailer::append(self.copy.as_file_mut(), wrapped).map_err(StoreError::from_io)?;
        }
        self.copy
            .as_file()
            .sync_all()
            .map_err(StoreError::from_io)?;
        Ok(CheckedBackup(self.copy))
    }
}

/// A whole backup that is not in the list yet. It is gone with this value, unless it is kept.
#[derive(Debug)]
pub struct CheckedBackup(NamedTempFile);

impl CheckedBackup {
    /// Puts it into the list, and thins the earlier ones. Gives its name.
    ///
    /// # Errors
    /// [`StoreError::Full`], or the file system; there is no new backup then.
    pub fn keep(
        self,
        data: &Path,
        at: DateTime<Utc>,
        reason: BackupReason,
    ) -> Result<String, StoreError> {
        let folder = folder(data);
        check_room_left(&folder).map_err(StoreError::from_io)?;
        let name = persist(self.0, &folder, at, reason).map_err(StoreError::from_io)?;
        if let Err(error) = thin(data, at) {
            log::warn!("the earlier backups are not thinned: {error}");
        }
        Ok(name)
    }

    /// What is in it.
    ///
    /// # Errors
    /// The file system.
    pub fn bytes(&self) -> Result<Vec<u8>, StoreError> {
        fs::read(self.0.path()).map_err(StoreError::from_io)
    }
}

/// An empty file in the folder, which is made where it is missing.
fn new_backup_file(folder: &Path) -> Result<NamedTempFile, StoreError> {
    // Nobody else makes backups of a store that is held.
    let made = make_folder(folder).and_then(|()| clear_temporary(folder));
    let made = made.and_then(|()| new_temporary(folder));
    made.map_err(|error| match folder.symlink_metadata() {
        // What a link shows may be another disk.
        Ok(found) if found.is_symlink() => {
            own::of_backups(FileFault::writing(&error), Some(error)).into()
        }
        _ => StoreError::from_io(error),
    })
}

/// A backup must not take the last room, which the person needs for what they write next.
fn check_room_left(folder: &Path) -> io::Result<()> {
    let mut file = tempfile::tempfile_in(folder).map_err(without_path)?;
    file.write_all(&vec![0; RESERVED_BYTES])
}

fn persist(
    mut copy: NamedTempFile,
    folder: &Path,
    at: DateTime<Utc>,
    reason: BackupReason,
) -> io::Result<String> {
    for name in candidate_names(at, reason) {
        match copy.persist_noclobber(folder.join(&name)) {
            Ok(_) => {
                sync_folder(folder)?;
                return Ok(name);
            }
            Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => {
                copy = error.file;
            }
            Err(error) => return Err(error.error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}
