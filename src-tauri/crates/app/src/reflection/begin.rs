//! Beginning a reflection.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::{AssessmentHead, AssessmentId, AssessmentState, InstrumentId};
use store::people;
use view::Begun;

use crate::error::AppError;
use crate::instrument::library::Library;
use crate::myself::NewIds;
use crate::reflection::begun::BlankDraft;
use crate::stores::Stores;

/// Begins a reflection with the program's version of `instrument`, whose text is kept with it. Nothing is
/// written before something is answered.
///
/// # Errors
/// [`AppError::InstrumentUnknown`], [`AppError::Instrument`], or the store.
pub fn begin(
    stores: &mut Stores,
    library: &Library,
    instrument: &InstrumentId,
    ids: NewIds<AssessmentId>,
    now: DateTime<Utc>,
) -> Result<Begun, AppError> {
    let carried = library.get(instrument)?;
    let known = stores.read(|tx, _| Ok(people::myself(tx)?))?;
    let myself = known.unwrap_or(ids.myself);
    stores.begun.put(BlankDraft {
        head: AssessmentHead {
            id: ids.id,
            rater: myself,
            subject: myself,
            conversation: None,
            started: now,
            state: AssessmentState::Draft,
            last_item: None,
            hindsight_of: None,
        },
        instrument: Arc::new(carried.instrument.clone()),
        text: carried.text.into(),
    });
    Ok(Begun { id: ids.id })
}
