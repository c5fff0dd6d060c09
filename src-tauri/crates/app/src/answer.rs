//! Giving an answer, and taking one back.

use chrono::{DateTime, Utc};
use domain::{
    Answer, AnswerSaved, Assessment, AssessmentId, Changed, GivenAnswer, ItemId, Step, StepKind,
};
use store::{Tx, answers};

use crate::desk::Desk;
use crate::error::AppError;

impl Desk {
    /// Gives (or replaces) the answer to `item`. When this returns, the answer is on disk.
    ///
    /// # Errors
    /// [`AppError::Assessment`] where the assessment is finished or has no such item, or the store.
    pub fn give_answer(
        &mut self,
        id: AssessmentId,
        item: &ItemId,
        answer: Answer,
        now: DateTime<Utc>,
    ) -> Result<AnswerSaved, AppError> {
        self.change_answer(id, item, StepKind::AnswerGiven, now, |tx, assessment| {
            assessment.give(item, answer, now)?;
            answers::put(tx, id, item, GivenAnswer { answer, at: now })?;
            Ok(())
        })
    }

    /// Takes the answer to `item` back; the item is unanswered then.
    ///
    /// # Errors
    /// As [`Desk::give_answer`].
    pub fn clear_answer(
        &mut self,
        id: AssessmentId,
        item: &ItemId,
        now: DateTime<Utc>,
    ) -> Result<AnswerSaved, AppError> {
        self.change_answer(id, item, StepKind::AnswerCleared, now, |tx, assessment| {
            assessment.clear(item)?;
            answers::remove(tx, id, item)?;
            Ok(())
        })
    }

    fn change_answer(
        &mut self,
        id: AssessmentId,
        item: &ItemId,
        kind: StepKind,
        now: DateTime<Utc>,
        change: impl FnOnce(&Tx<'_>, &mut Assessment) -> Result<(), AppError>,
    ) -> Result<AnswerSaved, AppError> {
        self.write(now, |tx, kept| {
            let mut assessment = kept.assessment(tx, id)?;
            change(tx, &mut assessment)?;
            let step = Step::new(kind, vec![Changed::Assessment { id }]);
            let step = match assessment.instrument.item(item) {
                Some(item) => step.to_item(&item.title),
                None => step,
            };
            let saved = step.saved(now);
            tx.record_undo(step);
            Ok(AnswerSaved {
                saved,
                progress: assessment.progress(),
            })
        })
    }
}
