//! Backups: one file, and the folder of them.

pub(crate) mod file;
pub(crate) mod folder;
pub(crate) mod key_trailer;

pub use file::{key_for, wrapped_key};
pub use folder::{
    BACKUPS_FOLDER, count_unlocked, exists_for_day, inspect_external, list, path, rekey_all, remove,
};
