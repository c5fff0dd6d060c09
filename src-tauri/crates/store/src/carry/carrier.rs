//! Putting rows into a new store, one after the other.

use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, params_from_iter};

use crate::carry::row::{Row, is_allowed};
use crate::error::StoreError;
use crate::schema::Table;

/// Puts rows into a new store. What is finished takes no more answers, so it becomes so at the end; and a
/// conversation is revealed after both of its ratings are finished.
pub(crate) struct Carrier<'store> {
    to: &'store Connection,
    /// The assessments that are finished, each with when.
    finished: Vec<(Value, Value)>,
    /// The conversations that are revealed, each with when.
    revealed: Vec<(Value, Value)>,
}

impl<'store> Carrier<'store> {
    /// Into `to`, in its transaction.
    pub(crate) fn new(to: &'store Connection) -> Self {
        Self {
            to,
            finished: Vec::new(),
            revealed: Vec::new(),
        }
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
        let finished = take(("assessments", "finished"), table, &mut row);
        let revealed = take(("conversations", "revealed"), table, &mut row);
        let id = row.first().map_or(Value::Null, |(_, id)| id.clone());
        if !is_allowed || !insert(self.to, table.name, &row)? {
            return Ok(None);
        }
        for (list, at) in [
            (&mut self.finished, finished),
            (&mut self.revealed, revealed),
        ] {
            if at != Value::Null {
                list.push((id.clone(), at));
            }
        }
        Ok(Some(id))
    }

    /// Finishes what was finished, and reveals what was revealed: every row is there. Gives how many
    /// conversations the rules do not allow to be revealed; nobody sees what was given in them.
    ///
    /// # Errors
    /// The database.
    pub(crate) fn finish(self) -> Result<usize, StoreError> {
        for (id, end) in self.finished {
            let sql = "UPDATE assessments SET finished = ?2 WHERE id = ?1";
            self.to.prepare_cached(sql)?.execute((id, end))?;
        }
        let mut refused = 0;
        for (id, at) in self.revealed {
            let sql = "UPDATE conversations SET revealed = ?2 WHERE id = ?1";
            let done = self.to.prepare_cached(sql)?.execute((id, at));
            refused += usize::from(!allowed(done)?);
        }
        Ok(refused)
    }
}

/// Takes the time out of a row of `from` that stands in its column.
fn take((from, at): (&str, &str), table: &Table, row: &mut Row) -> Value {
    let is_it = |(column, _): &&mut (String, Value)| table.name == from && column == at;
    match row.iter_mut().find(is_it) {
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
    allowed(to.prepare_cached(&sql)?.execute(values))
}

/// Whether the rules of the store allow what was to be done.
fn allowed(done: rusqlite::Result<usize>) -> Result<bool, StoreError> {
    match done {
        Ok(_) => Ok(true),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
            Ok(false)
        }
        Err(error) => Err(error.into()),
    }
}
