//! Remembering where a person left off.

use chrono::{DateTime, Utc};
use domain::{AssessmentId, ItemId};
use store::assessments;
use view::Saved;

use crate::error::AppError;
use crate::reflection::begun::{is_blank, read};
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
    let begun = stores.begun.get(id);
    let blank = stores.read(|tx, cache| {
        read(tx, cache, id, begun)?.open_item(item)?;
        is_blank(tx, cache, id)
    })?;
    if blank {
        stores.begun.look_at(id, item);
    } else {
        stores.write(now, |tx, _| Ok(assessments::set_last_item(tx, id, item)?))?;
    }
    Ok(Saved {
        at: now,
        changed: Vec::new(),
    })
}
