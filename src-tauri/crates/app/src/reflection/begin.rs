//! Beginning a reflection.

use chrono::{DateTime, Utc};
use domain::{
    ActionKind, AssessmentHead, AssessmentId, AssessmentState, Changed, InstrumentId, UserAction,
};
use store::{assessments, instruments};
use view::{Begun, Saved};

use crate::error::AppError;
use crate::instrument::library::Library;
use crate::myself::{NewIds, myself};
use crate::stores::Stores;

/// Begins a reflection with the program's version of `instrument`, whose text is kept with it.
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
    let (text, instrument) = (carried.text, carried.instrument.clone());
    let step = UserAction::new(ActionKind::ReflectionBegun, vec![Changed::Reflections]);
    let saved = Saved::of(&step, now);
    stores.write(now, |tx, _| {
        let fingerprint = instruments::ensure_stored(tx, &instrument, text)?;
        let myself = myself(tx, ids.myself, now)?;
        let head = AssessmentHead {
            id: ids.id,
            rater: myself,
            subject: myself,
            started: now,
            state: AssessmentState::Draft,
            last_item: None,
            hindsight_of: None,
        };
        assessments::add(tx, &head, &fingerprint)?;
        tx.record_undo(step);
        Ok(())
    })?;
    Ok(Begun { id: ids.id, saved })
}
