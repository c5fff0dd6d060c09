//! The one way to a database that is not the open store. Anybody can make one: the key of files without
//! a lock is no secret. So nothing of it runs, and it costs no more than is set here, whatever it says.

use std::ffi::OsStr;
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use crate::connection::start_alone;
use crate::error::StoreError;
use crate::file::address::address;
use crate::file::header::{check_header, version};
use crate::key::Key;
use crate::migrated_schema::{self, SCHEMA_OBJECTS, SchemaObject};

/// Largest file that is opened, in bytes (1 GiB): what somebody writes in a working life is some tens
/// of megabytes, and an export may have 64.
pub(crate) const LARGEST_FILE: u64 = 1 << 30;

/// How many operations of the database pass between two looks at how many there were.
const BETWEEN_LOOKS: i32 = 100;

/// Most of those looks while the schema is read: each of its statements takes some ten operations, and
/// there are fifty of ours.
const LOOKS_AT_SCHEMA: u64 = 200;

/// Most of those looks while it is found out how much a file holds. It is some tenth of a second; a
/// store of a working life needs a hundredth of it.
const LOOKS_TO_LIST: u64 = 50_000;

/// For how many bytes of a file there is one more look, where all of it is read or written anew:
/// checking, carrying and erasing need a few operations a byte at most.
const BYTES_PER_LOOK: u64 = 8;

/// What no statement of ours comes near. The longest values are the texts of instruments.
const LIMITS: [(Limit, i32); 10] = [
    (Limit::SQLITE_LIMIT_LENGTH, 4 << 20),
    (Limit::SQLITE_LIMIT_SQL_LENGTH, 16_384),
    (Limit::SQLITE_LIMIT_COLUMN, 64),
    (Limit::SQLITE_LIMIT_EXPR_DEPTH, 64),
    (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 4),
    (Limit::SQLITE_LIMIT_VDBE_OP, 100_000),
    (Limit::SQLITE_LIMIT_FUNCTION_ARG, 8),
    // VACUUM needs one.
    (Limit::SQLITE_LIMIT_ATTACHED, 1),
    (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 8),
    (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
];

const READ_ONLY: OpenFlags = OpenFlags::SQLITE_OPEN_READ_ONLY
    .union(OpenFlags::SQLITE_OPEN_URI)
    .union(OpenFlags::SQLITE_OPEN_NO_MUTEX);
const READ_WRITE: OpenFlags =
    OpenFlags::SQLITE_OPEN_READ_WRITE.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);

/// The size of a file that may be opened.
///
/// # Errors
/// [`StoreError::NotOurs`] where it is no ordinary file or too large for any of ours, or the file system.
pub(crate) fn check_file(path: &Path) -> Result<u64, StoreError> {
    let file = path.metadata().map_err(StoreError::from_io)?;
    if file.is_file() && file.len() <= LARGEST_FILE {
        Ok(file.len())
    } else {
        Err(StoreError::NotOurs)
    }
}

/// Opens a file to find out how much it holds, in bounded work.
///
/// # Errors
/// [`StoreError::NotOurs`] where the schema is another one than that of its version,
/// [`StoreError::Newer`]; [`StoreError::Foreign`] where it does not open, also for an empty file.
pub(crate) fn open_to_list(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    check_file(path)?;
    open(&immutable(path), READ_ONLY, key, LOOKS_TO_LIST)
}

/// Opens a file that is no longer written, to read all of it.
///
/// # Errors
/// As [`open_to_list`].
pub(crate) fn open_read_only(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    let looks = looks_at_all(check_file(path)?);
    open(&immutable(path), READ_ONLY, key, looks)
}

/// Opens a copy that nobody holds to write it anew: what goes must not stand in a log beside it.
///
/// # Errors
/// As [`open_to_list`].
pub(crate) fn open_copy(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    let looks = looks_at_all(check_file(path)?);
    let connection = open(path.as_os_str(), READ_WRITE, key, looks)?;
    connection.pragma_update_and_check(None, "journal_mode", "MEMORY", |_| Ok(()))?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(connection)
}

