//! Putting rows into a new store, one after the other.

use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, params_from_iter};

use crate::carry::row::{Row, is_allowed};
use crate::error::StoreError;
use crate::schema::Table;

/// Puts rows into a new store. What is finished takes no more answers, so it becomes so at the end.
pub(crate) struct Carrier<'store> {
    to: &'store Connection,
    /// The assessments that are finished, each with when.
    finished: Vec<(Value, Value)>,
}

impl<'store> Carrier<'store> {
    /// Into `to`, in its transaction.
    pub(crate) fn new(to: &'store Connection) -> Self {
        let finished = Vec::new();
        Self { to, finished }
    }

    /// The columns that a table has now.
    ///
    /// # Errors
    /// The database.
    pub(crate) fn columns(&self, table: &Table) -> Result<Vec<String>, StoreError> {
        let mut statement = self.to.prepare("SELECT name FROM pragma_table_info(?1)")?;
        let names = statement.query_map([table.name], |row| row.get(0))?;
        Ok(names.collect::<rusqlite::Result<_>>()?)
    }

    /// Puts a row there. Gives the first value of its key; none where the rules do not allow the row.
    ///
    /// # Errors
    /// The database.
    pub(crate) fn add(&mut self, table: &Table, mut row: Row) -> Result<Option<Value>, StoreError> {
        let is_allowed = is_allowed(table, &row);
        let end = take_finished(table, &mut row);
        let id = row.first().map_or(Value::Null, |(_, id)| id.clone());
        if !is_allowed || !insert(self.to, table.name, &row)? {
            return Ok(None);
        }
        if end != Value::Null {
            self.finished.push((id.clone(), end));
        }
        Ok(Some(id))
    }

    /// Finishes what was finished: every row is there.
    ///
    /// # Errors
    /// The database.
    pub(crate) fn finish(self) -> Result<(), StoreError> {
        for (id, end) in self.finished {
            let sql = "UPDATE assessments SET finished = ?2 WHERE id = ?1";
            self.to.prepare_cached(sql)?.execute((id, end))?;
        }
        Ok(())
    }
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
