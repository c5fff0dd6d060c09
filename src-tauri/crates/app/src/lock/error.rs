//! Why a lock is not opened.

use domain::PassphraseWeakness;
use exchange::PassphraseError;

/// Why a lock was not opened, or not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LockError {
    /// The passphrase is another one.
    #[error("the passphrase is another one")]
    PassphraseWrong,
    /// The recovery code is another one, or is not one.
    #[error("the recovery code is another one")]
    CodeWrong,
    /// After wrong tries one has to wait.
    #[error("the next try may be made in {seconds} s")]
    Paused {
        /// How long still, in seconds.
        seconds: u64,
    },
    /// A new passphrase has fewer characters than [`domain::SHORTEST_PASSPHRASE`].
    #[error("the passphrase is too short")]
    TooShort,
    /// A new passphrase is easy to guess.
    #[error("the passphrase is too easy to guess")]
    TooEasy(PassphraseWeakness),
    /// The lock is on already, or off already, or nothing was proposed.
    #[error("the lock is already as it is wanted")]
    WrongLockState,
    /// The file with the wrapped key cannot be read.
    #[error("the wrapped key cannot be read")]
    KeysUnreadable,
    /// The backup has another lock, and its passphrase is not given.
    #[error("the backup opens only with the passphrase of its day")]
    BackupLocked,
}

impl From<PassphraseError> for LockError {
    fn from(error: PassphraseError) -> Self {
        match error {
            PassphraseError::TooShort => Self::TooShort,
            PassphraseError::TooEasy(weakness) => Self::TooEasy(weakness),
        }
    }
}
