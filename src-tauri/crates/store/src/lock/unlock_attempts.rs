//! The wrong attempts to open the lock, in a file beside the store, so that they outlive the program.

use std::path::Path;

use domain::UnlockAttempts;

use crate::error::StoreError;
use crate::file::atomic::remove_if_present;
use crate::file::names::UNLOCK_ATTEMPTS_FILE;
use crate::file::own;

/// Far more than they ever need.
const MAX_LENGTH: u64 = 1_024;

/// The wrong attempts so far; none where there were none, or where they cannot be read.
///
/// # Errors
/// The file system.
pub fn read(data: &Path) -> Result<Option<UnlockAttempts>, StoreError> {
    let place = own::small(data, UNLOCK_ATTEMPTS_FILE)?;
    if place.about().is_none() {
        return Ok(None);
    }
    Ok(serde_json::from_slice(&place.read(MAX_LENGTH)?).ok())
}

/// Writes the wrong attempts.
///
/// # Errors
/// The file system.
pub fn write(data: &Path, attempts: UnlockAttempts) -> Result<(), StoreError> {
    let bytes = serde_json::to_vec(&attempts).map_err(|error| StoreError::from_io(error.into()))?;
    Ok(own::small(data, UNLOCK_ATTEMPTS_FILE)?.write(&bytes)?)
}

/// Removes them: the lock was opened.
///
/// # Errors
/// The file system.
pub fn clear(data: &Path) -> Result<(), StoreError> {
    let place = own::small(data, UNLOCK_ATTEMPTS_FILE)?;
    remove_if_present(place.path()).map_err(StoreError::from_io)
}
