//! The key of a locked store: in its envelope, and out of it.

use chrono::{DateTime, Utc};
use domain::UnlockAttempts;
use exchange::{Envelope, EnvelopeError, Passphrase, Secret};
use store::{Access, Key, StoreError, key_file, unlock_attempts};

use super::LockError;
use super::envelopes::Envelopes;
use super::presence::Presence;
use crate::error::AppError;
use crate::stores::Stores;

/// Takes a key out of its envelope.
///
/// # Errors
/// [`LockError`], or the file system.
pub(crate) fn guess(
    stores: &Stores,
    wrapped: &[u8],
    secret: &Secret,
    now: DateTime<Utc>,
) -> Result<Key, AppError> {
    let envelope = Envelope::read(wrapped).map_err(|_| LockError::KeysUnreadable)?;
    try_once(stores, now, || {
        let key = envelope
            .open(secret)
            .map_err(|error| match (error, secret) {
                (EnvelopeError::Wrong, Secret::Passphrase(_)) => LockError::PassphraseWrong,
                (EnvelopeError::Wrong, Secret::RecoveryCode(_)) => LockError::CodeWrong,
                _ => LockError::KeysUnreadable,
            })?;
        Ok(Key::new(*key))
    })
}

/// Takes the key of the store out of the envelope beside it, or out of one that its backups carry. All of
/// that is one try. Gives the envelope as well.
///
/// # Errors
/// [`LockError`], [`StoreError::KeysMissing`] where none of them is this store's, or the file system.
pub(super) fn open_lock(
    stores: &Stores,
    secret: &Secret,
    now: DateTime<Utc>,
) -> Result<(Key, Vec<u8>), AppError> {
    if let Some(wrapped) = stores.unlocked.as_ref().and_then(Access::wrapped) {
        let key = guess(stores, wrapped, secret, now)?;
        return Ok((key, wrapped.to_vec()));
    }
    if !matches!(stores.presence()?, Presence::On | Presence::KeysGone)
        || stores.if_open().is_some()
    {
        return Err(LockError::WrongLockState.into());
    }
    let data = &stores.folder.path;
    let envelopes = Envelopes::in_folder(data)?;
    if envelopes.is_empty() {
        return Err(LockError::KeysUnreadable.into());
    }
    try_once(stores, now, || envelopes.open(data, secret))
}

/// Tries what a person knows. A wrong try is kept before it is made, so that no end of the program makes it
/// free.
fn try_once<T>(
    stores: &Stores,
    now: DateTime<Utc>,
    open: impl FnOnce() -> Result<T, AppError>,
) -> Result<T, AppError> {
    let data = &stores.folder.path;
    let before = unlock_attempts::read(data)?;
    if let Some((mut tries, pause)) = before.and_then(|tries| Some((tries, tries.pause(now)?))) {
        if now < tries.last {
            // The clock was set back: the pause runs from what it shows now.
            tries.last = now;
            unlock_attempts::write(data, tries)?;
        }
        let whole = pause.num_milliseconds().unsigned_abs().div_ceil(1_000);
        return Err(LockError::Paused { seconds: whole }.into());
    }
    match unlock_attempts::write(data, UnlockAttempts::another(before, now)) {
        // A full disk keeps nobody from what they have saved.
        Err(StoreError::Full) => log::warn!("there is no room to note a try"),
        kept => kept?,
    }
    let opened = open()?;
    unlock_attempts::clear(data)?;
    Ok(opened)
}

/// Checks that a passphrase is that of the lock, which is open. Gives what opens the store.
///
/// # Errors
/// [`LockError`], [`StoreError::Locked`], or the file system.
pub(super) fn verify_passphrase(
    stores: &Stores,
    passphrase: &Passphrase,
    now: DateTime<Utc>,
) -> Result<Access, AppError> {
    let access = stores.access()?;
    let wrapped = access.wrapped().ok_or(LockError::WrongLockState)?;
    let secret = Secret::Passphrase(passphrase.clone());
    guess(stores, wrapped, &secret, now)?;
    Ok(access)
}

/// The lock is open, with an envelope that was just made: it holds from now on, over the one inside the
/// store. Where the store does not open, it stands beside it until it does.
///
/// # Errors
/// The file system. The lock is shut then, and opens as before.
pub(super) fn keep_rewrapped(
    stores: &mut Stores,
    key: Key,
    wrapped: &[u8],
) -> Result<(), AppError> {
    let data = stores.folder.path.clone();
    stores.close();
    stores.unlocked = Some(Access::locked(key, wrapped.to_vec()));
    stores.lock_memory.rewrapped = true;
    if stores.own().is_err()
        && let Err(error) = key_file::write(&data, wrapped)
    {
        stores.close();
        (stores.unlocked, stores.lock_memory.rewrapped) = (None, false);
        return Err(error.into());
    }
    Ok(())
}

/// What opens the present store, for putting another one in its place. A lock whose file is gone or cannot
/// be read opens nothing by itself, so there is nothing to keep of it.
///
/// # Errors
/// [`StoreError::Locked`] where the lock could be opened and is not.
pub(crate) fn present_access(stores: &Stores) -> Result<Access, AppError> {
    let keys = || key_file::wrapped_key(&stores.folder.path);
    match stores.access() {
        Err(StoreError::KeysMissing | StoreError::LockMissing) => Ok(Access::without_lock()),
        Err(StoreError::Locked)
            if keys()?.is_none_or(|wrapped| Envelope::read(&wrapped).is_err()) =>
        {
            Ok(Access::without_lock())
        }
        access => Ok(access?),
    }
}
