//! The key of a locked store: in its envelope, and out of it.

use chrono::{DateTime, Utc};
use domain::UnlockAttempts;
use exchange::{Envelope, EnvelopeError, Passphrase, Secret};
use store::{Access, Key, StoreError, key_file, unlock_attempts};

use super::LockError;
use crate::error::AppError;
use crate::stores::Stores;

/// Takes a key out of its envelope. A wrong try is kept before it is made, so that no end of the
/// program makes it free.
///
/// # Errors
/// [`LockError`], or the file system.
pub(crate) fn guess(
    stores: &Stores,
    wrapped: &[u8],
    secret: &Secret,
    now: DateTime<Utc>,
) -> Result<Key, AppError> {
    let data = &stores.folder.path;
    let envelope = Envelope::read(wrapped).map_err(|_| LockError::KeysUnreadable)?;
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
    let key = envelope
        .open(secret)
        .map_err(|error| match (error, secret) {
            (EnvelopeError::Wrong, Secret::Passphrase(_)) => LockError::PassphraseWrong,
            (EnvelopeError::Wrong, Secret::RecoveryCode(_)) => LockError::CodeWrong,
            _ => LockError::KeysUnreadable,
        })?;
    unlock_attempts::clear(data)?;
    Ok(Key::new(*key))
}

/// The wrapped key of the store.
///
/// # Errors
/// [`LockError::WrongLockState`] where there is no lock.
pub(super) fn wrapped_key(stores: &Stores) -> Result<Vec<u8>, AppError> {
    let wrapped = key_file::wrapped_key(&stores.folder.path)?;
    Ok(wrapped.ok_or(LockError::WrongLockState)?)
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

/// What opens the present store, for putting another one in its place. A lock whose file cannot be
/// read opens nothing, so there is nothing to keep of it.
///
/// # Errors
/// [`StoreError::Locked`] where the lock could be opened and is not.
pub(crate) fn present_access(stores: &Stores) -> Result<Access, AppError> {
    match stores.access() {
        Err(StoreError::Locked) if Envelope::read(&wrapped_key(stores)?).is_err() => {
            Ok(Access::without_lock())
        }
        access => Ok(access?),
    }
}
