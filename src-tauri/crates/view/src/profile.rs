//! What the screen of a profile is given.

use std::collections::BTreeMap;

use domain::{Answers, Assessment, Instrument, Profile, PromptAnswer};
use serde::Serialize;
use ts_rs::TS;

use crate::reflection::ReflectionSummary;

/// A profile with everything that its screen shows.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProfileView {
    /// The assessment.
    pub reflection: ReflectionSummary,
    /// The instrument as it read then.
    pub instrument: Instrument,
    /// The answers.
    pub answers: Answers,
    /// The prompts that are answered, by their place in the instrument.
    pub prompt_answers: BTreeMap<usize, PromptAnswer>,
    /// What they show.
    pub profile: Profile,
}

impl ProfileView {
    /// Everything that the screen of `assessment`'s profile shows.
    pub fn of(assessment: &Assessment) -> Self {
        Self {
            reflection: ReflectionSummary::of(assessment),
            profile: Profile::of(assessment),
            instrument: Instrument::clone(&assessment.instrument),
            answers: assessment.answers.clone(),
            prompt_answers: assessment.prompt_answers.clone(),
        }
    }
}
