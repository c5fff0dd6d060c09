//! The files that were set aside because they did not open, and the logs that did not belong to the store.
//! Only the person deletes them.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use crate::error::StoreError;
use crate::file::atomic::remove_if_present;
use crate::file::folder::sync_folder;
use crate::file::names::{KEY_FILE, wal};
use crate::file::own;
use crate::file::place::Place;

/// What the name of such a file begins with.
const SET_ASIDE_PREFIX: &str = "fagspejl-";

/// What the name of a store that was set aside ends with, and that of a log.
const STORE_ENDING: &str = ".db";
const LOG_ENDING: &str = ".log";

/// How many files of one second are told apart.
const MAX_PER_SECOND: u32 = 100;

/// A file that was set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAsideFile {
    /// Its name, without the folder.
    pub name: String,
    /// Its size in bytes, with its log.
    pub bytes: u64,
}

/// All of them, the newest first.
///
/// # Errors
/// The file system.
pub fn list(data: &Path) -> Result<Vec<SetAsideFile>, StoreError> {
    let mut files = list_files(data).map_err(StoreError::from_io)?;
    files.sort_by(|a, b| b.name.cmp(&a.name));
    Ok(files)
}

/// How many of them have no lock. One that had a lock when it was set aside has its wrapped key beside
/// it.
///
/// # Errors
/// The file system.
pub fn count_unlocked(data: &Path) -> Result<usize, StoreError> {
    let mut unlocked = 0;
    for file in list(data)? {
        let key_file = key_file(&data.join(file.name));
        unlocked += usize::from(!key_file.try_exists().map_err(StoreError::from_io)?);
    }
    Ok(unlocked)
}

/// Deletes one, with its log and its key.
///
/// # Errors
/// [`StoreError::SetAsideUnknown`] where `name` is not the name of one, or the file system.
pub fn remove(data: &Path, name: &str) -> Result<(), StoreError> {
    if !list(data)?.iter().any(|file| file.name == name) {
        return Err(StoreError::SetAsideUnknown);
    }
    remove_file(&data.join(name)).map_err(StoreError::from_io)
}

/// Deletes all of them. Gives how many are left.
///
/// # Errors
/// The file system, where not even the list can be read.
pub fn remove_all(data: &Path) -> Result<usize, StoreError> {
    let mut left = 0;
    for file in list(data)? {
        if let Err(error) = remove_file(&data.join(&file.name)) {
            log::warn!("a file that was set aside is not deleted: {error}");
            left += 1;
        }
    }
    Ok(left)
}

fn remove_file(file: &Path) -> io::Result<()> {
    // The file itself last: without it nothing tells of the others.
    for file in [wal(file), key_file(file), file.to_owned()] {
        remove_if_present(&file)?;
    }
    sync_folder(file.parent().unwrap_or(file))
}

fn list_files(data: &Path) -> io::Result<Vec<SetAsideFile>> {
    let files = match fs::read_dir(data) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        files => files?,
    };
    let mut found = Vec::new();
    for file in files {
        let file = file?;
        let Ok(name) = file.file_name().into_string() else {
            continue;
        };
        if is_set_aside(&name) && file.file_type()?.is_file() {
            let log = fs::metadata(wal(&file.path())).map_or(0, |log| log.len());
            let bytes = file.metadata()?.len().saturating_add(log);
            found.push(SetAsideFile { name, bytes });
        }
    }
    Ok(found)
}

/// Keeps a copy of the store's file, its log and its wrapped key under a name with the time, and gives
/// that name. The copy is the file that nobody touches any more; the store's own place is still as it
/// was.
pub(crate) fn copy_aside(data: &Path, at: DateTime<Utc>) -> Result<String, StoreError> {
    let store = own::store(data)?;
    let name = copy_under_new_name(&store, data, at, STORE_ENDING)?;
    let aside = data.join(&name);
    copy_if_present(&own::log(&store)?, &wal(&aside), data)?;
    copy_if_present(&own::small(data, KEY_FILE)?, &key_file(&aside), data)?;
    sync_folder(data).map_err(StoreError::from_io)?;
    Ok(name)
}

/// Puts the log of the store in `data` under a name with the time when it was written last, with a copy of
/// the wrapped key, and gives that name. Nothing of it is written into the store from then on.
pub(crate) fn move_log_aside(data: &Path) -> Result<String, StoreError> {
    let log = own::log(&own::store(data)?)?;
    let at = log.path().metadata().and_then(|log| log.modified());
    let at = at.map_err(StoreError::from_io)?.into();
    // As a copy: moving it would go over a file of that name.
    let name = copy_under_new_name(&log, data, at, LOG_ENDING)?;
    let key = own::small(data, KEY_FILE)?;
    copy_if_present(&key, &key_file(&data.join(&name)), data)?;
    sync_folder(data).map_err(StoreError::from_io)?;
    log.remove()?;
    sync_folder(log.folder()).map_err(StoreError::from_io)?;
    Ok(name)
}

fn copy_if_present(from: &Place, to: &Path, data: &Path) -> Result<(), StoreError> {
    if from.about().is_some() {
        let kept = from.copy_into(data)?.persist(to);
        kept.map_err(|error| StoreError::from_io(error.error))?;
    }
    Ok(())
}

/// Copies a file to the first name with this time that is free, and gives that.
fn copy_under_new_name(
    from: &Place,
    data: &Path,
    at: DateTime<Utc>,
    ending: &str,
) -> Result<String, StoreError> {
    let stem = format!("{SET_ASIDE_PREFIX}{}", at.format("%Y-%m-%dT%H%M%SZ"));
    let mut number = 1;
    loop {
        let name = match number {
            1 => format!("{stem}{ending}"),
            _ => format!("{stem}-{number}{ending}"),
        };
        match from.copy_into(data)?.persist_noclobber(data.join(&name)) {
            Ok(_) => return Ok(name),
            Err(error)
                if error.error.kind() == ErrorKind::AlreadyExists && number < MAX_PER_SECOND =>
            {
                number += 1;
            }
            Err(error) => return Err(StoreError::from_io(error.error)),
        }
    }
}

fn is_set_aside(name: &str) -> bool {
    let rest = name.strip_prefix(SET_ASIDE_PREFIX);
    rest.is_some_and(|rest| {
        [STORE_ENDING, LOG_ENDING]
            .iter()
            .any(|ending| rest.ends_with(ending))
    })
}

/// The wrapped key of a file that was set aside.
fn key_file(file: &Path) -> PathBuf {
    file.with_extension("keys")
}
