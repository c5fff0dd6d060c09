//! Who the program is to the programs of others, in a file that gets another access or another life: its secret lies
//! behind a lock or nowhere.

use rusqlite::Connection;

use crate::error::StoreError;

const TABLE: &str = "identity";

/// Removes it, so that not even a freed page holds it. A store of an earlier version has none.
///
/// # Errors
/// The database.
pub(crate) fn remove(connection: &Connection) -> Result<(), StoreError> {
    if connection.table_exists(None, TABLE)? {
        connection.pragma_update(None, "secure_delete", true)?;
        connection.execute("DELETE FROM identity", [])?;
    }
    Ok(())
}

/// A store that was made anew of an earlier state goes on in its next life, so that two files in one place are told
/// apart.
///
/// # Errors
/// The database.
pub(crate) fn begin_next_life(connection: &Connection) -> Result<(), StoreError> {
    connection.execute("UPDATE identity SET epoch = epoch + 1", [])?;
    Ok(())
}
