//! What a write says when it has been committed.

use chrono::{DateTime, Utc};
use domain::{Changed, UserAction};
use serde::Serialize;
use ts_rs::TS;

/// A committed write. It is made only after the commit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Saved {
    /// The time of the write.
    #[serde(serialize_with = "domain::shown::moment")]
    #[ts(as = "domain::ShownMoment")]
    pub at: DateTime<Utc>,
    /// What looks different now.
    pub changed: Vec<Changed>,
}

impl Saved {
    /// The write that did `action` at this time.
    pub fn of(action: &UserAction, at: DateTime<Utc>) -> Self {
        Self {
            at,
            changed: action.changed.clone(),
        }
    }
}
