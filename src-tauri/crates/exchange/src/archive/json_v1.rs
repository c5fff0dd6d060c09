//! The first shape of an export, as `docs/fagspejl-export-v1.schema.json` describes it. It knows one
//! person: all that it holds is what they gave about themselves.

use domain::instrument::kinds::LEVEL_FACET;
use domain::{
    AgreementId, AgreementState, AssessmentId, FacetId, ItemId, ItemRef, PersonId, Rhythm,
};
use serde::Deserialize;

use crate::agreement_history::WrittenEntry;
use crate::archive::json_v6::{
    self, AgreementInput, Chosen, ExampleInput, WrittenAnswer, WrittenInstrument, WrittenPrompt,
    WrittenReflection,
};
use crate::moment::{Day, Moment};

/// The version of this shape.
pub(crate) const VERSION: u32 = 1;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    format: String,
    #[serde(rename = "version")]
    _version: u32,
    person: Option<Person>,
    rhythm: Option<Rhythm>,
    instruments: Vec<WrittenInstrument>,
    reflections: Vec<Reflection>,
    examples: Vec<ExampleInput>,
    agreements: Vec<Agreement>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    id: PersonId,
    added: Moment,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Reflection {
    id: AssessmentId,
    instrument: String,
    hindsight_of: Option<AssessmentId>,
    started: Moment,
    finished: Option<Moment>,
    place: Option<ItemId>,
    answers: Vec<LevelAnswer>,
    prompts: Vec<WrittenPrompt>,
    focus: Vec<ItemId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Agreement {
    id: AgreementId,
    item: Option<ItemRef>,
    history: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LevelAnswer {
    item: ItemId,
    answer: Chosen,
    at: Moment,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    at: Moment,
    state: AgreementState,
    situation: String,
    action: String,
    due: Day,
    word: Option<String>,
}

impl From<File> for json_v6::File {
    fn from(file: File) -> Self {
        // A file of nobody holds nothing that anybody gave; otherwise it is refused when it is checked.
        let nobody = PersonId::new(uuid::Uuid::nil());
        let myself = file.person.as_ref().map_or(nobody, |person| person.id);
        Self {
            format: file.format,
            version: json_v6::VERSION,
            person: file.person.map(|person| json_v6::WrittenSelf {
                id: person.id,
                name: None,
                public_key: None,
                added: person.added,
            }),
            people: Vec::new(),
            rhythm: file.rhythm,
            instruments: file.instruments,
            reflections: file
                .reflections
                .into_iter()
                .map(|reflection| reflection.by(myself))
                .collect(),
            examples: file.examples,
            agreements: file
                .agreements
                .into_iter()
                .map(|agreement| AgreementInput {
                    id: agreement.id,
                    owner: myself,
                    conversation: None,
                    item: agreement.item,
                    history: agreement.history.into_iter().map(Into::into).collect(),
                })
                .collect(),
            frames: Vec::new(),
            conversations: Vec::new(),
            group_learnings: Vec::new(),
            agenda_templates: Vec::new(),
        }
    }
}

impl Reflection {
    fn by(self, myself: PersonId) -> WrittenReflection {
        WrittenReflection {
            id: self.id,
            rater: myself,
            subject: myself,
            instrument: self.instrument,
            hindsight_of: self.hindsight_of,
            started: self.started,
            finished: self.finished,
            last_item: self.place,
            answers: self.answers.into_iter().map(Into::into).collect(),
            prompts: self.prompts,
            focus: self.focus,
        }
    }
}

impl From<LevelAnswer> for WrittenAnswer {
    fn from(given: LevelAnswer) -> Self {
        Self {
            item: given.item,
            facet: FacetId::new(LEVEL_FACET),
            answer: given.answer,
            at: given.at,
        }
    }
}

impl From<Entry> for WrittenEntry {
    fn from(entry: Entry) -> Self {
        Self {
            at: entry.at,
            state: entry.state,
            situation: entry.situation,
            action: entry.action,
            due: entry.due,
            outcome: entry.word,
        }
    }
}
