//! The table `group_learnings`: what a group agreed to keep of a sparring.

use domain::{GroupLearning, GroupLearningId};
use rusqlite::Row;

use crate::error::StoreError;
use crate::time;
use crate::transaction::Tx;

const TABLE: &str = "group_learnings";

/// Adds one.
///
/// # Errors
/// The database.
pub fn add(tx: &Tx<'_>, learning: &GroupLearning) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("INSERT INTO group_learnings (id, held, text) VALUES (?1, ?2, ?3)")?
        .execute((
            learning.id.as_uuid(),
            time::to_store(learning.held),
            &learning.text,
        ))?;
    Ok(())
}

/// Deletes one.
///
/// # Errors
/// [`StoreError::GroupLearningUnknown`], or the database.
pub fn delete(tx: &Tx<'_>, id: GroupLearningId) -> Result<(), StoreError> {
    let gone = tx
        .connection
        .prepare_cached("DELETE FROM group_learnings WHERE id = ?1")?
        .execute([id.as_uuid()])?;
    if gone == 0 {
        return Err(StoreError::GroupLearningUnknown);
    }
    Ok(())
}

/// All of them, the latest first.
///
/// # Errors
/// The database.
pub fn all(tx: &Tx<'_>) -> Result<Vec<GroupLearning>, StoreError> {
    let mut statement = tx
        .connection
        .prepare_cached("SELECT id, held, text FROM group_learnings ORDER BY held DESC, id")?;
    let rows = statement.query_map([], |row| Ok(from_row(row)))?;
    rows.map(|row| row?).collect()
}

fn from_row(row: &Row<'_>) -> Result<GroupLearning, StoreError> {
    Ok(GroupLearning {
        id: GroupLearningId::new(row.get("id")?),
        held: time::from_store(row.get("held")?, TABLE)?,
        text: row.get("text")?,
    })
}
