//! The settings file. It is beside the store, so that the window speaks the person's language
//! also when the store does not open.

use std::fs;
use std::io;
use std::path::Path;

use domain::{Settings, SettingsState};

use crate::error::StoreError;
use crate::file::atomic::write_atomic;
use crate::file::folder::make_folder;

pub use crate::file::names::SETTINGS_FILE;

/// Far more than settings ever need; a larger file is not read.
const MAX_LENGTH: u64 = 64 * 1024;

/// The settings in `folder`. Where there are none, or they cannot be read, the usual ones.
pub fn read(folder: &Path) -> SettingsState {
    let path = folder.join(SETTINGS_FILE);
    match read_file(&path) {
        Ok(settings) => SettingsState {
            settings,
            unreadable: false,
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => SettingsState::default(),
        Err(error) => {
            log::warn!("the settings cannot be read: {error}");
            SettingsState {
                settings: Settings::default(),
                unreadable: true,
            }
        }
    }
}

fn read_file(path: &Path) -> io::Result<Settings> {
    if fs::metadata(path)?.len() > MAX_LENGTH {
        return Err(io::Error::other("the file is too large"));
    }
    Ok(serde_json::from_str(&fs::read_to_string(path)?)?)
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
