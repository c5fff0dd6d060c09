//! The settings file. It is beside the store, so that the window speaks the person's language
//! also when the store does not open.

use std::fs;
use std::io;
use std::path::Path;

use domain::Settings;
use domain::decoded::utf8;

use crate::error::StoreError;
use crate::file::atomic::write_atomic;
use crate::file::folder::make_folder;

pub use crate::file::names::SETTINGS_FILE;

/// Far more than settings ever need; a larger file is not read.
const MAX_LENGTH: u64 = 64 * 1024;

/// The settings in `folder`; the usual ones where there are none yet.
///
/// # Errors
/// Why those that are there cannot be read.
pub fn read(folder: &Path) -> io::Result<Settings> {
    match read_file(&folder.join(SETTINGS_FILE)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Settings::default()),
        read => read,
    }
}

fn read_file(path: &Path) -> io::Result<Settings> {
    if fs::metadata(path)?.len() > MAX_LENGTH {
        return Err(io::Error::other("the file is too large"));
    }
    Ok(serde_json::from_slice(&utf8(&fs::read(path)?))?)
}

/// Replaces the settings in `folder`, whole or not at all.
///
/// # Errors
/// [`StoreError::Settings`]; the earlier settings are still there then.
pub fn write(folder: &Path, settings: Settings) -> Result<(), StoreError> {
    replace(folder, settings).map_err(StoreError::Settings)
}

fn replace(folder: &Path, settings: Settings) -> io::Result<()> {
    make_folder(folder)?;
    let mut json = serde_json::to_vec_pretty(&settings)?;
    json.push(b'\n');
    write_atomic(&folder.join(SETTINGS_FILE), &json)
}
