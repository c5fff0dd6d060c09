//! Making a backup, and looking whether one is whole.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use chrono::{DateTime, Utc};
use domain::{BackupReason, ContentCounts};
use rusqlite::{Connection, OpenFlags};
use tempfile::NamedTempFile;

use crate::access::{Access, Key};
use crate::backups;
use crate::carried_keys;
use crate::check::faults;
use crate::error::StoreError;
use crate::folder::{make_folder, sync_folder};
use crate::open::{Store, must_be_ours};
use crate::rekey::rekey;
use crate::replace::{clear, copy_in, new_file};

/// How much room is left free for what the person writes next, in bytes.
const LEFT_FREE: usize = 1_000_000;

impl Store {
    /// Makes a backup in the data folder, opens and checks it, and thins the earlier ones. Gives its
    /// name.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where what was made is not whole, [`StoreError::Full`], or the
    /// database; there is no new backup then.
    pub fn back_up(
        &self,
        data: &Path,
        at: DateTime<Utc>,
        reason: BackupReason,
    ) -> Result<String, StoreError> {
        make(&self.connection, &self.access, data, at, reason)
    }

    /// A backup as it lies in the folder of the backups, in memory.
    ///
    /// # Errors
    /// As [`Store::back_up`].
    pub fn backup_bytes(&self, data: &Path) -> Result<Vec<u8>, StoreError> {
        let made = copy_into(&self.connection, &self.access, data)?;
        fs::read(made.path()).map_err(StoreError::from_io)
    }

    /// How much the store holds.
    ///
    /// # Errors
    /// The database.
    pub fn holds(&self) -> Result<ContentCounts, StoreError> {
        holds(&self.connection)
    }

    /// Whether nobody has written anything yet.
    ///
    /// # Errors
    /// The database.
    pub fn is_empty(&self) -> Result<bool, StoreError> {
        is_empty(&self.connection)
    }
}

pub(crate) fn is_empty(connection: &Connection) -> Result<bool, StoreError> {
    let sql = "SELECT NOT EXISTS (SELECT 1 FROM subjects)";
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}

pub(crate) fn make(
    connection: &Connection,
    access: &Access,
    data: &Path,
    at: DateTime<Utc>,
    reason: BackupReason,
) -> Result<String, StoreError> {
    let folder = backups::folder(data);
    let making = copy_into(connection, access, &folder)?;
    must_leave_room(&folder).map_err(StoreError::from_io)?;
    let name = keep(making, &folder, at, reason).map_err(StoreError::from_io)?;
    if let Err(error) = backups::thin(data, at) {
        log::warn!("the earlier backups are not thinned: {error}");
    }
    Ok(name)
}

/// A whole copy of an open store in `folder`, checked and on disk, with the wrapped key that opens it.
pub(crate) fn copy_into(
    connection: &Connection,
    access: &Access,
    folder: &Path,
) -> Result<NamedTempFile, StoreError> {
    let mut making = begin(folder).map_err(StoreError::from_io)?;
    vacuum_into(connection, making.path())?;
    must_be_whole(making.path(), access.key())?;
    if let Some(wrapped) = access.wrapped() {
        carried_keys::add(making.as_file_mut(), wrapped).map_err(StoreError::from_io)?;
    }
    making.as_file().sync_all().map_err(StoreError::from_io)?;
    Ok(making)
}

/// Writes all that an open store holds into the empty file `path`, with the same key.
pub(crate) fn vacuum_into(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    // VACUUM INTO wants UTF-8, which a name that was made here is, but its folder need not be.
    let path = path.to_str();
    let path =
        path.ok_or_else(|| StoreError::Unreachable(io::ErrorKind::InvalidFilename.into()))?;
    connection.execute("VACUUM INTO ?1", [path])?;
    Ok(())
}

/// An empty file in the folder, which is made where it is missing.
fn begin(folder: &Path) -> io::Result<NamedTempFile> {
    make_folder(folder)?;
    // Nobody else makes backups of a store that is held.
    clear(folder)?;
    new_file(folder)
}

/// A backup must not take the last room, which the person needs for what they write next.
fn must_leave_room(folder: &Path) -> io::Result<()> {
    tempfile::tempfile_in(folder)?.write_all(&vec![0; LEFT_FREE])
}

