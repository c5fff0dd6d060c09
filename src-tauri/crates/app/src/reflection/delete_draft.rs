//! Deleting a draft.

use chrono::{DateTime, Utc};
use domain::{ActionKind, AssessmentId, Changed, UserAction};
use store::{assessments, form_drafts};
use view::Saved;

use crate::error::AppError;
use crate::myself::own;
use crate::stores::Stores;

/// Deletes a draft with its answers. It can be undone until the program closes.
///
/// # Errors
/// [`AppError::Assessment`] where the assessment is finished, or the store.
pub fn delete_draft(
    stores: &mut Stores,
    id: AssessmentId,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    let step = UserAction::new(
        ActionKind::DraftDeleted,
        vec![Changed::Assessment { id }, Changed::Reflections],
    );
    let saved = Saved::of(&step, now);
    stores.write(now, |tx, _| {
        assessments::get(tx, own(tx)?, id)?.head.must_be_draft()?;
        assessments::delete(tx, id)?;
        form_drafts::remove_of_assessment(tx, id)?;
        tx.record_undo(step);
        Ok(())
    })?;
    stores.begun.forget(id);
    Ok(saved)
}
