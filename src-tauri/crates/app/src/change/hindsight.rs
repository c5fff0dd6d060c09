//! Looking back at an earlier reflection from today's understanding.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::{
    Assessment, AssessmentHead, AssessmentId, AssessmentState, HindsightError, LookBack,
    Perspective, may_look_back, may_look_back_from,
};
use store::{StoreError, Tx, assessments};
use view::{Begun, Hindsight};

use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;
use crate::myself::own;
use crate::reflection::BlankDraft;
use crate::stores::Stores;

/// Begins a look back at a finished reflection, with the instrument as it read then. Nothing is written
/// before something is answered.
///
/// # Errors
/// [`AppError::Hindsight`], or the store.
pub fn begin_hindsight(
    stores: &mut Stores,
    of: AssessmentId,
    id: AssessmentId,
    now: DateTime<Utc>,
) -> Result<Begun, AppError> {
    let draft = stores.read(|tx, cache| {
        let own = own(tx)?;
        let row = assessments::get(tx, own, of)?;
        may_look_back(&row.head, now)?;
        if assessments::hindsight_of(tx, own, of)?.is_some() {
            return Err(HindsightError::Exists.into());
        }
        let head = AssessmentHead {
            id,
            started: now,
            state: AssessmentState::Draft,
            last_item: None,
            hindsight_of: Some(of),
            ..row.head
        };
        Ok(BlankDraft {
            head,
            instrument: Arc::clone(cache.get(tx, &row.instrument)?),
            text: cache.text(tx, &row.instrument)?.into(),
        })
    })?;
    stores.begun.put(draft);
    Ok(Begun { id })
}

/// What can be done about looking back at a finished reflection, and how the look back differs
/// from it.
///
/// # Errors
/// [`AppError::NotFinished`], [`AppError::Hindsight`] where it is itself a look back, or the store.
pub fn hindsight(
    stores: &mut Stores,
    of: AssessmentId,
    now: DateTime<Utc>,
) -> Result<Hindsight, AppError> {
    stores.read(|tx, cache| {
        let own = own(tx)?;
        let first = cache.finished(tx, own, of)?;
        let look_back = look_back(tx, &first.head, now)?;
        let back = looked_back(tx, cache, own, of)?;
        Ok(Hindsight::of(&first, look_back, back.as_ref()))
    })
}

/// The finished look back at a reflection, if there is one.
pub(crate) fn looked_back(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    whose: Perspective,
    of: AssessmentId,
) -> Result<Option<Assessment>, AppError> {
    let back = assessments::hindsight_of(tx, whose, of)?;
    let finished = back.filter(|back| back.head.finished().is_some());
    finished
        .map(|back| cache.assessment(tx, whose, back.head.id))
        .transpose()
}

/// What can be done about looking back at a finished reflection.
pub(crate) fn look_back(
    tx: &Tx<'_>,
    head: &AssessmentHead,
    now: DateTime<Utc>,
) -> Result<LookBack, AppError> {
    if let Some(back) = assessments::hindsight_of(tx, head.perspective(), head.id)? {
        let id = back.head.id;
        return Ok(match back.head.finished() {
            Some(at) => LookBack::Finished { id, at },
            None => LookBack::Begun { id },
        });
    }
    let from = head.finished().and_then(may_look_back_from);
    match from {
        Some(from) if from > now => Ok(LookBack::From { at: from }),
        Some(_) => Ok(LookBack::Possible),
        // A reflection whose time cannot be reckoned with is not one that this program wrote.
        None => Err(StoreError::Damaged.into()),
    }
}
