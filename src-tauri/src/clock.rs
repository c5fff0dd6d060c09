//! The only place that reads the clock and makes ids.

use app::NewIds;
use chrono::{DateTime, Utc};
use domain::{AssessmentId, SubjectId};
use uuid::Uuid;

/// The present time.
pub(crate) fn now() -> DateTime<Utc> {
    Utc::now()
}

/// Ids that nothing has yet.
pub(crate) fn new_ids() -> NewIds {
    NewIds {
        assessment: AssessmentId::new(Uuid::now_v7()),
        myself: SubjectId::new(Uuid::now_v7()),
    }
}
