//! What the screen of a conversation that is being held is given.

use chrono::NaiveDate;
use domain::{
    AgendaPoint, Closing, Conversation, ConversationId, Instrument, PointState, Text, Topic,
};
use serde::Serialize;
use ts_rs::TS;

use crate::agreement::AgreementView;
use crate::coaching::Talkers;
use crate::coaching::observation::ObservationView;

/// The agenda of a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Agenda {
    /// The conversation.
    pub id: ConversationId,
    /// The two who talk.
    pub talkers: Talkers,
    /// How many minutes the conversation is to take.
    pub minutes: u16,
    /// How many minutes the points take together that are not struck.
    pub planned: u16,
    /// Whether it has ended: nothing is changed any more.
    pub ended: bool,
    /// The points, in their order.
    pub points: Vec<AgendaPointView>,
    /// The agreements that were made in the conversation, in the order made.
    pub agreements: Vec<AgreementView>,
    /// What both said of it at its end.
    pub closing: Closing,
    /// The day on which the two talk again.
    pub next: Option<NaiveDate>,
}

impl Agenda {
    /// That of `conversation`.
    pub fn of(
        conversation: &Conversation,
        talkers: Talkers,
        points: Vec<AgendaPointView>,
        agreements: Vec<AgreementView>,
        closing: Closing,
    ) -> Self {
        let open = points
            .iter()
            .filter(|point| point.state != PointState::Struck);
        Self {
            id: conversation.id,
            talkers,
            minutes: conversation.minutes,
            planned: open.map(|point| point.minutes).sum(),
            ended: conversation.ended.is_some(),
            points,
            agreements,
            closing,
            next: conversation.next,
        }
    }
}

/// A point of an agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AgendaPointView {
    /// Tells it apart from the others; it stays when the order changes.
    pub number: u32,
    /// What it is about.
    pub topic: Topic,
    /// The item or the question that it is about, in words, where it is about one.
    pub title: Option<Text>,
    /// The agreement that it is about, where it is about one that is still there.
    pub agreement: Option<AgreementView>,
    /// What was seen in the observation that it is about, where it is about one that is still there.
    pub observation: Option<ObservationView>,
    /// Whether it was not reached in the conversation before.
    pub carried_over: bool,
    /// How many minutes it is to take.
    pub minutes: u16,
    /// Where it has come to.
    pub state: PointState,
    /// What the two have noted.
    pub note: String,
}

impl AgendaPointView {
    /// `point`, by the whole instrument of its conversation.
    pub fn of(
        point: AgendaPoint,
        instrument: &Instrument,
        agreement: Option<AgreementView>,
        observation: Option<ObservationView>,
    ) -> Self {
        let title = match &point.topic {
            Topic::Strength { item } | Topic::Difference { item } => {
                instrument.item(item).map(|item| item.title.clone())
            }
            Topic::Prompt { prompt } => {
                let prompt = instrument.prompts.get(*prompt);
                prompt.map(|prompt| prompt.offensive.clone())
            }
            Topic::Agreement { .. }
            | Topic::Observation { .. }
            | Topic::Wellbeing
            | Topic::Own { .. } => None,
        };
        Self {
            number: point.number,
            topic: point.topic,
            title,
            agreement,
            observation,
            carried_over: point.carried_over,
            minutes: point.minutes,
            state: point.state,
            note: point.note,
        }
    }
}
