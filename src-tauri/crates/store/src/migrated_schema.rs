//! The schema of each version, as the migrations make it: what a database is held against before it is
//! taken for one of ours.

use std::sync::OnceLock;

use rusqlite::Connection;

use crate::connection::open_in_memory;
use crate::error::StoreError;
use crate::migrations;

/// A table, an index, a trigger or a view, word for word as `sqlite_schema` has it: type, name, table,
/// and the statement that makes it; none for an index that comes with a table.
pub(crate) type SchemaObject = (String, String, String, Option<String>);

/// What `sqlite_schema` is asked for.
pub(crate) const SCHEMA_OBJECTS: &str = "SELECT type, name, tbl_name, sql FROM sqlite_schema";

/// All objects of a store of this version, sorted; none where there is no such version.
///
/// # Errors
/// The database, where there is no memory.
pub(crate) fn of_version(version: u32) -> Result<Option<&'static [SchemaObject]>, StoreError> {
    let Some(before) = version.checked_sub(1) else {
        return Ok(None);
    };
    let at = usize::try_from(before).unwrap_or(usize::MAX);
    Ok(all()?.get(at).map(Vec::as_slice))
}

/// Whether a store of some version has this object.
///
/// # Errors
/// The database, where there is no memory.
pub(crate) fn is_known(object: &SchemaObject) -> Result<bool, StoreError> {
    let found = |objects: &Vec<SchemaObject>| objects.binary_search(object).is_ok();
    Ok(all()?.iter().any(found))
}

/// Those of every version, from the first; made once in a program.
fn all() -> Result<&'static [Vec<SchemaObject>], StoreError> {
    static ALL: OnceLock<Vec<Vec<SchemaObject>>> = OnceLock::new();
    if let Some(all) = ALL.get() {
        return Ok(all);
    }
    let made = make()?;
    Ok(ALL.get_or_init(|| made))
}

fn make() -> Result<Vec<Vec<SchemaObject>>, StoreError> {
    let mut connection = open_in_memory()?;
    let (migrations, newest) = (migrations::all(), migrations::newest());
    let mut all = Vec::new();
    while u32::try_from(all.len()).is_ok_and(|made| made < newest) {
        migrations.to_version(&mut connection, all.len() + 1)?;
        all.push(objects(&connection)?);
    }
    Ok(all)
}

fn objects(connection: &Connection) -> Result<Vec<SchemaObject>, StoreError> {
    let mut statement = connection.prepare(SCHEMA_OBJECTS)?;
    let found = statement.query_map([], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    })?;
    let mut objects: Vec<SchemaObject> = found.collect::<rusqlite::Result<_>>()?;
    objects.sort();
    Ok(objects)
}
