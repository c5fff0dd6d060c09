//! The third shape of an export, as `docs/fagspejl-export-v3.schema.json` describes it. It knows conversations
//! without an agenda, and agreements that one made with oneself.

use domain::{AgreementId, ConversationId, ItemId, ItemRef, PersonId, Rhythm};
use serde::Deserialize;

use crate::agreement_history::WrittenEntry;
use crate::archive::json_v6::{
    self, AgreementInput, ExampleInput, WrittenConversation, WrittenInstrument, WrittenPerson,
    WrittenRating, WrittenReflection, WrittenSelf,
};
use crate::moment::Moment;

/// The version of this shape.
pub(crate) const VERSION: u32 = 3;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    pub(crate) format: String,
    #[serde(rename = "version")]
    pub(crate) _version: u32,
    pub(crate) person: Option<WrittenSelf>,
    pub(crate) people: Vec<WrittenPerson>,
    pub(crate) rhythm: Option<Rhythm>,
    pub(crate) instruments: Vec<WrittenInstrument>,
    pub(crate) reflections: Vec<WrittenReflection>,
    pub(crate) examples: Vec<ExampleInput>,
    pub(crate) agreements: Vec<Agreement>,
    pub(crate) conversations: Vec<Conversation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Agreement {
    id: AgreementId,
    owner: PersonId,
    item: Option<ItemRef>,
    history: Vec<WrittenEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Conversation {
    id: ConversationId,
    person: PersonId,
    subject: PersonId,
    instrument: String,
    items: Vec<ItemId>,
    minutes: u16,
    begun: Moment,
    revealed: Option<Moment>,
    ended: Option<Moment>,
    ratings: Vec<WrittenRating>,
}

impl From<File> for json_v6::File {
    fn from(file: File) -> Self {
        Self {
            format: file.format,
            version: json_v6::VERSION,
            person: file.person,
            people: file.people,
            rhythm: file.rhythm,
            instruments: file.instruments,
            reflections: file.reflections,
            examples: file.examples,
            agreements: file.agreements.into_iter().map(Into::into).collect(),
            frames: Vec::new(),
            conversations: file.conversations.into_iter().map(Into::into).collect(),
            group_learnings: Vec::new(),
            agenda_templates: Vec::new(),
        }
    }
}

impl From<Agreement> for AgreementInput {
    fn from(agreement: Agreement) -> Self {
        Self {
            id: agreement.id,
            owner: agreement.owner,
            conversation: None,
            item: agreement.item,
            history: agreement.history,
        }
    }
}

impl From<Conversation> for WrittenConversation {
    fn from(conversation: Conversation) -> Self {
        Self {
            id: conversation.id,
            person: conversation.person,
            subject: conversation.subject,
            instrument: conversation.instrument,
            items: conversation.items,
            question: None,
            minutes: conversation.minutes,
            begun: conversation.begun,
            revealed: conversation.revealed,
            ended: conversation.ended,
            ratings: conversation.ratings,
            observed: Vec::new(),
            agenda: Vec::new(),
            closings: Vec::new(),
            next: None,
        }
    }
}
