//! Making a new store of what can be read of a damaged one.

use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use domain::{ContentCounts, Job, Stage};

use crate::carry::new_store::NewStore;
use crate::carry::row::{is_allowed, read_row};
use crate::error::StoreError;
use crate::file::names::{shm, wal};
use crate::file::own;
use crate::file::set_aside::copy_aside;
use crate::file::swap::{complete_swap, swap_in};
use crate::lock::access::Access;
use crate::rescue::damaged::DamagedStore;
use crate::rescue::references::BundledInstrument;
use crate::rescue::rows::{LostRows, rescue_rows};
use crate::schema::TABLES;
use crate::store::Store;

/// What became of a damaged store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rescued {
    /// The name of the file that was set aside.
    pub set_aside: String,
    /// What could be read and stands in the new store.
    pub saved: ContentCounts,
    /// What could not be read, by table.
    pub lost: Vec<LostRows>,
}

/// Puts what can be read of the damaged store in `data`, which nobody may hold, into a new one in its
/// place; the file is set aside. An instrument whose text cannot be read is taken from `bundled`.
///
/// # Errors
/// [`StoreError::NotDamaged`], [`StoreError::Newer`], [`StoreError::Cancelled`], or the file system; the
/// store is as it was then.
pub fn rescue_store(
    data: &Path,
    access: &Access,
    bundled: &[BundledInstrument<'_>],
    at: DateTime<Utc>,
    job: &dyn Job,
) -> Result<Rescued, StoreError> {
    job.step(Stage::Check, 0, 0)?;
    complete_swap(data)?;
    check_damaged(data, access)?;
    let store = own::store(data)?;
    // A copy is read, so that not even its log is moved.
    let copy = store.copy_into(data)?;
    let log = own::log(&store)?;
    if log.about().is_some() {
        let to = wal(copy.path());
        let log = log.copy_into(data)?;
        log.persist(to)
            .map_err(|error| StoreError::from_io(error.error))?;
    }
    let new = NewStore::in_folder(data, access)?;
    let lost = rescue_rows(
        &mut DamagedStore::new(copy.path(), access.key()),
        new.connection(),
        bundled,
        job,
    );
    // Also where that fails: the copy's log has no owner that removes it.
    for beside in [wal(copy.path()), shm(copy.path())] {
        let _ = fs::remove_file(beside);
    }
    let lost = lost?;
    job.step(Stage::Check, 0, 0)?;
    let (next, saved) = new.close(0)?;
    job.step(Stage::Write, 0, 0)?;
    let set_aside = copy_aside(data, at)?;
    swap_in(next, access.wrapped(), data)?;
    Ok(Rescued {
        set_aside,
        saved,
        lost,
    })
}

fn check_damaged(data: &Path, access: &Access) -> Result<(), StoreError> {
    if own::store(data)?.about().is_none() {
        return Err(StoreError::NotDamaged);
    }
    match Store::open_present(data, access).and_then(|store| store.is_readable()) {
        Ok(true) => Err(StoreError::NotDamaged),
        Ok(false) => Ok(()),
        Err(error @ StoreError::Newer { .. }) => Err(error),
        Err(error) if error.concerns_file_content() => Ok(()),
        Err(error) => Err(error),
    }
}

impl Store {
    /// Whether it is whole and every row is one that this program could have written.
    fn is_readable(&self) -> Result<bool, StoreError> {
        if !self.integrity_errors()?.is_empty() {
            return Ok(false);
        }
        for table in &TABLES {
            let sql = format!("SELECT * FROM {}", table.name);
            let mut statement = self.connection.prepare(&sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                if !is_allowed(table, &read_row(row)?) {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }
}
