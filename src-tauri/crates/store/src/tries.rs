//! The wrong tries to open the lock, in a file beside the store, so that they outlive the program.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use domain::UnlockAttempts;

use crate::error::StoreError;
use crate::whole_file::write_whole;

/// The name of the file.
const TRIES_FILE: &str = "fagspejl.tries";

/// The wrong tries so far; none where there were none, or where they cannot be read.
///
/// # Errors
/// The file system.
pub fn read(data: &Path) -> Result<Option<UnlockAttempts>, StoreError> {
    match fs::read(data.join(TRIES_FILE)) {
        Ok(bytes) => Ok(serde_json::from_slice(&bytes).ok()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StoreError::from_io(error)),
    }
}

/// Keeps the wrong tries.
///
/// # Errors
/// The file system.
pub fn keep(data: &Path, tries: UnlockAttempts) -> Result<(), StoreError> {
    let bytes = serde_json::to_vec(&tries).map_err(|error| StoreError::from_io(error.into()))?;
    write_whole(&data.join(TRIES_FILE), &bytes).map_err(StoreError::from_io)
}

/// Forgets them: the lock was opened.
///
/// # Errors
/// The file system.
pub fn forget(data: &Path) -> Result<(), StoreError> {
    match fs::remove_file(data.join(TRIES_FILE)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(StoreError::from_io(error)),
        _ => Ok(()),
    }
}
