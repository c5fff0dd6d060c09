//! What the screens of the lock are given.

use serde::Serialize;
use ts_rs::TS;

/// Whether there is a lock, and what it does not cover.
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
