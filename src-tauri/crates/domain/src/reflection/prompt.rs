//! The reflection prompts: a defensive sentence, the offensive question, and a person's answer.

use chrono::{DateTime, Utc};
use serde::Serialize;
use ts_rs::TS;

use crate::ids::DomainId;
use crate::instrument::Instrument;

/// A person's answer to a prompt. A prompt that is passed has none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PromptAnswer {
    /// What is written.
    pub text: String,
    /// When.
    #[serde(serialize_with = "crate::shown::moment")]
    #[ts(as = "crate::shown::ShownMoment")]
    pub at: DateTime<Utc>,
}

/// A prompt that follows the ratings of a domain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AskedPrompt {
    /// The domain.
    pub domain: DomainId,
    /// The prompt's place among those of the instrument, from 0.
    pub prompt: usize,
}

impl Instrument {
    /// The prompt that follows each domain: its first, every time, so that what is written can be
    /// compared with what was written before. A domain without one is not here.
    pub fn asked_prompts(&self) -> Vec<AskedPrompt> {
        let first = |domain: &DomainId| {
            let mut prompts = self.prompts.iter();
            prompts.position(|prompt| prompt.domain.as_ref() == Some(domain))
        };
        self.domains
            .iter()
            .filter_map(|domain| {
                Some(AskedPrompt {
                    domain: domain.id.clone(),
                    prompt: first(&domain.id)?,
                })
            })
            .collect()
    }
}
