//! Finishing a reflection.

use chrono::{DateTime, Utc};
use domain::{AssessmentId, Changed};
use store::assessments;
use view::Saved;

use crate::error::AppError;
use crate::stores::Stores;

/// Freezes a draft for good.
///
/// # Errors
/// [`AppError::Assessment`] where it is finished already or holds no answer, or the store.
pub fn finish(
    stores: &mut Stores,
    id: AssessmentId,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    stores.write(now, |tx, cache| {
        cache.assessment(tx, id)?.finish(now)?;
        Ok(assessments::finish(tx, id, now)?)
    })?;
    Ok(Saved {
        at: now,
        changed: vec![Changed::Assessment { id }, Changed::Reflections],
    })
}
