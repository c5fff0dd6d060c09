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
    let (mut assessment, blank) = stores.read(|tx, cache| {
        let assessment = read(tx, cache, id, begun)?;
        assessment.open_item(item)?;
        Ok((assessment, is_blank(tx, cache, id)?))
    })?;
    if blank {
        stores.begun.look_at(id, item);
    } else {
        assessment.head.last_item = Some(item.clone());
        stores.write(now, |tx, cache| {
            assessments::set_last_item(tx, id, item)?;
            cache.latest.put(tx, assessment);
            Ok(())
        })?;
    }
    Ok(Saved {
        at: now,
        changed: Vec::new(),
    })
}
