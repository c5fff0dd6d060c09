//! Opening the store: the one function, and the one place that holds the connection.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use domain::BackupReason;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::backup::file as backup;
use crate::backup::folder as backups;
use crate::error::StoreError;
use crate::file::folder::make_folder;
use crate::file::swap as replace;
use crate::lock::access::Access;
use crate::migrations;
use crate::undo::UndoStack;

/// The name of the store's file in the data folder.
pub const STORE_FILE: &str = "fagspejl.db";

/// Marks a file as a store of Fagspejl (`FAGS` in ASCII).
pub(crate) const APPLICATION_ID: i32 = 0x4641_4753;

/// An open store. It is held by this one connection; a second one is refused.
pub struct Store {
    pub(crate) connection: Connection,
    pub(crate) undo: UndoStack,
    pub(crate) access: Access,
}

impl Store {
    /// Opens the store in `folder`, making both where they are missing, and brings it up to date.
    /// Where it fails, what was there is as it was.
    ///
    /// # Errors
    /// [`StoreError::Newer`], [`StoreError::Foreign`], [`StoreError::Damaged`],
    /// [`StoreError::ReadOnly`], [`StoreError::Full`], [`StoreError::InUse`],
    /// [`StoreError::Unreachable`].
    pub fn open(folder: &Path, access: &Access) -> Result<Self, StoreError> {
        make_folder(folder).map_err(StoreError::from_io)?;
        check_writable(folder)?;
        replace::complete_swap(folder).map_err(StoreError::from_io)?;
        let store = Self::open_present(folder, access)?;
        // Only now that it is held: nobody else is putting another file in its place.
        replace::clear_temporary(folder).map_err(StoreError::from_io)?;
        if let Err(error) = replace::clear_temporary(&backups::folder(folder)) {
            log::warn!("what was left of a backup is not cleared away: {error}");
        }
        Ok(store)
    }

    /// As [`Store::open`], where the folder is known and nothing waits to take the store's place.
    pub(crate) fn open_present(folder: &Path, access: &Access) -> Result<Self, StoreError> {
        let path = folder.join(STORE_FILE);
        let created = make_file(&path).map_err(StoreError::from_io)?;
        let opened = open_file(&path, access).map_err(|error| with_reason(error, &path));
        if opened.is_err() && created {
            // What cannot be removed is an empty file; the next opening fills it.
            for leftover in [path.clone(), wal(&path)] {
                let _ = fs::remove_file(leftover);
            }
        }
        opened
    }

    /// Closes the store; its log is moved into its file.
    pub(crate) fn close(self) -> Result<(), StoreError> {
        self.connection.close().map_err(|(_, error)| error.into())
    }

    /// A store that exists only in memory, for example data.
    ///
    /// # Errors
    /// [`StoreError::Database`] where there is no memory.
    pub fn open_in_memory() -> Result<Self, StoreError> {
        let connection = Connection::open_in_memory()?;
        configure(&connection)?;
        prepare(connection, Access::without_lock())
    }
}

/// SQLite says "cannot open" also where the file may not be written; this says why. Only where it
/// could not be opened: closing the file here would end the locks of a connection to it.
fn with_reason(error: StoreError, path: &Path) -> StoreError {
    if !matches!(error, StoreError::Unreachable(_)) {
        return error;
    }
    match fs::OpenOptions::new().read(true).write(true).open(path) {
        Ok(_) => error,
        Err(reason) => StoreError::from_io(reason),
    }
}

pub(crate) fn open_file(path: &Path, access: &Access) -> Result<Store, StoreError> {
    let unfinished = fs::metadata(wal(path)).is_ok_and(|wal| wal.len() > 0);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    // Until the version is known to be ours, closing must not move a newer program's last commits.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, unfinished)?;
    connection.busy_timeout(Duration::from_millis(250))?;
    access.key().give(&connection)?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    check_header(&connection)?;
    if connection.is_readonly("main")? {
        return Err(StoreError::ReadOnly);
    }
    configure(&connection)?;
    back_up_before_upgrade(&connection, path, access)?;
    let store = prepare(connection, access.clone())?;
    store
        .connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(store)
}

