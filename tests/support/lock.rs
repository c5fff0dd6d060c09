//! What a person does with the lock.

use app::{AppError, Backend, NewSecrets};
use domain::{Job, RestoreFrom, Unwatched};
use view::{LockState, Overview};

use crate::backups::restore;
use crate::run::Run;

/// A passphrase that is long enough.
pub const PASSPHRASE: &str = "fire små grå gæs";

/// Another one.
pub const ANOTHER: &str = "tre store blå ænder";

/// What the key and the code of a test are made of: `number` tells one lock from another.
pub fn secrets(number: u8) -> NewSecrets {
    NewSecrets {
        key: [number; 32],
        code: [number; 16],
    }
}

/// Turns on a lock with this passphrase, as a person does it. Gives the recovery code.
///
/// # Errors
/// As [`app::lock::propose_lock`] and [`confirm`].
pub fn turn_on(
    backend: &mut Backend,
    passphrase: &str,
    secrets: &NewSecrets,
) -> Result<String, AppError> {
    let Backend { stores, lock, .. } = backend;
    let code = app::lock::propose_lock(stores, lock, passphrase, secrets)?.code;
    confirm(backend, &code, &Unwatched)?;
    Ok(code)
}

/// Types a recovery code back that was proposed.
///
/// # Errors
/// As [`app::lock::confirm_recovery_code`].
pub fn confirm(backend: &mut Backend, typed: &str, job: &dyn Job) -> Result<LockState, AppError> {
    let Backend { stores, lock, .. } = backend;
    let begun = app::lock::confirm_recovery_code(stores, lock, typed, job)?;
    begun.prepare(job)?.finish(stores, lock, job)
}

impl Run {
    /// Turns on a lock with [`PASSPHRASE`], as a person does it. Gives the recovery code.
    ///
    /// # Errors
    /// As [`turn_on`].
    pub fn lock(&mut self, number: u8) -> Result<String, AppError> {
        turn_on(&mut self.backend, PASSPHRASE, &secrets(number))
    }

    /// Types a recovery code back that was proposed.
    ///
    /// # Errors
    /// As [`confirm`].
    pub fn confirm(&mut self, typed: &str) -> Result<LockState, AppError> {
        confirm(&mut self.backend, typed, &Unwatched)
    }

    /// Opens the lock.
    ///
    /// # Errors
    /// As [`app::lock::unlock`].
    pub fn unlock(&mut self, passphrase: &str) -> Result<Overview, AppError> {
        let now = self.tick();
        app::lock::unlock(
            &mut self.backend.stores,
            &self.backend.library,
            passphrase,
            now,
        )
    }

    /// Opens the lock with its recovery code, and the secrets of that number.
    ///
    /// # Errors
    /// As [`app::lock::unlock_with_code`].
    pub fn unlock_with_code(
        &mut self,
        code: &str,
        new: &str,
        number: u8,
    ) -> Result<Overview, AppError> {
        self.unlock_with_code_watched(code, new, number, &Unwatched)
    }

    /// As [`Run::unlock_with_code`], where somebody watches and may stop it.
    ///
    /// # Errors
    /// As [`app::lock::unlock_with_code`].
    pub fn unlock_with_code_watched(
        &mut self,
        code: &str,
        new: &str,
        number: u8,
        job: &dyn Job,
    ) -> Result<Overview, AppError> {
        let now = self.tick();
        let Backend {
            stores, library, ..
        } = &mut self.backend;
        let typed = (code, new);
        let begun = app::lock::unlock_with_code(stores, typed, &secrets(number), now.at, job)?;
        begun.prepare(job)?.finish(stores, library, now, job)
    }

    /// Asks for another passphrase, with the secrets of that number. Gives the code to type back.
    ///
    /// # Errors
    /// As [`app::lock::propose_passphrase`].
    pub fn propose_passphrase(
        &mut self,
        current: &str,
        new: &str,
        number: u8,
    ) -> Result<String, AppError> {
        let now = self.tick().at;
        let Backend { stores, lock, .. } = &mut self.backend;
        let asked = (current, new);
        let proposed = app::lock::propose_passphrase(stores, lock, asked, &secrets(number), now)?;
        Ok(proposed.code)
    }

    /// Gives the lock another passphrase, as a person does it. Gives the recovery code.
    ///
    /// # Errors
    /// As [`Run::propose_passphrase`] and [`confirm`].
    pub fn change_passphrase(
        &mut self,
        current: &str,
        new: &str,
        number: u8,
    ) -> Result<String, AppError> {
        let code = self.propose_passphrase(current, new, number)?;
        self.confirm(&code)?;
        Ok(code)
    }

    /// Asks for another recovery code, with the secrets of that number. Gives the code to type back.
    ///
    /// # Errors
    /// As [`app::lock::propose_recovery_code`].
    pub fn propose_recovery_code(
        &mut self,
        passphrase: &str,
        number: u8,
    ) -> Result<String, AppError> {
        let now = self.tick().at;
        let Backend { stores, lock, .. } = &mut self.backend;
        let new = secrets(number);
        let proposed = app::lock::propose_recovery_code(stores, lock, passphrase, &new, now)?;
        Ok(proposed.code)
    }

    /// Turns the lock off.
    ///
    /// # Errors
    /// As [`app::lock::turn_off_lock`].
    pub fn turn_off_lock(&mut self, passphrase: &str) -> Result<LockState, AppError> {
        self.turn_off_lock_watched(passphrase, &Unwatched)
    }

    /// As [`Run::turn_off_lock`], where somebody watches and may stop it.
    ///
    /// # Errors
    /// As [`app::lock::turn_off_lock`].
    pub fn turn_off_lock_watched(
        &mut self,
        passphrase: &str,
        job: &dyn Job,
    ) -> Result<LockState, AppError> {
        let now = self.tick().at;
        let Backend { stores, lock, .. } = &mut self.backend;
        let begun = app::lock::turn_off_lock(stores, passphrase, now, job)?;
        begun.prepare(job)?.finish(stores, lock, job)
    }

    /// Puts a backup in the store's place with the passphrase of its day.
    ///
    /// # Errors
    /// As [`app::backup::restore_backup`].
    pub fn restore_with(&mut self, name: &str, passphrase: &str) -> Result<Overview, AppError> {
        let now = self.tick();
        let name = name.to_owned();
        let from = RestoreFrom::Listed { name };
        restore(&mut self.backend, &from, Some(passphrase), now, &Unwatched)
    }
}
