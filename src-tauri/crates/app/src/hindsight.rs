//! Looking back at an earlier reflection from today's understanding.

use chrono::{DateTime, Utc};
use domain::{
    Assessment, AssessmentHead, AssessmentId, AssessmentState, Begun, Changed, Hindsight,
    HindsightError, LookBack, Step, StepKind, may_look_back, may_look_back_from,
};
use store::{StoreError, Tx, assessments};

use crate::desk::Desk;
use crate::error::AppError;
use crate::kept::KeptInstruments;

impl Desk {
    /// Begins a look back at a finished reflection, with the instrument as it read then.
    ///
    /// # Errors
    /// [`AppError::Hindsight`], or the store.
    pub fn begin_hindsight(
        &mut self,
        of: AssessmentId,
        id: AssessmentId,
        now: DateTime<Utc>,
    ) -> Result<Begun, AppError> {
        let step = Step::new(
            StepKind::HindsightBegun,
            vec![Changed::Reflections, Changed::Assessment { id: of }],
        );
        let saved = step.saved(now);
        self.write(now, |tx, kept| {
            let row = assessments::get(tx, of)?;
            may_look_back(&row.head, now)?;
            if assessments::hindsight_of(tx, of)?.is_some() {
                return Err(HindsightError::Exists.into());
            }
            let head = AssessmentHead {
                id,
                started: now,
                state: AssessmentState::Draft,
                place: None,
                hindsight_of: Some(of),
                ..row.head
            };
            let fingerprint = kept.fingerprint(tx, &row.instrument)?;
            assessments::add(tx, &head, &fingerprint)?;
            tx.record_undo(step);
            Ok(())
        })?;
        Ok(Begun { id, saved })
    }

    /// What can be done about looking back at a finished reflection, and how the look back differs
    /// from it.
    ///
    /// # Errors
    /// [`AppError::NotFinished`], [`AppError::Hindsight`] where it is itself a look back, or the store.
    pub fn hindsight(
        &mut self,
        of: AssessmentId,
        now: DateTime<Utc>,
    ) -> Result<Hindsight, AppError> {
        self.read(|tx, kept| {
            let first = kept.finished(tx, of)?;
            let look_back = look_back(tx, &first.head, now)?;
            let back = looked_back(tx, kept, of)?;
            Ok(Hindsight::of(&first, look_back, back.as_ref()))
        })
    }
}

/// The finished look back at a reflection, if there is one.
pub(crate) fn looked_back(
    tx: &Tx<'_>,
    kept: &mut KeptInstruments,
    of: AssessmentId,
) -> Result<Option<Assessment>, AppError> {
    let back = assessments::hindsight_of(tx, of)?;
    let finished = back.filter(|back| back.head.finished().is_some());
    finished
        .map(|back| kept.assessment(tx, back.head.id))
        .transpose()
}

/// What can be done about looking back at a finished reflection.
pub(crate) fn look_back(
    tx: &Tx<'_>,
    head: &AssessmentHead,
    now: DateTime<Utc>,
) -> Result<LookBack, AppError> {
    if let Some(back) = assessments::hindsight_of(tx, head.id)? {
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
