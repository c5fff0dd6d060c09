//! Backups: the file of one, the folder of all, and making one.

pub(crate) mod file;
pub(crate) mod folder;
pub(crate) mod key_trailer;
pub(crate) mod make;
mod name;

pub use crate::file::names::BACKUPS_FOLDER;
pub use file::{key_for, wrapped_key};
pub use folder::{
    BackupFile, OtherwiseLocked, check_folder, exists_for_day, inspect_external, list, locked,
    otherwise_locked, path, remove,
};
pub use make::{BackupCopy, CheckedBackup};
