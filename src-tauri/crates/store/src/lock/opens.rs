//! Whether a key opens a store's file, without touching it.

use std::path::Path;

use crate::error::StoreError;
use crate::file::own;
use crate::file::place::Place;
use crate::file::swap::next_store_file;
use crate::key::Key;
use crate::lock::envelope;
use crate::untrusted::open_to_list;

/// The wrapped key inside the store in `data`, as [`opens`] looks at it; none where it has none, or where it
/// cannot be read. What a killed program left in the log is not looked at.
pub fn envelope_inside(data: &Path, key: &Key) -> Option<Vec<u8>> {
    let store = store_file(data).ok()?;
    envelope::read(&open_to_list(store.path(), key).ok()?).ok()?
}

/// Whether `key` opens the store in `data`, which is not open in this process, or the one that is about
/// to take its place. Where there is none, any key does.
///
/// # Errors
/// The file system.
pub fn opens(data: &Path, key: &Key) -> Result<bool, StoreError> {
    let store = store_file(data)?;
    if store.about().is_none_or(|file| file.len() == 0) {
        return Ok(true);
    }
    match open_to_list(store.path(), key) {
        Err(StoreError::Foreign) => Ok(false),
        Err(error) if !error.concerns_file_content() => Err(error),
        // Whatever else is wrong with it, its first page was read.
        _ => Ok(true),
    }
}

/// The file of the store, or of the one that is about to take its place.
fn store_file(data: &Path) -> Result<Place, StoreError> {
    match next_store_file(data)? {
        Some(next) => Ok(next),
        None => Ok(own::store(data)?),
    }
}
