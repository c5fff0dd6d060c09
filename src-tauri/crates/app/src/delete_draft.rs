//! Deleting a draft.

use chrono::{DateTime, Utc};
use domain::{AssessmentId, Changed, Saved, Step, StepKind};
use store::assessments;

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
        let step = Step::new(
            StepKind::DraftDeleted,
            vec![Changed::Assessment { id }, Changed::Reflections],
        );
        let saved = step.saved(now);
        self.write(now, |tx, _| {
            assessments::get(tx, id)?.head.must_be_draft()?;
            assessments::delete(tx, id)?;
            tx.record_undo(step);
            Ok(())
        })?;
        Ok(saved)
    }
}
