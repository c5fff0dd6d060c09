//! Deleting a draft.

use chrono::{DateTime, Utc};
use domain::{AssessmentId, Changed, Saved};
use store::{Undo, assessments};

use crate::desk::Desk;
use crate::error::AppError;

impl Desk {
    /// Deletes a draft with its answers. It can be undone until the program closes.
    ///
    /// # Errors
    /// [`AppError::Assessment`] where the assessment is finished, or the store.
    pub fn delete_draft(
        &mut self,
        id: AssessmentId,
        now: DateTime<Utc>,
    ) -> Result<Saved, AppError> {
        self.write(Undo::Step, |tx, _| {
            assessments::get(tx, id)?.head.must_be_draft()?;
            Ok(assessments::delete(tx, id)?)
        })?;
        Ok(Saved {
            at: now,
            changed: vec![Changed::Assessment { id }, Changed::Reflections],
        })
    }
}
