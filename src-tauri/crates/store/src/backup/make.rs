//! Making a backup of an open store.

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
use crate::file::folder::{make_folder, sync_folder};
use crate::file::temporary::{clear_temporary, new_temporary};
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
    let folder = folder(data);
    let copy = copy_into(connection, access, &folder)?;
    check_room_left(&folder).map_err(StoreError::from_io)?;
    let name = persist(copy, &folder, at, reason).map_err(StoreError::from_io)?;
    if let Err(error) = thin(data, at) {
        log::warn!("the earlier backups are not thinned: {error}");
    }
    Ok(name)
}

/// A whole copy of an open store in `folder`, checked and on disk, with the wrapped key that opens it.
///
/// # Errors
/// As [`make`].
pub(crate) fn copy_into(
    connection: &Connection,
    access: &Access,
    folder: &Path,
) -> Result<NamedTempFile, StoreError> {
    let mut copy = new_backup_file(folder).map_err(StoreError::from_io)?;
    vacuum_into(connection, copy.path())?;
    verify(copy.path(), access.key())?;
    if let Some(wrapped) = access.wrapped() {
        key_trailer::append(copy.as_file_mut(), wrapped).map_err(StoreError::from_io)?;
    }
    copy.as_file().sync_all().map_err(StoreError::from_io)?;
    Ok(copy)
}

/// An empty file in the folder, which is made where it is missing.
fn new_backup_file(folder: &Path) -> io::Result<NamedTempFile> {
    make_folder(folder)?;
    // Nobody else makes backups of a store that is held.
    clear_temporary(folder)?;
    new_temporary(folder)
}

/// A backup must not take the last room, which the person needs for what they write next.
fn check_room_left(folder: &Path) -> io::Result<()> {
    tempfile::tempfile_in(folder)?.write_all(&vec![0; RESERVED_BYTES])
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
