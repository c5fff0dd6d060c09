//! Answering the prompts of a reflection.

use chrono::{DateTime, Utc};
use domain::{ActionKind, AssessmentId, Changed, FormRef, UserAction};
use store::{form_drafts, prompt_answers};
use view::Saved;

use crate::error::AppError;
use crate::myself::own;
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
    stores.write(now, |tx, cache| {
        let mut assessment = cache.assessment(tx, own(tx)?, id)?;
        let before = assessment.prompt_answers.get(&prompt).cloned();
        assessment.answer_prompt(prompt, text, now)?;
        let after = assessment.prompt_answers.get(&prompt);
        let kind = match after {
            Some(_) => ActionKind::PromptAnswered,
            None => ActionKind::PromptPassed,
        };
        let step = UserAction::new(kind, vec![Changed::Assessment { id }]);
        let saved = Saved::of(&step, now);
        form_drafts::remove(tx, &FormRef::Prompt { id, prompt })?;
        // Leaving a prompt as it was is no step.
        if before.as_ref().map(|answer| &answer.text) == after.map(|answer| &answer.text) {
            return Ok(saved);
        }
        match after {
            Some(answer) => prompt_answers::put(tx, id, prompt, answer)?,
            None => prompt_answers::remove(tx, id, prompt)?,
        }
        tx.record_undo(step);
        Ok(saved)
    })
}
