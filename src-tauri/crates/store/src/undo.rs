//! What undoes a write, recorded by temporary triggers in the same transaction and kept in memory: it
//! ends with the program and leaves nothing on disk.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::{AssessmentId, UserAction};
use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::error::StoreError;
use crate::schema::{self, TABLES, Undo};

/// The function that the triggers hand a changed row to.
const RECORD_FUNCTION: &str = "fagspejl_record";

/// A table whose changes are recorded, as it is in this store.
struct RecordedTable {
    name: &'static str,
    columns: Vec<String>,
    /// Which of the columns are its key.
    key: Vec<usize>,
    /// Which of them names the assessment that freezes the row.
    frozen_by: Option<usize>,
    /// While this holds of `NEW`, a row that is added is not recorded.
    adding_but: Option<&'static str>,
}

type Row = Vec<Value>;

/// How one row changed: none before is an insertion, none after a deletion.
struct RowChange {
    table: usize,
    before: Option<Row>,
    after: Option<Row>,
}

/// A step and the rows that it changed, in the order in which they changed.
struct UndoEntry {
    step: UserAction,
    rows: Vec<RowChange>,
}

/// In which direction the steps are gone through.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    /// Back through what was done.
    Undo,
    /// Forward again through what was undone.
    Redo,
}

/// Everything that can be undone and redone on one connection.
pub(crate) struct UndoStack {
    tables: Vec<RecordedTable>,
    /// The rows changed since the transaction began.
    rows: Arc<Mutex<Vec<RowChange>>>,
    done: Vec<UndoEntry>,
    undone: Vec<UndoEntry>,
}

impl UndoStack {
    /// Installs the triggers. Called once for a connection.
    ///
    /// # Errors
    /// The database.
    pub(crate) fn install(connection: &Connection) -> Result<Self, StoreError> {
        let rows = Arc::new(Mutex::new(Vec::new()));
        let tables = TABLES
            .iter()
            .filter(|table| table.undo != Undo::Never)
            .map(|table| RecordedTable::read(connection, table))
            .collect::<Result<Vec<_>, _>>()?;
        let record = Arc::clone(&rows);
        let columns: Vec<usize> = tables.iter().map(|table| table.columns.len()).collect();
        // Not deterministic, and innocuous: a trigger may call it though the schema is not trusted.
        let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_INNOCUOUS;
        connection.create_scalar_function(RECORD_FUNCTION, -1, flags, move |context| {
            let change = row_change(context, &columns)?;
            locked(&record).push(change);
            Ok(Value::Null)
        })?;
        for (index, table) in tables.iter().enumerate() {
            connection.execute_batch(&table.trigger_sql(index))?;
        }
        Ok(Self {
            tables,
            rows,
            done: Vec::new(),
            undone: Vec::new(),
        })
    }

    /// Forgets what was recorded outside of a committed write.
    pub(crate) fn start_recording(&mut self) {
        locked(&self.rows).clear();
    }

    /// Puts what was recorded since [`UndoStack::start_recording`] on the stack as `step`; a step that
    /// changed nothing is none.
    pub(crate) fn push(&mut self, step: UserAction) {
        let rows = std::mem::take(&mut *locked(&self.rows));
        if !rows.is_empty() {
            self.undone.clear();
            self.done.push(UndoEntry { step, rows });
        }
    }

    /// Forgets every step that touches an assessment: it is frozen from now on.
    pub(crate) fn discard(&mut self, frozen: AssessmentId) {
        let id = Value::Blob(frozen.as_uuid().as_bytes().to_vec());
        let tables = &self.tables;
        let free = |entry: &UndoEntry| {
            !entry.rows.iter().any(|row| {
                let column = tables.get(row.table).and_then(|table| table.frozen_by);
                let side = row.before.as_ref().or(row.after.as_ref());
                column.zip(side).and_then(|(at, row)| row.get(at)) == Some(&id)
            })
        };
        self.done.retain(free);
        self.undone.retain(free);
    }

    /// Forgets every step.
    pub(crate) fn clear(&mut self) {
        self.done.clear();
        self.undone.clear();
    }

    /// Changes the rows of the latest step in that direction, within the caller's transaction. When that
    /// has committed, [`UndoStack::moved`] must be called.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`], [`StoreError::NothingToRedo`], or the database.
    pub(crate) fn apply(
        &self,
        connection: &Connection,
        direction: Direction,
    ) -> Result<UserAction, StoreError> {
        let (steps, none) = match direction {
            Direction::Undo => (&self.done, StoreError::NothingToUndo),
            Direction::Redo => (&self.undone, StoreError::NothingToRedo),
        };
        let entry = steps.last().ok_or(none)?;
        // Rows come back in the order in which they left; a row may precede the one it refers to.
        connection.pragma_update(None, "defer_foreign_keys", "ON")?;
        match direction {
            Direction::Undo => {
                for row in entry.rows.iter().rev() {
                    self.replace_row(
                        connection,
                        row.table,
                        row.after.as_ref(),
                        row.before.as_ref(),
                    )?;
                }
            }
            Direction::Redo => {
                for row in &entry.rows {
                    self.replace_row(
                        connection,
                        row.table,
                        row.before.as_ref(),
                        row.after.as_ref(),
                    )?;
                }
            }
        }
        Ok(entry.step.clone())
    }

