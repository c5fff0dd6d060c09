//! Putting a backup in the store's place.

use std::path::Path;

use chrono::{DateTime, Utc};
use domain::{BackupReason, Job, Stage};
use tempfile::NamedTempFile;

use crate::backup::file::{check_finished, copy_database};
use crate::carry::new_store::NewStore;
use crate::carry::whole::carry_all;
use crate::error::StoreError;
use crate::file::folder::make_folder;
use crate::file::own;
use crate::file::set_aside;
use crate::file::swap;
use crate::integrity::integrity_errors;
use crate::key::Key;
use crate::lock::access::Access;
use crate::migrations;
use crate::store::Store;
use crate::untrusted::open_copy;

/// Puts the store that was about to take the place of the one in `data` there, when the program ended
/// in between. Nobody may hold the store.
///
/// # Errors
/// The file system.
pub fn complete_swap(data: &Path) -> Result<(), StoreError> {
    swap::complete_swap(data)
}

/// A new store with what a backup holds, which is to take the place of the store. It is gone with this value, unless
/// it does.
#[derive(Debug)]
pub struct PreparedRestore {
    next: NamedTempFile,
    access: Access,
}

impl PreparedRestore {
    /// One with all of the backup `backup`, which `key` opens, beside the store in `data`, which may be
    /// open, and is in its `present_life`. `access` opens it.
    ///
    /// # Errors
    /// [`StoreError::BackupDamaged`], [`StoreError::NotOurs`], [`StoreError::Newer`],
    /// [`StoreError::Cancelled`], or the file system.
    pub fn of(
        data: &Path,
        backup: &Path,
        key: &Key,
        access: Access,
        present_life: u32,
        job: &dyn Job,
    ) -> Result<Self, StoreError> {
        job.step(Stage::Copy, 0, 0)?;
        make_folder(data).map_err(StoreError::from_io)?;
        check_finished(backup)?;
        let copy = copy_database(backup, data)?;
        job.step(Stage::Check, 0, 0)?;
        let (next, _) = carried(copy.path(), key, data, &access, job)
            .and_then(|new| new.close(present_life))
            .map_err(|error| match error {
                StoreError::Damaged | StoreError::Foreign => StoreError::BackupDamaged,
                other => other,
            })?;
        Ok(Self { next, access })
    }

    /// Puts it in the place of the store in `data`, which nobody may hold. The store that is there,
    /// which `present` opens, is backed up first, unless that is done already; one that does not open is
    /// set aside. Answers with what opens the store from then on.
    ///
    /// # Errors
    /// Why the present store can be neither opened nor set aside. It is as it was then.
    pub fn swap_in(
        self,
        data: &Path,
        present: &Access,
        is_backed_up: bool,
        at: DateTime<Utc>,
    ) -> Result<Access, StoreError> {
        complete_swap(data)?;
        if !is_backed_up && own::store(data)?.about().is_some() {
            preserve_present(data, present, at)?;
        }
        let Self { next, access } = self;
        swap::swap_in(next, access.wrapped(), data)?;
        Ok(access)
    }
}

/// A new store in `data` with every row of a copy of a backup, which `key` opens; an earlier version is
/// brought up to date first. So nothing of the file itself is taken.
fn carried(
    copy: &Path,
    key: &Key,
    data: &Path,
    access: &Access,
    job: &dyn Job,
) -> Result<NewStore, StoreError> {
    let mut from = open_copy(copy, key)?;
    if !integrity_errors(&from)?.is_empty() {
        return Err(StoreError::Damaged);
    }
    migrations::all().to_latest(&mut from)?;
    let new = NewStore::in_folder(data, access)?;
    carry_all(&from, new.connection(), job)?;
    job.step(Stage::Check, 0, 0)?;
    Ok(new)
}

fn preserve_present(data: &Path, present: &Access, at: DateTime<Utc>) -> Result<(), StoreError> {
    let preserved = Store::open_present(data, present).and_then(|store| {
        if store.is_empty()? {
            return Ok(());
        }
        store.back_up(data, at, BackupReason::Restore).map(drop)
    });
    match preserved {
        // Anything else says nothing of the file itself, so it may be as good as any.
        Err(error) if error.concerns_file_content() => {
            set_aside::copy_aside(data, at)?;
            Ok(())
        }
        preserved => preserved,
    }
}
