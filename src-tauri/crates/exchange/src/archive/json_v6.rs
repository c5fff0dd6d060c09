//! The newest shape of an export in JSON, field for field as `docs/fagspejl-export.schema.json` describes
//! it. The order of the fields is the order in the file.

use domain::{
    Agreement, AgreementId, Answer, Archive, ArchivedAssessment, Assessment, AssessmentId,
    ConversationId, Example, ExampleId, Extent, FacetId, ItemId, ItemRef, KnowledgeForm, NonAnswer,
    Person, PersonId, Relation, Rhythm, StoredInstrument, Value,
};
use serde::{Deserialize, Serialize};

use crate::agenda_points::WrittenPoint;
use crate::agreement_history::WrittenEntry;
use crate::archive::agenda_templates::WrittenTemplate;
use crate::archive::frames::WrittenFrame;
use crate::archive::group_learnings::WrittenLearning;
use crate::moment::{Day, Moment};

/// Marks a file as an export of Fagspejl.
pub const FORMAT: &str = "fagspejl";

/// The version of the shape that this program writes.
pub const VERSION: u32 = 6;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct File {
    pub(crate) format: String,
    pub(crate) version: u32,
    pub(crate) person: Option<WrittenSelf>,
    pub(crate) people: Vec<WrittenPerson>,
    pub(crate) rhythm: Option<Rhythm>,
    pub(crate) instruments: Vec<WrittenInstrument>,
    pub(crate) reflections: Vec<WrittenReflection>,
    pub(crate) examples: Vec<ExampleInput>,
    pub(crate) agreements: Vec<AgreementInput>,
    pub(crate) frames: Vec<WrittenFrame>,
    pub(crate) conversations: Vec<WrittenConversation>,
    pub(crate) group_learnings: Vec<WrittenLearning>,
    pub(crate) agenda_templates: Vec<WrittenTemplate>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct WrittenSelf {
    pub(crate) id: PersonId,
    pub(crate) name: Option<String>,
    pub(crate) public_key: Option<String>,
    pub(crate) added: Moment,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct WrittenPerson {
    pub(crate) id: PersonId,
    pub(crate) relation: Relation,
    pub(crate) name: String,
    pub(crate) public_key: Option<String>,
    pub(crate) added: Moment,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenInstrument {
    pub(crate) sha256: String,
    pub(crate) text: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct WrittenReflection {
    pub(crate) id: AssessmentId,
    pub(crate) rater: PersonId,
    pub(crate) subject: PersonId,
    pub(crate) instrument: String,
    pub(crate) hindsight_of: Option<AssessmentId>,
    pub(crate) started: Moment,
    pub(crate) finished: Option<Moment>,
    pub(crate) last_item: Option<ItemId>,
    pub(crate) answers: Vec<WrittenAnswer>,
    pub(crate) prompts: Vec<WrittenPrompt>,
    pub(crate) focus: Vec<ItemId>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenAnswer {
    pub(crate) item: ItemId,
    pub(crate) facet: FacetId,
    pub(crate) answer: Chosen,
    pub(crate) at: Moment,
}

/// A value is a number, a non-answer a word.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Chosen {
    Value(Value),
    NonAnswer(NonAnswer),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenPrompt {
    pub(crate) prompt: usize,
    pub(crate) text: String,
    pub(crate) at: Moment,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExampleInput {
    pub(crate) id: ExampleId,
    pub(crate) day: Day,
    pub(crate) situation: String,
    pub(crate) task: String,
    pub(crate) action: String,
    pub(crate) result: String,
    pub(crate) reflection: String,
    pub(crate) items: Vec<ItemRef>,
    pub(crate) forms: Vec<KnowledgeForm>,
    pub(crate) added: Moment,
    pub(crate) changed: Moment,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AgreementInput {
    pub(crate) id: AgreementId,
    pub(crate) owner: PersonId,
    pub(crate) conversation: Option<ConversationId>,
    pub(crate) item: Option<ItemRef>,
    pub(crate) history: Vec<WrittenEntry>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenConversation {
    pub(crate) id: ConversationId,
    pub(crate) person: PersonId,
    pub(crate) subject: PersonId,
    pub(crate) instrument: String,
    pub(crate) items: Vec<ItemId>,
    pub(crate) question: Option<String>,
    pub(crate) minutes: u16,
    pub(crate) begun: Moment,
    pub(crate) revealed: Option<Moment>,
    pub(crate) ended: Option<Moment>,
    pub(crate) ratings: Vec<WrittenRating>,
    pub(crate) observed: Vec<WrittenObserved>,
    pub(crate) agenda: Vec<WrittenPoint>,
    pub(crate) closings: Vec<WrittenClosing>,
    pub(crate) next: Option<Day>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenObserved {
    pub(crate) item: ItemId,
    pub(crate) text: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenClosing {
    pub(crate) rater: PersonId,
    pub(crate) useful: Option<Extent>,
    pub(crate) heard: Option<Extent>,
    pub(crate) differently: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct WrittenRating {
    pub(crate) id: AssessmentId,
    pub(crate) rater: PersonId,
    pub(crate) started: Moment,
    pub(crate) finished: Option<Moment>,
    pub(crate) last_item: Option<ItemId>,
    pub(crate) answers: Vec<WrittenAnswer>,
}

impl From<&Archive> for File {
    fn from(everything: &Archive) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            person: everything.person.as_ref().map(WrittenSelf::from),
            people: everything.others.iter().map(Into::into).collect(),
            rhythm: everything.rhythm,
            instruments: everything.instruments.iter().map(Into::into).collect(),
            reflections: everything.reflections.iter().map(Into::into).collect(),
            examples: everything.examples.iter().map(Into::into).collect(),
            agreements: everything.agreements.iter().map(Into::into).collect(),
            frames: everything.frames.iter().map(Into::into).collect(),
            conversations: everything.conversations.iter().map(Into::into).collect(),
            group_learnings: everything.group_learnings.iter().map(Into::into).collect(),
            agenda_templates: everything.agenda_templates.iter().map(Into::into).collect(),
        }
    }
}

impl From<&Person> for WrittenSelf {
    fn from(person: &Person) -> Self {
        Self {
            id: person.id,
            name: name(person),
            public_key: person.public_key.clone(),
            added: Moment(person.added),
        }
    }
}

impl From<&Person> for WrittenPerson {
    fn from(person: &Person) -> Self {
        Self {
            id: person.id,
            relation: person.relation,
            // Only oneself may be without.
            name: name(person).unwrap_or_default(),
            public_key: person.public_key.clone(),
            added: Moment(person.added),
        }
    }
}

fn name(person: &Person) -> Option<String> {
    person.name.as_ref().map(|name| name.as_str().to_owned())
}

impl From<&StoredInstrument> for WrittenInstrument {
    fn from(kept: &StoredInstrument) -> Self {
        Self {
            sha256: kept.fingerprint.as_str().to_owned(),
            text: kept.text.clone(),
        }
    }
}

impl From<&ArchivedAssessment> for WrittenReflection {
    fn from(kept: &ArchivedAssessment) -> Self {
        let head = &kept.assessment.head;
        let prompts = kept.assessment.prompt_answers.iter();
        Self {
            id: head.id,
            rater: head.rater,
            subject: head.subject,
            instrument: kept.instrument.as_str().to_owned(),
            hindsight_of: head.hindsight_of,
            started: Moment(head.started),
            finished: head.finished().map(Moment),
            last_item: head.last_item.clone(),
            answers: answers(&kept.assessment),
            prompts: prompts
                .map(|(&prompt, answer)| WrittenPrompt {
                    prompt,
                    text: answer.text.clone(),
                    at: Moment(answer.at),
                })
                .collect(),
            focus: kept.focus.clone(),
        }
    }
}

pub(super) fn answers(assessment: &Assessment) -> Vec<WrittenAnswer> {
    let answers = assessment.answers.iter();
    answers
        .map(|(item, facet, given)| WrittenAnswer {
            item: item.clone(),
            facet: facet.clone(),
            answer: given.answer.into(),
            at: Moment(given.at),
        })
        .collect()
}

impl From<Answer> for Chosen {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Value { value } => Self::Value(value),
            Answer::NonAnswer { reason } => Self::NonAnswer(reason),
        }
    }
}

impl From<&Example> for ExampleInput {
    fn from(example: &Example) -> Self {
        let content = &example.content;
        let [situation, task, action, result, reflection] =
            content.starr.parts().map(str::to_owned);
        Self {
            id: example.id,
            day: Day(content.day),
            situation,
            task,
            action,
            result,
            reflection,
            items: content.items.iter().cloned().collect(),
            forms: content.forms.iter().copied().collect(),
            added: Moment(example.added),
            changed: Moment(example.changed),
        }
    }
}

impl From<&Agreement> for AgreementInput {
    fn from(agreement: &Agreement) -> Self {
        let history = std::iter::once(&agreement.first).chain(&agreement.later);
        Self {
            id: agreement.id,
            owner: agreement.owner,
            conversation: agreement.conversation,
            item: agreement.item.clone(),
            history: history.map(WrittenEntry::from).collect(),
        }
    }
}
