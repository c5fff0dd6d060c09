//! What a write says when it has been committed.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::changed::Changed;
use crate::ids::AssessmentId;
use crate::reflection::assessment::DomainProgress;
use crate::undo::UserAction;

/// A committed write. It is made only after the commit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Saved {
    /// The time of the write (UTC).
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

/// A committed answer and how far the assessment has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerSaved {
    /// The write.
    pub saved: Saved,
    /// Progress of every domain after it.
    pub progress: Vec<DomainProgress>,
}

/// A newly begun assessment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Begun {
    /// Its id.
    pub id: AssessmentId,
    /// The write.
    pub saved: Saved,
}

/// What was undone or redone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Undone {
    /// The write.
    pub saved: Saved,
    /// What it took back or did again.
    pub step: UserAction,
}
