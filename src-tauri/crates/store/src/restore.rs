//! Putting a backup in the store's place.

use std::path::Path;

use chrono::{DateTime, Utc};
use domain::BackupReason;

use crate::backup::must_be_whole;
use crate::backups;
use crate::error::StoreError;
use crate::open::{STORE_FILE, Store};
use crate::replace::{copy_in, finish, put, set_aside};

/// Puts the backup named `name` in the place of the store in `data`, which nobody may hold. The
/// store that is there is backed up first; one that does not open is set aside.
///
/// # Errors
/// [`StoreError::BackupUnknown`], [`StoreError::BackupDamaged`], [`StoreError::Newer`], or why the
/// present store can be neither opened nor set aside. The present store is as it was then.
pub fn restore(data: &Path, name: &str, at: DateTime<Utc>) -> Result<(), StoreError> {
    finish(data).map_err(StoreError::from_io)?;
    let backup = backups::file(data, name)?;
    let next = copy_in(&backup, data).map_err(StoreError::from_io)?;
    must_be_whole(next.path()).map_err(|error| match error {
        StoreError::Damaged | StoreError::Foreign => StoreError::BackupDamaged,
        other => other,
    })?;
    if data.join(STORE_FILE).exists() {
        keep_present(data, at)?;
    }
    put(next, data).map_err(StoreError::from_io)
}

fn keep_present(data: &Path, at: DateTime<Utc>) -> Result<(), StoreError> {
    let kept = Store::open_present(data).and_then(|store| {
        if store.is_empty()? {
            return Ok(());
        }
        store.back_up(data, at, BackupReason::Restore).map(drop)
    });
    match kept {
        // Anything else says nothing of the file itself, so it may be as good as any.
        Err(error) if error.is_of_the_file() => {
            set_aside(data, at).map_err(StoreError::from_io)?;
            Ok(())
        }
        kept => kept,
    }
}