/// Opens a copy of a damaged store, to read what can be read; its log is not moved. Of its schema
/// nothing may be left, so this is refused only where there is something in it that is not ours.
///
/// # Errors
/// [`StoreError::NotOurs`], or the database.
pub(crate) fn open_damaged(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    let looks = looks_at_all(check_file(path)?);
    let connection = bounded(path.as_os_str(), READ_WRITE)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    key.apply(&connection)?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    // A file that ends too early is read all the same; the defensive mode would forbid that.
    connection.pragma_update(None, "writable_schema", "ON")?;
    check_readable_schema(&connection)?;
    allow(&connection, looks)?;
    Ok(connection)
}

/// Refuses a schema of which something can be read that is not ours.
fn check_readable_schema(connection: &Connection) -> Result<(), StoreError> {
    let mut statement = connection.prepare(SCHEMA_OBJECTS)?;
    let mut rows = statement.query([])?;
    loop {
        match rows.next().map_err(StoreError::from) {
            Err(not_ours @ StoreError::NotOurs) => return Err(not_ours),
            // The end, or a page that cannot be read; what came before it is known.
            Ok(None) | Err(_) => return Ok(()),
            Ok(Some(row)) => {
                let object = object(row).map_err(|_| StoreError::NotOurs)?;
                if !migrated_schema::is_known(&object)? {
                    return Err(StoreError::NotOurs);
                }
            }
        }
    }
}

fn looks_at_all(bytes: u64) -> u64 {
    LOOKS_TO_LIST + bytes / BYTES_PER_LOOK
}

fn open(path: &OsStr, flags: OpenFlags, key: &Key, looks: u64) -> Result<Connection, StoreError> {
    let connection = bounded(path, flags)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    key.apply(&connection)?;
    check_is_ours(&connection)?;
    allow(&connection, looks)?;
    Ok(connection)
}

/// A connection that has read nothing yet, and is held to the bounds of reading a schema.
fn bounded(path: &OsStr, flags: OpenFlags) -> Result<Connection, StoreError> {
    start_alone();
    let connection = Connection::open_with_flags(path, flags)?;
    for (limit, most) in LIMITS {
        connection.set_limit(limit, most)?;
    }
    allow(&connection, LOOKS_AT_SCHEMA)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.pragma_update(None, "cell_size_check", "ON")?;
    connection
        .pragma_update(None, "mmap_size", "0")
        .or_else(no_answer)?;
    Ok(connection)
}

/// Ends what a connection does after so many looks. Operations are counted rather than seconds: the same
/// file is then refused on every machine, or on none.
fn allow(connection: &Connection, looks: u64) -> rusqlite::Result<()> {
    let mut left = looks;
    let is_over = move || {
        left = left.saturating_sub(1);
        left == 0
    };
    connection.progress_handler(BETWEEN_LOOKS, Some(is_over))
}

/// Some pragmas answer with their value, others with nothing.
fn no_answer(error: rusqlite::Error) -> rusqlite::Result<()> {
    match error {
        rusqlite::Error::ExecuteReturnedResults => Ok(()),
        other => Err(other),
    }
}

fn check_is_ours(connection: &Connection) -> Result<(), StoreError> {
    // Where the key is another one, this says so.
    let pages: i64 = connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
    check_header(connection, pages > 0).map_err(|error| match error {
        StoreError::Foreign if pages > 0 => StoreError::NotOurs,
        other => other,
    })?;
    let expected = migrated_schema::of_version(version(connection)?)?;
    let Some(expected) = expected else {
        // An empty file is a store that is yet to be made, and so no backup of one.
        return Err(if pages > 0 {
            StoreError::NotOurs
        } else {
            StoreError::Foreign
        });
    };
    let mut statement = connection.prepare(&format!("{SCHEMA_OBJECTS} LIMIT ?1"))?;
    let mut rows = statement.query([expected.len() + 1])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        // A value of another type is as foreign as another word.
        found.push(object(row).map_err(|_| StoreError::NotOurs)?);
    }
    found.sort();
    if found == expected {
        Ok(())
    } else {
        Err(StoreError::NotOurs)
    }
}

