//! Removing a file.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

/// Removes a file that need not be there.
pub(crate) fn remove_if_present(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
