//! Whether the store is whole.

use rusqlite::Connection;
use rusqlite::types::Value;

use crate::error::StoreError;
use crate::open::Store;

impl Store {
    /// Looks at every page (SQLCipher's checksum), every table and index, and every reference.
    /// Gives what is wrong, in the database's words; empty where nothing is.
    ///
    /// # Errors
    /// The database, where it cannot even be looked at.
    pub fn faults(&self) -> Result<Vec<String>, StoreError> {
        faults(&self.connection)
    }
}

pub(crate) fn faults(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut faults = Vec::new();
    for pragma in [
        "cipher_integrity_check",
        "integrity_check",
        "foreign_key_check",
    ] {
        connection.pragma_query(None, pragma, |row| {
            let text = match row.get::<_, Value>(0)? {
                Value::Text(text) => text,
                other => format!("{pragma}: {other:?}"),
            };
            if text != "ok" {
                faults.push(text);
            }
            Ok(())
        })?;
    }
    Ok(faults)
}
