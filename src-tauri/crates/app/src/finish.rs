//! Finishing a reflection.

use chrono::{DateTime, Utc};
use domain::{AssessmentId, Changed, Saved};
use store::assessments;

use crate::desk::Desk;
use crate::error::AppError;

impl Desk {
    /// Freezes a draft for good.
    ///
    /// # Errors
    /// [`AppError::Assessment`] where it is finished already or holds no answer, or the store.
    pub fn finish(&mut self, id: AssessmentId, now: DateTime<Utc>) -> Result<Saved, AppError> {
        self.write(now, |tx, kept| {
            kept.assessment(tx, id)?.finish(now)?;
            Ok(assessments::finish(tx, id, now)?)
        })?;
        Ok(Saved {
            at: now,
            changed: vec![Changed::Assessment { id }, Changed::Reflections],
        })
    }
}
