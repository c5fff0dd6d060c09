//! The table `rhythms`: how often a person wants the next reflection to be suggested.

use domain::{Rhythm, SubjectId};
use rusqlite::OptionalExtension as _;

use crate::error::StoreError;
use crate::transaction::Tx;

const TABLE: &str = "rhythms";

/// Keeps the rhythm of `subject`.
///
/// # Errors
/// The database.
pub fn put(tx: &Tx<'_>, subject: SubjectId, rhythm: Rhythm) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached(
            "INSERT INTO rhythms (subject, months) VALUES (?1, ?2)
             ON CONFLICT (subject) DO UPDATE SET months = excluded.months",
        )?
        .execute((subject.as_uuid(), rhythm.months()))?;
    Ok(())
}

/// The rhythm of `subject`; the default one until they choose.
///
/// # Errors
/// The database.
pub fn get_or_default(tx: &Tx<'_>, subject: SubjectId) -> Result<Rhythm, StoreError> {
    Ok(get(tx, subject)?.unwrap_or_default())
}

/// The rhythm that `subject` has chosen, if they have.
///
/// # Errors
/// The database.
pub fn get(tx: &Tx<'_>, subject: SubjectId) -> Result<Option<Rhythm>, StoreError> {
    let months: Option<Option<u32>> = tx
        .connection
        .prepare_cached("SELECT months FROM rhythms WHERE subject = ?1")?
        .query_row([subject.as_uuid()], |row| row.get(0))
        .optional()?;
    let Some(months) = months else {
        return Ok(None);
    };
    let mut all = Rhythm::ALL.into_iter();
    let chosen = all.find(|rhythm| rhythm.months() == months);
    chosen.map(Some).ok_or(StoreError::Row { table: TABLE })
}
