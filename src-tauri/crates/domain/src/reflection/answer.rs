//! One answer to one facet of an item: a point of its scale, or one of the three ways not to answer.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::instrument::Value;

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

/// What was answered to one facet of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Answer {
    /// A point of the scale.
    Value {
        /// Which.
        value: Value,
    },
    /// One of the three non-answers.
    NonAnswer {
        /// Which.
        reason: NonAnswer,
    },
}

impl Answer {
    /// The value, if it is one.
    pub fn value(self) -> Option<Value> {
        match self {
            Self::Value { value } => Some(value),
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

impl From<Value> for Answer {
    fn from(value: Value) -> Self {
        Self::Value { value }
    }
}

impl From<NonAnswer> for Answer {
    fn from(reason: NonAnswer) -> Self {
        Self::NonAnswer { reason }
    }
}

/// An answer and when it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GivenAnswer {
    /// What was answered.
    pub answer: Answer,
    /// When.
    #[serde(serialize_with = "crate::shown::moment")]
    #[ts(as = "crate::shown::ShownMoment")]
    pub at: DateTime<Utc>,
}
