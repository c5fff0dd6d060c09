//! What undoes a write, recorded by temporary triggers in the same transaction (the scheme of
//! SQLite's "Automatic Undo/Redo"). It lives in memory: it ends with the program and leaves
//! nothing on disk.

use rusqlite::Connection;

use crate::error::StoreError;

/// The tables whose changes can be taken back.
const WATCHED: [&str; 2] = ["assessments", "answers"];

/// Makes room for the record. Called once for a connection.
pub(crate) fn prepare(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch(
        "CREATE TEMP TABLE undo_log (
             seq INTEGER PRIMARY KEY AUTOINCREMENT,
             step INTEGER,
             statement TEXT NOT NULL
         );
         CREATE INDEX temp.undo_log_by_step ON undo_log (step);",
    )?;
    Ok(())
}

/// Records what undoes every change from here to the end of the step.
pub(crate) fn begin_step(connection: &Connection) -> Result<(), StoreError> {
    WATCHED
        .into_iter()
        .try_for_each(|table| watch(connection, table))
}

fn watch(connection: &Connection, table: &str) -> Result<(), StoreError> {
    let mut columns = Vec::new();
    let mut key = Vec::new();
    connection.pragma(None, "table_info", table, |row| {
        let name: String = row.get("name")?;
        if row.get::<_, i64>("pk")? > 0 {
            key.push(name.clone());
        }
        columns.push(name);
        Ok(())
    })?;
    let pairs = |names: &[String], row: &str, separator: &str| {
        let pair = |name: &String| format!("'{name}=' || quote({row}.{name})");
        names
            .iter()
            .map(pair)
            .collect::<Vec<_>>()
            .join(&format!(" || '{separator}' || "))
    };
    let values = columns
        .iter()
        .map(|name| format!("quote(OLD.{name})"))
        .collect::<Vec<_>>()
        .join(" || ',' || ");
    let names = columns.join(",");
    let new_key = pairs(&key, "NEW", " AND ");
    let old_values = pairs(&columns, "OLD", ",");
    connection.execute_batch(&format!(
        "CREATE TEMP TRIGGER undo_insert_{table} AFTER INSERT ON main.{table} BEGIN
             INSERT INTO undo_log (statement) VALUES ('DELETE FROM {table} WHERE ' || {new_key});
         END;
         CREATE TEMP TRIGGER undo_update_{table} AFTER UPDATE ON main.{table} BEGIN
             INSERT INTO undo_log (statement)
             VALUES ('UPDATE {table} SET ' || {old_values} || ' WHERE ' || {new_key});
         END;
         CREATE TEMP TRIGGER undo_delete_{table} AFTER DELETE ON main.{table} BEGIN
             INSERT INTO undo_log (statement)
             VALUES ('INSERT INTO {table} ({names}) VALUES (' || {values} || ')');
         END;"
    ))?;
    Ok(())
}

/// Makes what was recorded one step, and records no longer: a write that is not a step pays nothing.
pub(crate) fn end_step(connection: &Connection) -> Result<(), StoreError> {
    for table in WATCHED {
        connection.execute_batch(&format!(
            "DROP TRIGGER temp.undo_insert_{table};
             DROP TRIGGER temp.undo_update_{table};
             DROP TRIGGER temp.undo_delete_{table};"
        ))?;
    }
    connection.execute(
        "UPDATE undo_log
         SET step = (SELECT coalesce(max(step), 0) + 1 FROM undo_log)
         WHERE step IS NULL",
        [],
    )?;
    Ok(())
}

/// Runs the statements of the latest step backwards, within the caller's transaction.
pub(crate) fn take_back(connection: &Connection) -> Result<(), StoreError> {
    let step: Option<i64> =
        connection.query_row("SELECT max(step) FROM undo_log", [], |row| row.get(0))?;
    let step = step.ok_or(StoreError::NothingToUndo)?;
    let statements: Vec<String> = connection
        .prepare("SELECT statement FROM undo_log WHERE step = ?1 ORDER BY seq DESC")?
        .query_map([step], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    // Rows come back in the order in which they left; a row may precede the one it refers to.
    connection.pragma_update(None, "defer_foreign_keys", "ON")?;
    for statement in statements {
        connection.execute(&statement, [])?;
    }
    connection.execute("DELETE FROM undo_log WHERE step = ?1", [step])?;
    Ok(())
}
