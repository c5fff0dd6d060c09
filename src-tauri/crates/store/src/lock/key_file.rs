//! The wrapped key of a locked store, in a file beside it. There is a lock where there is this file.

use std::fs::File;
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

use crate::backup::key_trailer::MAX_WRAPPED_KEY;
use crate::error::StoreError;
use crate::file::atomic::write_atomic;
use crate::file::swap::complete_swap;

/// The name of the file.
pub const KEY_FILE: &str = "fagspejl.keys";

/// The wrapped key of the store in `data`; none where it has no lock. A file that is longer than any
/// is given as far as shows that.
///
/// # Errors
/// The file system.
pub fn wrapped_key(data: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    // Where a store was about to take this one's place, so was its key.
    complete_swap(data).map_err(StoreError::from_io)?;
    read(data).map_err(StoreError::from_io)
}

fn read(data: &Path) -> io::Result<Option<Vec<u8>>> {
    let file = match File::open(data.join(KEY_FILE)) {
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
    write_atomic(&data.join(KEY_FILE), wrapped).map_err(StoreError::from_io)
}
