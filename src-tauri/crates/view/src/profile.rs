//! What the screen of a profile is given.

use std::collections::BTreeMap;

use domain::{
    Answers, Assessment, AssessmentId, FacetId, Instrument, InstrumentId, Item, ItemId, Profile,
    PromptAnswer, Text, Value,
};
use serde::Serialize;
use ts_rs::TS;

use crate::change::FinishedReflection;
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
    /// The point above the one that was chosen, by item and facet, where there is one.
    pub next: BTreeMap<ItemId, BTreeMap<FacetId, Value>>,
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
            next: next(assessment),
        }
    }
}

fn next(assessment: &Assessment) -> BTreeMap<ItemId, BTreeMap<FacetId, Value>> {
    let of_item = |item: &Item| {
        let facets = item.facets.iter().filter_map(|facet| {
            let value = assessment.answers.value(&item.id, &facet.id)?;
            Some((facet.id.clone(), facet.scale.next(value)?))
        });
        (item.id.clone(), facets.collect())
    };
    assessment.instrument.items().map(of_item).collect()
}

/// What can be chosen above the tabs of the mirror, and what the choice shows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Mirror {
    /// The instruments of which a reflection is finished, that of the latest first.
    pub instruments: Vec<MirrorInstrument>,
    /// The one of the pictures; none where nothing is finished.
    pub instrument: Option<InstrumentId>,
    /// Its finished reflections, the latest first.
    pub reflections: Vec<FinishedReflection>,
    /// The latest of them whose day is not ahead, where there is one.
    pub latest: Option<AssessmentId>,
    /// The one whose profile is shown.
    pub shown: Option<AssessmentId>,
    /// The two that are compared, the earlier first; none where there are not two.
    pub pair: Option<(AssessmentId, AssessmentId)>,
    /// The finished reflections of the choice; none where nothing is narrowed.
    pub within: Option<Vec<AssessmentId>>,
}

/// An instrument that the mirror can be narrowed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MirrorInstrument {
    /// Which.
    pub id: InstrumentId,
    /// Its title, as it reads in the latest reflection.
    pub title: Text,
}
