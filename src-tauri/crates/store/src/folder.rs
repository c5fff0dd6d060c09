//! The data folder.

use std::path::Path;
use std::{fs, io};

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
