//! Giving an answer, and taking one back.

use chrono::{DateTime, Utc};
use domain::{
    ActionKind, Answer, Assessment, AssessmentId, Changed, FacetId, GivenAnswer, ItemId, UserAction,
};
use store::{Tx, answers};
use view::{AnswerSaved, Saved};

use crate::error::AppError;
use crate::myself::own;
use crate::stores::Stores;

/// Gives (or replaces) the answer to a facet of an item. When this returns, the answer is on disk.
///
/// # Errors
/// [`AppError::Assessment`] where the assessment is finished or has no such item, facet or value, or the
/// store.
pub fn give_answer(
    stores: &mut Stores,
    id: AssessmentId,
    (item, facet): (&ItemId, &FacetId),
    answer: Answer,
    now: DateTime<Utc>,
) -> Result<AnswerSaved, AppError> {
    change_answer(
        stores,
        id,
        item,
        ActionKind::AnswerGiven,
        now,
        |tx, assessment| {
            assessment.give(item, facet, answer, now)?;
            answers::put(tx, id, item, facet, GivenAnswer { answer, at: now })?;
            Ok(())
        },
    )
}

/// Takes the answer to a facet of an item back; it is unanswered then.
///
/// # Errors
/// As [`give_answer`].
pub fn clear_answer(
    stores: &mut Stores,
    id: AssessmentId,
    (item, facet): (&ItemId, &FacetId),
    now: DateTime<Utc>,
) -> Result<AnswerSaved, AppError> {
    change_answer(
        stores,
        id,
        item,
        ActionKind::AnswerCleared,
        now,
        |tx, assessment| {
            assessment.clear(item, facet)?;
            answers::remove(tx, id, item, facet)?;
            Ok(())
        },
    )
}

fn change_answer(
    stores: &mut Stores,
    id: AssessmentId,
    item: &ItemId,
    kind: ActionKind,
    now: DateTime<Utc>,
    change: impl FnOnce(&Tx<'_>, &mut Assessment) -> Result<(), AppError>,
) -> Result<AnswerSaved, AppError> {
    stores.write(now, |tx, cache| {
        let mut assessment = cache.assessment(tx, own(tx)?, id)?;
        change(tx, &mut assessment)?;
        let step = UserAction::new(kind, vec![Changed::Assessment { id }]);
        let step = match assessment.instrument.item(item) {
            Some(item) => step.to_item(&item.title),
            None => step,
        };
        let saved = Saved::of(&step, now);
        tx.record_undo(step);
        Ok(AnswerSaved {
            saved,
            progress: assessment.progress(),
        })
    })
}
