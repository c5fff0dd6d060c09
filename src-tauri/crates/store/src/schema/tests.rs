use std::collections::BTreeMap;

use rusqlite::Connection;

use super::{NOT_CONTENT, TABLES, Undo};
use crate::migrations;

/// A column as the database knows it: its type, and its place in the key or 0.
type Columns = BTreeMap<String, (String, usize)>;

fn newest() -> Connection {
    let mut connection = Connection::open_in_memory().expect("there is memory");
    migrations::all()
        .to_latest(&mut connection)
        .expect("the migrations are valid");
    connection
}

fn columns(connection: &Connection, table: &str) -> Columns {
    let mut statement = connection
        .prepare("SELECT name, type, pk FROM pragma_table_info(?)")
        .expect("the pragma is known");
    let rows = statement.query_map([table], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))));
    rows.expect("the table can be asked")
        .map(|row| row.expect("it is read"))
        .collect()
}

/// The columns of a table that refer to another one, with its name and the column there.
fn references(connection: &Connection, table: &str) -> Vec<(String, String, String)> {
    let mut statement = connection
        .prepare("SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?)")
        .expect("the pragma is known");
    let rows = statement.query_map([table], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
    rows.expect("the table can be asked")
        .map(|row| row.expect("it is read"))
        .collect()
}

#[test]
fn every_table_of_the_newest_version_is_in_the_list() {
    let connection = newest();
    let mut statement = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        .expect("the schema can be asked");
    let found: Vec<String> = statement
        .query_map([], |row| row.get(0))
        .and_then(Iterator::collect)
        .expect("the names are read");
    let listed = TABLES.iter().map(|table| table.name);
    let mut listed: Vec<_> = listed.chain(NOT_CONTENT).collect();
    listed.sort_unstable();
    assert_eq!(found, listed, "a new table is an entry of a list");
}

#[test]
fn the_list_says_of_every_table_what_the_database_says() {
    let connection = newest();
    for table in &TABLES {
        let columns = columns(&connection, table.name);
        let mut key: Vec<_> = columns
            .iter()
            .filter(|(_, (_, place))| *place > 0)
            .collect();
        key.sort_by_key(|(_, (_, place))| *place);
        let key: Vec<_> = key.into_iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(table.key, key, "the key of {}", table.name);
        for time in table.times {
            let (kind, _) = columns.get(*time).expect("a time is a column");
            assert_eq!(kind, "INTEGER", "{}.{time} holds a time", table.name);
        }
        if let Undo::UntilFinished(column) = table.undo {
            assert!(columns.contains_key(column), "{}.{column}", table.name);
        }
    }
}

#[test]
fn a_table_comes_after_those_that_it_refers_to() {
    let connection = newest();
    let mut before = Vec::new();
    for table in &TABLES {
        before.push(table.name);
        for (_, to, _) in references(&connection, table.name) {
            assert!(
                before.contains(&to.as_str()),
                "{} refers to {to}, whose rows must be there first",
                table.name
            );
        }
    }
}

#[test]
fn rows_belong_to_those_of_the_table_that_their_key_begins_with() {
    let connection = newest();
    for table in &TABLES {
        let first = table.key.first().copied();
        let refers = references(&connection, table.name)
            .into_iter()
            .find(|(from, _, _)| Some(from.as_str()) == first);
        let listed = table.parent.as_ref().map(|parent| {
            (
                parent.column.to_owned(),
                parent.table.to_owned(),
                "id".to_owned(),
            )
        });
        assert_eq!(listed, refers, "the parent of {}", table.name);
    }
}
