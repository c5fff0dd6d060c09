//! Encrypting the store and its backups anew: a lock is turned on or off, or gets another key.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use domain::{Cancelled, Job, Stage};
use exchange::{Envelope, Passphrase, RecoveryCode};
use store::rekey::{RekeyCopy, RekeyedBackups, RekeyedStore, rekey_backups};
use store::{Access, Key, key_file};
use view::LockState;

use super::error::LockError;
use super::key::verify_passphrase;
use super::presence::{mark_off, mark_on};
use super::proposal::Lock;
use super::state::lock_state;
use crate::error::AppError;
use crate::stores::Stores;

/// The store and its backups, which are to get another key. Nothing is changed until
/// [`ReadyRekey::finish`].
pub struct Rekey {
    data: PathBuf,
    from: Access,
    to: NewAccess,
    copy: RekeyCopy,
}

/// What is to open the store.
pub(super) enum NewAccess {
    WithoutLock {
        /// Since when the person wants it so.
        since: DateTime<Utc>,
    },
    /// A key that is yet to be wrapped.
    Locked {
        key: Key,
        passphrase: Passphrase,
        code: RecoveryCode,
    },
}

/// Begins to put the key in force that was proposed, when its recovery code is typed back: what needs the
/// store is read from it. Until this has ended, nothing else may change the store.
///
/// # Errors
/// [`LockError::WrongLockState`] where nothing is proposed for this lock, [`LockError::CodeWrong`],
/// [`AppError::Cancelled`], or the store. The proposal stays.
pub fn confirm_recovery_code(
    stores: &mut Stores,
    lock: &Lock,
    typed: &str,
    job: &dyn Job,
) -> Result<Rekey, AppError> {
    let proposal = lock.proposal.as_ref().ok_or(LockError::WrongLockState)?;
    if proposal.from != *stores.access()?.key() {
        return Err(LockError::WrongLockState.into());
    }
    if RecoveryCode::read(typed).as_ref() != Some(&proposal.code) {
        return Err(LockError::CodeWrong.into());
    }
    let to = NewAccess::Locked {
        key: proposal.key.clone(),
        passphrase: proposal.passphrase.clone(),
        code: proposal.code.clone(),
    };
    begin(stores, to, job)
}

/// Begins to turn the lock off, with its passphrase; the store and its backups get the key of the program.
/// Until this has ended, nothing else may change the store.
///
/// # Errors
/// [`LockError`], [`AppError::Cancelled`], or the store.
pub fn turn_off_lock(
    stores: &mut Stores,
    passphrase: &str,
    now: DateTime<Utc>,
    job: &dyn Job,
) -> Result<Rekey, AppError> {
    verify_passphrase(stores, &Passphrase::typed(passphrase), now)?;
    begin(stores, NewAccess::WithoutLock { since: now }, job)
}

fn begin(stores: &mut Stores, to: NewAccess, job: &dyn Job) -> Result<Rekey, AppError> {
    job.step(Stage::Copy, 0, 0)?;
    let (data, from) = (stores.folder.path.clone(), stores.access()?);
    let copy = stores.own()?.copy_for_rekey(&data);
    let copy = stores.close_if_damaged(copy.map_err(AppError::from))?;
    Ok(Rekey::of(data, from, to, copy))
}

impl Rekey {
    pub(super) fn of(data: PathBuf, from: Access, to: NewAccess, copy: RekeyCopy) -> Self {
        Self {
            data,
            from,
            to,
            copy,
        }
    }

    /// Encrypts copies of the store and of the backups. It needs the store no more.
    ///
    /// # Errors
    /// [`AppError::Cancelled`], or the store.
    pub fn prepare(self, job: &dyn Job) -> Result<ReadyRekey, AppError> {
        job.step(Stage::Rekey, 0, 0)?;
        let without_since = self.to.without_since();
        let to = self.to.access()?;
        job.step(Stage::Rekey, 0, 0)?;
        let store = self.copy.rekey(to.clone())?;
        let backups = rekey_backups(&self.data, &self.from, &to, job)?;
        job.step(Stage::Write, 0, 0)?;
        Ok(ReadyRekey {
            data: self.data,
            to,
            without_since,
            store,
            backups,
        })
    }
}

impl NewAccess {
    fn without_since(&self) -> Option<DateTime<Utc>> {
        match *self {
            Self::WithoutLock { since } => Some(since),
            Self::Locked { .. } => None,
        }
    }

    fn access(self) -> Result<Access, AppError> {
        match self {
            Self::WithoutLock { .. } => Ok(Access::without_lock()),
            Self::Locked {
                key,
                passphrase,
                code,
            } => {
                let envelope = Envelope::wrap(key.bytes(), &passphrase, &code)?.to_bytes()?;
                Ok(Access::locked(key, envelope))
            }
        }
    }
}

/// What is about to take the places of the store and of its backups.
#[derive(Debug)]
pub struct ReadyRekey {
    data: PathBuf,
    to: Access,
    /// Since when the person wants no lock; none where they want one.
    without_since: Option<DateTime<Utc>>,
    store: RekeyedStore,
    backups: RekeyedBackups,
}

impl ReadyRekey {
    /// Puts it there. What was done before cannot be undone any more.
    ///
    /// # Errors
    /// [`AppError::Cancelled`] where it was stopped, or locked, until now; or the store, which is as it was
    /// then. The proposal stays.
    pub fn finish(
        self,
        stores: &mut Stores,
        lock: &mut Lock,
        job: &dyn Job,
    ) -> Result<LockState, AppError> {
        self.put_in_place(stores, job)?;
        lock.proposal = None;
        // From then on it is remembered that there is a lock.
        stores.open_ahead();
        lock_state(stores)
    }

    pub(super) fn put_in_place(self, stores: &mut Stores, job: &dyn Job) -> Result<(), AppError> {
        // Locking stops a job, and lets the key go before this if it can.
        if job.is_cancelled() {
            return Err(Cancelled.into());
        }
        stores.close();
        if let Some(since) = self.without_since {
            // Before it is off: a program that is killed between the two must not miss the lock.
            mark_off(&self.data, since);
        }
        let swapped = self.store.swap_in(&self.data);
        let in_force = key_file::wrapped_key(&self.data);
        // Where it failed late it was decided already, for the backups as well.
        let is_decided =
            swapped.is_ok() || in_force.is_ok_and(|found| found.as_deref() == self.to.wrapped());
        if is_decided {
            stores.unlocked = self.to.is_locked().then_some(self.to);
        }
        if stores.is_unlocked() {
            mark_on(&self.data);
        }
        if is_decided {
            self.backups.keep();
        }
        Ok(swapped?)
    }
}
