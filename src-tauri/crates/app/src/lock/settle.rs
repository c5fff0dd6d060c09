//! The envelope inside the store and the one beside it are the same, when it has opened.

use std::path::Path;

use store::{Access, Store, StoreError, key_file};
use view::KeyRepair;

use super::envelopes::{has_same_passphrase, is_envelope};
use super::presence::mark_on;

/// What is known of the lock in this run of the program.
#[derive(Default)]
pub(crate) struct LockMemory {
    /// The envelope that the lock is open with was just made: it holds over the one inside the store.
    pub(crate) rewrapped: bool,
    /// What was done to the file with the key when the lock was opened.
    pub(crate) repaired: Option<KeyRepair>,
    /// The person goes on without the lock that is missing.
    pub(crate) goes_without: bool,
}

/// Sees to it that a store that has just been opened with `access` and the file beside it hold the same
/// envelope. That of the store holds, since nobody changes it without the key, but for one that was just
/// made. `access` has that one from then on.
///
/// # Errors
/// The database. Where an envelope was just made, also the file system; the one inside is as it was then.
pub(crate) fn settle(
    store: &mut Store,
    data: &Path,
    access: &mut Access,
    memory: &mut LockMemory,
) -> Result<(), StoreError> {
    let inside = store.envelope()?;
    let Some(opened) = access.wrapped().map(<[u8]>::to_vec) else {
        return Ok(());
    };
    let holds = inside
        .clone()
        .filter(|inside| !memory.rewrapped && is_envelope(inside));
    let holds = holds.unwrap_or_else(|| opened.clone());
    if let Err(error) = store.keep_envelope(Some(&holds)) {
        if memory.rewrapped {
            return Err(error);
        }
        log::warn!("the wrapped key is not kept inside the store: {error}");
    }
    // What cannot be read is as good as gone.
    let beside = key_file::wrapped_key(data).ok().flatten();
    if beside.as_ref() != Some(&holds) {
        match key_file::write(data, &holds) {
            Err(error) if memory.rewrapped => {
                store.keep_envelope(inside.as_deref())?;
                return Err(error);
            }
            Err(error) => log::warn!("the file with the key is not repaired: {error}"),
            Ok(()) if memory.rewrapped => {}
            Ok(()) => {
                let repair = repair(beside.as_deref(), &opened, &holds);
                log::info!("the file with the key of the lock was written again: {repair:?}");
                memory.repaired = Some(repair);
            }
        }
    }
    memory.rewrapped = false;
    *access = Access::locked(access.key().clone(), holds);
    mark_on(data);
    Ok(())
}

/// What was done to the file where `beside` stood in it, the lock was opened with `opened`, and `holds` is
/// what holds.
fn repair(beside: Option<&[u8]>, opened: &[u8], holds: &[u8]) -> KeyRepair {
    if !has_same_passphrase(opened, holds) {
        KeyRepair::Earlier
    } else if beside.is_some_and(is_envelope) {
        KeyRepair::Changed
    } else {
        KeyRepair::Lost
    }
}
