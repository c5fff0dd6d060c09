//! What the screens of the lock are given.

use serde::Serialize;
use ts_rs::TS;

/// Whether there is a lock, what has become of its key, and what it does not cover.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LockState {
    /// Whether the lock is on.
    pub on: bool,
    /// How many backups are still without it; none where it is off.
    pub open_backups: usize,
    /// How many backups have another one: they open with the passphrase and the recovery code of their
    /// day; none where it is off.
    pub other_backups: usize,
    /// How many files that were set aside are still without it; none where it is off.
    pub open_set_aside: usize,
    /// Whether the file with its key is gone or unreadable, so that the keys in the backups are tried.
    pub keys_lost: bool,
    /// What was done to that file when the lock was opened; none where it was as it should be.
    pub repaired: Option<KeyRepair>,
}

/// The file with the key of the lock was not as it should be, and was written again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum KeyRepair {
    /// It was gone, or could not be read.
    Lost,
    /// Something else stood in it.
    Changed,
    /// It was an earlier one, which opened with another passphrase than the one that holds.
    Earlier,
}

/// A recovery code, shown once.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecoveryCode {
    /// In groups, as it is printed and typed back.
    pub code: String,
}

/// A passphrase that chance has chosen.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
pub struct SuggestedPassphrase {
    /// Its words, with a space between two.
    pub passphrase: String,
}
