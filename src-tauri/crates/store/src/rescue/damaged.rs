//! Reading what can be read of a damaged store, row by row.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::carry::row::{Row, read_row};
use crate::error::StoreError;
use crate::key::Key;
use crate::schema::Table;
use crate::untrusted::open_damaged;

/// The rows of a table that could be read, and how many could not; none where it cannot be told.
pub(crate) struct ReadableRows {
    pub(crate) rows: Vec<Row>,
    pub(crate) lost: Option<usize>,
}

/// A damaged store that is read and never written.
pub(crate) struct DamagedStore {
    file: PathBuf,
    key: Key,
    connection: Option<Connection>,
}

impl DamagedStore {
    /// Reads a copy of a store's file; its log, if it has one, lies beside it.
    pub(crate) fn new(file: &Path, key: &Key) -> Self {
        Self {
            file: file.to_owned(),
            key: key.clone(),
            connection: None,
        }
    }

    /// The version of the store, where its first page can be read.
    pub(crate) fn version(&mut self) -> Option<i64> {
        let (rows, _) = self.rows("SELECT user_version FROM pragma_user_version", &[]);
        match rows.first()?.first()? {
            (_, Value::Integer(version)) => Some(*version),
            _ => None,
        }
    }

    /// All rows of `table` that can be read. A table that an earlier version does not have has no rows;
    /// `parents` are known ids of the table that the rows belong to.
    pub(crate) fn table(&mut self, table: &Table, parents: &[Value]) -> ReadableRows {
        let name = match table.renamed_from {
            Some(earlier) if self.lacks(table.name) => earlier,
            _ => table.name,
        };
        let (rows, whole) = self.rows(&format!("SELECT * FROM {name}"), &[]);
        if whole || self.lacks(name) {
            let lost = Some(0);
            return ReadableRows { rows, lost };
        }
        let key = self.key(table, name);
        let (keys, all) = self.keys(table, name, &key, parents);
        let condition = key.iter().map(|column| format!("{column} = ?"));
        let condition = condition.collect::<Vec<_>>().join(" AND ");
        let sql = format!("SELECT * FROM {name} WHERE {condition}");
        let rows: Vec<Row> = keys
            .values()
            .filter_map(|key| self.rows(&sql, key).0.into_iter().next())
            .collect();
        let lost = all.then_some(keys.len() - rows.len());
        ReadableRows { rows, lost }
    }

    /// The columns of the key of `table`, which is called `name` here, without those that an earlier
    /// version does not have.
    fn key(&mut self, table: &Table, name: &str) -> Vec<&'static str> {
        let sql = "SELECT name FROM pragma_table_info(?)";
        let (rows, whole) = self.rows(sql, &[Value::Text(name.to_owned())]);
        let is_there = |column: &&&str| {
            let named = |(_, value): &(String, Value)| *value == Value::Text((**column).to_owned());
            !whole || rows.iter().flatten().any(named)
        };
        table.key.iter().filter(is_there).copied().collect()
    }

    /// Whether the store is of a version that did not have this table yet.
    fn lacks(&mut self, table: &str) -> bool {
        let sql = "SELECT 1 FROM sqlite_schema WHERE name = ?";
        let (rows, whole) = self.rows(sql, &[Value::Text(table.to_owned())]);
        let (schema, _) = self.rows("SELECT 1 FROM sqlite_schema LIMIT 1", &[]);
        whole && rows.is_empty() && !schema.is_empty()
    }

    /// The keys of a table, from it and from its indexes, forwards and backwards until the first
    /// page that cannot be read. Says whether they are all.
    fn keys(
        &mut self,
        table: &Table,
        name: &str,
        key: &[&str],
        parents: &[Value],
    ) -> (BTreeMap<String, Vec<Value>>, bool) {
        let columns = key.join(", ");
        let mut sources = vec![String::new()];
        for index in self.indexes(name) {
            sources.push(format!("INDEXED BY {index}"));
        }
        let mut keys = BTreeMap::new();
        let mut all = false;
        let mut add = |rows: Vec<Row>| {
            for row in rows {
                let key: Vec<Value> = row.into_iter().map(|(_, value)| value).collect();
                keys.insert(format!("{key:?}"), key);
            }
        };
        for source in &sources {
            for direction in ["ASC", "DESC"] {
                let order = key.iter().map(|column| format!("{column} {direction}"));
                let order = order.collect::<Vec<_>>().join(", ");
                let sql = format!("SELECT {columns} FROM {name} {source} ORDER BY {order}");
                let (rows, whole) = self.rows(&sql, &[]);
                add(rows);
                all |= whole;
            }
        }
        if let (false, Some(belongs)) = (all, &table.parent) {
            let column = belongs.column;
            for parent in parents {
                for direction in ["ASC", "DESC"] {
                    let order = key.iter().map(|column| format!("{column} {direction}"));
                    let order = order.collect::<Vec<_>>().join(", ");
                    let sql =
                        format!("SELECT {columns} FROM {name} WHERE {column} = ? ORDER BY {order}");
                    add(self.rows(&sql, std::slice::from_ref(parent)).0);
                }
            }
        }
        (keys, all)
    }

    /// The indexes that hold every row of a table.
    fn indexes(&mut self, table: &str) -> Vec<String> {
        let sql = "SELECT name FROM pragma_index_list(?) WHERE NOT partial";
        let (rows, _) = self.rows(sql, &[Value::Text(table.to_owned())]);
        let name = |row: Row| match row.into_iter().next() {
            Some((_, Value::Text(name))) => Some(name),
            _ => None,
        };
        rows.into_iter().filter_map(name).collect()
    }

    /// The rows of a query up to the first that cannot be read, and whether there was none such.
    fn rows(&mut self, sql: &str, values: &[Value]) -> (Vec<Row>, bool) {
        let mut rows = Vec::new();
        let read = self.read(sql, values, &mut rows);
        if read.is_err() {
            // After a page that does not pass its check, SQLCipher reads nothing more.
            self.connection = None;
        }
        (rows, read.is_ok())
    }

    fn read(&mut self, sql: &str, values: &[Value], rows: &mut Vec<Row>) -> Result<(), StoreError> {
        let connection = match &mut self.connection {
            Some(connection) => connection,
            closed => closed.insert(open_damaged(&self.file, &self.key)?),
        };
        let mut statement = connection.prepare(sql)?;
        let mut found = statement.query(params_from_iter(values))?;
        while let Some(row) = found.next()? {
            rows.push(read_row(row)?);
        }
        Ok(())
    }
}
