//! Erasing for good. A new file is made without what goes, and takes the old one's place: no freed page
//! and no log holds a word of it, and a program that is killed leaves the one file or the other.

use std::path::{Path, PathBuf};

use domain::{ContentCounts, Erase, Job, Stage};
use rusqlite::Connection;
use rusqlite::config::DbConfig;
use tempfile::NamedTempFile;
use uuid::Uuid;

use crate::affected::{affected, assessments, contains, reflection_condition};
use crate::backup::file::{Rewritten, key_for, place as backup_place, wrapped_key};
use crate::backup::folder::paths;
use crate::connection::{close, vacuum_into};
use crate::error::StoreError;
use crate::file::swap::{new_next, swap_in};
use crate::integrity::verify;
use crate::key::Key;
use crate::lock::access::Access;
use crate::schema::children;
use crate::store::Store;
use crate::tables::form_drafts;
use crate::tables::people::belongings;
use crate::untrusted::{open_copy, open_to_list};

/// How many backups contain something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BackupCounts {
    /// How many contain it.
    pub containing: usize,
    /// How many cannot be read.
    pub unreadable: usize,
}

impl Store {
    /// What would go.
    ///
    /// # Errors
    /// [`StoreError::AssessmentUnknown`], [`StoreError::ExampleUnknown`],
    /// [`StoreError::PersonUnknown`], or the database.
    pub fn preview_erasure(&self, what: Erase) -> Result<ContentCounts, StoreError> {
        if !contains(&self.connection, what)? {
            match what {
                Erase::Reflection { .. } => return Err(StoreError::AssessmentUnknown),
                Erase::Example { .. } => return Err(StoreError::ExampleUnknown),
                Erase::Person { .. } => return Err(StoreError::PersonUnknown),
                Erase::Everything => {}
            }
        }
        affected(&self.connection, what)
    }

    /// A copy from which is to be erased, where it can take the place of the store in `data`: an empty one
    /// where everything goes.
    ///
    /// # Errors
    /// The file system or the database.
    pub fn copy_for_erasure(&self, data: &Path, what: Erase) -> Result<ErasureCopy, StoreError> {
        let next = new_next(data)?;
        if what == Erase::Everything {
            let mut empty = Store::in_file(next.path(), &self.access)?;
            empty.keep_envelope(self.access.wrapped())?;
            empty.close()?;
        } else {
            vacuum_into(&self.connection, next.path())?;
        }
        let access = self.access.clone();
        Ok(ErasureCopy { next, what, access })
    }

    /// Puts what is left in the place of the store in `data`, and closes it.
    ///
    /// # Errors
    /// The file system or the database; the store is as it was then, and closed.
    pub fn replace_erased(self, data: &Path, erased: ErasedCopy) -> Result<(), StoreError> {
        let access = self.access.clone();
        self.close()?;
        swap_in(erased.0, access.wrapped(), data)
    }
}

/// A copy of the store from which is to be erased. It needs the store no more, and is gone with this
/// value.
#[derive(Debug)]
pub struct ErasureCopy {
    next: NamedTempFile,
    what: Erase,
    access: Access,
}

impl ErasureCopy {
    /// Erases from it. It is checked and on disk then.
    ///
    /// # Errors
    /// The file system or the database.
    pub fn erase(self) -> Result<ErasedCopy, StoreError> {
        if self.what != Erase::Everything {
            erase_in(self.next.path(), self.access.key(), self.what, false)?;
        }
        self.next
            .as_file()
            .sync_all()
            .map_err(StoreError::from_io)?;
        Ok(ErasedCopy(self.next))
    }
}

/// A copy of the store without what goes. It is gone with this value, unless it takes the store's place.
#[derive(Debug)]
pub struct ErasedCopy(NamedTempFile);

/// Which backups in `data` hold some of what would go.
///
/// # Errors
/// [`StoreError::Cancelled`], or the file system.
pub fn count_backups(
    data: &Path,
    access: &Access,
    what: Erase,
    job: &dyn Job,
) -> Result<BackupCounts, StoreError> {
    let mut counts = BackupCounts::default();
    let paths = paths(data)?;
    let count = paths.len();
    for (done, path) in paths.into_iter().enumerate() {
        job.step(Stage::Check, done, count)?;
        match contains_affected(&path, access, what) {
            Ok(Some(true)) => counts.containing += 1,
            Ok(Some(false)) => {}
            Ok(None) | Err(_) => counts.unreadable += 1,
        }
    }
    Ok(counts)
}

/// The backups anew, without what goes, and not yet in their places. They are gone with this value,
/// unless they are kept.
#[derive(Debug, Default)]
pub struct ErasedBackups {
    rewritten: Vec<Rewritten>,
    /// Those that go whole.
    going: Vec<PathBuf>,
    /// Those that could not be written anew beside the others; there may not be room for all at once.
    failed: Vec<PathBuf>,
    /// How many cannot be looked into.
    unreadable: usize,
}

