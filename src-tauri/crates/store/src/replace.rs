//! Putting another file in the store's place. What stood there is kept under another name, and a
//! program that is killed leaves the one store or the other, never a mixture.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use tempfile::NamedTempFile;

use crate::folder::sync_folder;
use crate::open::{STORE_FILE, wal};

/// A whole file under this name takes the store's place, now or at the next opening.
const NEXT: &str = "fagspejl.db-next";

/// What the name of a file begins with that is being made.
const MAKING: &str = ".making-";

/// A new file in `folder` for the person alone, which is gone with the value unless it is kept.
pub(crate) fn new_file(folder: &Path) -> io::Result<NamedTempFile> {
    tempfile::Builder::new().prefix(MAKING).tempfile_in(folder)
}

/// Removes what a program that was killed was making in `folder`.
pub(crate) fn clear(folder: &Path) -> io::Result<()> {
    for file in fs::read_dir(folder)? {
        let file = file?;
        if file.file_name().to_string_lossy().starts_with(MAKING) {
            fs::remove_file(file.path())?;
        }
    }
    Ok(())
}

/// A copy of `from` in `folder`, on disk.
pub(crate) fn copy_in(from: &Path, folder: &Path) -> io::Result<NamedTempFile> {
    let mut copy = new_file(folder)?;
    io::copy(&mut File::open(from)?, &mut copy)?;
    copy.as_file().sync_all()?;
    Ok(copy)
}

/// Keeps a copy of the store's file and its log under a name with the time, and gives that name.
/// The copy is the file that nobody touches any more; the store's own place is still as it was.
pub(crate) fn set_aside(data: &Path, at: DateTime<Utc>) -> io::Result<String> {
    let store = data.join(STORE_FILE);
    let stem = format!("fagspejl-{}", at.format("%Y-%m-%dT%H%M%SZ"));
    let mut number = 1;
    loop {
        let name = match number {
            1 => format!("{stem}.db"),
            _ => format!("{stem}-{number}.db"),
        };
        let aside = data.join(&name);
        match copy_in(&store, data)?.persist_noclobber(&aside) {
            Ok(_) => {}
            Err(error) if error.error.kind() == ErrorKind::AlreadyExists && number < 100 => {
                number += 1;
                continue;
            }
            Err(error) => return Err(error.error),
        }
        if wal(&store).exists() {
            copy_in(&wal(&store), data)?.persist(wal(&aside))?;
        }
        sync_folder(data)?;
        return Ok(name);
    }
}

/// Puts `next`, which is whole and on disk, in the store's place. Nobody may hold the store.
pub(crate) fn put(next: NamedTempFile, data: &Path) -> io::Result<()> {
    // From here on the new file is the store, whatever happens.
    next.persist(data.join(NEXT))?;
    sync_folder(data)?;
    finish(data)
}

/// Puts a file in the store's place that was about to take it when the program ended.
pub(crate) fn finish(data: &Path) -> io::Result<()> {
    let next: PathBuf = data.join(NEXT);
    if !next.try_exists()? {
        return Ok(());
    }
    let store = data.join(STORE_FILE);
    // First of all: the log belongs to the file that goes, and must not be applied to the new one.
    match fs::remove_file(wal(&store)) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => sync_folder(data)?,
    }
    fs::rename(next, store)?;
    sync_folder(data)
}
