//! What a person does with the lock.

use app::{AppError, NewSecrets};
use domain::{RestoreFrom, Unwatched};
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

impl Run {
    /// Turns on a lock with [`PASSPHRASE`], as a person does it. Gives the recovery code.
    ///
    /// # Errors
    /// As [`app::lock::propose_lock`] and [`app::lock::turn_on_lock`].
    pub fn lock(&mut self, number: u8) -> Result<String, AppError> {
        let code = app::lock::propose_lock(
            &mut self.backend.stores,
            &mut self.backend.lock,
            PASSPHRASE,
            &secrets(number),
        )?
        .code;
        app::lock::turn_on_lock(&mut self.backend.stores, &mut self.backend.lock, &code)?;
        Ok(code)
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

    /// Opens the lock with its recovery code.
    ///
    /// # Errors
    /// As [`app::lock::unlock_with_code`].
    pub fn unlock_with_code(&mut self, code: &str, new: &str) -> Result<Overview, AppError> {
        let now = self.tick();
        app::lock::unlock_with_code(
            &mut self.backend.stores,
            &self.backend.library,
            code,
            new,
            now,
        )
    }

    /// Gives the lock another passphrase.
    ///
    /// # Errors
    /// As [`app::lock::change_passphrase`].
    pub fn change_passphrase(&mut self, from: &str, to: &str) -> Result<LockState, AppError> {
        let now = self.tick().at;
        app::lock::change_passphrase(&mut self.backend.stores, from, to, now)
    }

    /// Turns the lock off.
    ///
    /// # Errors
    /// As [`app::lock::turn_off_lock`].
    pub fn turn_off_lock(&mut self, passphrase: &str) -> Result<LockState, AppError> {
        let now = self.tick().at;
        app::lock::turn_off_lock(&mut self.backend.stores, passphrase, now)
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
