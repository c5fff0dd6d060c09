//! The table `prompt_answers`: what a person wrote to the prompts of an assessment.

use std::collections::BTreeMap;

use domain::{AssessmentId, PromptAnswer};

use crate::error::StoreError;
use crate::time;
use crate::transaction::Tx;

const TABLE: &str = "prompt_answers";

/// Puts (or replaces) the answer to the prompt at this place of the instrument.
///
/// # Errors
/// [`StoreError::Frozen`], or the database.
pub fn put(
    tx: &Tx<'_>,
    assessment: AssessmentId,
    prompt: usize,
    answer: &PromptAnswer,
) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached(
            "INSERT INTO prompt_answers (assessment, prompt, text, given) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (assessment, prompt) DO UPDATE
             SET text = excluded.text, given = excluded.given",
        )?
        .execute((
            assessment.as_uuid(),
            prompt,
            &answer.text,
            time::to_store(answer.at),
        ))?;
    Ok(())
}

/// Removes the answer to a prompt.
///
/// # Errors
/// [`StoreError::Frozen`], or the database.
pub fn remove(tx: &Tx<'_>, assessment: AssessmentId, prompt: usize) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("DELETE FROM prompt_answers WHERE assessment = ?1 AND prompt = ?2")?
        .execute((assessment.as_uuid(), prompt))?;
    Ok(())
}

/// All answers to prompts of an assessment, by the place of the prompt.
///
/// # Errors
/// The database.
pub fn for_assessment(
    tx: &Tx<'_>,
    assessment: AssessmentId,
) -> Result<BTreeMap<usize, PromptAnswer>, StoreError> {
    let mut statement = tx
        .connection
        .prepare_cached("SELECT prompt, text, given FROM prompt_answers WHERE assessment = ?1")?;
    let mut rows = statement.query([assessment.as_uuid()])?;
    let mut answers = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let answer = PromptAnswer {
            text: row.get("text")?,
            at: time::from_store(row.get("given")?, TABLE)?,
        };
        answers.insert(row.get("prompt")?, answer);
    }
    Ok(answers)
}
