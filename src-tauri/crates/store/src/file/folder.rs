//! The data folder.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use crate::file::names::BACKUPS_FOLDER;
use crate::file::temporary::without_path;

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

/// Takes from others what they may do with the data folder `data`, its backups, and the files in both: a
/// copy, or an earlier program, may have left more. What a link shows is left alone. Other systems give
/// the folder of a person to nobody else.
///
/// # Errors
/// What the file system says; what comes after it is as it was then.
pub fn make_private(data: &Path) -> io::Result<()> {
    #[cfg(unix)]
    for folder in [data, &data.join(BACKUPS_FOLDER)] {
        if !folder.symlink_metadata().is_ok_and(|found| found.is_dir()) {
            continue;
        }
        take_from_others(folder)?;
        for file in fs::read_dir(folder)? {
            let file = file?;
            if file.file_type()?.is_file() {
                take_from_others(&file.path())?;
            }
        }
    }
    Ok(())
}

#[cfg(unix)]
fn take_from_others(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;

    /// What the group and everybody else may do.
    const OTHERS: u32 = 0o077;
    let mut permissions = path.metadata()?.permissions();
    if permissions.mode() & OTHERS == 0 {
        return Ok(());
    }
    permissions.set_mode(permissions.mode() & !OTHERS);
    fs::set_permissions(path, permissions)
}

/// Brings the names in `folder` to disk; a new name is there only then. Other systems cannot.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// The same, where the file system knows it: those of some sticks and shares do not, and a file that is there is there.
pub(crate) fn sync_where_there_is_such(folder: &Path) -> io::Result<()> {
    match sync_folder(folder) {
        Err(error) if [ErrorKind::InvalidInput, ErrorKind::Unsupported].contains(&error.kind()) => {
            Ok(())
        }
        synced => synced,
    }
}

/// Whether a file can be made in `folder`: SQLite says "cannot open" where it may not write beside its
/// file, this says why.
pub(crate) fn check_writable(folder: &Path) -> io::Result<()> {
    match tempfile::tempfile_in(folder).map_err(without_path) {
        Ok(_) => Ok(()),
        // A full disk may still hold what is there; the opening itself will tell.
        Err(error) if error.kind() == ErrorKind::StorageFull => Ok(()),
        Err(error) => Err(error),
    }
}