/// A store of an earlier version is upgraded only when it is backed up. The backup bears the time
/// of the last change that it holds.
fn back_up_before_upgrade(
    connection: &Connection,
    path: &Path,
    access: &Access,
) -> Result<(), StoreError> {
    let version: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version == 0 || version >= migrations::newest() || backup::is_empty(connection)? {
        return Ok(());
    }
    let changed = |file: &Path| fs::metadata(file).and_then(|file| file.modified());
    let mut at = changed(path).map_err(StoreError::from_io)?;
    if let Ok(later) = changed(&wal(path)) {
        at = at.max(later);
    }
    let (at, data) = (at.into(), path.parent().unwrap_or(path));
    // Where the upgrade failed the last time, it is backed up already.
    if !backups::exists(data, at, BackupReason::Upgrade) {
        backup::make(connection, access, data, at, BackupReason::Upgrade)?;
    }
    Ok(())
}

/// Refuses a file that this program did not write, or that a newer one wrote.
pub(crate) fn check_header(connection: &Connection) -> Result<(), StoreError> {
    let number = |pragma: &str| -> rusqlite::Result<i64> {
        connection.pragma_query_value(None, pragma, |row| row.get(0))
    };
    let version = number("user_version")?;
    let application = number("application_id")?;
    let objects: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    // SQLite takes a file of less than a page for an empty one, and would write over it.
    let written = connection.path().map(fs::metadata).transpose();
    let written = written.map_err(StoreError::from_io)?;
    let too_short = number("page_count")? == 0 && written.is_some_and(|file| file.len() > 0);
    let new = version == 0 && application == 0 && objects == 0 && !too_short;
    if !new && application != i64::from(APPLICATION_ID) {
        return Err(StoreError::Foreign);
    }
    let known = migrations::newest();
    match u32::try_from(version) {
        Ok(version) if version <= known => Ok(()),
        Ok(found) => Err(StoreError::Newer { found, known }),
        Err(_) => Err(StoreError::Foreign),
    }
}

/// The settings of `safety.md`, "The store".
fn configure(connection: &Connection) -> Result<(), StoreError> {
    for (pragma, value) in [
        ("journal_mode", "WAL"),
        ("synchronous", "FULL"),
        ("fullfsync", "ON"),
        ("checkpoint_fullfsync", "ON"),
        ("foreign_keys", "ON"),
        ("secure_delete", "ON"),
        ("trusted_schema", "OFF"),
        ("mmap_size", "0"),
        ("temp_store", "MEMORY"),
        // 16 MB: the examples of a working life stay at hand while one searches in them.
        ("cache_size", "-16000"),
    ] {
        // Some pragmas answer with their value, others with nothing.
        connection
            .pragma_update_and_check(None, pragma, value, |_| Ok(()))
            .or_else(|error| match error {
                rusqlite::Error::QueryReturnedNoRows => Ok(()),
                other => Err(other),
            })?;
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    Ok(())
}

fn prepare(mut connection: Connection, access: Access) -> Result<Store, StoreError> {
    migrations::all().to_latest(&mut connection)?;
    let undo = UndoStack::install(&connection)?;
    Ok(Store {
        connection,
        undo,
        access,
    })
}

pub(crate) fn wal(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

/// Makes an empty file for the person alone; SQLite gives its write-ahead log the same
/// permissions. Says whether it was missing.
fn make_file(path: &Path) -> io::Result<bool> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
    }
}

/// SQLite says "cannot open" where it may not write beside its file; this says why.
fn check_writable(folder: &Path) -> Result<(), StoreError> {
    match tempfile::tempfile_in(folder) {
        Ok(_) => Ok(()),
        // A full disk may still hold what is there; the opening itself will tell.
        Err(error) if error.kind() == ErrorKind::StorageFull => Ok(()),
        Err(error) => Err(StoreError::from_io(error)),
    }
}
