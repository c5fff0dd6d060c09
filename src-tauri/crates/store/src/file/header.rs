//! What a database says of itself: whether this program wrote it, and in which version.

use rusqlite::Connection;

use crate::error::StoreError;
use crate::migrations;

/// Marks a file as a store of Fagspejl (`FAGS` in ASCII).
const APPLICATION_ID: i64 = 0x4641_4753;

/// Refuses a file that this program did not write, or that a newer one wrote. `is_written` says whether
/// there is anything in it.
///
/// # Errors
/// [`StoreError::Foreign`], [`StoreError::Newer`], or the database.
pub(crate) fn check_header(connection: &Connection, is_written: bool) -> Result<(), StoreError> {
    let number = |pragma: &str| -> rusqlite::Result<i64> {
        connection.pragma_query_value(None, pragma, |row| row.get(0))
    };
    let version = number("user_version")?;
    let application = number("application_id")?;
    let objects: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    // SQLite takes a file of less than a page for an empty one, and would write over it.
    let too_short = number("page_count")? == 0 && is_written;
    let new = version == 0 && application == 0 && objects == 0 && !too_short;
    if !new && application != APPLICATION_ID {
        return Err(StoreError::Foreign);
    }
    let known = migrations::newest();
    match u32::try_from(version) {
        Ok(version) if version <= known => Ok(()),
        Ok(found) => Err(StoreError::Newer { found, known }),
        Err(_) => Err(StoreError::Foreign),
    }
}

/// The version of a store; 0 where it is yet to be made.
pub(crate) fn version(connection: &Connection) -> rusqlite::Result<u32> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}
