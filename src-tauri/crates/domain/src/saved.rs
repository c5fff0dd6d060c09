//! What a write says when it has been committed.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::AssessmentId;
use crate::reflection::assessment::DomainProgress;

/// Something that looks different after a write, so that whoever shows it asks again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Changed {
    /// One assessment and what it shows.
    Assessment {
        /// Which.
        id: AssessmentId,
    },
    /// Which assessments there are.
    Reflections,
    /// Which examples there are, or one of them.
    Examples,
    /// Which agreements there are, or one of them.
    Agreements,
    /// What is in focus.
    Focus,
    /// When the next reflection is suggested.
    Rhythm,
}

/// A committed write. It is made only after the commit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Saved {
    /// The time of the write (UTC).
    pub at: DateTime<Utc>,
    /// What looks different now.
    pub changed: Vec<Changed>,
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
