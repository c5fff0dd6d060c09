//! Whether the store is whole.

use rusqlite::Connection;
use rusqlite::types::Value;

use crate::error::StoreError;
use crate::store::Store;

impl Store {
    /// Looks at every page (SQLCipher's checksum), every table and index, and every reference.
    /// Gives what is wrong, in the database's words; empty where nothing is.
    ///
    /// # Errors
    /// The database, where it cannot even be looked at.
    pub fn integrity_errors(&self) -> Result<Vec<String>, StoreError> {
        integrity_errors(&self.connection)
    }
}

impl Store {
    /// Whether nothing is wrong, as far as a quick look tells: SQLCipher's checksum of every page, and
    /// every table without its indexes.
    ///
    /// # Errors
    /// The database, where it cannot even be looked at.
    pub fn quick_check(&self) -> Result<bool, StoreError> {
        let quick = ["cipher_integrity_check", "quick_check"];
        match run_pragmas(&self.connection, &quick) {
            Err(StoreError::Damaged | StoreError::Foreign) => Ok(false),
            found => Ok(found?.is_empty()),
        }
    }
}

pub(crate) fn integrity_errors(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let all = [
        "cipher_integrity_check",
        "integrity_check",
        "foreign_key_check",
    ];
    run_pragmas(connection, &all)
}

fn run_pragmas(connection: &Connection, pragmas: &[&str]) -> Result<Vec<String>, StoreError> {
    let mut integrity_errors = Vec::new();
    for pragma in pragmas {
        connection.pragma_query(None, pragma, |row| {
            let text = match row.get::<_, Value>(0)? {
                Value::Text(text) => text,
                other => format!("{pragma}: {other:?}"),
            };
            if text != "ok" {
                integrity_errors.push(text);
            }
            Ok(())
        })?;
    }
    Ok(integrity_errors)
}
