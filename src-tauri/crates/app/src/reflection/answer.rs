//! Giving an answer, and taking one back.

use chrono::{DateTime, Utc};
use domain::{
    ActionKind, Answer, Assessment, AssessmentHead, AssessmentId, Changed, FacetId, GivenAnswer,
    ItemId, UserAction,
};
use store::{Tx, answers};
use view::{AnswerSaved, Saved};

use crate::error::AppError;
use crate::reflection::begun::{drop_if_blank, is_blank, read, read_and_keep};
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
    let begun = stores.begun.get(id);
    let blank = stores.read(|tx, cache| {
        let mut assessment = read(tx, cache, id, begun)?;
        assessment.clear(item, facet)?;
        Ok(is_blank(tx, cache, id)?.then_some(assessment))
    })?;
    // Clearing in a draft that holds nothing leaves it so.
    if let Some(blank) = blank {
        return Ok(AnswerSaved {
            saved: Saved {
                at: now,
                changed: Vec::new(),
            },
            progress: blank.progress(),
            minutes_left: blank.minutes_left(),
        });
    }
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
    let begun = stores.begun.get(id);
    let (saved, blank) = stores.write(now, |tx, cache| {
        let (mut assessment, _) = read_and_keep(tx, cache, id, begun, now)?;
        change(tx, &mut assessment)?;
        let blank = drop_if_blank(tx, cache, &assessment)?;
        let step = UserAction::new(kind, changed_in(&assessment));
        let step = match assessment.instrument.item(item) {
            Some(item) => step.to_item(&item.title),
            None => step,
        };
        let saved = Saved::of(&step, now);
        tx.record_undo(step);
        let saved = AnswerSaved {
            saved,
            progress: assessment.progress(),
            minutes_left: assessment.minutes_left(),
        };
        if blank.is_none() {
            cache.latest.put(tx, assessment);
        }
        Ok::<_, AppError>((saved, blank))
    })?;
    if let Some(blank) = blank {
        stores.begun.put(blank);
    }
    Ok(saved)
}

/// What looks different when something in a draft is: also what it looks back at, which may only now have a
/// look back, and the conversation that it is given in, which may only now be rated.
pub(super) fn changed_in(assessment: &Assessment) -> Vec<Changed> {
    let AssessmentHead {
        id,
        hindsight_of,
        conversation,
        ..
    } = assessment.head;
    let of = hindsight_of.map(|id| Changed::Assessment { id });
    let talk = conversation.map(|_| Changed::Conversations);
    let changed = [Changed::Assessment { id }].into_iter();
    changed.chain(of).chain(talk).collect()
}
