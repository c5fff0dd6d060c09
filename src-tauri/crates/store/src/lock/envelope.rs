//! The wrapped key of a locked store, inside it. Whoever changes it there needs the key, so it is this
//! one that holds where the file beside the store says something else.

use rusqlite::{Connection, OptionalExtension as _};

use crate::error::StoreError;

const TABLE: &str = "lock_envelope";

/// The wrapped key inside a store of this version; none where it has no lock, or has not been opened
/// since it came from an earlier one.
///
/// # Errors
/// The database.
pub(crate) fn read(connection: &Connection) -> Result<Option<Vec<u8>>, StoreError> {
    let sql = "SELECT envelope FROM lock_envelope";
    Ok(connection.query_row(sql, [], |row| row.get(0)).optional()?)
}

/// Makes a store hold this wrapped key, or none. One of an earlier version has no place for it, and stays
/// as it is.
///
/// # Errors
/// The database; what was there is as it was then.
pub(crate) fn write(connection: &Connection, wrapped: Option<&[u8]>) -> Result<(), StoreError> {
    if !connection.table_exists(None, TABLE)? || read(connection)?.as_deref() == wrapped {
        return Ok(());
    }
    match wrapped {
        Some(wrapped) => connection.execute(
            "INSERT INTO lock_envelope (id, envelope) VALUES (1, ?1)
             ON CONFLICT (id) DO UPDATE SET envelope = excluded.envelope",
            [wrapped],
        )?,
        None => connection.execute("DELETE FROM lock_envelope", [])?,
    };
    Ok(())
}