fn object(row: &rusqlite::Row<'_>) -> rusqlite::Result<SchemaObject> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
}

/// The address of a file that nobody writes: neither a log nor a lock beside it is looked for, and none
/// is made.
fn immutable(path: &Path) -> std::ffi::OsString {
    format!("{}?immutable=1", address(path)).into()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use tempfile::TempDir;

    use super::*;
    use crate::migrations;

    /// Counts without end.
    const ENDLESS: &str =
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n";

    /// A store that nobody holds, in a folder with signs that an address has a meaning for.
    fn store() -> (TempDir, PathBuf) {
        let folder = tempfile::tempdir().expect("there is room");
        let data = folder.path().join("æ ?immutable=0#100%25&mode=rwc");
        fs::create_dir(&data).expect("it is a name");
        let file = data.join("a store.db");
        let mut made = Connection::open(&file).expect("it is made");
        Key::integrity().apply(&made).expect("it is a key");
        migrations::all()
            .to_latest(&mut made)
            .expect("they are valid");
        (folder, file)
    }

    #[test]
    fn a_store_of_this_program_opens_wherever_it_lies_and_nothing_is_left_beside_it() {
        let (_folder, file) = store();
        let key = Key::integrity();
        for open in [open_to_list, open_read_only] {
            let opened = open(&file, &key).expect("it is one of ours");
            assert!(opened.is_readonly("main").expect("it is known"));
        }
        let beside = fs::read_dir(file.parent().expect("a folder")).expect("it is read");
        assert_eq!(beside.count(), 1, "neither a log nor an index of it");
    }

    #[test]
    fn a_question_without_end_is_ended() {
        let (_folder, file) = store();
        let key = Key::integrity();
        for open in [open_to_list, open_read_only, open_copy, open_damaged] {
            let opened = open(&file, &key).expect("it is one of ours");
            let asked = opened.query_row(ENDLESS, [], |row| row.get::<_, i64>(0));
            let error = StoreError::from(asked.expect_err("it never ends by itself"));
            assert!(matches!(error, StoreError::NotOurs), "{error:?}");
        }
    }

    #[test]
    fn a_schema_without_measure_is_refused_in_bounded_work() {
        let (_folder, file) = store();
        let key = Key::integrity();
        let made = Connection::open(&file).expect("it opens");
        key.apply(&made).expect("it is the key");
        made.execute_batch(
            "PRAGMA writable_schema = ON;
             WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 200000)
             INSERT INTO sqlite_schema
             SELECT 'view', 'v' || x, 'v' || x, 0, 'CREATE VIEW v' || x || ' AS SELECT 1' FROM n",
        )
        .expect("all are made");
        drop(made);
        for open in [open_to_list, open_read_only, open_copy, open_damaged] {
            let refused = open(&file, &key).expect_err("it is not ours");
            assert!(matches!(refused, StoreError::NotOurs), "{refused:?}");
        }
    }

    #[test]
    fn what_a_file_would_run_when_it_is_read_is_not_trusted() {
        let (_folder, file) = store();
        for open in [open_to_list, open_read_only, open_copy, open_damaged] {
            let opened = open(&file, &Key::integrity()).expect("it is one of ours");
            let is_on = |config| opened.db_config(config).expect("it is known");
            assert!(!is_on(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA));
            let checks: i64 = opened
                .pragma_query_value(None, "cell_size_check", |row| row.get(0))
                .expect("it is known");
            assert_eq!(checks, 1);
        }
    }
}
