//! Putting a backup in the store's place.

use std::path::Path;

use chrono::{DateTime, Utc};
use domain::BackupReason;

use crate::backup::file::verify;
use crate::backup::key_trailer;
use crate::error::StoreError;
use crate::file::folder::make_folder;
use crate::file::swap::{complete_swap, copy_aside, copy_to_temporary, swap_in};
use crate::lock::access::{Access, Key};
use crate::lock::rekey::rekey;
use crate::store::{STORE_FILE, Store};

/// Puts the backup `backup`, which `key` opens, in the place of the store in `data`, which nobody may
/// hold. The store that is there, which `present` opens, is backed up first; one that does not open is
/// set aside. From then on `access` opens the store.
///
/// # Errors
/// [`StoreError::BackupDamaged`], [`StoreError::Newer`], or why the present store can be neither
/// opened nor set aside. The present store is as it was then.
pub fn restore(
    data: &Path,
    backup: &Path,
    key: &Key,
    present: &Access,
    access: &Access,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    make_folder(data).map_err(StoreError::from_io)?;
    complete_swap(data).map_err(StoreError::from_io)?;
    let next = copy_to_temporary(backup, data).map_err(StoreError::from_io)?;
    key_trailer::strip(next.path()).map_err(StoreError::from_io)?;
    verify(next.path(), key)
        .and_then(|()| rekey(next.path(), key, access.key()))
        .map_err(|error| match error {
            StoreError::Damaged | StoreError::Foreign => StoreError::BackupDamaged,
            other => other,
        })?;
    next.as_file().sync_all().map_err(StoreError::from_io)?;
    if data.join(STORE_FILE).exists() {
        preserve_present(data, present, at)?;
    }
    swap_in(next, access, data).map_err(StoreError::from_io)
}

fn preserve_present(data: &Path, present: &Access, at: DateTime<Utc>) -> Result<(), StoreError> {
    let kept = Store::open_present(data, present).and_then(|store| {
        if store.is_empty()? {
            return Ok(());
        }
        store.back_up(data, at, BackupReason::Restore).map(drop)
    });
    match kept {
        // Anything else says nothing of the file itself, so it may be as good as any.
        Err(error) if error.concerns_file_content() => {
            copy_aside(data, at).map_err(StoreError::from_io)?;
            Ok(())
        }
        kept => kept,
    }
}
