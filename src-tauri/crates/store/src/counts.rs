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
    // What others have given is not counted; until version 3 there were no others.
    let own = if connection.table_exists(None, "people")? {
        "(rater, subject) IN (SELECT id, id FROM people WHERE relation = 'myself')"
    } else {
        "TRUE"
    };
    // What was rated in a conversation is no reflection; until version 7 there were none.
    let own = if connection.column_exists(None, "assessments", "conversation")? {
        format!("{own} AND conversation IS NULL")
    } else {
        own.to_owned()
    };
    Ok(ContentCounts {
        finished: count("assessments", &format!("finished IS NOT NULL AND {own}"))?,
        drafts: count("assessments", &format!("finished IS NULL AND {own}"))?,
        examples: count("examples", "true")?,
        agreements: count("agreements", "true")?,
        conversations: count("conversations", "true")?,
    })
}

/// Whether nobody has written anything yet in a store of any version.
///
/// # Errors
/// The database.
pub(crate) fn is_empty(connection: &Connection) -> Result<bool, StoreError> {
    // So the people were called until version 3.
    let table = if connection.table_exists(None, "people")? {
        "people"
    } else {
        "subjects"
    };
    let sql = format!("SELECT NOT EXISTS (SELECT 1 FROM {table})");
    Ok(connection.query_row(&sql, [], |row| row.get(0))?)
}
