//! Finishing a reflection.

use chrono::{DateTime, Utc};
use domain::coaching::computers::check_all_answered;
use domain::{Assessment, AssessmentId, Changed, FormContent, FormRef};
use store::{Tx, assessments, form_drafts, prompt_answers, threads};
use view::Saved;

use crate::error::AppError;
use crate::reflection::begun::read;
use crate::stores::Stores;

/// Freezes a draft for good. A rating in a conversation is handed over by that: nobody reads it until both are
/// shown. What is still being written on a prompt becomes the answer to it: it could
/// not be saved any more.
///
/// # Errors
/// [`AppError::Assessment`] where it is finished already, holds no answer, or what is being written is
/// too long for an answer; [`AppError::Computers`] where it is to be sent and a question is not answered; or the store.
pub fn finish(
    stores: &mut Stores,
    id: AssessmentId,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    let begun = stores.begun.get(id);
    let conversation = stores.write(now, |tx, cache| {
        let mut assessment = read(tx, cache, id, begun)?;
        answer_what_is_written(tx, &mut assessment)?;
        if let Some(conversation) = assessment.head.conversation
            && threads::exists(tx, conversation)?
        {
            check_all_answered(&assessment.instrument, &assessment.answers)?;
        }
        assessment.finish(now)?;
        assessments::finish(tx, &assessment.head, now)?;
        // It is handed over.
        cache.open_half.cover();
        Ok(assessment.head.conversation)
    })?;
    stores.begun.forget(id);
    let list = match conversation {
        Some(_) => Changed::Conversations,
        None => Changed::Reflections,
    };
    Ok(Saved {
        at: now,
        changed: vec![Changed::Assessment { id }, list],
    })
}

/// Makes answers of what is still being written on the prompts of an assessment.
fn answer_what_is_written(tx: &Tx<'_>, assessment: &mut Assessment) -> Result<(), AppError> {
    let id = assessment.head.id;
    for draft in form_drafts::all(tx)? {
        let FormRef::Prompt { id: of, prompt } = draft.form else {
            continue;
        };
        let FormContent::Prompt { text } = draft.content else {
            continue;
        };
        // A backup may bring one of a prompt that there is not.
        if of != id || assessment.instrument.prompts.get(prompt).is_none() {
            continue;
        }
        assessment.answer_prompt(prompt, &text, draft.at)?;
        match assessment.prompt_answers.get(&prompt) {
            Some(answer) => prompt_answers::put(tx, id, prompt, answer)?,
            None => prompt_answers::remove(tx, id, prompt)?,
        }
    }
    form_drafts::remove_of_assessment(tx, id)?;
    Ok(())
}
