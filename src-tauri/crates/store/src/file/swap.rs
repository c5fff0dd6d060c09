//! Putting another file in the store's place. What stood there is kept under another name, and a
//! program that is killed leaves the one store or the other, never a mixture.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::Path;

use chrono::{DateTime, Utc};
use tempfile::NamedTempFile;

use crate::file::atomic::write_atomic;
use crate::file::folder::sync_folder;
use crate::lock::access::Access;
use crate::lock::key_file::KEY_FILE;
use crate::store::{STORE_FILE, wal};

/// A whole file under this name takes the store's place, now or at the next opening.
const NEXT_STORE_FILE: &str = "fagspejl.db-next";

/// The wrapped key that goes with it; empty where it has no lock.
const NEXT_KEY_FILE: &str = "fagspejl.keys-next";

/// What the name of a file begins with that is being made.
const TEMPORARY_PREFIX: &str = ".making-";

/// What the name of a file begins with that was set aside.
const SET_ASIDE_PREFIX: &str = "fagspejl-";

/// Whether a file of this name was set aside.
pub(crate) fn is_set_aside(name: &str) -> bool {
    let rest = name.strip_prefix(SET_ASIDE_PREFIX);
    rest.is_some_and(|rest| rest.strip_suffix(".db").is_some())
}

/// A new file in `folder` for the person alone, which is gone with the value unless it is kept.
pub(crate) fn new_temporary(folder: &Path) -> io::Result<NamedTempFile> {
    tempfile::Builder::new()
        .prefix(TEMPORARY_PREFIX)
        .tempfile_in(folder)
}

/// Removes what a program that was killed was making in `folder`, which need not be there.
pub(crate) fn clear_temporary(folder: &Path) -> io::Result<()> {
    let files = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        files => files?,
    };
    for file in files {
        let file = file?;
        if file
            .file_name()
            .to_string_lossy()
            .starts_with(TEMPORARY_PREFIX)
        {
            fs::remove_file(file.path())?;
        }
    }
    Ok(())
}

/// A copy of `from` in `folder`, on disk.
pub(crate) fn copy_to_temporary(from: &Path, folder: &Path) -> io::Result<NamedTempFile> {
    let mut copy = new_temporary(folder)?;
    io::copy(&mut File::open(from)?, &mut copy)?;
    copy.as_file().sync_all()?;
    Ok(copy)
}

/// Keeps a copy of the store's file, its log and its wrapped key under a name with the time, and gives that name.
/// The copy is the file that nobody touches any more; the store's own place is still as it was.
pub(crate) fn copy_aside(data: &Path, at: DateTime<Utc>) -> io::Result<String> {
    let store = data.join(STORE_FILE);
    let stem = format!("{SET_ASIDE_PREFIX}{}", at.format("%Y-%m-%dT%H%M%SZ"));
    let mut number = 1;
    loop {
        let name = match number {
            1 => format!("{stem}.db"),
            _ => format!("{stem}-{number}.db"),
        };
        let aside = data.join(&name);
        match copy_to_temporary(&store, data)?.persist_noclobber(&aside) {
            Ok(_) => {}
            Err(error) if error.error.kind() == ErrorKind::AlreadyExists && number < 100 => {
                number += 1;
                continue;
            }
            Err(error) => return Err(error.error),
        }
        if wal(&store).exists() {
            copy_to_temporary(&wal(&store), data)?.persist(wal(&aside))?;
        }
        let keys = data.join(KEY_FILE);
        if keys.exists() {
            copy_to_temporary(&keys, data)?.persist(aside.with_extension("keys"))?;
        }
        sync_folder(data)?;
        return Ok(name);
    }
}

/// Puts `next`, which is whole and on disk, in the store's place, with what opens it. Nobody may hold
/// the store.
pub(crate) fn swap_in(next: NamedTempFile, access: &Access, data: &Path) -> io::Result<()> {
    write_atomic(
        &data.join(NEXT_KEY_FILE),
        access.wrapped().unwrap_or_default(),
    )?;
    // From here on the new file is the store, whatever happens.
    next.persist(data.join(NEXT_STORE_FILE))?;
    sync_folder(data)?;
    complete_swap(data)?;
    // A second start at this moment may have cleared the wrapped key away as what was left behind.
    ensure_key_file(data, access.wrapped())
}

/// Sees to it that what opens the store stands beside it.
fn ensure_key_file(data: &Path, wrapped: Option<&[u8]>) -> io::Result<()> {
    let keys = data.join(KEY_FILE);
    match (wrapped, keys.try_exists()?) {
        (Some(wrapped), there) if !there || fs::read(&keys)? != wrapped => {
            write_atomic(&keys, wrapped)
        }
        (None, true) => {
            remove_if_present(&keys)?;
            sync_folder(data)
        }
        _ => Ok(()),
    }
}

/// Puts a file in the store's place that was about to take it when the program ended. Each step can
/// be done again.
pub(crate) fn complete_swap(data: &Path) -> io::Result<()> {
    let (next, next_keys) = (data.join(NEXT_STORE_FILE), data.join(NEXT_KEY_FILE));
    if next.try_exists()? {
        let store = data.join(STORE_FILE);
        // First of all: the log belongs to the file that goes, and must not be applied to the new one.
        remove_if_present(&wal(&store))?;
        sync_folder(data)?;
        swap_in_key(&next_keys, &data.join(KEY_FILE))?;
        fs::rename(next, store)?;
        sync_folder(data)?;
    }
    // Without a file that goes with it, it opens nothing.
    remove_if_present(&next_keys)
}

fn swap_in_key(next: &Path, keys: &Path) -> io::Result<()> {
    match fs::read(next) {
        Ok(wrapped) if wrapped.is_empty() => remove_if_present(keys),
        Ok(wrapped) => write_atomic(keys, &wrapped),
        // A program of an earlier version was about to put it there; it knew no lock.
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

fn remove_if_present(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
