//! Whether there is a lock, and locking.

use store::{Access, backup, key_file, set_aside};
use view::LockState;

use super::envelopes::Envelopes;
use super::presence::Presence;
use super::settle::LockMemory;
use super::{Lock, LockError};
use crate::coaching::folder_memory::FolderMemory;
use crate::error::AppError;
use crate::stores::Stores;

/// Whether there is a lock, and what it does not cover. It can be asked for while locked.
///
/// # Errors
/// The file system.
pub fn lock_state(stores: &Stores) -> Result<LockState, AppError> {
    let data = &stores.folder.path;
    if !matches!(stores.presence()?, Presence::On | Presence::KeysGone) {
        return Ok(LockState::default());
    }
    let unlocked = stores.unlocked.as_ref().and_then(Access::wrapped);
    let present = match unlocked {
        Some(wrapped) => wrapped.to_vec(),
        None => key_file::wrapped_key(data)?.unwrap_or_default(),
    };
    let backups = backup::otherwise_locked(data, &present)?;
    Ok(LockState {
        on: true,
        open_backups: backups.open,
        other_backups: backups.other,
        open_set_aside: set_aside::count_unlocked(data)?,
        keys_lost: unlocked.is_none() && Envelopes::in_folder(data)?.are_of_backups(),
        repaired: stores.lock_memory.repaired,
    })
}

/// Locks at once: the store is closed, and its key, what can be undone and example data are gone
/// from memory.
///
/// # Errors
/// [`LockError::WrongLockState`] where there is no lock.
pub fn lock_now(stores: &mut Stores, lock: &mut Lock) -> Result<LockState, AppError> {
    let keys = key_file::wrapped_key(&stores.folder.path);
    if stores.unlocked.is_none() && keys.is_ok_and(|wrapped| wrapped.is_none()) {
        return Err(LockError::WrongLockState.into());
    }
    // The key goes before anything that can fail.
    stores.close();
    stores.close_demo();
    let unlocked = stores.unlocked.take();
    stores.lock_memory = LockMemory::default();
    (lock.proposal, stores.chosen_backup) = (None, None);
    stores.waiting_import = None;
    stores.made.forget();
    stores.folders = FolderMemory::default();
    if let Some(wrapped) = unlocked.as_ref().and_then(Access::wrapped) {
        // Somebody may have taken the file away meanwhile; without it nothing opens again.
        key_file::write_if_missing(&stores.folder.path, wrapped)?;
    }
    lock_state(stores)
}
