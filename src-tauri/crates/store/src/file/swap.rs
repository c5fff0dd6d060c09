//! Putting another file in the store's place. A program that is killed leaves the one store or the
//! other, each with the key file that belongs to it, never a mixture.

use std::fs;
use std::path::Path;

use tempfile::NamedTempFile;

use crate::error::StoreError;
use crate::file::fault::FileRole;
use crate::file::folder::sync_folder;
use crate::file::names::{KEY_FILE, STORE_FILE, next};
use crate::file::own::{self, MAX_WRAPPED_KEY};
use crate::file::place::Place;

/// The wrapped key that goes with the next store; empty where it has no lock.
const NEXT_KEY_FILE: &str = "fagspejl.keys-next";

/// A file that is to take the store's place, where it can: on the disk of the store, which may be another
/// than that of `data`.
///
/// # Errors
/// Where the store is not held, or the file system.
pub(crate) fn new_next(data: &Path) -> Result<NamedTempFile, StoreError> {
    Ok(own::store(data)?.temporary()?)
}

/// Puts `next`, which is whole, on disk and from [`new_next`], in the store's place, with its `wrapped` key;
/// none where it has no lock. Nobody may hold the store.
pub(crate) fn swap_in(
    next: NamedTempFile,
    wrapped: Option<&[u8]>,
    data: &Path,
) -> Result<(), StoreError> {
    let store = own::store(data)?;
    // Before anything is decided: what opens it must find its place.
    own::log(&store)?;
    let key_file = own::small(data, KEY_FILE)?;
    if wrapped.is_some() {
        key_file.temporary()?;
    }
    own::small(data, NEXT_KEY_FILE)?.write(wrapped.unwrap_or_default())?;
    // From here on the new file is the store, whatever happens.
    next_place(&store)?.replace(next)?;
    complete_swap(data)?;
    // A second start at this moment may have cleared the wrapped key away as what was left behind.
    ensure_key_file(data, wrapped)
}

/// Sees to it that what opens the store stands beside it.
fn ensure_key_file(data: &Path, wrapped: Option<&[u8]>) -> Result<(), StoreError> {
    let key_file = own::small(data, KEY_FILE)?;
    match (wrapped, key_file.about().is_some()) {
        (Some(wrapped), there) if !there || key_file.read(MAX_WRAPPED_KEY)? != wrapped => {
            Ok(key_file.write(wrapped)?)
        }
        (None, true) => remove_key(&key_file),
        _ => Ok(()),
    }
}

/// Puts a file in the store's place that was about to take it when the program ended. Each step can
/// be done again.
pub(crate) fn complete_swap(data: &Path) -> Result<(), StoreError> {
    let store = own::store(data)?;
    let next_key = own::small(data, NEXT_KEY_FILE)?;
    move_next_of_earlier_program(data, &store)?;
    if let Some(next) = next_of(&store)? {
        // First of all: the log belongs to the file that goes, and must not be applied to the new one.
        own::log(&store)?.remove()?;
        sync_folder(store.folder()).map_err(StoreError::from_io)?;
        swap_in_key(&next_key, &own::small(data, KEY_FILE)?)?;
        let renamed = fs::rename(next.path(), store.path());
        let renamed = renamed.and_then(|()| sync_folder(store.folder()));
        renamed.map_err(StoreError::from_io)?;
    }
    // Without a file that goes with it, it opens nothing.
    Ok(next_key.remove()?)
}

/// A program of an earlier version did not know links: its next store lies beside the link, on a disk from
/// which it cannot be put in the store's place by one rename.
fn move_next_of_earlier_program(data: &Path, store: &Place) -> Result<(), StoreError> {
    let earlier = Place::find_itself(FileRole::Own, &next(&data.join(STORE_FILE)))?.alone()?;
    if !store.is_link() || earlier.about().is_none() {
        return Ok(());
    }
    next_place(store)?.replace(earlier.copy_into(store.folder())?)?;
    Ok(earlier.remove()?)
}

fn swap_in_key(next: &Place, key_file: &Place) -> Result<(), StoreError> {
    if next.about().is_none() {
        // A program of an earlier version was about to put the store there; it knew no lock.
        return Ok(());
    }
    let wrapped = next.read(MAX_WRAPPED_KEY)?;
    if wrapped.is_empty() {
        return remove_key(key_file);
    }
    Ok(key_file.write(&wrapped)?)
}

/// A link to it stays: the next lock has its key where this one had it.
fn remove_key(key_file: &Place) -> Result<(), StoreError> {
    Place::find_itself(FileRole::Own, key_file.path())?.remove()?;
    sync_folder(key_file.folder()).map_err(StoreError::from_io)
}

fn next_place(store: &Place) -> Result<Place, StoreError> {
    Ok(Place::find_itself(FileRole::Own, &next(store.path()))?.alone()?)
}

fn next_of(store: &Place) -> Result<Option<Place>, StoreError> {
    let next = next_place(store)?;
    Ok(next.about().is_some().then_some(next))
}

/// The store that is about to take the place of this one; none where none is.
pub(crate) fn next_store_file(data: &Path) -> Result<Option<Place>, StoreError> {
    next_of(&own::store(data)?)
}

/// The file with the wrapped key that goes with the store which is about to take the place of this
/// one; none where none is. A store of an earlier program goes without such a file.
pub(crate) fn next_key_file(data: &Path) -> Result<Option<Place>, StoreError> {
    let is_next = next_store_file(data)?.is_some();
    let key = is_next.then(|| own::small(data, NEXT_KEY_FILE));
    Ok(key.transpose()?)
}
