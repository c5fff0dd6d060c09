//! What was written to the prompts of two assessments, side by side.

use serde::Serialize;
use ts_rs::TS;

use crate::instrument::Prompt;
use crate::reflection::assessment::Assessment;

/// A prompt both times.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PromptChange {
    /// The prompt.
    pub prompt: Prompt,
    /// What was written then.
    pub earlier: Option<String>,
    /// What was written later.
    pub later: Option<String>,
}

/// The prompts of either assessment that were answered at least once, in the order of the later
/// instrument, then of the earlier. Prompts are the same where both their sentences are.
pub fn prompt_changes(earlier: &Assessment, later: &Assessment) -> Vec<PromptChange> {
    let answer = |assessment: &Assessment, prompt: &Prompt| {
        let mut prompts = assessment.instrument.prompts.iter();
        let place = prompts.position(|other| same(other, prompt));
        let answer = assessment.prompt_answers.get(&place?)?;
        Some(answer.text.clone())
    };
    let of_later = later.instrument.prompts.iter();
    let only_earlier = earlier.instrument.prompts.iter().filter(|prompt| {
        !later
            .instrument
            .prompts
            .iter()
            .any(|other| same(other, prompt))
    });
    of_later
        .chain(only_earlier)
        .map(|prompt| PromptChange {
            earlier: answer(earlier, prompt),
            later: answer(later, prompt),
            prompt: prompt.clone(),
        })
        .filter(|change| change.earlier.is_some() || change.later.is_some())
        .collect()
}

fn same(one: &Prompt, other: &Prompt) -> bool {
    one.defensive == other.defensive && one.offensive == other.offensive
}
