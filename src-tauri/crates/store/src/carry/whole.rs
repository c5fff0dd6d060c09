//! Carrying a whole database: every row, or none.

use domain::{Job, Stage};
use rusqlite::Connection;

use crate::carry::carrier::Carrier;
use crate::carry::row::read_row;
use crate::error::StoreError;
use crate::schema::TABLES;

/// Puts every row of `from`, a store of this version, into the new store `to`.
///
/// # Errors
/// [`StoreError::Damaged`] where the rules do not allow a row, [`StoreError::Cancelled`], or the database.
pub(crate) fn carry_all(
    from: &Connection,
    to: &Connection,
    job: &dyn Job,
) -> Result<(), StoreError> {
    let transaction = to.unchecked_transaction()?;
    let mut carrier = Carrier::new(&transaction);
    for (done, table) in TABLES.iter().enumerate() {
        job.step(Stage::Copy, done, TABLES.len())?;
        // It refers to its own table: a look back comes after what it looks back at.
        let order = match table.name {
            "assessments" => "ORDER BY hindsight_of IS NOT NULL",
            _ => "",
        };
        let mut statement = from.prepare(&format!("SELECT * FROM {} {order}", table.name))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if carrier.add(table, read_row(row)?)?.is_none() {
                return Err(StoreError::Damaged);
            }
        }
    }
    if carrier.finish()? > 0 {
        return Err(StoreError::Damaged);
    }
    transaction.commit()?;
    Ok(())
}
