//! The table `subjects`: whom assessments are about, and who rates.

use chrono::{DateTime, Utc};
use domain::{Person, SubjectId};
use rusqlite::OptionalExtension as _;

use crate::error::StoreError;
use crate::time;
use crate::transaction::Tx;

const TABLE: &str = "subjects";

/// The person whose store this is, if already added.
///
/// # Errors
/// The database.
pub fn myself(tx: &Tx<'_>) -> Result<Option<SubjectId>, StoreError> {
    Ok(tx
        .connection
        .prepare_cached("SELECT id FROM subjects WHERE kind = 'myself'")?
        .query_row([], |row| row.get(0).map(SubjectId::new))
        .optional()?)
}

/// The person whose store this is and since when they are known, if already added.
///
/// # Errors
/// The database.
pub fn person(tx: &Tx<'_>) -> Result<Option<Person>, StoreError> {
    let row: Option<(_, i64)> = tx
        .connection
        .prepare_cached("SELECT id, added FROM subjects WHERE kind = 'myself'")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    row.map(|(id, added)| {
        Ok(Person {
            id: SubjectId::new(id),
            added: time::from_store(added, TABLE)?,
        })
    })
    .transpose()
}

/// Adds the person whose store this is.
///
/// # Errors
/// The database; also where that person is there already.
pub fn add_myself(tx: &Tx<'_>, id: SubjectId, added: DateTime<Utc>) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("INSERT INTO subjects (id, kind, added) VALUES (?1, 'myself', ?2)")?
        .execute((id.as_uuid(), time::to_store(added)))?;
    Ok(())
}
