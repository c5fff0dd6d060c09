//! Erasing for good. A new file is made without what goes, and takes the old one's place: no freed page
//! and no log holds a word of it, and a program that is killed leaves the one file or the other.

use std::path::Path;

use domain::{ContentCounts, Erase};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, params};

use crate::access::{Access, Key};
use crate::backup::{holds, key_of, look_into, must_be_whole, rewrite, vacuum_into, wrapped_key};
use crate::backups;
use crate::error::StoreError;
use crate::open::{Store, open_file};
use crate::replace::{new_file, put};

/// Which backups hold something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// How many hold it.
    pub by: usize,
    /// How many cannot be looked into.
    pub closed: usize,
}

impl Store {
    /// What would go.
    ///
    /// # Errors
    /// [`StoreError::AssessmentUnknown`], [`StoreError::ExampleUnknown`], or the database.
    pub fn goes(&self, what: Erase) -> Result<ContentCounts, StoreError> {
        let goes = goes(&self.connection, what)?;
        if goes == ContentCounts::default() {
            match what {
                Erase::Reflection { .. } => return Err(StoreError::AssessmentUnknown),
                Erase::Example { .. } => return Err(StoreError::ExampleUnknown),
                Erase::Everything => {}
            }
        }
        Ok(goes)
    }

    /// Erases from the store in `data`, and closes it.
    ///
    /// # Errors
    /// The file system or the database; the store is as it was then, and closed.
    pub fn erase(self, data: &Path, what: Erase) -> Result<(), StoreError> {
        let next = new_file(data).map_err(StoreError::from_io)?;
        if what == Erase::Everything {
            open_file(next.path(), &self.access)?.close()?;
        } else {
            vacuum_into(&self.connection, next.path())?;
            erase_in(next.path(), self.access.key(), what)?;
        }
        next.as_file().sync_all().map_err(StoreError::from_io)?;
        let access = self.access.clone();
        self.close()?;
        put(next, &access, data).map_err(StoreError::from_io)
    }
}

/// Which backups in `data` hold some of what would go.
///
/// # Errors
/// The file system.
pub fn held(data: &Path, access: &Access, what: Erase) -> Result<Held, StoreError> {
    let mut held = Held::default();
    for path in backups::files(data)? {
        match holds_some(&path, access, what) {
            Ok(Some(true)) => held.by += 1,
            Ok(Some(false)) => {}
            Ok(None) | Err(_) => held.closed += 1,
        }
    }
    Ok(held)
}

/// Erases from every backup in `data` that can be looked into; where everything goes, all backups are
/// deleted. Gives how many may still hold some of it.
///
/// # Errors
/// The file system, where not even the list can be read.
pub fn erase_from_backups(data: &Path, access: &Access, what: Erase) -> Result<usize, StoreError> {
    let mut left = 0;
    for path in backups::files(data)? {
        let gone = if what == Erase::Everything {
            std::fs::remove_file(&path)
                .map(|()| true)
                .map_err(StoreError::from_io)
        } else {
            erase_from_backup(&path, access, what)
        };
        match gone {
            Ok(true) => {}
            Ok(false) => left += 1,
            Err(error) => {
                log::warn!("a backup keeps what was erased: {error}");
                left += 1;
            }
        }
    }
    Ok(left)
}

/// Says whether nothing of it is left in the backup.
fn erase_from_backup(path: &Path, access: &Access, what: Erase) -> Result<bool, StoreError> {
    match (holds_some(path, access, what)?, key_of(path, access)?) {
        (Some(true), Some(key)) => {
            let wrapped = wrapped_key(path)?;
            rewrite(path, wrapped.as_deref(), |copy| erase_in(copy, &key, what))?;
            Ok(true)
        }
        (Some(false), _) => Ok(true),
        _ => Ok(false),
    }
}

/// Whether a backup holds some of what would go; none where it cannot be looked into.
fn holds_some(path: &Path, access: &Access, what: Erase) -> Result<Option<bool>, StoreError> {
    let Some(key) = key_of(path, access)? else {
        return Ok(None);
    };
    let goes = goes(&look_into(path, &key)?, what)?;
    Ok(Some(goes != ContentCounts::default()))
}

/// A reflection goes with what looks back at it: that says nothing without it.
fn goes(connection: &Connection, what: Erase) -> Result<ContentCounts, StoreError> {
    let mut goes = ContentCounts::default();
    match what {
        Erase::Everything => goes = holds(connection)?,
        Erase::Reflection { id } => {
            let sql = format!(
                "SELECT finished FROM assessments WHERE {}",
                whose(connection)?
            );
            let mut rows = connection.prepare(&sql)?;
            let mut rows = rows.query([id.as_uuid()])?;
            while let Some(row) = rows.next()? {
                match row.get::<_, Option<i64>>(0)? {
                    Some(_) => goes.finished += 1,
                    None => goes.drafts += 1,
                }
            }
        }
        Erase::Example { id } if connection.table_exists(None, "examples")? => {
            let sql = "SELECT count(*) FROM examples WHERE id = ?";
            goes.examples = connection.query_row(sql, [id.as_uuid()], |row| row.get(0))?;
        }
        // A store of the first version has no examples.
        Erase::Example { .. } => {}
    }
    Ok(goes)
}

/// Which assessments are a reflection or look back at it. A store of the first version knows no looking
/// back.
fn whose(connection: &Connection) -> rusqlite::Result<&'static str> {
    let looks_back = connection.column_exists(None, "assessments", "hindsight_of")?;
    Ok(if looks_back {
        "?1 IN (id, hindsight_of)"
    } else {
        "id = ?1"
    })
}

/// Erases from a file that nobody holds. It is checked then.
fn erase_in(path: &Path, key: &Key, what: Erase) -> Result<(), StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags)?;
    key.give(&connection)?;
    // What goes must not stand in a log beside the file.
    connection.pragma_update_and_check(None, "journal_mode", "MEMORY", |_| Ok(()))?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    // On this connection alone: it is these that keep what is finished as it is.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    let transaction = connection.transaction()?;
    match what {
        Erase::Reflection { id } => {
            let whose = whose(&transaction)?;
            for table in ["answers", "prompt_answers", "focus"] {
                if transaction.table_exists(None, table)? {
                    let sql = format!(
                        "DELETE FROM {table} WHERE assessment IN
                         (SELECT id FROM assessments WHERE {whose})"
                    );
                    transaction.execute(&sql, params![id.as_uuid()])?;
                }
            }
            let sql = format!("DELETE FROM assessments WHERE {whose}");
            transaction.execute(&sql, params![id.as_uuid()])?;
        }
        Erase::Example { id } => {
            for (table, column) in [
                ("example_items", "example"),
                ("example_forms", "example"),
                ("examples", "id"),
            ] {
                let sql = format!("DELETE FROM {table} WHERE {column} = ?1");
                transaction.execute(&sql, params![id.as_uuid()])?;
            }
        }
        // The caller puts an empty store, or nothing, in its place.
        Erase::Everything => {}
    }
    transaction.commit()?;
    connection.execute_batch("VACUUM")?;
    connection.close().map_err(|(_, error)| error)?;
    must_be_whole(path, key)
}
