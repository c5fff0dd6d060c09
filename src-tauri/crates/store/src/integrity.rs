//! Whether a store is whole.

use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::Value;

use crate::error::StoreError;
use crate::key::Key;
use crate::untrusted::open_read_only;

/// Looks at every page (SQLCipher's checksum), every table and index, and every reference. Gives what
/// is wrong, in the database's words; empty where nothing is.
///
/// # Errors
/// The database, where it cannot even be looked at.
pub(crate) fn integrity_errors(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let all = [
        "cipher_integrity_check",
        "integrity_check",
        "foreign_key_check",
    ];
    run_pragmas(connection, &all)
}

/// Whether nothing is wrong, as far as a quick look tells: SQLCipher's checksum of every page, and
/// every table without its indexes.
///
/// # Errors
/// The database, where it cannot even be looked at.
pub(crate) fn quick_check(connection: &Connection) -> Result<bool, StoreError> {
    match run_pragmas(connection, &["cipher_integrity_check", "quick_check"]) {
        Err(StoreError::Damaged | StoreError::Foreign) => Ok(false),
        errors => Ok(errors?.is_empty()),
    }
}

/// Opens a store's file and checks it from the first page to the last.
///
/// # Errors
/// [`StoreError::Damaged`] where something is wrong with it, or why it does not open.
pub(crate) fn verify(path: &Path, key: &Key) -> Result<(), StoreError> {
    if integrity_errors(&open_read_only(path, key)?)?.is_empty() {
        Ok(())
    } else {
        Err(StoreError::Damaged)
    }
}

fn run_pragmas(connection: &Connection, pragmas: &[&str]) -> Result<Vec<String>, StoreError> {
    let mut errors = Vec::new();
    for pragma in pragmas {
        connection.pragma_query(None, pragma, |row| {
            let text = match row.get::<_, Value>(0)? {
                Value::Text(text) => text,
                other => format!("{pragma}: {other:?}"),
            };
            if text != "ok" {
                errors.push(text);
            }
            Ok(())
        })?;
    }
    Ok(errors)
}
