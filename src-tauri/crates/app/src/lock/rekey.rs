//! Encrypting the store and its backups anew.

use store::{Access, backup, key_file};

use crate::error::AppError;
use crate::stores::Stores;

/// Encrypts the store and its backups anew.
///
/// # Errors
/// The store, which is as it was then.
pub(super) fn move_to(stores: &mut Stores, to: Access) -> Result<(), AppError> {
    let (from, data) = (stores.access()?, stores.folder.path.clone());
    let moved = stores.take_own()?.rekey(&data, &to);
    if moved.is_err() && matches!(key_file::wrapped_key(&data), Ok(None)) {
        // It was decided already: the store has no lock any more.
        stores.unlocked = None;
    }
    moved?;
    if let Err(error) = backup::rekey_all(&data, &from, &to) {
        log::warn!("the backups keep the key they have: {error}");
    }
    stores.unlocked = to.is_locked().then_some(to);
    Ok(())
}