    /// The latest step has gone in that direction for good.
    pub(crate) fn moved(&mut self, direction: Direction) {
        let (from, to) = match direction {
            Direction::Undo => (&mut self.done, &mut self.undone),
            Direction::Redo => (&mut self.undone, &mut self.done),
        };
        to.extend(from.pop());
    }

    fn replace_row(
        &self,
        connection: &Connection,
        table: usize,
        from: Option<&Row>,
        to: Option<&Row>,
    ) -> Result<(), StoreError> {
        let Some(table) = self.tables.get(table) else {
            return Ok(());
        };
        let (sql, values) = match (from, to) {
            (None, None) => return Ok(()),
            (None, Some(to)) => (table.insert_sql(), to.clone()),
            (Some(from), None) => (table.delete_sql(), table.key_of(from)),
            (Some(from), Some(to)) => {
                let values = to.iter().cloned().chain(table.key_of(from)).collect();
                (table.update_sql(), values)
            }
        };
        connection
            .prepare_cached(&sql)?
            .execute(params_from_iter(values))?;
        Ok(())
    }
}

/// A recorder that panicked has recorded no half row.
fn locked(rows: &Mutex<Vec<RowChange>>) -> MutexGuard<'_, Vec<RowChange>> {
    rows.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The change that a trigger reports: the table's place, whether there is a row before and after, and
/// the values of those rows.
fn row_change(context: &Context<'_>, columns: &[usize]) -> rusqlite::Result<RowChange> {
    let table = context.get::<usize>(0)?;
    let width = columns.get(table).copied().unwrap_or_default();
    let mut from = 3;
    let mut row = |there: bool| -> rusqlite::Result<Option<Row>> {
        if !there {
            return Ok(None);
        }
        let values = (from..from + width).map(|at| context.get(at));
        from += width;
        values.collect::<rusqlite::Result<_>>().map(Some)
    };
    Ok(RowChange {
        table,
        before: row(context.get(1)?)?,
        after: row(context.get(2)?)?,
    })
}

impl RecordedTable {
    fn read(connection: &Connection, table: &schema::Table) -> Result<Self, StoreError> {
        let mut columns = Vec::new();
        let mut key = Vec::new();
        connection.pragma(None, "table_info", table.name, |row| {
            if row.get::<_, i64>("pk")? > 0 {
                key.push(columns.len());
            }
            columns.push(row.get::<_, String>("name")?);
            Ok(())
        })?;
        let frozen_by = match table.undo {
            Undo::UntilFinished(assessment) => {
                columns.iter().position(|column| column == assessment)
            }
            Undo::Never | Undo::Always | Undo::UnlessAdding(_) => None,
        };
        let adding_but = match table.undo {
            Undo::UnlessAdding(condition) => Some(condition),
            Undo::Never | Undo::Always | Undo::UntilFinished(_) => None,
        };
        Ok(Self {
            name: table.name,
            columns,
            key,
            frozen_by,
            adding_but,
        })
    }

    fn trigger_sql(&self, index: usize) -> String {
        let name = self.name;
        let values = |row: &str| {
            let value = |column: &String| format!(", {row}.{column}");
            self.columns.iter().map(value).collect::<String>()
        };
        let (old, new) = (values("OLD"), values("NEW"));
        let when = self.adding_but;
        let when = when.map_or_else(String::new, |but| format!("WHEN NOT ({but})"));
        format!(
            "CREATE TEMP TRIGGER record_insert_{name} AFTER INSERT ON main.{name} {when}
             BEGIN SELECT {RECORD_FUNCTION}({index}, 0, 1{new}); END;
             CREATE TEMP TRIGGER record_update_{name} AFTER UPDATE ON main.{name}
             BEGIN SELECT {RECORD_FUNCTION}({index}, 1, 1{old}{new}); END;
             CREATE TEMP TRIGGER record_delete_{name} AFTER DELETE ON main.{name}
             BEGIN SELECT {RECORD_FUNCTION}({index}, 1, 0{old}); END;"
        )
    }

    fn key_of(&self, row: &Row) -> Row {
        self.key
            .iter()
            .filter_map(|&at| row.get(at).cloned())
            .collect()
    }

    fn key_condition(&self) -> String {
        let is = |&at: &usize| self.columns.get(at).map(|column| format!("{column} = ?"));
        self.key
            .iter()
            .filter_map(is)
            .collect::<Vec<_>>()
            .join(" AND ")
    }

    fn insert_sql(&self) -> String {
        let places = vec!["?"; self.columns.len()].join(", ");
        format!(
            "INSERT INTO {} ({}) VALUES ({places})",
            self.name,
            self.columns.join(", ")
        )
    }

    fn update_sql(&self) -> String {
        let columns = self.columns.iter().map(|column| format!("{column} = ?"));
        let columns = columns.collect::<Vec<_>>().join(", ");
        format!(
            "UPDATE {} SET {columns} WHERE {}",
            self.name,
            self.key_condition()
        )
    }

    fn delete_sql(&self) -> String {
        format!("DELETE FROM {} WHERE {}", self.name, self.key_condition())
    }
}
