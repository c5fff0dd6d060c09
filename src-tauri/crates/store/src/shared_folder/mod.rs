//! A folder that others reach too. Files are put there whole and are never changed, and what comes is found by what is
//! in it. It knows nothing of what the files are for, and trusts nothing of what lies there.

mod look;
mod patience;
mod put;

use std::path::{Path, PathBuf};

use crate::file::fault::{FileError, FileFault, FileRole};
use crate::file::own::is_around_own;

pub use look::{FileMark, FoundFile, Looked, Passed, Wanted};
pub use patience::Patience;
pub use put::{NAME_BYTES, ReservedFile};

/// A folder that others reach too.
#[derive(Clone, Debug)]
pub struct SharedFolder {
    path: PathBuf,
}

impl SharedFolder {
    /// The folder at `path`, in which nothing of the program of `data` lies. It may take long, such as on a network
    /// drive: see [`Patience`].
    ///
    /// # Errors
    /// [`FileFault::NotRegular`] where it is no folder, [`FileFault::OwnData`], or the file system.
    pub fn find(path: &Path, data: &Path) -> Result<Self, FileError> {
        let unread = |error| fault(FileFault::reading(&error));
        let about = path.metadata().map_err(unread)?;
        if !about.is_dir() {
            return Err(fault(FileFault::NotRegular));
        }
        if is_around_own(data, path) {
            return Err(fault(FileFault::OwnData));
        }
        Ok(Self {
            path: path.to_owned(),
        })
    }
}

/// That a shared folder is refused; its name is the person's.
fn fault(fault: FileFault) -> FileError {
    FileError {
        role: FileRole::Shared,
        fault,
        name: None,
        source: None,
    }
}
