//! What the screens ask for besides a profile.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde::Serialize;
use ts_rs::TS;

use crate::agreement::AgreementView;
use crate::agreement::rhythm::Wheel;
use crate::change::Accuracy;
use crate::ids::{AssessmentId, InstrumentId, ItemId};
use crate::instrument::Instrument;
use crate::profile::ProfileView;
use crate::reflection::answer::GivenAnswer;
use crate::reflection::assessment::{Assessment, DomainProgress};
use crate::reflection::prompt::{AskedPrompt, PromptAnswer};
use crate::reflection::summary::ReflectionSummary;
use crate::text::Text;

/// What the start screen shows.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Overview {
    /// The instrument that a new reflection uses.
    pub instrument: InstrumentSummary,
    /// Reflections that are not finished, the latest begun first.
    pub drafts: Vec<ReflectionSummary>,
    /// The latest finished reflection and what it shows.
    pub latest: Option<ProfileView>,
    /// The latest finished reflections, newest first, a few of them.
    pub earlier: Vec<ReflectionSummary>,
    /// How many finished reflections there are in all.
    pub finished_count: usize,
    /// The agreements in force whose day is near or has passed, the earliest first.
    pub due: Vec<AgreementView>,
    /// How many agreements are in force in all.
    pub live_agreements: usize,
    /// The year around today.
    pub wheel: Wheel,
    /// What is shown is example data.
    pub example: bool,
}

/// An instrument in a few words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InstrumentSummary {
    /// Its id.
    pub id: InstrumentId,
    /// Its version.
    pub version: String,
    /// Title.
    pub title: Text,
    /// What it is.
    pub about: Text,
    /// How many items it has.
    pub items: usize,
    /// The titles of its domains.
    pub domains: Vec<Text>,
}

impl InstrumentSummary {
    /// The summary of `instrument`.
    pub fn of(instrument: &Instrument) -> Self {
        Self {
            id: instrument.id.clone(),
            version: instrument.version.clone(),
            title: instrument.title.clone(),
            about: instrument.about.clone(),
            items: instrument.item_count(),
            domains: instrument
                .domains
                .iter()
                .map(|domain| domain.title.clone())
                .collect(),
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
    /// When it was begun (UTC).
    pub started: DateTime<Utc>,
    /// When it was finished (UTC); none for a draft.
    pub finished: Option<DateTime<Utc>>,
    /// The answers given so far.
    pub answers: BTreeMap<ItemId, GivenAnswer>,
    /// The item at which to go on.
    pub place: Option<ItemId>,
    /// Progress of every domain.
    pub progress: Vec<DomainProgress>,
    /// The prompt that follows each domain.
    pub asked_prompts: Vec<AskedPrompt>,
    /// The prompts that are answered, by their place in the instrument.
    pub prompt_answers: BTreeMap<usize, PromptAnswer>,
    /// The reflection that it looks back at, if it is a hindsight rating.
    pub looks_back: Option<LooksBack>,
}

/// The reflection that a hindsight rating looks back at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LooksBack {
    /// Which.
    pub id: AssessmentId,
    /// When it was finished (UTC).
    pub at: DateTime<Utc>,
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
            started: assessment.head.started,
            finished: assessment.head.finished(),
            place: assessment.place(),
            progress: assessment.progress(),
            instrument: Arc::unwrap_or_clone(assessment.instrument),
            answers: assessment.answers,
            prompt_answers: assessment.prompt_answers,
        }
    }
}

/// What the method page shows besides its own texts.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Method {
    /// Version of the program.
    pub program_version: String,
    /// The data folder, for reading: the home folder is written `~`.
    pub data_folder: String,
    /// Every instrument of the program.
    pub instruments: Vec<MethodInstrument>,
}

/// An instrument and its accuracy.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MethodInstrument {
    /// The instrument in a few words.
    pub summary: InstrumentSummary,
    /// Its accuracy.
    pub accuracy: Accuracy,
}
