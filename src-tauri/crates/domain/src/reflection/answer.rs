//! One answer to one item: a level, or one of the three ways not to answer.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A level from 1 (to a very low degree) to 5 (to a very high degree).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "u8", into = "u8")]
#[ts(type = "1 | 2 | 3 | 4 | 5")]
pub struct Level(u8);

/// A number that is not a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{level} is not a level from 1 to 5")]
pub struct LevelUnknown {
    /// The number that was given.
    pub level: u8,
}

impl Level {
    /// The lowest level.
    pub const LOWEST: Self = Self(1);
    /// The highest level.
    pub const HIGHEST: Self = Self(5);

    /// The level as a number from 1 to 5.
    pub fn get(self) -> u8 {
        self.0
    }

    /// Whether it is one of the two highest: it says much, so an example is asked for behind it.
    pub fn is_high(self) -> bool {
        self.0 >= 4
    }

    /// All five, lowest first.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=5).map(Self)
    }
}

impl TryFrom<u8> for Level {
    type Error = LevelUnknown;

    fn try_from(level: u8) -> Result<Self, LevelUnknown> {
        if (1..=5).contains(&level) {
            Ok(Self(level))
        } else {
            Err(LevelUnknown { level })
        }
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> Self {
        level.0
    }
}

/// A way not to answer. Each is kept as itself and never counted as a low answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum NonAnswer {
    /// The item is not part of this person's work; it leaves the applicable items.
    NotMyTask,
    /// The person does not know.
    DoNotKnow,
    /// The person would rather not say.
    RatherNotSay,
}

impl NonAnswer {
    /// All three, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::NotMyTask, Self::DoNotKnow, Self::RatherNotSay];
}

/// What was answered to one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Answer {
    /// One of the five anchors.
    Level {
        /// Which.
        level: Level,
    },
    /// One of the three non-answers.
    NonAnswer {
        /// Which.
        reason: NonAnswer,
    },
}

impl Answer {
    /// The level, if it is one.
    pub fn level(self) -> Option<Level> {
        match self {
            Self::Level { level } => Some(level),
            Self::NonAnswer { .. } => None,
        }
    }

    /// Whether the item is said not to belong to the person's work.
    pub fn is_not_my_task(self) -> bool {
        self == Self::NonAnswer {
            reason: NonAnswer::NotMyTask,
        }
    }
}

impl From<Level> for Answer {
    fn from(level: Level) -> Self {
        Self::Level { level }
    }
}

impl From<NonAnswer> for Answer {
    fn from(reason: NonAnswer) -> Self {
        Self::NonAnswer { reason }
    }
}

/// An answer and when it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GivenAnswer {
    /// What was answered.
    pub answer: Answer,
    /// When (UTC).
    pub at: DateTime<Utc>,
}
