//! Writing a file whole or not at all, for the person alone.

use std::fs;
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

use crate::file::folder::sync_folder;
use crate::file::temporary::new_temporary;

/// Writes `bytes` to `path`, in place of a file that is there. When this returns, it is on disk; where
/// it fails, what was there is as it was.
///
/// # Errors
/// What the file system says.
pub fn write_atomic(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|folder| folder.is_dir());
    let folder = folder.ok_or(ErrorKind::NotFound)?;
    let mut file = new_temporary(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    match sync_folder(folder) {
        // Some file systems of sticks and shares have no such thing; the file itself is there.
        Err(error) if [ErrorKind::InvalidInput, ErrorKind::Unsupported].contains(&error.kind()) => {
            Ok(())
        }
        synced => synced,
    }
}

/// Removes a file that need not be there.
pub(crate) fn remove_if_present(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
