//! The wrapped key of a locked store, in a file beside it.

use std::path::Path;

use crate::error::StoreError;
use crate::file::names::KEY_FILE;
use crate::file::own::{self, MAX_WRAPPED_KEY};
use crate::file::place::Place;
use crate::file::swap::{complete_swap, next_key_file};

/// The wrapped key of the store in `data`; none where it has no lock. A file that is longer than any
/// is given as far as shows that.
///
/// # Errors
/// The file system.
pub fn wrapped_key(data: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    // Where a store is about to take this one's place, so is its key.
    if let Some(next) = next_key_file(data)?
        && let Some(wrapped) = read(&next)?
    {
        return Ok((!wrapped.is_empty()).then_some(wrapped));
    }
    read(&own::small(data, KEY_FILE)?)
}

fn read(place: &Place) -> Result<Option<Vec<u8>>, StoreError> {
    let is_there = place.about().is_some();
    let wrapped = is_there.then(|| place.read(MAX_WRAPPED_KEY));
    Ok(wrapped.transpose()?)
}

/// Writes the wrapped key of the store in `data` where its file is gone.
///
/// # Errors
/// The file system.
pub fn write_if_missing(data: &Path, wrapped: &[u8]) -> Result<(), StoreError> {
    match wrapped_key(data)? {
        Some(_) => Ok(()),
        None => write(data, wrapped),
    }
}

/// Replaces the wrapped key of the store in `data`; the key itself stays the same.
///
/// # Errors
/// The file system; what was there is as it was then.
pub fn write(data: &Path, wrapped: &[u8]) -> Result<(), StoreError> {
    // A store that is yet to take its place would bring its own key along, over this one.
    complete_swap(data)?;
    Ok(own::small(data, KEY_FILE)?.write(wrapped)?)
}
