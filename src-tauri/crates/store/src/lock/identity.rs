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
/// apart. `present` is the life of the store that it takes the place of: it comes after both.
///
/// # Errors
/// The database.
pub(crate) fn begin_next_life(connection: &Connection, present: u32) -> Result<(), StoreError> {
    connection.execute("UPDATE identity SET epoch = max(epoch, ?1) + 1", [present])?;
    Ok(())
}

/// In which life a store is; 0 where it is nobody to others.
///
/// # Errors
/// The database.
pub(crate) fn life(connection: &Connection) -> Result<u32, StoreError> {
    let sql = "SELECT coalesce(max(epoch), 0) FROM identity";
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}
