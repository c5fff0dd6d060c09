//! A lock that is being turned on.

use exchange::{CODE_LENGTH, Envelope, Passphrase, RecoveryCode};
use store::{Access, KEY_LENGTH, Key};
use view::LockState;

use super::rekey::move_to;
use super::state::lock_state;
use super::{Lock, LockError};
use crate::error::AppError;
use crate::stores::Stores;

/// What nobody can guess: made by the shell.
pub struct NewSecrets {
    /// The key of the store.
    pub key: [u8; KEY_LENGTH],
    /// What the recovery code is made of.
    pub code: [u8; CODE_LENGTH],
}

/// A lock that is not turned on yet. It is in memory only.
pub(crate) struct Proposal {
    key: Key,
    passphrase: Passphrase,
    pub(crate) code: RecoveryCode,
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
    // From then on it is remembered that there is a lock.
    stores.open_ahead();
    lock_state(stores)
}
