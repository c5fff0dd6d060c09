//! Why a file is not held: what is wrong with it, and whose it is.

use std::io::{self, ErrorKind};

/// Whose a file is, so that the right one is blamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileRole {
    /// One of the program's own, in the data folder or where a link in it leads.
    Own,
    /// A backup in the list.
    Backup,
    /// The folder of the backups.
    Backups,
    /// One that the person has chosen, or has opened with the program.
    Chosen,
    /// One that the person wants written.
    Export,
    /// A folder that the person shares with others, or a file in it.
    Shared,
}

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// It is not there, or the folder is not.
    Missing,
    /// This user may not.
    NotPermitted,
    /// Its name, or the way to it, is longer than the system takes.
    PathTooLong,
    /// It is a link, and nothing is where that leads.
    LinkBroken,
    /// It has more than one name: what is put in its place under the one leaves the old file under the
    /// other.
    HardLinked,
    /// It is a folder, a pipe, a device or the like.
    NotRegular,
    /// There is no room left for it.
    NoRoom,
    /// It is one of the program's own, where another is asked for.
    OwnData,
    /// It is a log beside a link, and does not lie beside the store to which that leads.
    LogLeft,
    /// Nothing comes of it in the time that it is given, such as on a network drive.
    NotAnswering,
    /// It cannot be read for another reason.
    NotRead,
    /// It cannot be written for another reason.
    NotWritten,
}

/// A file is not held.
#[derive(Debug, thiserror::Error)]
#[error("{role:?}: {fault:?}")]
pub struct FileError {
    /// Whose it is.
    pub role: FileRole,
    /// What is wrong with it.
    pub fault: FileFault,
    /// The name of a file of the program. That of another is the person's.
    pub name: Option<String>,
    /// What the file system said.
    #[source]
    pub source: Option<io::Error>,
}

impl FileError {
    /// The same, of a file that the person has chosen.
    #[must_use]
    pub fn of_chosen(mut self) -> Self {
        if self.role == FileRole::Backup {
            (self.role, self.name) = (FileRole::Chosen, None);
        }
        self
    }
}

impl FileFault {
    /// What an error of the file system says of a file that is read.
    pub(crate) fn reading(error: &io::Error) -> Self {
        Self::of(error).unwrap_or(Self::NotRead)
    }

    /// What an error of the file system says of a file that is written.
    pub(crate) fn writing(error: &io::Error) -> Self {
        Self::of(error).unwrap_or(Self::NotWritten)
    }

    fn of(error: &io::Error) -> Option<Self> {
        Some(match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::Missing,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::NotPermitted,
            ErrorKind::InvalidFilename => Self::PathTooLong,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::NoRoom,
            ErrorKind::IsADirectory => Self::NotRegular,
            _ if goes_round(error) => Self::LinkBroken,
            _ => return None,
        })
    }
}

/// Whether links lead from one to the other without end.
#[cfg(unix)]
fn goes_round(error: &io::Error) -> bool {
    error.raw_os_error() == Some(libc::ELOOP)
}

#[cfg(not(unix))]
fn goes_round(_: &io::Error) -> bool {
    false
}
