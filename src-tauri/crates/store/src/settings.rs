//! The settings file. It is beside the store, so that the window speaks the person's language
//! also when the store does not open.

use std::io;
use std::path::Path;

use domain::decoded::utf8;
use domain::{LockMark, Settings};
use serde_json::Value;

use crate::error::StoreError;
use crate::file::folder::make_folder;
use crate::file::own;

pub use crate::file::names::SETTINGS_FILE;

/// Far more than settings ever need; a larger file is not read.
const MAX_LENGTH: u64 = 64 * 1024;

/// Beside the settings stands what the program itself remembers of a lock.
const LOCK_MARK: &str = "lock";

/// The settings in `folder`; the usual ones where there are none yet.
///
/// # Errors
/// Why those that are there cannot be read.
pub fn read(folder: &Path) -> io::Result<Settings> {
    Ok(match read_file(folder)? {
        Some(file) => serde_json::from_value(file)?,
        None => Settings::default(),
    })
}

/// Whether there was a lock when the program last knew; none where it has never known one, or where the
/// file cannot be read. It is the program's own: the page neither sees nor changes it.
pub fn lock_mark(folder: &Path) -> Option<LockMark> {
    let mark = read_file(folder).ok()??.get_mut(LOCK_MARK)?.take();
    serde_json::from_value(mark).ok()
}

/// What stands in the file; none where there is none.
fn read_file(folder: &Path) -> io::Result<Option<Value>> {
    let place = own::small(folder, SETTINGS_FILE).map_err(io::Error::other)?;
    let Some(about) = place.about() else {
        return Ok(None);
    };
    if about.len() > MAX_LENGTH {
        return Err(io::Error::other("the file is too large"));
    }
    let bytes = place.read(MAX_LENGTH).map_err(io::Error::other)?;
    Ok(Some(serde_json::from_slice(&utf8(&bytes))?))
}

/// Replaces the settings in `folder`, whole or not at all.
///
/// # Errors
/// [`StoreError::Settings`], or [`StoreError::File`] where the file is not held; the earlier settings are
/// still there then.
pub fn write(folder: &Path, settings: Settings) -> Result<(), StoreError> {
    replace(folder, settings, lock_mark(folder))
}

/// Remembers whether there is a lock. Settings that cannot be read are left as they are.
///
/// # Errors
/// As [`write`]; what stood there stands there still then.
pub fn write_lock_mark(folder: &Path, mark: LockMark) -> Result<(), StoreError> {
    let settings = read(folder).map_err(StoreError::Settings)?;
    replace(folder, settings, Some(mark))
}

fn replace(folder: &Path, settings: Settings, mark: Option<LockMark>) -> Result<(), StoreError> {
    make_folder(folder).map_err(StoreError::Settings)?;
    let json = to_json(settings, mark).map_err(|error| StoreError::Settings(error.into()))?;
    let written = own::small(folder, SETTINGS_FILE).and_then(|place| place.write(&json));
    written.map_err(|error| match StoreError::from(error) {
        file @ StoreError::File(_) => file,
        other => StoreError::Settings(io::Error::other(other)),
    })
}

fn to_json(settings: Settings, mark: Option<LockMark>) -> serde_json::Result<Vec<u8>> {
    let mut file = serde_json::to_value(settings)?;
    if let (Some(mark), Value::Object(members)) = (mark, &mut file) {
        members.insert(LOCK_MARK.to_owned(), serde_json::to_value(mark)?);
    }
    let mut json = serde_json::to_vec_pretty(&file)?;
    json.push(b'\n');
    Ok(json)
}
