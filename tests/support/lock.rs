//! What a person does with the lock.

use app::{AppError, NewSecrets};
use domain::{LockState, Overview, RestoreFrom};

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
    /// As [`app::Desk::propose_lock`] and [`app::Desk::turn_on_lock`].
    pub fn lock(&mut self, number: u8) -> Result<String, AppError> {
        let code = self.desk.propose_lock(PASSPHRASE, &secrets(number))?.code;
        self.desk.turn_on_lock(&code)?;
        Ok(code)
    }

    /// Opens the lock.
    ///
    /// # Errors
    /// As [`app::Desk::unlock`].
    pub fn unlock(&mut self, passphrase: &str) -> Result<Overview, AppError> {
        let now = self.tick();
        self.desk.unlock(passphrase, now)
    }

    /// Opens the lock with its recovery code.
    ///
    /// # Errors
    /// As [`app::Desk::unlock_with_code`].
    pub fn unlock_with_code(&mut self, code: &str, new: &str) -> Result<Overview, AppError> {
        let now = self.tick();
        self.desk.unlock_with_code(code, new, now)
    }

    /// Gives the lock another passphrase.
    ///
    /// # Errors
    /// As [`app::Desk::change_passphrase`].
    pub fn change_passphrase(&mut self, from: &str, to: &str) -> Result<LockState, AppError> {
        let now = self.tick().at;
        self.desk.change_passphrase(from, to, now)
    }

    /// Turns the lock off.
    ///
    /// # Errors
    /// As [`app::Desk::turn_off_lock`].
    pub fn turn_off_lock(&mut self, passphrase: &str) -> Result<LockState, AppError> {
        let now = self.tick().at;
        self.desk.turn_off_lock(passphrase, now)
    }

    /// Puts a backup in the store's place with the passphrase of its day.
    ///
    /// # Errors
    /// As [`app::Desk::restore_backup`].
    pub fn restore_with(&mut self, name: &str, passphrase: &str) -> Result<Overview, AppError> {
        let now = self.tick();
        let name = name.to_owned();
        let from = RestoreFrom::Listed { name };
        self.desk.restore_backup(&from, Some(passphrase), now)
    }
}
