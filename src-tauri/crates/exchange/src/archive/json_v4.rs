//! The fourth shape of an export, as `docs/fagspejl-export-v4.schema.json` describes it. It knows no observations, and
//! nothing that a group keeps.

use domain::{AgreementId, ConversationId, ItemId, PersonId, PointState, Rhythm, Topic};
use serde::Deserialize;

use crate::agenda_points::WrittenPoint;
use crate::archive::frames::WrittenFrame;
use crate::archive::json_v6::{
    self, AgreementInput, ExampleInput, WrittenClosing, WrittenConversation, WrittenInstrument,
    WrittenPerson, WrittenRating, WrittenReflection, WrittenSelf,
};
use crate::moment::{Day, Moment};

/// The version of this shape.
pub(crate) const VERSION: u32 = 4;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    format: String,
    #[serde(rename = "version")]
    _version: u32,
    person: Option<WrittenSelf>,
    people: Vec<WrittenPerson>,
    rhythm: Option<Rhythm>,
    instruments: Vec<WrittenInstrument>,
    reflections: Vec<WrittenReflection>,
    examples: Vec<ExampleInput>,
    agreements: Vec<AgreementInput>,
    frames: Vec<WrittenFrame>,
    conversations: Vec<Conversation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Conversation {
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
    agenda: Vec<Point>,
    closings: Vec<WrittenClosing>,
    next: Option<Day>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Point {
    number: u32,
    topic: PointTopic,
    carried_over: bool,
    minutes: u16,
    state: PointState,
    note: String,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
enum PointTopic {
    Agreement { agreement: AgreementId },
    Strength { item: ItemId },
    Difference { item: ItemId },
    Prompt { prompt: usize },
    Wellbeing,
    Own { text: String },
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
            agreements: file.agreements,
            frames: file.frames,
            conversations: file.conversations.into_iter().map(Into::into).collect(),
            group_learnings: Vec::new(),
            agenda_templates: Vec::new(),
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
            agenda: conversation.agenda.into_iter().map(Into::into).collect(),
            closings: conversation.closings,
            next: conversation.next,
        }
    }
}

impl From<Point> for WrittenPoint {
    fn from(point: Point) -> Self {
        Self {
            number: point.number,
            topic: point.topic.into(),
            carried_over: point.carried_over,
            minutes: point.minutes,
            state: point.state,
            note: point.note,
        }
    }
}

impl From<PointTopic> for Topic {
    fn from(topic: PointTopic) -> Self {
        match topic {
            PointTopic::Agreement { agreement } => Self::Agreement { agreement },
            PointTopic::Strength { item } => Self::Strength { item },
            PointTopic::Difference { item } => Self::Difference { item },
            PointTopic::Prompt { prompt } => Self::Prompt { prompt },
            PointTopic::Wellbeing => Self::Wellbeing,
            PointTopic::Own { text } => Self::Own { text },
        }
    }
}
