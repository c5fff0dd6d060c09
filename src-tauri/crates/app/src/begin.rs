//! Beginning a reflection.

use chrono::{DateTime, Utc};
use domain::{
    AssessmentHead, AssessmentId, AssessmentState, Begun, Changed, InstrumentId, Saved, SubjectId,
};
use store::{Tx, Undo, assessments, instruments, subjects};

use crate::desk::Desk;
use crate::error::AppError;

/// Ids that a beginning uses.
#[derive(Clone, Copy, Debug)]
pub struct NewIds {
    /// That of the new assessment.
    pub assessment: AssessmentId,
    /// That of the person, used where the store does not know the person yet.
    pub myself: SubjectId,
}

impl Desk {
    /// Begins a reflection with the program's version of `instrument`, whose text is kept with it.
    ///
    /// # Errors
    /// [`AppError::InstrumentUnknown`], [`AppError::Instrument`], or the store.
    pub fn begin(
        &mut self,
        instrument: &InstrumentId,
        ids: NewIds,
        now: DateTime<Utc>,
    ) -> Result<Begun, AppError> {
        let carried = self.library()?.get(instrument)?;
        let (text, instrument) = (carried.text, carried.instrument.clone());
        self.write(Undo::None, |tx, _| {
            let fingerprint = instruments::keep(tx, &instrument, text)?;
            let myself = myself(tx, ids.myself, now)?;
            let head = AssessmentHead {
                id: ids.assessment,
                rater: myself,
                subject: myself,
                started: now,
                state: AssessmentState::Draft,
                place: None,
            };
            assessments::add(tx, &head, &fingerprint)?;
            Ok(())
        })?;
        let id = ids.assessment;
        Ok(Begun {
            id,
            saved: Saved {
                at: now,
                changed: vec![Changed::Reflections],
            },
        })
    }
}

/// The person whose store this is; added under `id` where the store does not know them yet.
fn myself(tx: &Tx<'_>, id: SubjectId, now: DateTime<Utc>) -> Result<SubjectId, AppError> {
    if let Some(known) = subjects::myself(tx)? {
        return Ok(known);
    }
    subjects::add_myself(tx, id, now)?;
    Ok(id)
}
