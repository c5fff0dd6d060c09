//! Opening the lock without its passphrase: it has another one from then on.

use chrono::{DateTime, Utc};
use domain::{Cancelled, Job, Now, Stage};
use exchange::{Envelope, Passphrase, RecoveryCode, Secret};
use store::{Access, Key, Store, StoreError};
use view::Overview;

use super::LockError;
use super::key::{keep_rewrapped, open_lock};
use super::proposal::NewSecrets;
use super::rekey::{NewAccess, ReadyRekey, Rekey};
use crate::error::AppError;
use crate::instrument::library::Library;
use crate::start::overview;
use crate::stores::Stores;

/// A lock that is being opened with its recovery code. Nothing is changed until
/// [`ReadyCodeUnlock::finish`].
pub struct CodeUnlock {
    present: Present,
    /// An error where the store does not open.
    rekey: Result<Rekey, AppError>,
}

/// The lock as it is, and the passphrase that it is to have.
struct Present {
    key: Key,
    wrapped: Vec<u8>,
    passphrase: Passphrase,
}

/// Begins to open the lock with its recovery code, which stays; the store and its backups get another key,
/// so that the passphrase that is forgotten opens neither. Until this has ended, nothing else may change the
/// store.
///
/// # Errors
/// [`LockError`], [`AppError::Cancelled`], or the file system.
pub fn unlock_with_code(
    stores: &mut Stores,
    (typed, passphrase): (&str, &str),
    secrets: &NewSecrets,
    now: DateTime<Utc>,
    job: &dyn Job,
) -> Result<CodeUnlock, AppError> {
    if stores.is_unlocked() {
        return Err(LockError::WrongLockState.into());
    }
    let passphrase = Passphrase::new(passphrase).map_err(LockError::from)?;
    let code = RecoveryCode::read(typed).ok_or(LockError::CodeWrong)?;
    job.step(Stage::Copy, 0, 0)?;
    let (key, wrapped) = open_lock(stores, &Secret::RecoveryCode(code.clone()), now)?;
    let to = NewAccess::Locked {
        key: Key::new(secrets.key),
        passphrase: passphrase.clone(),
        code,
    };
    let present = Present {
        key,
        wrapped,
        passphrase,
    };
    let rekey = present.rekey(stores, to);
    Ok(CodeUnlock { present, rekey })
}

impl Present {
    /// Copies the store, which is open only for that.
    fn rekey(&self, stores: &Stores, to: NewAccess) -> Result<Rekey, AppError> {
        let data = stores.folder.path.clone();
        let from = Access::locked(self.key.clone(), self.wrapped.clone());
        let copy = Store::open(&data, &from)?.copy_for_rekey(&data)?;
        Ok(Rekey::of(data, from, to, copy))
    }

    /// The key that is in force, in the new passphrase.
    fn rewrapped(self) -> Result<ReadyCodeUnlock, AppError> {
        let envelope = Envelope::read(&self.wrapped).map_err(|_| LockError::KeysUnreadable)?;
        let envelope = envelope.with_passphrase(self.key.bytes(), &self.passphrase)?;
        let envelope = envelope.to_bytes()?;
        let key = self.key;
        Ok(ReadyCodeUnlock::Rewrapped { key, envelope })
    }
}

impl CodeUnlock {
    /// Encrypts copies of the store and of the backups. Where the store cannot be encrypted anew, its key
    /// stays, so that it can be recovered, or a backup restored: whoever has the code is not kept out.
    ///
    /// # Errors
    /// [`AppError::Cancelled`], or what is in the lock's file.
    pub fn prepare(self, job: &dyn Job) -> Result<ReadyCodeUnlock, AppError> {
        match self.rekey.and_then(|rekey| rekey.prepare(job)) {
            Ok(ready) => Ok(ReadyCodeUnlock::Rekeyed(Box::new(ready))),
            Err(error @ (AppError::Cancelled(_) | AppError::Store(StoreError::Cancelled(_)))) => {
                Err(error)
            }
            Err(error) => {
                log::warn!("the store keeps the key it has: {error}");
                self.present.rewrapped()
            }
        }
    }
}

/// A lock that is about to be opened with its recovery code.
pub enum ReadyCodeUnlock {
    /// The store under another key.
    Rekeyed(Box<ReadyRekey>),
    /// The key in force, wrapped anew.
    Rewrapped {
        /// The key.
        key: Key,
        /// The same in its envelope.
        envelope: Vec<u8>,
    },
}

impl ReadyCodeUnlock {
    /// Opens the lock, which has the new passphrase from then on, and shows the start screen.
    ///
    /// # Errors
    /// [`AppError::Cancelled`] where it was stopped, or locked, until now; or the file system: nothing is
    /// changed then. Or why the store does not open; the lock is open then.
    pub fn finish(
        self,
        stores: &mut Stores,
        library: &Library,
        now: Now,
        job: &dyn Job,
    ) -> Result<Overview, AppError> {
        match self {
            Self::Rekeyed(ready) => ready.put_in_place(stores, job)?,
            Self::Rewrapped { .. } if job.is_cancelled() => return Err(Cancelled.into()),
            Self::Rewrapped { key, envelope } => {
                keep_rewrapped(stores, key, &envelope)?;
            }
        }
        overview(stores, library, now)
    }
}
