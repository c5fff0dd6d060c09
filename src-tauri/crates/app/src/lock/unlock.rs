//! Opening the lock.

use domain::Now;
use exchange::{Passphrase, Secret};
use store::{Access, Key};
use view::Overview;

use super::key::open_lock;
use crate::error::AppError;
use crate::instrument::library::Library;
use crate::start::overview;
use crate::stores::Stores;

/// Opens the lock and shows the start screen; where it is open already, the passphrase must fit all the
/// same. Where the store itself does not open, the lock is
/// open all the same, so that it can be recovered or restored.
///
/// # Errors
/// [`super::LockError`], or why the store does not open.
pub fn unlock(
    stores: &mut Stores,
    library: &Library,
    passphrase: &str,
    now: Now,
) -> Result<Overview, AppError> {
    let secret = Secret::Passphrase(Passphrase::typed(passphrase));
    let (key, wrapped) = open_lock(stores, &secret, now.at)?;
    if stores.unlocked.is_none() {
        keep_open(stores, key, wrapped);
    }
    overview(stores, library, now)
}

/// The store is open from now on. The backups keep the keys that they have: one without a lock may have
/// been laid there by anybody meanwhile.
pub(super) fn keep_open(stores: &mut Stores, key: Key, wrapped: Vec<u8>) {
    stores.close();
    stores.unlocked = Some(Access::locked(key, wrapped));
}
