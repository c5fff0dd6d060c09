//! The files that were set aside because they did not open. Only the person deletes them.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use domain::SetAside;

use crate::error::StoreError;
use crate::file::folder::sync_folder;
use crate::file::swap::is_set_aside;
use crate::store::wal;

/// All of them, the newest first.
///
/// # Errors
/// The file system.
pub fn list(data: &Path) -> Result<Vec<SetAside>, StoreError> {
    let mut found = list_files(data).map_err(StoreError::from_io)?;
    found.sort_by(|a, b| b.name.cmp(&a.name));
    Ok(found)
}

/// How many of them have no lock. One that had a lock when it was set aside has its wrapped key beside
/// it.
///
/// # Errors
/// The file system.
pub fn count_unlocked(data: &Path) -> Result<usize, StoreError> {
    let mut open = 0;
    for file in list(data)? {
        let keys = data.join(file.name).with_extension("keys");
        open += usize::from(!keys.try_exists().map_err(StoreError::from_io)?);
    }
    Ok(open)
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
    for file in [wal(file), file.with_extension("keys"), file.to_owned()] {
        match fs::remove_file(&file) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    sync_folder(file.parent().unwrap_or(file))
}

fn list_files(data: &Path) -> io::Result<Vec<SetAside>> {
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
            found.push(SetAside { name, bytes });
        }
    }
    Ok(found)
}
