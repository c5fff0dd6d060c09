//! One reflection in a few words.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::AssessmentId;
use crate::reflection::assessment::Assessment;
use crate::text::Text;

/// One reflection in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReflectionSummary {
    /// Its id.
    pub id: AssessmentId,
    /// Title of its instrument.
    pub instrument_title: Text,
    /// Version of its instrument.
    pub instrument_version: String,
    /// When it was begun (UTC).
    pub started: DateTime<Utc>,
    /// When it was finished (UTC); none for a draft.
    pub finished: Option<DateTime<Utc>>,
    /// Items with an answer; a non-answer is one.
    pub answered: usize,
    /// All items.
    pub items: usize,
    /// When the reflection was finished that this one looks back at (UTC), if it is a hindsight
    /// rating.
    pub looks_back_at: Option<DateTime<Utc>>,
}

impl ReflectionSummary {
    /// The line of `assessment`, which is no hindsight rating.
    pub fn of(assessment: &Assessment) -> Self {
        Self {
            id: assessment.head.id,
            instrument_title: assessment.instrument.title.clone(),
            instrument_version: assessment.instrument.version.clone(),
            started: assessment.head.started,
            finished: assessment.head.finished(),
            answered: assessment.answers.len(),
            items: assessment.instrument.item_count(),
            looks_back_at: None,
        }
    }
}
