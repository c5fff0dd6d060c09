//! The lock: turning it on and off, opening it, and another passphrase.

pub(crate) mod error;

pub use error::LockError;

use chrono::{DateTime, Utc};
use domain::{Now, UnlockAttempts};
use exchange::{CODE_LENGTH, Envelope, EnvelopeError, Passphrase, RecoveryCode, Secret};
use store::{Access, KEY_LENGTH, Key, StoreError, backup, key_file, set_aside, unlock_attempts};
use view::{LockState, Overview};

use crate::error::AppError;
use crate::instrument::library::Library;
use crate::start::overview;
use crate::stores::Stores;

/// What nobody can guess: made by the shell.
pub struct NewSecrets {
    /// The key of the store.
    pub key: [u8; KEY_LENGTH],
    /// What the recovery code is made of.
    pub code: [u8; CODE_LENGTH],
}

/// The lock as this program works on it: whether one is being turned on.
#[derive(Default)]
pub struct Lock {
    pub(crate) proposal: Option<Proposal>,
}

/// A lock that is not turned on yet. It is in memory only.
pub(crate) struct Proposal {
    key: Key,
    passphrase: Passphrase,
    pub(crate) code: RecoveryCode,
}

/// Whether there is a lock, and what it does not cover. It can be asked for while locked.
///
/// # Errors
/// The file system.
pub fn lock_state(stores: &Stores) -> Result<LockState, AppError> {
    let data = &stores.folder.path;
    let on = key_file::wrapped_key(data)?.is_some();
    Ok(LockState {
        on,
        open_backups: if on { backup::count_unlocked(data)? } else { 0 },
        open_set_aside: if on {
            set_aside::count_unlocked(data)?
        } else {
            0
        },
    })
}

/// Makes a key and a recovery code for a lock with this passphrase. Nothing is locked yet.
///
/// # Errors
/// [`LockError::TooShort`], [`LockError::WrongLockState`] where the lock is on.
pub fn propose_lock(
    stores: &mut Stores,
    lock: &mut Lock,
    passphrase: &str,
    secrets: &NewSecrets,
) -> Result<view::RecoveryCode, AppError> {
    if stores.access()?.is_locked() {
        return Err(LockError::WrongLockState.into());
    }
    let passphrase = Passphrase::new(passphrase).ok_or(LockError::TooShort)?;
    let code = RecoveryCode::new(&secrets.code);
    let shown = view::RecoveryCode {
        code: code.in_groups().to_string(),
    };
    lock.proposal = Some(Proposal {
        key: Key::new(secrets.key),
        passphrase,
        code,
    });
    Ok(shown)
}

/// Turns on the lock that was proposed, when its recovery code is typed back. The store and its
/// backups are encrypted anew; what was done before cannot be undone any more.
///
/// # Errors
/// [`LockError::WrongLockState`] where nothing is proposed, [`LockError::CodeWrong`], or the store, which
/// is as it was then; the proposal stays.
pub fn turn_on_lock(
    stores: &mut Stores,
    lock: &mut Lock,
    typed: &str,
) -> Result<LockState, AppError> {
    let proposal = lock.proposal.as_ref().ok_or(LockError::WrongLockState)?;
    if RecoveryCode::read(typed).as_ref() != Some(&proposal.code) {
        return Err(LockError::CodeWrong.into());
    }
    let Proposal {
        key,
        passphrase,
        code,
    } = proposal;
    let envelope = Envelope::wrap(key.bytes(), passphrase, code)?.to_bytes()?;
    let access = Access::locked(key.clone(), envelope);
    move_to(stores, access)?;
    lock.proposal = None;
    lock_state(stores)
}

/// Opens the lock and shows the start screen; where it is open already, the passphrase must fit all the
/// same. Where the store itself does not open, the lock is
/// open all the same, so that it can be recovered or restored.
///
/// # Errors
/// [`LockError`], or why the store does not open.
pub fn unlock(
    stores: &mut Stores,
    library: &Library,
    passphrase: &str,
    now: Now,
) -> Result<Overview, AppError> {
    let wrapped = wrapped_key(stores)?;
    let secret = Secret::Passphrase(Passphrase::typed(passphrase));
    let key = guess(stores, &wrapped, &secret, now.at)?;
    if stores.unlocked.is_none() {
        keep_open(stores, key, wrapped);
    }
    overview(stores, library, now)
}

/// Opens the lock with its recovery code; from then on it has another passphrase.
///
/// # Errors
/// As [`unlock`], and [`LockError::TooShort`]; nothing is changed then.
pub fn unlock_with_code(
    stores: &mut Stores,
    library: &Library,
    typed: &str,
    passphrase: &str,
    now: Now,
) -> Result<Overview, AppError> {
    let passphrase = Passphrase::new(passphrase).ok_or(LockError::TooShort)?;
    let code = RecoveryCode::read(typed).ok_or(LockError::CodeWrong)?;
    let wrapped = wrapped_key(stores)?;
    let key = guess(stores, &wrapped, &Secret::RecoveryCode(code), now.at)?;
    let wrapped = rewrap(stores, &key, &wrapped, &passphrase)?;
    keep_open(stores, key, wrapped);
    overview(stores, library, now)
}

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
    let wrapped = rewrap(stores, &key, &wrapped, &new)?;
    stores.close();
    stores.unlocked = Some(Access::locked(key, wrapped));
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
    move_to(stores, Access::without_lock())?;
    lock_state(stores)
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
    (lock.proposal, stores.chosen_backup) = (None, None);
    stores.waiting_import = None;
    if let Some(wrapped) = unlocked.as_ref().and_then(Access::wrapped) {
        // Somebody may have taken the file away meanwhile; without it nothing opens again.
        key_file::write_if_missing(&stores.folder.path, wrapped)?;
    }
    lock_state(stores)
}

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
fn wrapped_key(stores: &Stores) -> Result<Vec<u8>, AppError> {
    let wrapped = key_file::wrapped_key(&stores.folder.path)?;
    Ok(wrapped.ok_or(LockError::WrongLockState)?)
}

fn rewrap(
    stores: &Stores,
    key: &Key,
    wrapped: &[u8],
    passphrase: &Passphrase,
) -> Result<Vec<u8>, AppError> {
    let envelope = Envelope::read(wrapped).map_err(|_| LockError::KeysUnreadable)?;
    let envelope = envelope
        .with_passphrase(key.bytes(), passphrase)?
        .to_bytes()?;
    key_file::write(&stores.folder.path, &envelope)?;
    Ok(envelope)
}

/// The store is open from now on. The backups keep the keys that they have: one without a lock may have
/// been laid there by anybody meanwhile.
fn keep_open(stores: &mut Stores, key: Key, wrapped: Vec<u8>) {
    stores.close();
    stores.unlocked = Some(Access::locked(key, wrapped));
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

fn move_to(stores: &mut Stores, to: Access) -> Result<(), AppError> {
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
