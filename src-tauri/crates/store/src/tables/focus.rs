//! The table `focus`: the items that a person works on after an assessment.

use domain::{AssessmentId, ItemId};

use crate::error::StoreError;
use crate::transaction::Tx;

/// Puts these items in focus, in place of those that were.
///
/// # Errors
/// The database.
pub fn put(tx: &Tx<'_>, assessment: AssessmentId, items: &[ItemId]) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("DELETE FROM focus WHERE assessment = ?1")?
        .execute([assessment.as_uuid()])?;
    let mut insert = tx
        .connection
        .prepare_cached("INSERT INTO focus (assessment, place, item) VALUES (?1, ?2, ?3)")?;
    for (place, item) in (1_i64..).zip(items) {
        insert.execute((assessment.as_uuid(), place, item.as_str()))?;
    }
    Ok(())
}

/// The items in focus, in the order chosen.
///
/// # Errors
/// The database.
pub fn for_assessment(tx: &Tx<'_>, assessment: AssessmentId) -> Result<Vec<ItemId>, StoreError> {
    let mut statement = tx
        .connection
        .prepare_cached("SELECT item FROM focus WHERE assessment = ?1 ORDER BY place")?;
    let rows = statement.query_map([assessment.as_uuid()], |row| {
        row.get::<_, String>("item").map(ItemId::new)
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
