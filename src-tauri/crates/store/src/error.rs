//! What may go wrong in the store.

use std::io;

use domain::Cancelled;
use rusqlite::ErrorCode as Sqlite;

use crate::file::fault::{FileError, FileFault, FileRole};

/// Why the store could not do something. Nothing was changed then.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The store was written by a newer program.
    #[error("the store has version {found}, this program knows {known}")]
    Newer {
        /// Version of the store.
        found: u32,
        /// Newest version that this program knows.
        known: u32,
    },
    /// The file is not a store of Fagspejl, or its first page cannot be read.
    #[error("the file is not a store of Fagspejl")]
    Foreign,
    /// A file opens, and is not what this program makes: its schema is another one, or it asks for more
    /// work than any of ours.
    #[error("the file was not made by Fagspejl")]
    NotOurs,
    /// A page of the store does not pass its check.
    #[error("the store is damaged")]
    Damaged,
    /// The folder or the file may not be written.
    #[error("the store may not be written")]
    ReadOnly,
    /// There is no room left.
    #[error("there is no room for the store")]
    Full,
    /// Another connection holds the store.
    #[error("another program holds the store")]
    InUse,
    /// The folder or the file cannot be reached.
    #[error("the store cannot be reached")]
    Unreachable(#[source] io::Error),
    /// A file of the program, a backup or a file that the person has chosen is not held.
    #[error(transparent)]
    File(FileError),
    /// A finished assessment was about to be changed; the database refused it.
    #[error("a finished assessment is frozen")]
    Frozen,
    /// There is no assessment with this id.
    #[error("there is no such assessment")]
    AssessmentUnknown,
    /// There is no step that could be undone.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// There is no step that could be redone.
    #[error("there is nothing to redo")]
    NothingToRedo,
    /// The store is locked, and its key is not at hand.
    #[error("the store is locked")]
    Locked,
    /// The store is encrypted, and the file with its wrapped key is gone.
    #[error("the file with the key of the lock is missing")]
    KeysMissing,
    /// There was a lock, and now there is none.
    #[error("there was a lock, and now there is none")]
    LockMissing,
    /// The store is whole, so nothing has to be recovered.
    #[error("the store is not damaged")]
    NotDamaged,
    /// There is no backup of this name.
    #[error("there is no such backup")]
    BackupUnknown,
    /// There is no file of this name among those set aside.
    #[error("there is no such file set aside")]
    SetAsideUnknown,
    /// A backup is not whole.
    #[error("the backup is damaged")]
    BackupDamaged,
    /// Beside a backup lies a log: what was written last stands only there.
    #[error("the backup has a log beside it")]
    BackupUnfinished,
    /// There is no example with this id.
    #[error("there is no such example")]
    ExampleUnknown,
    /// There is no agreement with this id.
    #[error("there is no such agreement")]
    AgreementUnknown,
    /// There is no such person.
    #[error("there is no such person")]
    PersonUnknown,
    /// There is no such conversation.
    #[error("there is no such conversation")]
    ConversationUnknown,
    /// There is nothing that a group kept under this id.
    #[error("there is no such learning of a group")]
    GroupLearningUnknown,
    /// There is no template for agendas under this id.
    #[error("there is no such template")]
    AgendaTemplateUnknown,
    /// A row holds what this program never writes.
    #[error("a row of `{table}` holds an unknown value")]
    Row {
        /// The table.
        table: &'static str,
    },
    /// The migrations do not fit together.
    #[error("the store could not be brought up to date")]
    Migration(#[source] Box<rusqlite_migration::Error>),
    /// The settings file could not be written.
    #[error("the settings could not be kept")]
    Settings(#[source] io::Error),
    /// The person has stopped it.
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
    /// Anything else that the database says.
    #[error("the database refused")]
    Database(#[source] rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let rusqlite::Error::SqliteFailure(failure, message) = &error else {
            return Self::Database(error);
        };
        match failure.code {
            Sqlite::DiskFull => Self::Full,
            Sqlite::ReadOnly | Sqlite::PermissionDenied => Self::ReadOnly,
            Sqlite::NotADatabase => Self::Foreign,
            // Only what is not the own store is interrupted or held to limits.
            Sqlite::OperationInterrupted | Sqlite::TooBig => Self::NotOurs,
            Sqlite::DatabaseCorrupt => Self::Damaged,
            Sqlite::Unknown if message.as_deref() == Some(BARE_ERROR) => Self::Damaged,
            Sqlite::DatabaseBusy | Sqlite::DatabaseLocked => Self::InUse,
            Sqlite::CannotOpen | Sqlite::SystemIoFailure => {
                // Its message names the file with all folders, and ends up in the log.
                Self::Unreachable(io::Error::other(*failure))
            }
            Sqlite::ConstraintViolation
                if message.as_deref().is_some_and(|text| text.contains(FROZEN)) =>
            {
                Self::Frozen
            }
            _ => Self::Database(error),
        }
    }
}

/// All that SQLCipher says of a page that does not pass its check, unless it is the first one.
/// SQLite itself has other words for every mistake it finds.
const BARE_ERROR: &str = "SQL logic error";

/// The words with which a trigger refuses to change a finished assessment.
pub(crate) const FROZEN: &str = "finished assessments are frozen";

impl From<FileError> for StoreError {
    fn from(error: FileError) -> Self {
        let reason = |source: Option<io::Error>, kind: io::ErrorKind| source.unwrap_or(kind.into());
        match (error.role, error.fault) {
            (FileRole::Own | FileRole::Backup | FileRole::Backups, FileFault::NoRoom) => Self::Full,
            (FileRole::Own, FileFault::NotPermitted) => Self::ReadOnly,
            (FileRole::Own, FileFault::Missing) => {
                Self::Unreachable(reason(error.source, io::ErrorKind::NotFound))
            }
            (
                FileRole::Own,
                FileFault::PathTooLong | FileFault::NotRead | FileFault::NotWritten,
            ) => Self::Unreachable(reason(error.source, io::ErrorKind::Other)),
            _ => Self::File(error),
        }
    }
}

impl From<rusqlite_migration::Error> for StoreError {
    fn from(error: rusqlite_migration::Error) -> Self {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => Self::from(err),
            other => Self::Migration(Box::new(other)),
        }
    }
}

impl StoreError {
    /// Whether the store did not open because of what is in its file.
    pub fn concerns_file_content(&self) -> bool {
        matches!(
            self,
            Self::Newer { .. }
                | Self::Foreign
                | Self::NotOurs
                | Self::Damaged
                | Self::Row { .. }
                | Self::Migration(_)
                | Self::Database(_)
        )
    }

    /// The same, where the backup that it is about is one that the person has chosen.
    #[must_use]
    pub fn of_chosen(self) -> Self {
        match self {
            Self::File(error) => Self::File(error.of_chosen()),
            other => other,
        }
    }

    /// What an error of the file system means for the store.
    pub(crate) fn from_io(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            _ => Self::Unreachable(error),
        }
    }
}
