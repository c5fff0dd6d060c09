//! The settings file. It is beside the store, so that the window speaks the person's language
//! also when the store does not open.

use std::fs;
use std::io;
use std::path::Path;

use domain::decoded::utf8;
use domain::{LockMark, Settings};
use serde_json::Value;

use crate::error::StoreError;
use crate::file::atomic::write_atomic;
use crate::file::folder::make_folder;

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
    let path = folder.join(SETTINGS_FILE);
    let length = match fs::metadata(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        file => file?.len(),
    };
    if length > MAX_LENGTH {
        return Err(io::Error::other("the file is too large"));
    }
    Ok(Some(serde_json::from_slice(&utf8(&fs::read(path)?))?))
}

/// Replaces the settings in `folder`, whole or not at all.
///
/// # Errors
/// [`StoreError::Settings`]; the earlier settings are still there then.
pub fn write(folder: &Path, settings: Settings) -> Result<(), StoreError> {
    replace(folder, settings, lock_mark(folder)).map_err(StoreError::Settings)
}

/// Remembers whether there is a lock. Settings that cannot be read are left as they are.
///
/// # Errors
/// [`StoreError::Settings`]; what stood there stands there still then.
pub fn write_lock_mark(folder: &Path, mark: LockMark) -> Result<(), StoreError> {
    read(folder)
        .and_then(|settings| replace(folder, settings, Some(mark)))
        .map_err(StoreError::Settings)
}

fn replace(folder: &Path, settings: Settings, mark: Option<LockMark>) -> io::Result<()> {
    make_folder(folder)?;
    let mut file = serde_json::to_value(settings)?;
    if let (Some(mark), Value::Object(members)) = (mark, &mut file) {
        members.insert(LOCK_MARK.to_owned(), serde_json::to_value(mark)?);
    }
    let mut json = serde_json::to_vec_pretty(&file)?;
    json.push(b'\n');
    write_atomic(&folder.join(SETTINGS_FILE), &json)
}
