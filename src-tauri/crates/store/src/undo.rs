//! What undoes a write, recorded by temporary triggers in the same transaction and kept in memory: it
//! ends with the program and leaves nothing on disk.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::{AssessmentId, UserAction};
use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::error::StoreError;

/// The tables whose changes can be taken back, each with the column that names the assessment which
/// freezes its rows, if one does.
const WATCHED: [(&str, Option<&str>); 10] = [
    ("assessments", Some("id")),
    ("answers", Some("assessment")),
    ("prompt_answers", Some("assessment")),
    ("examples", None),
    ("example_items", None),
    ("example_forms", None),
    ("focus", None),
    ("agreements", None),
    ("agreement_entries", None),
    ("rhythms", None),
];

/// The function that the triggers hand a changed row to.
const RECORD: &str = "fagspejl_record";

/// A watched table as it is.
struct Table {
    name: &'static str,
    columns: Vec<String>,
    /// Which of the columns are its key.
    key: Vec<usize>,
    /// Which of them names the assessment that freezes the row.
    freezes: Option<usize>,
}

type Row = Vec<Value>;

/// How one row changed: none before is an insertion, none after a deletion.
struct RowChange {
    table: usize,
    before: Option<Row>,
    after: Option<Row>,
}

/// A step and the rows that it changed, in the order in which they changed.
struct Recorded {
    step: UserAction,
    rows: Vec<RowChange>,
}

/// Which way through the steps.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// Back through what was done.
    Undo,
    /// Forward again through what was undone.
    Redo,
}

/// Everything that can be undone and redone on one connection.
pub(crate) struct Steps {
    tables: Vec<Table>,
    /// The rows changed since the transaction began.
    rows: Arc<Mutex<Vec<RowChange>>>,
    done: Vec<Recorded>,
    undone: Vec<Recorded>,
}

impl Steps {
    /// Begins to watch. Called once for a connection.
    ///
    /// # Errors
    /// The database.
    pub(crate) fn watch(connection: &Connection) -> Result<Self, StoreError> {
        let rows = Arc::new(Mutex::new(Vec::new()));
        let tables = WATCHED
            .into_iter()
            .map(|(name, freezes)| Table::read(connection, name, freezes))
            .collect::<Result<Vec<_>, _>>()?;
        let record = Arc::clone(&rows);
        let columns: Vec<usize> = tables.iter().map(|table| table.columns.len()).collect();
        // Not deterministic, and innocuous: a trigger may call it though the schema is not trusted.
        let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_INNOCUOUS;
        connection.create_scalar_function(RECORD, -1, flags, move |context| {
            let change = changed_row(context, &columns)?;
            locked(&record).push(change);
            Ok(Value::Null)
        })?;
        for (index, table) in tables.iter().enumerate() {
            connection.execute_batch(&table.triggers(index))?;
        }
        Ok(Self {
            tables,
            rows,
            done: Vec::new(),
            undone: Vec::new(),
        })
    }

    /// Forgets what was recorded outside of a committed write.
    pub(crate) fn begin(&mut self) {
        locked(&self.rows).clear();
    }

    /// Keeps what was recorded since [`Steps::begin`] as `step`; a step that changed nothing is none.
    pub(crate) fn keep(&mut self, step: UserAction) {
        let rows = std::mem::take(&mut *locked(&self.rows));
        if !rows.is_empty() {
            self.undone.clear();
            self.done.push(Recorded { step, rows });
        }
    }

    /// Forgets every step that touches an assessment: it is frozen from now on.
    pub(crate) fn forget(&mut self, frozen: AssessmentId) {
        let id = Value::Blob(frozen.as_uuid().as_bytes().to_vec());
        let tables = &self.tables;
        let free = |recorded: &Recorded| {
            !recorded.rows.iter().any(|row| {
                let column = tables.get(row.table).and_then(|table| table.freezes);
                let side = row.before.as_ref().or(row.after.as_ref());
                column.zip(side).and_then(|(at, row)| row.get(at)) == Some(&id)
            })
        };
        self.done.retain(free);
        self.undone.retain(free);
    }

    /// Forgets every step.
    pub(crate) fn forget_all(&mut self) {
        self.done.clear();
        self.undone.clear();
    }

