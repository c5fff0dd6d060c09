//! Files that are being made: for the person alone, and gone with their value unless they are persisted.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::Path;

use tempfile::NamedTempFile;

/// What the name of a temporary file begins with.
const TEMPORARY_PREFIX: &str = ".making-";

/// An empty temporary file in `folder`.
pub(crate) fn new_temporary(folder: &Path) -> io::Result<NamedTempFile> {
    tempfile::Builder::new()
        .prefix(TEMPORARY_PREFIX)
        .tempfile_in(folder)
        .map_err(without_path)
}

/// An error of `tempfile` without the path in its words: they end up in the log.
pub(crate) fn without_path(error: io::Error) -> io::Error {
    match error.get_ref() {
        Some(_) => error.kind().into(),
        None => error,
    }
}

/// A copy of `from` in `folder`, on disk.
pub(crate) fn copy_to_temporary(from: &Path, folder: &Path) -> io::Result<NamedTempFile> {
    let mut copy = new_temporary(folder)?;
    io::copy(&mut File::open(from)?, &mut copy)?;
    copy.as_file().sync_all()?;
    Ok(copy)
}

/// Removes the temporary files that a killed program left in `folder`, which need not be there.
pub(crate) fn clear_temporary(folder: &Path) -> io::Result<()> {
    let files = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        files => files?,
    };
    for file in files {
        let file = file?;
        if file
            .file_name()
            .to_string_lossy()
            .starts_with(TEMPORARY_PREFIX)
        {
            fs::remove_file(file.path())?;
        }
    }
    Ok(())
}
