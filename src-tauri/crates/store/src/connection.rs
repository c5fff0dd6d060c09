//! Opening the store: with its key and its settings.

use std::fs;
use std::path::Path;
use std::sync::Once;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::error::StoreError;
use crate::file::address::address;
use crate::file::header::check_header;
use crate::file::names::wal;
use crate::key::Key;

/// Addresses are taken too: [`vacuum_into`] is given one.
const READ_WRITE: OpenFlags = OpenFlags::SQLITE_OPEN_READ_WRITE
    .union(OpenFlags::SQLITE_OPEN_NO_MUTEX)
    .union(OpenFlags::SQLITE_OPEN_URI);

/// Opens a store to work with it; a second connection is refused meanwhile. What a killed program
/// left in its log stays there when it is closed, until [`fold_log_on_close`].
///
/// # Errors
/// As [`check_header`], [`StoreError::ReadOnly`], [`StoreError::InUse`].
pub(crate) fn open(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    let unfinished = fs::metadata(wal(path)).is_ok_and(|wal| wal.len() > 0);
    start_alone();
    let is_written = fs::metadata(path).is_ok_and(|file| file.len() > 0);
    let connection = Connection::open_with_flags(path, READ_WRITE)?;
    // Until the version is known to be ours, closing must not move a newer program's last commits.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, unfinished)?;
    connection.busy_timeout(Duration::from_millis(250))?;
    key.apply(&connection)?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    check_header(&connection, is_written)?;
    if connection.is_readonly("main")? {
        return Err(StoreError::ReadOnly);
    }
    configure(&connection)?;
    Ok(connection)
}

/// Closing moves the log into the store's file from now on.
pub(crate) fn fold_log_on_close(connection: &Connection) -> rusqlite::Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(())
}

/// Whether there was something in the log when it was opened, which a program that ended early has left.
pub(crate) fn holds_log(connection: &Connection) -> bool {
    let config = DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
    connection.db_config(config).unwrap_or(true)
}

/// A database that exists only in memory.
pub(crate) fn open_in_memory() -> Result<Connection, StoreError> {
    start_alone();
    let connection = Connection::open_in_memory()?;
    configure(&connection)?;
    Ok(connection)
}

/// Closes a connection; what its log holds is moved into its file.
pub(crate) fn close(connection: Connection) -> Result<(), StoreError> {
    connection.close().map_err(|(_, error)| error.into())
}

/// Writes all that an open database holds into the empty file `path`, with the same key.
pub(crate) fn vacuum_into(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    // It takes a text, and a folder need not be one.
    connection.execute("VACUUM INTO ?1", [address(path)])?;
    Ok(())
}

/// Makes the first connection of the process while no other is made: SQLite tells other threads
/// that it has started before SQLCipher has, and a key that is given between the two is refused.
pub(crate) fn start_alone() {
    static STARTED: Once = Once::new();
    STARTED.call_once(|| {
        // Where it fails, so does the connection that follows, and says why.
        if let Ok(connection) = Connection::open_in_memory() {
            // For the whole process: what SQLite frees is overwritten, pages and rows too.
            let _ = connection.pragma_update(None, "cipher_memory_security", "ON");
        }
    });
}

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