    /// Changes the rows of the latest step that way, within the caller's transaction. When that has
    /// committed, [`Steps::moved`] must be called.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`], [`StoreError::NothingToRedo`], or the database.
    pub(crate) fn run(&self, connection: &Connection, way: Way) -> Result<UserAction, StoreError> {
        let (steps, none) = match way {
            Way::Undo => (&self.done, StoreError::NothingToUndo),
            Way::Redo => (&self.undone, StoreError::NothingToRedo),
        };
        let recorded = steps.last().ok_or(none)?;
        // Rows come back in the order in which they left; a row may precede the one it refers to.
        connection.pragma_update(None, "defer_foreign_keys", "ON")?;
        match way {
            Way::Undo => {
                for row in recorded.rows.iter().rev() {
                    self.put(
                        connection,
                        row.table,
                        row.after.as_ref(),
                        row.before.as_ref(),
                    )?;
                }
            }
            Way::Redo => {
                for row in &recorded.rows {
                    self.put(
                        connection,
                        row.table,
                        row.before.as_ref(),
                        row.after.as_ref(),
                    )?;
                }
            }
        }
        Ok(recorded.step.clone())
    }

    /// The latest step has gone that way for good.
    pub(crate) fn moved(&mut self, way: Way) {
        let (from, to) = match way {
            Way::Undo => (&mut self.done, &mut self.undone),
            Way::Redo => (&mut self.undone, &mut self.done),
        };
        to.extend(from.pop());
    }

    fn put(
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
            (None, Some(to)) => (table.insertion(), to.clone()),
            (Some(from), None) => (table.deletion(), table.key_of(from)),
            (Some(from), Some(to)) => {
                let values = to.iter().cloned().chain(table.key_of(from)).collect();
                (table.update(), values)
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
fn changed_row(context: &Context<'_>, columns: &[usize]) -> rusqlite::Result<RowChange> {
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

impl Table {
    fn read(
        connection: &Connection,
        name: &'static str,
        freezes: Option<&str>,
    ) -> Result<Self, StoreError> {
        let mut columns = Vec::new();
        let mut key = Vec::new();
        connection.pragma(None, "table_info", name, |row| {
            if row.get::<_, i64>("pk")? > 0 {
                key.push(columns.len());
            }
            columns.push(row.get::<_, String>("name")?);
            Ok(())
        })?;
        let freezes = columns
            .iter()
            .position(|column| Some(column.as_str()) == freezes);
        Ok(Self {
            name,
            columns,
            key,
            freezes,
        })
    }

    fn triggers(&self, index: usize) -> String {
        let name = self.name;
        let values = |row: &str| {
            let value = |column: &String| format!(", {row}.{column}");
            self.columns.iter().map(value).collect::<String>()
        };
        let (old, new) = (values("OLD"), values("NEW"));
        format!(
            "CREATE TEMP TRIGGER record_insert_{name} AFTER INSERT ON main.{name}
             BEGIN SELECT {RECORD}({index}, 0, 1{new}); END;
             CREATE TEMP TRIGGER record_update_{name} AFTER UPDATE ON main.{name}
             BEGIN SELECT {RECORD}({index}, 1, 1{old}{new}); END;
             CREATE TEMP TRIGGER record_delete_{name} AFTER DELETE ON main.{name}
             BEGIN SELECT {RECORD}({index}, 1, 0{old}); END;"
        )
    }

    fn key_of(&self, row: &Row) -> Row {
        self.key
            .iter()
            .filter_map(|&at| row.get(at).cloned())
            .collect()
    }

    fn key_is(&self) -> String {
        let is = |&at: &usize| self.columns.get(at).map(|column| format!("{column} = ?"));
        self.key
            .iter()
            .filter_map(is)
            .collect::<Vec<_>>()
            .join(" AND ")
    }

    fn insertion(&self) -> String {
        let places = vec!["?"; self.columns.len()].join(", ");
        format!(
            "INSERT INTO {} ({}) VALUES ({places})",
            self.name,
            self.columns.join(", ")
        )
    }

    fn update(&self) -> String {
        let columns = self.columns.iter().map(|column| format!("{column} = ?"));
        let columns = columns.collect::<Vec<_>>().join(", ");
        format!("UPDATE {} SET {columns} WHERE {}", self.name, self.key_is())
    }

    fn deletion(&self) -> String {
        format!("DELETE FROM {} WHERE {}", self.name, self.key_is())
    }
}
