//! Files that are being made: for the person alone, and gone with their value unless they are persisted.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use tempfile::NamedTempFile;

/// What the name of a temporary file begins with.
const TEMPORARY_PREFIX: &str = ".making-";

/// How many letters of chance follow it.
const RANDOM_LETTERS: usize = 6;

/// An empty temporary file in `folder`.
pub(crate) fn new_temporary(folder: &Path) -> io::Result<NamedTempFile> {
    tempfile::Builder::new()
        .prefix(TEMPORARY_PREFIX)
        .rand_bytes(RANDOM_LETTERS)
        .tempfile_in(folder)
        .map_err(without_path)
}

/// The same with the permissions that the system gives a new file of the person.
pub(crate) fn new_shared_temporary(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY_PREFIX).rand_bytes(RANDOM_LETTERS);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder).map_err(without_path)
}

/// How a name ends until its file is whole.
const UNFINISHED: &str = ".tmp";

/// A new file that is to be called `path`, with the permissions of [`new_shared_temporary`]. Until then its name ends
/// otherwise; nothing may be called so.
pub(crate) fn new_unfinished(path: &Path) -> io::Result<NamedTempFile> {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(ErrorKind::InvalidFilename.into());
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(name).suffix(UNFINISHED).rand_bytes(0);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder).map_err(without_path)
}

/// An error of `tempfile` without the path in its words: they end up in the log.
pub(crate) fn without_path(error: io::Error) -> io::Error {
    match error.get_ref() {
        Some(_) => error.kind().into(),
        None => error,
    }
}

/// Removes the temporary files that a killed program left in `folder`, one of the program's own, which
/// need not be there.
pub(crate) fn clear_temporary(folder: &Path) -> io::Result<()> {
    clear(folder, |name| name.starts_with(TEMPORARY_PREFIX))
}

/// The same in a folder that may hold files of others: only what is named as this program names it goes.
pub(crate) fn clear_temporary_among_others(folder: &Path) -> io::Result<()> {
    clear(folder, |name| {
        let chosen = name.strip_prefix(TEMPORARY_PREFIX);
        let chosen = chosen.and_then(|name| name.split('-').next());
        chosen.is_some_and(|chosen| {
            chosen.len() == RANDOM_LETTERS && chosen.chars().all(char::is_alphanumeric)
        })
    })
}

fn clear(folder: &Path, is_temporary: impl Fn(&str) -> bool) -> io::Result<()> {
    let files = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        files => files?,
    };
    for file in files {
        let file = file?;
        let name = file.file_name();
        if is_temporary(&name.to_string_lossy()) {
            fs::remove_file(file.path())?;
        }
    }
    Ok(())
}
