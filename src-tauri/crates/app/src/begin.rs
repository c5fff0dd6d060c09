//! Beginning a reflection.

use chrono::{DateTime, Utc};
use domain::{
    AssessmentHead, AssessmentId, AssessmentState, Begun, Changed, InstrumentId, Step, StepKind,
};
use store::{assessments, instruments};

use crate::desk::Desk;
use crate::error::AppError;
use crate::myself::{NewIds, myself};

impl Desk {
    /// Begins a reflection with the program's version of `instrument`, whose text is kept with it.
    ///
    /// # Errors
    /// [`AppError::InstrumentUnknown`], [`AppError::Instrument`], or the store.
    pub fn begin(
        &mut self,
        instrument: &InstrumentId,
        ids: NewIds<AssessmentId>,
        now: DateTime<Utc>,
    ) -> Result<Begun, AppError> {
        let carried = self.library()?.get(instrument)?;
        let (text, instrument) = (carried.text, carried.instrument.clone());
        let step = Step::new(StepKind::ReflectionBegun, vec![Changed::Reflections]);
        let saved = step.saved(now);
        self.write(now, |tx, _| {
            let fingerprint = instruments::ensure_stored(tx, &instrument, text)?;
            let myself = myself(tx, ids.myself, now)?;
            let head = AssessmentHead {
                id: ids.id,
                rater: myself,
                subject: myself,
                started: now,
                state: AssessmentState::Draft,
                place: None,
                hindsight_of: None,
            };
            assessments::add(tx, &head, &fingerprint)?;
            tx.record_undo(step);
            Ok(())
        })?;
        Ok(Begun { id: ids.id, saved })
    }
}
