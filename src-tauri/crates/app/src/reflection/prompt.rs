//! Answering the prompts of a reflection.

use chrono::{DateTime, Utc};
use domain::{ActionKind, AssessmentId, FormRef, UserAction};
use store::{form_drafts, prompt_answers};
use view::Saved;

use crate::error::AppError;
use crate::reflection::answer::changed_in;
use crate::reflection::begun::{drop_if_blank, is_blank, read, read_and_keep};
use crate::stores::Stores;

/// Answers (or answers anew) the prompt at this place of the instrument; a blank text passes it.
///
/// # Errors
/// [`AppError::Assessment`] where the assessment is finished or has no such prompt, or the text is
/// too long; or the store.
pub fn answer_prompt(
    stores: &mut Stores,
    id: AssessmentId,
    prompt: usize,
    text: &str,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    let begun = stores.begun.get(id);
    let passed = stores.read(|tx, cache| {
        let mut assessment = read(tx, cache, id, begun.clone())?;
        assessment.answer_prompt(prompt, text, now)?;
        Ok(assessment.prompt_answers.is_empty() && is_blank(tx, cache, id)?)
    })?;
    // Passing a prompt of a draft that holds nothing leaves it so.
    if passed {
        return Ok(Saved {
            at: now,
            changed: Vec::new(),
        });
    }
    let (saved, blank) = stores.write(now, |tx, cache| {
        let (mut assessment, _) = read_and_keep(tx, cache, id, begun, now)?;
        let before = assessment.prompt_answers.get(&prompt).cloned();
        assessment.answer_prompt(prompt, text, now)?;
        let after = assessment.prompt_answers.get(&prompt);
        let kind = match after {
            Some(_) => ActionKind::PromptAnswered,
            None => ActionKind::PromptPassed,
        };
        let step = UserAction::new(kind, changed_in(&assessment));
        let saved = Saved::of(&step, now);
        form_drafts::remove(tx, &FormRef::Prompt { id, prompt })?;
        // Leaving a prompt as it was is no step.
        if before.as_ref().map(|answer| &answer.text) == after.map(|answer| &answer.text) {
            return Ok((saved, None));
        }
        match after {
            Some(answer) => prompt_answers::put(tx, id, prompt, answer)?,
            None => prompt_answers::remove(tx, id, prompt)?,
        }
        let blank = drop_if_blank(tx, cache, &assessment)?;
        tx.record_undo(step);
        Ok::<_, AppError>((saved, blank))
    })?;
    if let Some(blank) = blank {
        stores.begun.put(blank);
    }
    Ok(saved)
}
