//! Putting the rows of a damaged store into a new one.

use std::collections::BTreeMap;

use domain::{Job, Stage};
use rusqlite::Connection;
use rusqlite::types::Value;

use crate::carry::carrier::Carrier;
use crate::carry::row::{Row, value};
use crate::error::StoreError;
use crate::rescue::damaged::DamagedStore;
use crate::rescue::references::{BundledInstrument, restore_instruments, restore_people};
use crate::schema::TABLES;

/// The rows of a table that could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LostRows {
    /// The table.
    pub table: &'static str,
    /// How many; none where it cannot be told.
    pub rows: Option<usize>,
}

/// Puts all rows of `from` that can be read and that the rules allow into the new store `to`. Says
/// what is lost, by table.
pub(crate) fn rescue_rows(
    from: &mut DamagedStore,
    to: &Connection,
    bundled: &[BundledInstrument<'_>],
    job: &dyn Job,
) -> Result<Vec<LostRows>, StoreError> {
    let readable = from.version().is_some();
    let mut lost: BTreeMap<&str, Option<usize>> = BTreeMap::new();
    let mut ids: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    let transaction = to.unchecked_transaction()?;
    let mut carrier = Carrier::new(to);
    for (done, table) in TABLES.iter().enumerate() {
        job.step(Stage::Read, done, TABLES.len())?;
        let parents = table.parent.as_ref();
        let parents = parents.and_then(|parent| ids.get(parent.table));
        let parents = parents.cloned().unwrap_or_default();
        if table.name == "conversations" {
            // The first table that refers to people and instruments; who they are, the ratings say.
            let ratings = TABLES.iter().find(|table| table.name == "assessments");
            let ratings = ratings.map_or_else(Vec::new, |table| from.table(table, &[]).rows);
            let texts = restore_instruments(to, bundled, &ratings)?;
            let people = restore_people(to, &ratings)?;
            for (table, count) in [("instruments", texts), ("people", people)] {
                let lost = lost.entry(table).or_default().as_mut();
                if let Some(lost) = lost {
                    *lost -= count.min(*lost);
                }
            }
        }
        let mut found = from.table(table, &parents);
        if table.name == "assessments" {
            // It refers to its own table: a look back comes after what it looks back at.
            let is_hindsight =
                |row: &Row| matches!(value(row, "hindsight_of"), Some(Value::Blob(_)));
            found.rows.sort_by_key(is_hindsight);
        }
        let columns = carrier.columns(table)?;
        let mut refused = 0;
        for mut row in found.rows {
            for (column, _) in &mut row {
                let mut renamed = table.renamed_columns.iter();
                if let Some((now, _)) = renamed.find(|(_, then)| then == column) {
                    (*now).clone_into(column);
                }
            }
            // A store of an earlier version may have some that are no more.
            row.retain(|(column, _)| columns.contains(column));
            match carrier.add(table, row)? {
                Some(id) => ids.entry(table.name).or_default().push(id),
                None => refused += 1,
            }
        }
        let rows = found.lost.map(|lost| lost + refused);
        lost.insert(table.name, rows.filter(|_| readable));
    }
    // A conversation of which a rating is lost is not revealed any more.
    carrier.finish()?;
    // An agreement of which no entry is left says nothing.
    let empty = to.execute(
        "DELETE FROM agreements WHERE id NOT IN (SELECT agreement FROM agreement_entries)",
        [],
    )?;
    if let Some(lost) = lost.entry("agreements").or_default() {
        *lost += empty;
    }
    transaction.commit()?;
    let lost = TABLES.iter().filter_map(|table| {
        let rows = lost.get(table.name).copied().flatten();
        (rows != Some(0)).then_some(LostRows {
            table: table.name,
            rows,
        })
    });
    Ok(lost.collect())
}
