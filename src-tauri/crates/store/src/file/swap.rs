//! Putting another file in the store's place. A program that is killed leaves the one store or the
//! other, each with the key file that belongs to it, never a mixture.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::file::atomic::{remove_if_present, write_atomic};
use crate::file::folder::sync_folder;
use crate::file::names::{KEY_FILE, STORE_FILE, wal};

/// A whole file under this name takes the store's place, now or at the next opening.
const NEXT_STORE_FILE: &str = "fagspejl.db-next";

/// The wrapped key that goes with it; empty where it has no lock.
const NEXT_KEY_FILE: &str = "fagspejl.keys-next";

/// Puts `next`, which is whole and on disk, in the store's place, with its `wrapped` key; none where
/// it has no lock. Nobody may hold the store.
pub(crate) fn swap_in(next: NamedTempFile, wrapped: Option<&[u8]>, data: &Path) -> io::Result<()> {
    write_atomic(&data.join(NEXT_KEY_FILE), wrapped.unwrap_or_default())?;
    // From here on the new file is the store, whatever happens.
    next.persist(data.join(NEXT_STORE_FILE))?;
    sync_folder(data)?;
    complete_swap(data)?;
    // A second start at this moment may have cleared the wrapped key away as what was left behind.
    ensure_key_file(data, wrapped)
}

/// Sees to it that what opens the store stands beside it.
fn ensure_key_file(data: &Path, wrapped: Option<&[u8]>) -> io::Result<()> {
    let key_file = data.join(KEY_FILE);
    match (wrapped, key_file.try_exists()?) {
        (Some(wrapped), there) if !there || fs::read(&key_file)? != wrapped => {
            write_atomic(&key_file, wrapped)
        }
        (None, true) => {
            remove_if_present(&key_file)?;
            sync_folder(data)
        }
        _ => Ok(()),
    }
}

/// Puts a file in the store's place that was about to take it when the program ended. Each step can
/// be done again.
pub(crate) fn complete_swap(data: &Path) -> io::Result<()> {
    let (next, next_key) = (data.join(NEXT_STORE_FILE), data.join(NEXT_KEY_FILE));
    if next.try_exists()? {
        let store = data.join(STORE_FILE);
        // First of all: the log belongs to the file that goes, and must not be applied to the new one.
        remove_if_present(&wal(&store))?;
        sync_folder(data)?;
        swap_in_key(&next_key, &data.join(KEY_FILE))?;
        fs::rename(next, store)?;
        sync_folder(data)?;
    }
    // Without a file that goes with it, it opens nothing.
    remove_if_present(&next_key)
}

fn swap_in_key(next: &Path, key_file: &Path) -> io::Result<()> {
    match fs::read(next) {
        Ok(wrapped) if wrapped.is_empty() => remove_if_present(key_file),
        Ok(wrapped) => write_atomic(key_file, &wrapped),
        // A program of an earlier version was about to put it there; it knew no lock.
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// The store that is about to take the place of this one; none where none is.
pub(crate) fn next_store_file(data: &Path) -> io::Result<Option<PathBuf>> {
    let next = data.join(NEXT_STORE_FILE);
    Ok(next.try_exists()?.then_some(next))
}

/// The file with the wrapped key that goes with the store which is about to take the place of this
/// one; none where none is. A store of an earlier program goes without such a file.
pub(crate) fn next_key_file(data: &Path) -> io::Result<Option<PathBuf>> {
    Ok(next_store_file(data)?.map(|_| data.join(NEXT_KEY_FILE)))
}
