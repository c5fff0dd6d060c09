//! Looking back: the earlier time rated again from today's understanding (a then-test). It stands
//! beside the first rating and never replaces it.

use chrono::{DateTime, Months, Utc};
use serde::Serialize;
use ts_rs::TS;

use crate::ids::AssessmentId;
use crate::reflection::assessment::AssessmentHead;

/// How long ago a reflection must be finished before one may look back at it.
const NOT_BEFORE: Months = Months::new(1);

/// Why one may not look back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HindsightError {
    /// The reflection is not finished.
    #[error("the reflection is not finished")]
    NotFinished,
    /// It was finished less than a month ago.
    #[error("the reflection was finished less than a month ago")]
    TooEarly,
    /// It is itself a look back.
    #[error("the reflection is itself a hindsight rating")]
    IsHindsight,
    /// There is a look back at it already.
    #[error("there is a hindsight rating of the reflection already")]
    Exists,
}

/// From when one may look back at a reflection that was finished at `finished`.
pub fn may_look_back_from(finished: DateTime<Utc>) -> Option<DateTime<Utc>> {
    finished.checked_add_months(NOT_BEFORE)
}

/// Refuses a look back at `head` at this time.
///
/// # Errors
/// [`HindsightError`].
pub fn may_look_back(head: &AssessmentHead, now: DateTime<Utc>) -> Result<(), HindsightError> {
    if head.hindsight_of.is_some() {
        return Err(HindsightError::IsHindsight);
    }
    let finished = head.finished().ok_or(HindsightError::NotFinished)?;
    match may_look_back_from(finished) {
        Some(from) if from <= now => Ok(()),
        _ => Err(HindsightError::TooEarly),
    }
}

/// What can be done about looking back at a reflection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum LookBack {
    /// It is too early.
    From {
        /// When it may begin.
        #[serde(serialize_with = "crate::shown::moment")]
        #[ts(as = "crate::shown::ShownMoment")]
        at: DateTime<Utc>,
    },
    /// It may begin.
    Possible,
    /// It has been begun.
    Begun {
        /// The draft.
        id: AssessmentId,
    },
    /// It is finished.
    Finished {
        /// The look back.
        id: AssessmentId,
        /// When it was finished.
        #[serde(serialize_with = "crate::shown::moment")]
        #[ts(as = "crate::shown::ShownMoment")]
        at: DateTime<Utc>,
    },
}
