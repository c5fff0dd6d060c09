//! Going on without a lock that is missing.

use domain::Now;
use view::Overview;

use super::LockError;
use super::presence::{Presence, mark_off};
use crate::error::AppError;
use crate::instrument::library::Library;
use crate::start::overview;
use crate::stores::Stores;

/// Goes on without the lock that is missing, as the person has confirmed, and shows the start screen of what
/// is there, or of a new store. It is remembered, so that they are not asked again.
///
/// # Errors
/// [`LockError::WrongLockState`] where none is missing, or why the store does not open.
pub fn continue_without_lock(
    stores: &mut Stores,
    library: &Library,
    now: Now,
) -> Result<Overview, AppError> {
    if stores.presence()? != Presence::Missing {
        return Err(LockError::WrongLockState.into());
    }
    note_without_lock(stores, now);
    overview(stores, library, now)
}

/// Remembers that there is no lock, as the person wants it, where one would be missed.
pub(crate) fn note_without_lock(stores: &mut Stores, now: Now) {
    if !matches!(stores.presence(), Ok(Presence::Off)) {
        mark_off(&stores.folder.path, now.at);
        stores.lock_memory.goes_without = true;
    }
}
