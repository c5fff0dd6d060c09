//! The data folder.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

/// Makes `folder`, and what is missing above it, for the person alone. One that is there stays as
/// it is.
///
/// # Errors
/// What the file system says.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Brings the names in `folder` to disk; a new name is there only then. Other systems cannot.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Whether a file can be made in `folder`: SQLite says "cannot open" where it may not write beside its
/// file, this says why.
pub(crate) fn check_writable(folder: &Path) -> io::Result<()> {
    match tempfile::tempfile_in(folder) {
        Ok(_) => Ok(()),
        // A full disk may still hold what is there; the opening itself will tell.
        Err(error) if error.kind() == ErrorKind::StorageFull => Ok(()),
        Err(error) => Err(error),
    }
}
