//! What the screens of an observation are given.

use chrono::{DateTime, Utc};
use domain::{Conversation, ConversationId, Instrument, ItemId, Observed, Text};
use serde::Serialize;
use ts_rs::TS;

use crate::coaching::{Talker, Talkers};

/// What the one writes who went along to a talk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ObservationForm {
    /// The conversation.
    pub id: ConversationId,
    /// The two who talk.
    pub talkers: Talkers,
    /// What is looked at.
    pub question: String,
    /// What is written of each item, in the order of the instrument.
    pub items: Vec<ObservedItem>,
}

/// What was seen of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ObservedItem {
    /// The item.
    pub item: ItemId,
    /// Its title.
    pub title: Text,
    /// What was seen; empty where nothing is written.
    pub text: String,
}

impl ObservationForm {
    /// That of `conversation`, by its `instrument`, where `written` is written.
    pub fn of(
        conversation: &Conversation,
        talkers: Talkers,
        instrument: &Instrument,
        written: &[Observed],
    ) -> Self {
        let blank = |item: &ItemId| Observed {
            item: item.clone(),
            text: String::new(),
        };
        let seen = conversation.items.iter().map(|item| {
            let found = written.iter().find(|seen| seen.item == *item);
            found.cloned().unwrap_or_else(|| blank(item))
        });
        Self {
            id: conversation.id,
            talkers,
            question: conversation.question.clone().unwrap_or_default(),
            items: titled(seen.collect(), instrument),
        }
    }
}

/// What was seen in an observation that both have seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ObservationView {
    /// What was looked at.
    pub question: String,
    /// What was seen, in the order of the items.
    pub items: Vec<ObservedItem>,
}

impl ObservationView {
    /// What was `seen` by the items of `instrument`.
    pub fn of(question: String, seen: Vec<Observed>, instrument: &Instrument) -> Self {
        Self {
            question,
            items: titled(seen, instrument),
        }
    }
}

fn titled(seen: Vec<Observed>, instrument: &Instrument) -> Vec<ObservedItem> {
    let titled = seen.into_iter().filter_map(|seen| {
        let title = instrument.item(&seen.item)?.title.clone();
        Some(ObservedItem {
            item: seen.item,
            title,
            text: seen.text,
        })
    });
    titled.collect()
}

/// What another one saw of an item in one talk of the person's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ObservedPractice {
    /// The conversation about it.
    pub conversation: ConversationId,
    /// Who saw it.
    pub observer: Talker,
    /// When both saw it.
    #[serde(serialize_with = "domain::shown::moment")]
    #[ts(as = "domain::ShownMoment")]
    pub at: DateTime<Utc>,
    /// What was looked at.
    pub question: String,
    /// What was seen.
    pub text: String,
}

impl ObservedPractice {
    /// What `observer` saw in `conversation`; none before both have seen it.
    pub fn of(conversation: &Conversation, observer: &Talker, text: String) -> Option<Self> {
        Some(Self {
            conversation: conversation.id,
            observer: observer.clone(),
            at: conversation.revealed?,
            question: conversation.question.clone()?,
            text,
        })
    }
}
