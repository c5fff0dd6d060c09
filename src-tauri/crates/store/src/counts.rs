//! How much a store holds.

use domain::ContentCounts;
use rusqlite::Connection;

use crate::error::StoreError;

/// What a person counts in a store of any version.
///
/// # Errors
/// The database.
pub(crate) fn counts(connection: &Connection) -> Result<ContentCounts, StoreError> {
    // A store of an earlier version lacks some of the tables.
    let count = |table: &str, condition: &str| -> rusqlite::Result<usize> {
        if !connection.table_exists(None, table)? {
            return Ok(0);
        }
        let sql = format!("SELECT count(*) FROM {table} WHERE {condition}");
        connection.query_row(&sql, [], |row| row.get(0))
    };
    Ok(ContentCounts {
        finished: count("assessments", "finished IS NOT NULL")?,
        drafts: count("assessments", "finished IS NULL")?,
        examples: count("examples", "true")?,
        agreements: count("agreements", "true")?,
    })
}

/// Whether nobody has written anything yet.
///
/// # Errors
/// The database.
pub(crate) fn is_empty(connection: &Connection) -> Result<bool, StoreError> {
    let sql = "SELECT NOT EXISTS (SELECT 1 FROM subjects)";
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}
