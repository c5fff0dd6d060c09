//! What a search over everything of one's own finds.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{AgreementId, AssessmentId, ExampleId, Text};
use serde::Serialize;
use ts_rs::TS;

use crate::reflection::ReflectionSummary;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct SearchResult {
    /// Reflections, examples, agreements and prompts, each the latest first; the first of each, where
    /// there are many.
    pub found: Vec<Found>,
    /// How many are found in all.
    pub count: usize,
}

/// One thing that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Found {
    /// A reflection, by its title or its day.
    Reflection {
        /// The reflection.
        reflection: ReflectionSummary,
    },
    /// An example.
    Example {
        /// Which.
        id: ExampleId,
        /// The day it happened.
        day: NaiveDate,
        /// The beginning of the part that has the words.
        opening: String,
    },
    /// An agreement.
    Agreement {
        /// Which.
        id: AgreementId,
        /// The situation of its latest plan.
        situation: String,
        /// What was agreed to be done then.
        action: String,
        /// The day on which to look at what came of it.
        due: NaiveDate,
    },
    /// What was written to a prompt.
    Prompt {
        /// The reflection.
        id: AssessmentId,
        /// Its place in the instrument.
        prompt: usize,
        /// Whether the reflection is finished.
        finished: bool,
        /// When it was written.
        #[serde(serialize_with = "domain::shown::moment")]
        #[ts(as = "domain::ShownMoment")]
        at: DateTime<Utc>,
        /// What was asked.
        question: Text,
        /// How the answer begins.
        opening: String,
    },
}