/// Writes every backup in `data` that can be looked into anew, without what goes; where everything goes,
/// all of them go whole. They are as they were until [`ErasedBackups::keep`].
///
/// # Errors
/// [`StoreError::Cancelled`], or the file system, where not even the list can be read.
pub fn erase_from_backups(
    data: &Path,
    access: &Access,
    what: Erase,
    job: &dyn Job,
) -> Result<ErasedBackups, StoreError> {
    let mut erased = ErasedBackups::default();
    let paths = paths(data)?;
    let count = paths.len();
    for (done, path) in paths.into_iter().enumerate() {
        job.step(Stage::Erase, done, count)?;
        if what == Erase::Everything {
            erased.going.push(path);
            continue;
        }
        match rewritten(&path, access, what) {
            Ok(Found::Held(rewritten)) => erased.rewritten.push(*rewritten),
            Ok(Found::NotHeld) => {}
            Ok(Found::Unreadable) => erased.unreadable += 1,
            Err(error) => {
                log::info!("a backup is left for later: {error}");
                erased.failed.push(path);
            }
        }
    }
    Ok(erased)
}

impl ErasedBackups {
    /// Puts them in the places of the backups. Gives how many backups may still hold some of what was to
    /// go.
    pub fn keep(self, access: &Access, what: Erase) -> usize {
        let going = self.going.iter().map(|path| {
            // Under another name it would still be there.
            backup_place(path)?.alone()?.remove()?;
            Ok(true)
        });
        let rewritten = self.rewritten.into_iter();
        let rewritten = rewritten.map(|rewritten| rewritten.keep().map(|()| true));
        let failed = self.failed.iter().map(|path| -> Result<bool, StoreError> {
            Ok(match self::rewritten(path, access, what)? {
                Found::Held(rewritten) => rewritten.keep().map(|()| true)?,
                Found::NotHeld => true,
                Found::Unreadable => false,
            })
        });
        let left = going.chain(rewritten).chain(failed).filter(|gone| {
            if let Err(error) = gone {
                log::warn!("a backup keeps what was erased: {error}");
            }
            !matches!(gone, Ok(true))
        });
        left.count() + self.unreadable
    }
}

/// What a backup held of what goes.
enum Found {
    /// Some of it; this is the backup without.
    Held(Box<Rewritten>),
    NotHeld,
    /// Nobody knows.
    Unreadable,
}

/// A backup without what goes.
fn rewritten(path: &Path, access: &Access, what: Erase) -> Result<Found, StoreError> {
    match (
        contains_affected(path, access, what)?,
        key_for(path, access)?,
    ) {
        (Some(true), Some(key)) => {
            let wrapped = wrapped_key(path)?;
            let erase = |copy: &Path| erase_in(copy, &key, what, true);
            Rewritten::new(path, wrapped.as_deref(), erase)
                .map(Box::new)
                .map(Found::Held)
        }
        (Some(false), _) => Ok(Found::NotHeld),
        _ => Ok(Found::Unreadable),
    }
}

/// Whether a backup holds some of what would go; none where it cannot be looked into.
fn contains_affected(
    path: &Path,
    access: &Access,
    what: Erase,
) -> Result<Option<bool>, StoreError> {
    let Some(key) = key_for(path, access)? else {
        return Ok(None);
    };
    let backup = open_to_list(path, &key)?;
    Ok(Some(
        contains(&backup, what)? || form_drafts::may_be_of(&backup, what)?,
    ))
}

/// Erases from a file that nobody holds; `is_backup` says which kind. It is checked then.
fn erase_in(path: &Path, key: &Key, what: Erase, is_backup: bool) -> Result<(), StoreError> {
    let mut connection = open_copy(path, key)?;
    // On this connection alone: it is these that keep what is finished as it is.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    let transaction = connection.transaction()?;
    form_drafts::erase(&transaction, what, is_backup)?;
    match what {
        Erase::Reflection { id } => {
            let condition = reflection_condition(&transaction)?;
            for going in assessments(&transaction, condition, id.as_uuid())? {
                form_drafts::erase_of_assessment(&transaction, going)?;
            }
            delete(&transaction, "assessments", condition, id.as_uuid())?;
        }
        Erase::Example { id } => delete(&transaction, "examples", "id = ?1", id.as_uuid())?,
        Erase::Person { id } => {
            for (table, condition) in belongings(&transaction)? {
                delete(&transaction, table, &condition, id.as_uuid())?;
            }
        }
        // The caller puts an empty store, or nothing, in its place.
        Erase::Everything => {}
    }
    transaction.commit()?;
    connection.execute_batch("VACUUM")?;
    close(connection)?;
    verify(path, key)
}

/// Deletes the rows of `table` that `condition` holds for, with all that belongs to them; `id` is its
/// only parameter.
fn delete(
    connection: &Connection,
    table: &str,
    condition: &str,
    id: Uuid,
) -> Result<(), StoreError> {
    for (child, column) in children(table) {
        // A store of an earlier version lacks some of the tables.
        if connection.table_exists(None, child)? {
            let belongs = format!("{column} IN (SELECT id FROM {table} WHERE {condition})");
            delete(connection, child, &belongs, id)?;
        }
    }
    connection.execute(&format!("DELETE FROM {table} WHERE {condition}"), [id])?;
    Ok(())
}
