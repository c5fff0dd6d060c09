//! The names of the files in the data folder.

use std::path::{Path, PathBuf};

/// The store.
pub const STORE_FILE: &str = "fagspejl.db";

/// The wrapped key of a locked store. There is a lock where there is this file.
pub(crate) const KEY_FILE: &str = "fagspejl.keys";

/// The wrong attempts to open the lock.
pub(crate) const UNLOCK_ATTEMPTS_FILE: &str = "fagspejl.tries";

/// The folder of the backups.
pub const BACKUPS_FOLDER: &str = "backups";

/// The settings.
pub const SETTINGS_FILE: &str = "settings.json";

/// The write-ahead log of the store's file `store`.
pub(crate) fn wal(store: &Path) -> PathBuf {
    with_suffix(store, "-wal")
}

/// What says of which file that log is.
pub(crate) fn stamp(store: &Path) -> PathBuf {
    with_suffix(store, "-of")
}

/// The index in shared memory of that log.
pub(crate) fn shm(store: &Path) -> PathBuf {
    with_suffix(store, "-shm")
}

/// A whole file under this name takes the place of the store's file `store`, now or at the next opening.
pub(crate) fn next(store: &Path) -> PathBuf {
    with_suffix(store, "-next")
}

fn with_suffix(store: &Path, suffix: &str) -> PathBuf {
    let mut name = store.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}
