//! The lock: whether the store is encrypted with a key of its own, and what is asked to open it.

pub mod backoff;
pub mod idle;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Fewest characters of a passphrase.
pub const SHORTEST_PASSPHRASE: usize = 12;

/// What makes a passphrase easy to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PassphraseWeakness {
    /// The same comes again and again.
    Repeats,
    /// Its keys lie in a row, or its signs follow each other as they always do.
    Row,
    /// A date or a year.
    Date,
    /// A word or a name that many choose.
    Usual,
    /// There is too little in it that cannot be guessed.
    Few,
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

impl LockAfter {
    /// How long that is.
    pub fn duration(self) -> TimeDelta {
        TimeDelta::minutes(match self {
            Self::Two => 2,
            Self::Five => 5,
            Self::Fifteen => 15,
            Self::Sixty => 60,
        })
    }
}

/// What the program remembers of a lock, so that one that is taken away is missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "camelCase")]
pub enum LockMark {
    /// There is one.
    On,
    /// The person wants none. Whatever is older says nothing of a lock that is missing.
    Off {
        /// Since when.
        since: DateTime<Utc>,
    },
}
