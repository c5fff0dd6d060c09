//! Where the files of the program lie: in the data folder, or where a link in it leads.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::file::fault::{FileError, FileFault, FileRole};
use crate::file::names::{
    BACKUPS_FOLDER, KEY_FILE, SETTINGS_FILE, STORE_FILE, UNLOCK_ATTEMPTS_FILE, next, shm, wal,
};
use crate::file::place::Place;

/// Longest wrapped key, in bytes.
pub(crate) const MAX_WRAPPED_KEY: u64 = 16_384;

/// The small files beside the store.
const SMALL_FILES: [&str; 3] = [KEY_FILE, SETTINGS_FILE, UNLOCK_ATTEMPTS_FILE];

/// Where the store of `data` lies; it need not be there.
///
/// # Errors
/// Where it is not held: see [`Place`]. A link that leads nowhere is refused: the store may come back with
/// its disk.
pub(crate) fn store(data: &Path) -> Result<Place, FileError> {
    let place = Place::find(FileRole::Own, &data.join(STORE_FILE))?;
    place.unbroken()?.alone()
}

/// The log of the store that lies at `store`.
///
/// # Errors
/// Where it is not held; it is never a link. [`FileFault::LogLeft`] where one lies beside the link that
/// leads to the store: whoever moved the store has left behind what was written last.
pub(crate) fn log(store: &Place) -> Result<Place, FileError> {
    if store.is_link() {
        let left = Place::find_itself(FileRole::Own, &wal(store.named()))?;
        if left.about().is_some_and(|left| left.len() > 0) {
            return Err(left.fault(FileFault::LogLeft));
        }
    }
    Place::find_itself(FileRole::Own, &wal(store.path()))?.alone()
}

/// A small file of `data`; it need not be there.
///
/// # Errors
/// Where it is not held.
pub(crate) fn small(data: &Path, name: &str) -> Result<Place, FileError> {
    Place::find(FileRole::Own, &data.join(name))?.alone()
}

/// The folder of the backups; it need not be there.
///
/// # Errors
/// Where it is no folder, or a link to it leads nowhere.
pub(crate) fn backups(data: &Path) -> Result<PathBuf, FileError> {
    let folder = data.join(BACKUPS_FOLDER);
    let fault = match folder.metadata() {
        Ok(found) if found.is_dir() => return Ok(folder),
        Ok(_) => (FileFault::NotRegular, None),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            if folder.symlink_metadata().is_err() {
                return Ok(folder);
            }
            (FileFault::LinkBroken, None)
        }
        Err(error) => (FileFault::reading(&error), Some(error)),
    };
    let (fault, source) = fault;
    Err(of_backups(fault, source))
}

/// That the folder of the backups is refused.
pub(crate) fn of_backups(fault: FileFault, source: Option<io::Error>) -> FileError {
    FileError {
        role: FileRole::Backups,
        fault,
        name: Some(BACKUPS_FOLDER.to_owned()),
        source,
    }
}

/// Whether `place` is a file of the program of `data`, or would lie in one of its folders.
pub fn is_own(data: &Path, place: &Place) -> bool {
    let Ok(real) = place.real_path() else {
        return false;
    };
    // Demo data has no folder.
    let folders = [data.to_owned(), data.join(BACKUPS_FOLDER)];
    let mut folders = folders
        .iter()
        .filter_map(|folder| folder.canonicalize().ok());
    folders.any(|folder| real.starts_with(folder)) || linked(data).contains(&real)
}

/// Whether a folder has the program of `data` in it, or lies in a folder of the program.
pub(crate) fn is_around_own(data: &Path, folder: &Path) -> bool {
    let Ok(real) = folder.canonicalize() else {
        return false;
    };
    let folders = [data.to_owned(), data.join(BACKUPS_FOLDER)];
    let folders = folders
        .iter()
        .filter_map(|folder| folder.canonicalize().ok());
    let own: Vec<_> = folders.chain(linked(data)).collect();
    own.iter()
        .any(|own| own.starts_with(&real) || real.starts_with(own))
}

/// Whether `place` is the store of `data`, or its log.
pub fn is_store(data: &Path, place: &Place) -> bool {
    let store = Place::find(FileRole::Own, &data.join(STORE_FILE));
    let store = store.and_then(|store| store.real_path());
    match (store, place.real_path()) {
        (Ok(store), Ok(real)) => real == store || real == wal(&store),
        _ => false,
    }
}

/// The store of `data` and what lies beside it, and the small files, each where a link in `data` leads.
fn linked(data: &Path) -> Vec<PathBuf> {
    let find = |name: &str| Place::find(FileRole::Own, &data.join(name)).ok();
    let real = |place: Place| place.real_path().ok();
    let mut files: Vec<_> = SMALL_FILES
        .into_iter()
        .filter_map(find)
        .filter_map(real)
        .collect();
    if let Some(store) = find(STORE_FILE).and_then(real) {
        files.extend([wal(&store), shm(&store), next(&store), store]);
    }
    files
}

/// The folders outside `data` in which the program makes temporary files: those to which links in it lead.
pub(crate) fn folders_elsewhere(data: &Path) -> Vec<PathBuf> {
    let names = [STORE_FILE].into_iter().chain(SMALL_FILES);
    let places = names.filter_map(|name| Place::find(FileRole::Own, &data.join(name)).ok());
    let linked = places.filter(Place::is_link);
    linked.map(|place| place.folder().to_owned()).collect()
}
