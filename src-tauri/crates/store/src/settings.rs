//! The settings file. It is beside the store, so that the window speaks the person's language
//! also when the store does not open.

use std::io;
use std::path::{Path, PathBuf};

use domain::decoded::utf8;
use domain::{Language, LockMark, Settings, WindowPlace};
use serde_json::{Map, Value};

use crate::error::StoreError;
use crate::file::folder::make_folder;
use crate::file::own;

pub use crate::file::names::SETTINGS_FILE;

/// Far more than settings ever need; a larger file is not read.
const MAX_LENGTH: u64 = 64 * 1024;

/// Beside the settings stands what the program itself remembers of a lock.
const LOCK_MARK: &str = "lock";

/// And where the window was.
const WINDOW: &str = "window";

/// And the folder of the file that was chosen last.
const CHOSEN_FROM: &str = "chosenFrom";

/// The settings in `folder`; what does not stand there is as in `usual`.
///
/// # Errors
/// Why those that are there cannot be read.
pub fn read(folder: &Path, usual: Settings) -> io::Result<Settings> {
    let mut settings = members(usual)?;
    settings.extend(read_members(folder)?);
    Ok(serde_json::from_value(settings.into())?)
}

/// The language that the person has chosen; none where they have chosen none, or the file cannot be read.
pub fn language(folder: &Path) -> Option<Language> {
    let mut file = read_members(folder).ok()?;
    serde_json::from_value(file.remove("language")?).ok()
}

/// Whether there was a lock when the program last knew; none where it has never known one, or where the
/// file cannot be read. It is the program's own: the page neither sees nor changes it.
pub fn lock_mark(folder: &Path) -> Option<LockMark> {
    serde_json::from_value(own_members(folder).remove(LOCK_MARK)?).ok()
}

/// Where the window was; none where the file does not say. It is the program's own as well.
pub fn window_place(folder: &Path) -> Option<WindowPlace> {
    serde_json::from_value(own_members(folder).remove(WINDOW)?).ok()
}

/// The folder of the file that the person chose last; none where the file does not say.
pub fn chosen_from(folder: &Path) -> Option<PathBuf> {
    serde_json::from_value(own_members(folder).remove(CHOSEN_FROM)?).ok()
}

/// What the program itself remembers beside the settings.
fn own_members(folder: &Path) -> Map<String, Value> {
    let file = read_members(folder).unwrap_or_default();
    let own = |name: &String| [LOCK_MARK, WINDOW, CHOSEN_FROM].contains(&name.as_str());
    file.into_iter().filter(|(name, _)| own(name)).collect()
}

fn members(settings: Settings) -> serde_json::Result<Map<String, Value>> {
    serde_json::from_value(serde_json::to_value(settings)?)
}

/// What stands in the file, by name; nothing where there is none.
fn read_members(folder: &Path) -> io::Result<Map<String, Value>> {
    let file = read_file(folder)?;
    Ok(file.map_or_else(|| Ok(Map::new()), serde_json::from_value)?)
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
    let mut file = members(settings).map_err(|error| StoreError::Settings(error.into()))?;
    file.extend(own_members(folder));
    replace(folder, &file)
}

/// Remembers whether there is a lock. Settings that cannot be read are left as they are.
///
/// # Errors
/// As [`write`]; what stood there stands there still then.
pub fn write_lock_mark(folder: &Path, mark: LockMark) -> Result<(), StoreError> {
    remember(folder, LOCK_MARK, serde_json::to_value(mark))
}

/// Remembers where the window is. Settings that cannot be read are left as they are.
///
/// # Errors
/// As [`write`]; what stood there stands there still then.
pub fn write_window_place(folder: &Path, place: WindowPlace) -> Result<(), StoreError> {
    remember(folder, WINDOW, serde_json::to_value(place))
}

/// Remembers the folder of the file that the person chose last. Settings that cannot be read are left as
/// they are.
///
/// # Errors
/// As [`write`], also where the path is no text; what stood there stands there still then.
pub fn write_chosen_from(folder: &Path, chosen: &Path) -> Result<(), StoreError> {
    remember(folder, CHOSEN_FROM, serde_json::to_value(chosen))
}

fn remember(folder: &Path, name: &str, what: serde_json::Result<Value>) -> Result<(), StoreError> {
    read(folder, Settings::default()).map_err(StoreError::Settings)?;
    let mut file = read_members(folder).map_err(StoreError::Settings)?;
    let what = what.map_err(|error| StoreError::Settings(error.into()))?;
    // What the person has not chosen stays unchosen.
    file.insert(name.to_owned(), what);
    replace(folder, &file)
}

fn replace(folder: &Path, file: &Map<String, Value>) -> Result<(), StoreError> {
    make_folder(folder).map_err(StoreError::Settings)?;
    let json = to_json(file).map_err(|error| StoreError::Settings(error.into()))?;
    let written = own::small(folder, SETTINGS_FILE).and_then(|place| place.write(&json));
    written.map_err(|error| match StoreError::from(error) {
        file @ StoreError::File(_) => file,
        other => StoreError::Settings(io::Error::other(other)),
    })
}

fn to_json(file: &Map<String, Value>) -> serde_json::Result<Vec<u8>> {
    let mut json = serde_json::to_vec_pretty(file)?;
    json.push(b'\n');
    Ok(json)
}