fn keep(
    mut making: NamedTempFile,
    folder: &Path,
    at: DateTime<Utc>,
    reason: BackupReason,
) -> io::Result<String> {
    for name in backups::names(at, reason) {
        match making.persist_noclobber(folder.join(&name)) {
            Ok(_) => {
                sync_folder(folder)?;
                return Ok(name);
            }
            Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => {
                making = error.file;
            }
            Err(error) => return Err(error.error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Opens a file that is no longer written, to read only.
pub(crate) fn look_into(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    key.give(&connection)?;
    must_be_ours(&connection)?;
    // An empty file is a store that is yet to be made, and so no backup of one.
    let version: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version == 0 {
        return Err(StoreError::Foreign);
    }
    Ok(connection)
}

/// Refuses what is no backup.
pub(crate) fn must_open(path: &Path, key: &Key) -> Result<(), StoreError> {
    look_into(path, key).map(drop).map_err(|error| match error {
        newer @ StoreError::Newer { .. } => newer,
        error if error.is_of_the_file() => StoreError::BackupDamaged,
        other => other,
    })
}

/// Opens a store's file and checks it from the first page to the last.
///
/// # Errors
/// [`StoreError::Damaged`] where something is wrong with it, or why it does not open.
pub(crate) fn must_be_whole(path: &Path, key: &Key) -> Result<(), StoreError> {
    if faults(&look_into(path, key)?)?.is_empty() {
        Ok(())
    } else {
        Err(StoreError::Damaged)
    }
}

/// The wrapped key that a backup carries; none where it has no lock.
///
/// # Errors
/// The file system.
pub fn wrapped_key(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    carried_keys::of(path).map_err(StoreError::from_io)
}

/// The key that opens a backup, where it has no lock or the one that `access` opens; none where it has
/// another one.
///
/// # Errors
/// The file system.
pub fn key_of(path: &Path, access: &Access) -> Result<Option<Key>, StoreError> {
    let Some(wrapped) = wrapped_key(path)? else {
        return Ok(Some(Key::integrity()));
    };
    let same = access.wrapped() == Some(wrapped.as_slice());
    let opens = same || access.is_locked() && look_into(path, access.key()).is_ok();
    Ok(opens.then(|| access.key().clone()))
}

/// Encrypts a backup that `key` opens anew, so that `to` opens it.
pub(crate) fn move_to(path: &Path, key: &Key, to: &Access) -> Result<(), StoreError> {
    rewrite(path, to.wrapped(), |copy| rekey(copy, key, to.key()))
}

/// Writes a backup anew: `change` works on a copy of its database, which then carries `wrapped`. It
/// keeps its name and its time.
pub(crate) fn rewrite(
    path: &Path,
    wrapped: Option<&[u8]>,
    change: impl FnOnce(&Path) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let folder = path.parent().unwrap_or(path);
    let changed = path.metadata().and_then(|file| file.modified());
    let mut next = copy_in(path, folder).map_err(StoreError::from_io)?;
    carried_keys::take_off(next.path()).map_err(StoreError::from_io)?;
    change(next.path())?;
    (|| {
        if let Some(wrapped) = wrapped {
            carried_keys::add(next.as_file_mut(), wrapped)?;
        }
        next.as_file().set_modified(changed?)?;
        next.as_file().sync_all()?;
        next.persist(path)?;
        sync_folder(folder)
    })()
    .map_err(StoreError::from_io)
}

/// How much a backup holds.
pub(crate) fn holds_of(path: &Path, key: &Key) -> Result<ContentCounts, StoreError> {
    holds(&look_into(path, key)?)
}

pub(crate) fn holds(connection: &Connection) -> Result<ContentCounts, StoreError> {
    // A store of an earlier version lacks some of the tables.
    let count = |table: &str, rule: &str| -> rusqlite::Result<usize> {
        if !connection.table_exists(None, table)? {
            return Ok(0);
        }
        let sql = format!("SELECT count(*) FROM {table} WHERE {rule}");
        connection.query_row(&sql, [], |row| row.get(0))
    };
    Ok(ContentCounts {
        finished: count("assessments", "finished IS NOT NULL")?,
        drafts: count("assessments", "finished IS NULL")?,
        examples: count("examples", "true")?,
        agreements: count("agreements", "true")?,
    })
}
