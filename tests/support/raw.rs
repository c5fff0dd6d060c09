//! A look at the store from outside, past the program: any SQL, with the key.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use rusqlite::Connection;
use rusqlite::types::Value;
use tempfile::TempDir;
use uuid::Uuid;

/// The key of every store without a lock. It is written out here a second time, because a store of
/// an earlier version has to open with it for ever.
pub const INTEGRITY_KEY: &str = "4661677370656a6c20696e74656772697479206b65792c206e6f207365637265";

/// Opens a store's file as any SQLCipher program could that knows the key.
///
/// # Errors
/// The database.
pub fn open(file: &Path) -> Result<Connection> {
    open_with_key(file, INTEGRITY_KEY)
}

/// Opens a file with another key, 32 bytes in hexadecimal.
///
/// # Errors
/// The database.
pub fn open_with_key(file: &Path, key: &str) -> Result<Connection> {
    let connection = Connection::open(file)?;
    connection.pragma_update(None, "key", format!("x'{key}'"))?;
    Ok(connection)
}

/// Everything a store's file and its write-ahead log hold: its marks, its schema and every row of
/// every table, a line each. It reads a copy, so nothing is moved.
///
/// # Errors
/// The file system or the database.
pub fn content(folder: &Path) -> Result<Vec<String>> {
    let (connection, _copy) = open_copy(folder, INTEGRITY_KEY)?;
    let mut lines = Vec::new();
    for mark in ["application_id", "user_version"] {
        let number: i64 = connection.pragma_query_value(None, mark, |row| row.get(0))?;
        lines.push(format!("{mark} {number}"));
    }
    rows(
        &connection,
        "SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2",
        &mut lines,
    )?;
    for table in names(&connection)? {
        rows(&connection, &format!("SELECT * FROM {table}"), &mut lines)
            .with_context(|| format!("the table {table} cannot be read"))?;
    }
    Ok(lines)
}

/// A row, by the names of its columns.
pub type Row = BTreeMap<String, String>;

/// The rows of every table, in the order of their values: where a row lies in the file is not part
/// of what a store holds. It reads a copy, so a program may hold the store meanwhile.
///
/// # Errors
/// The file system or the database.
pub fn tables(folder: &Path) -> Result<BTreeMap<String, Vec<Row>>> {
    tables_with_key(folder, INTEGRITY_KEY)
}

/// As [`tables`], of a store with another key.
///
/// # Errors
/// As [`tables`].
pub fn tables_with_key(folder: &Path, key: &str) -> Result<BTreeMap<String, Vec<Row>>> {
    let (connection, _copy) = open_copy(folder, key)?;
    let mut tables = BTreeMap::new();
    for table in names(&connection)? {
        let mut statement = connection.prepare(&format!("SELECT * FROM {table}"))?;
        let columns: Vec<String> = statement
            .column_names()
            .into_iter()
            .map(str::to_owned)
            .collect();
        let mut found = statement.query([])?;
        let mut rows = Vec::new();
        while let Some(row) = found.next()? {
            let mut values = Row::new();
            for (index, column) in columns.iter().enumerate() {
                let value: Value = row.get(index)?;
                values.insert(column.clone(), format!("{value:?}"));
            }
            rows.push(values);
        }
        rows.sort();
        tables.insert(table, rows);
    }
    Ok(tables)
}

/// The id that a value of a [`Row`] is.
///
/// # Errors
/// Where it is none.
pub fn uuid(value: &str) -> Result<Uuid> {
    let bytes = value.strip_prefix("Blob([");
    let bytes = bytes.and_then(|rest| rest.strip_suffix("])"));
    let bytes = bytes.context("it is no blob")?.split(", ");
    let bytes: Vec<u8> = bytes.map(str::parse).collect::<Result<_, _>>()?;
    Ok(Uuid::from_slice(&bytes)?)
}

/// Opens a copy, which is gone when the folder given with it is dropped.
fn open_copy(folder: &Path, key: &str) -> Result<(Connection, TempDir)> {
    let copy = tempfile::tempdir()?;
    for file in fs::read_dir(folder)? {
        let file = file?;
        // Where it is a link, what that shows.
        if file.path().is_file() {
            fs::copy(file.path(), copy.path().join(file.file_name()))?;
        }
    }
    let store = copy.path().join(store::STORE_FILE);
    let own = folder.join(store::STORE_FILE);
    if own.is_symlink() {
        // The log lies beside the file itself.
        let log = log_of(&own.canonicalize()?);
        if log.exists() {
            fs::copy(log, log_of(&store))?;
        }
    }
    Ok((open_with_key(&store, key)?, copy))
}

fn log_of(store: &Path) -> PathBuf {
    let mut name = store.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

fn names(connection: &Connection) -> Result<Vec<String>> {
    let mut tables =
        connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
    let names = tables.query_map([], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

fn rows(connection: &Connection, sql: &str, lines: &mut Vec<String>) -> Result<()> {
    let mut statement = connection.prepare(sql)?;
    let columns: Vec<String> = statement
        .column_names()
        .into_iter()
        .map(str::to_owned)
        .collect();
    let mut found = statement.query([])?;
    while let Some(row) = found.next()? {
        let mut line = String::new();
        for (index, column) in columns.iter().enumerate() {
            let value: Value = row.get(index)?;
            // Writing to a String cannot fail.
            let _ = write!(line, "{column}={value:?} ");
        }
        lines.push(line);
    }
    Ok(())
}
