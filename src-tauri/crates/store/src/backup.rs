//! Making a backup, and looking whether one is whole.

use std::io::{self, Write as _};
use std::path::Path;

use chrono::{DateTime, Utc};
use domain::{BackupReason, Holds};
use rusqlite::{Connection, OpenFlags};
use tempfile::NamedTempFile;

use crate::backups;
use crate::check::faults;
use crate::error::StoreError;
use crate::folder::{make_folder, sync_folder};
use crate::open::{Store, give_key, must_be_ours};
use crate::replace::{clear, new_file};

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
        make(&self.connection, data, at, reason)
    }

    /// How much the store holds.
    ///
    /// # Errors
    /// The database.
    pub fn holds(&self) -> Result<Holds, StoreError> {
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
    data: &Path,
    at: DateTime<Utc>,
    reason: BackupReason,
) -> Result<String, StoreError> {
    let folder = backups::folder(data);
    let making = begin(&folder).map_err(StoreError::from_io)?;
    // VACUUM INTO wants UTF-8, which a name that was made here is, but its folder need not be.
    let path = making.path().to_str();
    let path =
        path.ok_or_else(|| StoreError::Unreachable(io::ErrorKind::InvalidFilename.into()))?;
    connection.execute("VACUUM INTO ?1", [path])?;
    making.as_file().sync_all().map_err(StoreError::from_io)?;
    must_leave_room(&folder).map_err(StoreError::from_io)?;
    must_be_whole(making.path())?;
    let name = keep(making, &folder, at, reason).map_err(StoreError::from_io)?;
    if let Err(error) = backups::thin(data) {
        log::warn!("the earlier backups are not thinned: {error}");
    }
    Ok(name)
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
fn look_into(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    give_key(&connection)?;
    must_be_ours(&connection)?;
    // An empty file is a store that is yet to be made, and so no backup of one.
    let version: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version == 0 {
        return Err(StoreError::Foreign);
    }
    Ok(connection)
}

/// Opens a store's file and checks it from the first page to the last.
///
/// # Errors
/// [`StoreError::Damaged`] where something is wrong with it, or why it does not open.
pub(crate) fn must_be_whole(path: &Path) -> Result<(), StoreError> {
    if faults(&look_into(path)?)?.is_empty() {
        Ok(())
    } else {
        Err(StoreError::Damaged)
    }
}

/// How much a backup holds.
pub(crate) fn holds_of(path: &Path) -> Result<Holds, StoreError> {
    holds(&look_into(path)?)
}

fn holds(connection: &Connection) -> Result<Holds, StoreError> {
    // A store of an earlier version lacks some of the tables.
    let count = |table: &str, rule: &str| -> rusqlite::Result<usize> {
        if !connection.table_exists(None, table)? {
            return Ok(0);
        }
        let sql = format!("SELECT count(*) FROM {table} WHERE {rule}");
        connection.query_row(&sql, [], |row| row.get(0))
    };
    Ok(Holds {
        finished: count("assessments", "finished IS NOT NULL")?,
        drafts: count("assessments", "finished IS NULL")?,
        examples: count("examples", "true")?,
        agreements: count("agreements", "true")?,
    })
}
