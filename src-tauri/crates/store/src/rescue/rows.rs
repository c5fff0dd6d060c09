//! Putting the rows of a damaged store into a new one.

use std::collections::BTreeMap;

use domain::{Job, Stage};
use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, params_from_iter};

use crate::error::StoreError;
use crate::rescue::damaged::DamagedStore;
use crate::rescue::references::{BundledInstrument, restore_instruments, restore_people};
use crate::rescue::row::{Row, is_allowed, value};
use crate::schema::{TABLES, Table};

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
    let mut finished = Vec::new();
    let transaction = to.unchecked_transaction()?;
    for (done, table) in TABLES.iter().enumerate() {
        job.step(Stage::Read, done, TABLES.len())?;
        let parents = table.parent.as_ref();
        let parents = parents.and_then(|parent| ids.get(parent.table));
        let parents = parents.cloned().unwrap_or_default();
        let mut found = from.table(table, &parents);
        if table.name == "assessments" {
            // It refers to its own table: a look back comes after what it looks back at.
            let is_hindsight =
                |row: &Row| matches!(value(row, "hindsight_of"), Some(Value::Blob(_)));
            found.rows.sort_by_key(is_hindsight);
            let texts = restore_instruments(to, bundled, &found.rows)?;
            let people = restore_people(to, &found.rows)?;
            for (table, count) in [("instruments", texts), ("people", people)] {
                let lost = lost.entry(table).or_default().as_mut();
                if let Some(lost) = lost {
                    *lost -= count.min(*lost);
                }
            }
        }
        let columns = columns(to, table.name)?;
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
            let allowed = is_allowed(table, &row);
            // Its answers come later, and a finished one takes none.
            let end = take_finished(table, &mut row);
            let id = row.first().map_or(Value::Null, |(_, id)| id.clone());
            if !allowed || !insert(to, table.name, &row)? {
                refused += 1;
                continue;
            }
            if end != Value::Null {
                finished.push((id.clone(), end));
            }
            ids.entry(table.name).or_default().push(id);
        }
        let rows = found.lost.map(|lost| lost + refused);
        lost.insert(table.name, rows.filter(|_| readable));
    }
    for (id, end) in finished {
        let sql = "UPDATE assessments SET finished = ?2 WHERE id = ?1";
        to.prepare_cached(sql)?.execute((id, end))?;
    }
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

/// Takes the time out of an assessment's row at which it was finished.
fn take_finished(table: &Table, row: &mut Row) -> Value {
    let is_finished =
        |(column, _): &&mut (String, Value)| table.name == "assessments" && column == "finished";
    match row.iter_mut().find(is_finished) {
        Some((_, at)) => std::mem::replace(at, Value::Null),
        None => Value::Null,
    }
}

/// The columns of a table.
fn columns(to: &Connection, table: &str) -> Result<Vec<String>, StoreError> {
    let mut statement = to.prepare("SELECT name FROM pragma_table_info(?1)")?;
    let names = statement.query_map([table], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

/// Inserts a row; says whether the rules of the store allow it.
fn insert(to: &Connection, table: &str, row: &Row) -> Result<bool, StoreError> {
    let columns: Vec<&str> = row.iter().map(|(name, _)| name.as_str()).collect();
    let places = vec!["?"; columns.len()].join(", ");
    let sql = format!(
        "INSERT INTO {table} ({}) VALUES ({places})",
        columns.join(", ")
    );
    let values = params_from_iter(row.iter().map(|(_, value)| value));
    match to.prepare_cached(&sql)?.execute(values) {
        Ok(_) => Ok(true),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
            Ok(false)
        }
        Err(error) => Err(error.into()),
    }
}
