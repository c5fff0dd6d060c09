//! Whether there is a lock, also where the file with its key is gone.

use std::path::Path;

use chrono::{DateTime, Utc};
use domain::LockMark;
use store::{Key, StoreError, backup, key_file, settings};

/// What is known of the lock of a store that is not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// There is none, and nothing says that there was.
    Off,
    /// There is one: its wrapped key lies beside the store.
    On,
    /// There is one: the store is encrypted. The file with its wrapped key is gone.
    KeysGone,
    /// There was one. The file with its wrapped key is gone, and the store is gone or has no lock.
    Missing,
}

/// Looks for the lock of the store in `data`, which is not open. Nothing is written.
///
/// # Errors
/// The file system.
pub(crate) fn presence(data: &Path) -> Result<Presence, StoreError> {
    if key_file::wrapped_key(data)?.is_some() {
        return Ok(Presence::On);
    }
    let was_locked = match settings::lock_mark(data) {
        Some(LockMark::On) => true,
        Some(LockMark::Off { since }) => backup::locked(data, Some(since)).next().is_some(),
        None => backup::locked(data, None).next().is_some(),
    };
    Ok(match was_locked {
        false => Presence::Off,
        true if store::opens(data, &Key::integrity())? => Presence::Missing,
        true => Presence::KeysGone,
    })
}

/// Remembers that there is a lock.
pub(crate) fn mark_on(data: &Path) {
    if settings::lock_mark(data) != Some(LockMark::On)
        && let Err(error) = settings::write_lock_mark(data, LockMark::On)
    {
        log::warn!("it is not remembered that there is a lock: {error}");
    }
}

/// Remembers that the person wants no lock from now on: no backup that lies there now says that one is
/// missing.
pub(crate) fn mark_off(data: &Path, now: DateTime<Utc>) {
    let newest = backup::locked(data, None).next();
    let since = newest.map_or(now, |(at, _)| at.max(now));
    if let Err(error) = settings::write_lock_mark(data, LockMark::Off { since }) {
        log::warn!("it is not remembered that there is no lock: {error}");
    }
}
