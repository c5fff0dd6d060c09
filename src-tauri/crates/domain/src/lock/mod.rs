//! The lock: whether the store is encrypted with a key of its own, and what is asked to open it.

pub mod backoff;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Fewest characters of a passphrase.
pub const SHORTEST_PASSPHRASE: usize = 12;

/// Whether there is a lock, and what it does not cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LockState {
    /// Whether the lock is on.
    pub on: bool,
    /// How many backups are still without it; none where it is off.
    pub open_backups: usize,
    /// How many files that were set aside are still without it; none where it is off.
    pub open_set_aside: usize,
}

/// A recovery code, shown once.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecoveryCode {
    /// In groups, as it is printed and typed back.
    pub code: String,
}

/// After how long without a key or a movement the window locks itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LockAfter {
    /// Two minutes.
    Two,
    /// Five minutes.
    #[default]
    Five,
    /// Fifteen minutes.
    Fifteen,
    /// An hour.
    Sixty,
}
