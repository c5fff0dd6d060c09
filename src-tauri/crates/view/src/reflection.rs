//! What the screens of a reflection and of earlier ones are given.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::{
    Answers, AskedPrompt, Assessment, AssessmentId, ConversationId, DomainProgress, Instrument,
    ItemId, PromptAnswer, Text,
};
use serde::Serialize;
use ts_rs::TS;

use crate::saved::Saved;

/// One reflection in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReflectionSummary {
    /// Its id.
    pub id: AssessmentId,
    /// Title of its instrument.
    pub instrument_title: Text,
    /// Version of its instrument.
    pub instrument_version: String,
    /// When it was begun.
    #[serde(serialize_with = "domain::shown::moment")]
    #[ts(as = "domain::ShownMoment")]
    pub started: DateTime<Utc>,
    /// When it was finished; none for a draft.
    #[serde(serialize_with = "domain::shown::maybe")]
    #[ts(as = "Option<domain::ShownMoment>")]
    pub finished: Option<DateTime<Utc>>,
    /// Items that are answered; a non-answer is an answer.
    pub answered: usize,
    /// All items.
    pub items: usize,
    /// When the reflection was finished that this one looks back at (UTC), if it is a hindsight
    /// rating.
    #[serde(serialize_with = "domain::shown::maybe")]
    #[ts(as = "Option<domain::ShownMoment>")]
    pub looks_back_at: Option<DateTime<Utc>>,
}

impl ReflectionSummary {
    /// The line of `assessment`, which is no hindsight rating.
    pub fn of(assessment: &Assessment) -> Self {
        Self {
            id: assessment.head.id,
            instrument_title: assessment.instrument.title.clone(),
            instrument_version: assessment.instrument.version.clone(),
            started: assessment.head.started,
            finished: assessment.head.finished(),
            answered: assessment.answered(),
            items: assessment.instrument.item_count(),
            looks_back_at: None,
        }
    }
}

/// A reflection to be filled in or read.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reflection {
    /// Its id.
    pub id: AssessmentId,
    /// The instrument as it read when it was begun.
    pub instrument: Instrument,
    /// When it was begun.
    #[serde(serialize_with = "domain::shown::moment")]
    #[ts(as = "domain::ShownMoment")]
    pub started: DateTime<Utc>,
    /// When it was finished; none for a draft.
    #[serde(serialize_with = "domain::shown::maybe")]
    #[ts(as = "Option<domain::ShownMoment>")]
    pub finished: Option<DateTime<Utc>>,
    /// The answers given so far.
    pub answers: Answers,
    /// The item at which to go on.
    pub current_item: Option<ItemId>,
    /// Progress of every domain.
    pub progress: Vec<DomainProgress>,
    /// About how many minutes what is not answered takes.
    pub minutes_left: usize,
    /// The prompt that follows each domain.
    pub asked_prompts: Vec<AskedPrompt>,
    /// The prompts that are answered, by their place in the instrument.
    pub prompt_answers: BTreeMap<usize, PromptAnswer>,
    /// The reflection that it looks back at, if it is a hindsight rating.
    pub looks_back: Option<LooksBack>,
    /// The conversation that it is given in; none where it is a reflection.
    pub conversation: Option<ConversationId>,
}

impl Reflection {
    /// What the screen of `assessment` shows.
    pub fn of(assessment: Assessment, looks_back: Option<LooksBack>) -> Self {
        // Looking back is about the ratings; the prompts are of their own time.
        let asked_prompts = match looks_back {
            None => assessment.instrument.asked_prompts(),
            Some(_) => Vec::new(),
        };
        Self {
            asked_prompts,
            looks_back,
            id: assessment.head.id,
            conversation: assessment.head.conversation,
            started: assessment.head.started,
            finished: assessment.head.finished(),
            current_item: assessment.current_item(),
            progress: assessment.progress(),
            minutes_left: assessment.minutes_left(),
            instrument: Arc::unwrap_or_clone(assessment.instrument),
            answers: assessment.answers,
            prompt_answers: assessment.prompt_answers,
        }
    }
}

/// The reflection that a hindsight rating looks back at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LooksBack {
    /// Which.
    pub id: AssessmentId,
    /// When it was finished.
    #[serde(serialize_with = "domain::shown::moment")]
    #[ts(as = "domain::ShownMoment")]
    pub at: DateTime<Utc>,
}

/// A committed answer and how far the assessment has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerSaved {
    /// The write.
    pub saved: Saved,
    /// Progress of every domain after it.
    pub progress: Vec<DomainProgress>,
    /// About how many minutes what is not answered takes.
    pub minutes_left: usize,
}

/// A newly begun assessment. Nothing is written of it yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Begun {
    /// Its id.
    pub id: AssessmentId,
}
