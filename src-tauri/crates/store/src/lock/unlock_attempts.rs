//! The wrong attempts to open the lock, in a file beside the store, so that they outlive the program.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use domain::UnlockAttempts;

use crate::error::StoreError;
use crate::file::atomic::{remove_if_present, write_atomic};
use crate::file::names::UNLOCK_ATTEMPTS_FILE;

/// The wrong attempts so far; none where there were none, or where they cannot be read.
///
/// # Errors
/// The file system.
pub fn read(data: &Path) -> Result<Option<UnlockAttempts>, StoreError> {
    match fs::read(data.join(UNLOCK_ATTEMPTS_FILE)) {
        Ok(bytes) => Ok(serde_json::from_slice(&bytes).ok()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StoreError::from_io(error)),
    }
}

/// Writes the wrong attempts.
///
/// # Errors
/// The file system.
pub fn write(data: &Path, attempts: UnlockAttempts) -> Result<(), StoreError> {
    let bytes = serde_json::to_vec(&attempts).map_err(|error| StoreError::from_io(error.into()))?;
    write_atomic(&data.join(UNLOCK_ATTEMPTS_FILE), &bytes).map_err(StoreError::from_io)
}

/// Removes them: the lock was opened.
///
/// # Errors
/// The file system.
pub fn clear(data: &Path) -> Result<(), StoreError> {
    remove_if_present(&data.join(UNLOCK_ATTEMPTS_FILE)).map_err(StoreError::from_io)
}
