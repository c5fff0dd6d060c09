//! A key and a recovery code that are not in force yet.

use chrono::{DateTime, Utc};
use exchange::{CODE_LENGTH, Passphrase, RecoveryCode};
use store::{KEY_LENGTH, Key};

use super::error::LockError;
use super::key::verify_passphrase;
use crate::error::AppError;
use crate::stores::Stores;

/// What nobody can guess: made by the shell.
pub struct NewSecrets {
    /// The key of the store.
    pub key: [u8; KEY_LENGTH],
    /// What the recovery code is made of.
    pub code: [u8; CODE_LENGTH],
}

/// A new key with what is to open it. It is in memory only, until its code is typed back: see
/// [`super::rekey::confirm_recovery_code`].
pub(crate) struct Proposal {
    /// The key of the store that it was made for.
    pub(super) from: Key,
    pub(super) key: Key,
    pub(super) passphrase: Passphrase,
    pub(crate) code: RecoveryCode,
}

/// The lock as this program works on it: a key that is not in force yet.
#[derive(Default)]
pub struct Lock {
    pub(crate) proposal: Option<Proposal>,
}

/// Makes a key and a recovery code for a lock with this passphrase. Nothing is locked yet.
///
/// # Errors
/// [`LockError::TooShort`], [`LockError::TooEasy`], [`LockError::WrongLockState`] where the lock is on,
/// [`store::StoreError::Locked`].
pub fn propose_lock(
    stores: &mut Stores,
    lock: &mut Lock,
    passphrase: &str,
    secrets: &NewSecrets,
) -> Result<view::RecoveryCode, AppError> {
    let access = stores.access()?;
    if access.is_locked() {
        return Err(LockError::WrongLockState.into());
    }
    let passphrase = Passphrase::new(passphrase).map_err(LockError::from)?;
    Ok(lock.propose(access.key(), passphrase, secrets))
}

/// Makes a key and a recovery code for another passphrase. What opened the lock before still does.
///
/// # Errors
/// [`LockError`], [`store::StoreError::Locked`], or the file system.
pub fn propose_passphrase(
    stores: &mut Stores,
    lock: &mut Lock,
    (current, new): (&str, &str),
    secrets: &NewSecrets,
    now: DateTime<Utc>,
) -> Result<view::RecoveryCode, AppError> {
    let new = Passphrase::new(new).map_err(LockError::from)?;
    let access = verify_passphrase(stores, &Passphrase::typed(current), now)?;
    Ok(lock.propose(access.key(), new, secrets))
}

/// Makes a key and a recovery code for the passphrase that is in force: the code before is lost. It still
/// opens the lock.
///
/// # Errors
/// As [`propose_passphrase`].
pub fn propose_recovery_code(
    stores: &mut Stores,
    lock: &mut Lock,
    passphrase: &str,
    secrets: &NewSecrets,
    now: DateTime<Utc>,
) -> Result<view::RecoveryCode, AppError> {
    let passphrase = Passphrase::typed(passphrase);
    let access = verify_passphrase(stores, &passphrase, now)?;
    Ok(lock.propose(access.key(), passphrase, secrets))
}

impl Lock {
    fn propose(
        &mut self,
        from: &Key,
        passphrase: Passphrase,
        secrets: &NewSecrets,
    ) -> view::RecoveryCode {
        let code = RecoveryCode::new(&secrets.code);
        let shown = view::RecoveryCode {
            code: code.in_groups().to_string(),
        };
        self.proposal = Some(Proposal {
            from: from.clone(),
            key: Key::new(secrets.key),
            passphrase,
            code,
        });
        shown
    }
}
