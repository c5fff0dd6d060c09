//! What a person does with the lock.

use std::path::Path;

use age::scrypt::Recipient;
use age::secrecy::SecretString;
use app::{AppError, Backend, NewSecrets};
use domain::{Job, Now, RestoreFrom, Unwatched};
use view::{LockState, Overview};

use crate::backups::restore;
use crate::home::Home;
use crate::raw;
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

/// The work that a try costs in an envelope of [`envelope`], as a power of two; that of the program asks
/// for 17.
const WORK: u8 = 2;

/// The key of the lock with this number in an envelope that takes no half second to try.
///
/// # Errors
/// Where the key cannot be wrapped.
pub fn envelope(number: u8, passphrase: &str, code: &str) -> anyhow::Result<Vec<u8>> {
    let wrapped = |secret: &str| {
        let mut recipient = Recipient::new(SecretString::from(secret.to_owned()));
        recipient.set_work_factor(WORK);
        age::encrypt_and_armor(&recipient, &secrets(number).key)
    };
    Ok(serde_json::to_vec(&serde_json::json!({
        "version": 1,
        "passphrase": wrapped(passphrase)?,
        "recoveryCode": wrapped(&code.replace(' ', ""))?,
    }))?)
}

/// Turns on the lock with this number in `home`, with [`PASSPHRASE`], so that it takes no half second to
/// try, and makes a backup. Gives the recovery code.
///
/// # Errors
/// The store, or the file system.
pub fn quick_lock(home: &Home, number: u8) -> anyhow::Result<String> {
    let mut run = home.start();
    let code = run.lock(number)?;
    run.back_up()?;
    drop(run);
    make_quick(home, number, &code)?;
    Ok(code)
}

/// Has the lock with this number and recovery code, which is on in `home`, take no half second to try.
///
/// # Errors
/// The store, or the file system.
pub(crate) fn make_quick(home: &Home, number: u8, code: &str) -> anyhow::Result<()> {
    let quick = envelope(number, PASSPHRASE, code)?;
    std::fs::write(home.data().join("fagspejl.keys"), &quick)?;
    raw::open_with_key(&home.store_file(), &raw_key(number))?
        .execute("UPDATE lock_envelope SET envelope = ?1", [&quick])?;
    let backups = home.data().join("backups");
    if backups.exists() {
        for backup in std::fs::read_dir(backups)? {
            carry(&backup?.path(), &quick)?;
        }
    }
    Ok(())
}

/// The key of the lock with this number, as [`raw`] reads a store with it.
pub fn raw_key(number: u8) -> String {
    format!("{number:02x}").repeat(32)
}

/// Has a backup carry these bytes as its wrapped key, in the place of those that it carries.
///
/// # Errors
/// The file system.
pub fn carry(backup: &Path, wrapped: &[u8]) -> anyhow::Result<()> {
    const MAGIC: &[u8; 16] = b"FAGSPEJL-KEYS-01";
    let mut bytes = std::fs::read(backup)?;
    if let Some(rest) = bytes.strip_suffix(MAGIC)
        && let Some((_, length)) = rest.split_last_chunk()
    {
        let length = usize::try_from(u64::from_be_bytes(*length))?;
        bytes.truncate(rest.len().saturating_sub(8).saturating_sub(length));
    }
    bytes.extend(wrapped);
    bytes.extend(u64::try_from(wrapped.len())?.to_be_bytes());
    bytes.extend(MAGIC);
    Ok(std::fs::write(backup, bytes)?)
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

/// Opens the lock with its recovery code, and gives it another passphrase.
///
/// # Errors
/// As [`app::lock::unlock_with_code`].
pub fn open_with_code(
    backend: &mut Backend,
    typed: (&str, &str),
    secrets: &NewSecrets,
    now: Now,
    job: &dyn Job,
) -> Result<Overview, AppError> {
    let Backend {
        stores, library, ..
    } = backend;
    let begun = app::lock::unlock_with_code(stores, typed, secrets, now.at, job)?;
    begun.prepare(job)?.finish(stores, library, now, job)
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
        open_with_code(&mut self.backend, (code, new), &secrets(number), now, job)
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

    /// Goes on without a lock that is missing.
    ///
    /// # Errors
    /// As [`app::lock::continue_without_lock`].
    pub fn continue_without_lock(&mut self) -> Result<Overview, AppError> {
        let now = self.tick();
        app::lock::continue_without_lock(&mut self.backend.stores, &self.backend.library, now)
    }

    /// Whether there is a lock, and what has become of its key.
    ///
    /// # Errors
    /// As [`app::lock::lock_state`].
    pub fn lock_state(&self) -> Result<LockState, AppError> {
        app::lock::lock_state(&self.backend.stores)
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
