//! Remembering where a person left off.

use chrono::{DateTime, Utc};
use domain::{AssessmentId, ItemId};
use store::assessments;
use view::Saved;

use crate::error::AppError;
use crate::myself::own;
use crate::stores::Stores;

/// Remembers `item` as the one in view, so that the draft goes on there.
///
/// # Errors
/// [`AppError::Assessment`] where the assessment is finished or has no such item, or the store.
pub fn remember_last_item(
    stores: &mut Stores,
    id: AssessmentId,
    item: &ItemId,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    stores.write(now, |tx, cache| {
        cache.assessment(tx, own(tx)?, id)?.open_item(item)?;
        Ok(assessments::set_last_item(tx, id, item)?)
    })?;
    Ok(Saved {
        at: now,
        changed: Vec::new(),
    })
}
