//! The wrapped key of a locked store, in a file beside it.

use std::fs::File;
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

use crate::error::StoreError;
use crate::file::atomic::write_atomic;
use crate::file::names::KEY_FILE;
use crate::file::swap::{complete_swap, next_key_file};

/// Longest wrapped key, in bytes.
pub(crate) const MAX_WRAPPED_KEY: u64 = 16_384;

/// The wrapped key of the store in `data`; none where it has no lock. A file that is longer than any
/// is given as far as shows that.
///
/// # Errors
/// The file system.
pub fn wrapped_key(data: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    in_force(data).map_err(StoreError::from_io)
}

fn in_force(data: &Path) -> io::Result<Option<Vec<u8>>> {
    // Where a store is about to take this one's place, so is its key.
    if let Some(next) = next_key_file(data)?
        && let Some(wrapped) = read(&next)?
    {
        return Ok((!wrapped.is_empty()).then_some(wrapped));
    }
    read(&data.join(KEY_FILE))
}

fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let file = match File::open(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        file => file?,
    };
    let mut wrapped = Vec::new();
    file.take(MAX_WRAPPED_KEY + 1).read_to_end(&mut wrapped)?;
    Ok(Some(wrapped))
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
    complete_swap(data)
        .and_then(|()| write_atomic(&data.join(KEY_FILE), wrapped))
        .map_err(StoreError::from_io)
}
