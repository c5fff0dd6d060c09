//! Another passphrase, and turning the lock off.

use chrono::{DateTime, Utc};
use exchange::{Passphrase, Secret};
use store::Access;
use view::LockState;

use super::LockError;
use super::key::{guess, keep_rewrapped, rewrap, wrapped_key};
use super::presence::{mark_off, mark_on};
use super::rekey::move_to;
use super::state::lock_state;
use super::unlock::keep_open;
use crate::error::AppError;
use crate::stores::Stores;

/// Gives the lock another passphrase; the recovery code stays. Earlier backups keep the one of
/// their day.
///
/// # Errors
/// [`LockError`], or the file system; nothing is changed then.
pub fn change_passphrase(
    stores: &mut Stores,
    current: &str,
    new: &str,
    now: DateTime<Utc>,
) -> Result<LockState, AppError> {
    let new = Passphrase::new(new).ok_or(LockError::TooShort)?;
    let wrapped = wrapped_key(stores)?;
    let secret = Secret::Passphrase(Passphrase::typed(current));
    let key = guess(stores, &wrapped, &secret, now)?;
    let wrapped = rewrap(&key, &wrapped, &new)?;
    keep_rewrapped(stores, key, wrapped)?;
    lock_state(stores)
}

/// Turns the lock off, with its passphrase. The store and its backups are encrypted with the key
/// of the program again.
///
/// # Errors
/// [`LockError`], or the store, which is as it was then.
pub fn turn_off_lock(
    stores: &mut Stores,
    passphrase: &str,
    now: DateTime<Utc>,
) -> Result<LockState, AppError> {
    let wrapped = wrapped_key(stores)?;
    let secret = Secret::Passphrase(Passphrase::typed(passphrase));
    let key = guess(stores, &wrapped, &secret, now)?;
    keep_open(stores, key, wrapped);
    stores.own()?;
    // Before it is off: a program that is killed between the two must not miss the lock.
    mark_off(&stores.folder.path, now);
    if let Err(error) = move_to(stores, Access::without_lock()) {
        if stores.unlocked.is_some() {
            mark_on(&stores.folder.path);
        }
        return Err(error);
    }
    lock_state(stores)
}
