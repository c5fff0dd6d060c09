//! Examples: what a person did once, told so that it can stand behind a rating.

pub mod evidence;
pub mod knowledge_form;
pub mod personal_data;

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::DayError;
use crate::example::knowledge_form::KnowledgeForm;
use crate::ids::{DomainId, ExampleId, InstrumentId, ItemRef};
use crate::profile::mirror::MirrorChoice;
use crate::text::Text;
use crate::written::{fits, is_blank, kept};

/// The five parts of an example (situation, task, action, result, reflection). What is not told is
/// empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Starr {
    /// Where and when: what was it about?
    pub situation: String,
    /// What had to be done?
    pub task: String,
    /// What did I do?
    pub action: String,
    /// What came of it?
    pub result: String,
    /// What do I take with me?
    pub reflection: String,
}

/// What a person writes of an example.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ExampleContent {
    /// The day it happened.
    pub day: NaiveDate,
    /// What happened.
    pub starr: Starr,
    /// The items it shows.
    pub items: BTreeSet<ItemRef>,
    /// The forms of knowledge it rests on.
    pub forms: BTreeSet<KnowledgeForm>,
}

/// An example that is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Example {
    /// Its id.
    pub id: ExampleId,
    /// What is written.
    pub content: ExampleContent,
    /// When it was added.
    #[serde(serialize_with = "crate::shown::moment")]
    #[ts(as = "crate::shown::ShownMoment")]
    pub added: DateTime<Utc>,
    /// When it was last changed.
    #[serde(serialize_with = "crate::shown::moment")]
    #[ts(as = "crate::shown::ShownMoment")]
    pub changed: DateTime<Utc>,
}

/// Why an example is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExampleError {
    /// Neither the situation nor the action is told.
    #[error("neither the situation nor the action is told")]
    Blank,
    /// A part is longer than [`crate::written::LONGEST_TEXT_INPUT`].
    #[error("a part of the example is too long")]
    TooLong,
    /// It has not happened yet.
    #[error(transparent)]
    Day(#[from] DayError),
    /// No instrument has one of its items.
    #[error("an item of the example is not known")]
    ItemUnknown,
}

impl Starr {
    /// The five parts in their order.
    pub fn parts(&self) -> [&str; 5] {
        [
            &self.situation,
            &self.task,
            &self.action,
            &self.result,
            &self.reflection,
        ]
    }

    /// How it begins: with the situation, or where that is not told, with the action.
    pub fn beginning(&self) -> &str {
        if is_blank(&self.situation) {
            &self.action
        } else {
            &self.situation
        }
    }

    /// Without space around the parts; one that is blank is empty.
    #[must_use]
    pub fn trimmed(&self) -> Self {
        let [situation, task, action, result, reflection] =
            self.parts().map(|part| kept(part).to_owned());
        Self {
            situation,
            task,
            action,
            result,
            reflection,
        }
    }
}

impl ExampleContent {
    /// The content as it is kept: trimmed.
    ///
    /// # Errors
    /// [`ExampleError::Blank`], [`ExampleError::TooLong`], [`ExampleError::Day`] where it is after
    /// `today`, [`ExampleError::ItemUnknown`] where `known` does not know an item.
    pub fn checked(
        mut self,
        today: NaiveDate,
        known: impl Fn(&ItemRef) -> bool,
    ) -> Result<Self, ExampleError> {
        self.starr = self.starr.trimmed();
        if self.starr.situation.is_empty() && self.starr.action.is_empty() {
            return Err(ExampleError::Blank);
        }
        if !self.starr.parts().into_iter().all(fits) {
            return Err(ExampleError::TooLong);
        }
        if self.day > today {
            return Err(DayError::Ahead.into());
        }
        if !self.items.iter().all(known) {
            return Err(ExampleError::ItemUnknown);
        }
        Ok(self)
    }
}

/// Which examples are asked for; what is empty does not narrow.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExampleSearch {
    /// Words, or beginnings of words, that all occur in any of the parts.
    pub words: String,
    /// An item that it shows.
    pub item: Option<ItemRef>,
    /// A domain of whose items it shows one.
    pub domain: Option<DomainRef>,
    /// A form of knowledge that it rests on.
    pub form: Option<KnowledgeForm>,
    /// What the mirror is narrowed to: it shows an item of the instrument, and happened in the time.
    pub within: MirrorChoice,
}

/// A domain of an instrument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DomainRef {
    /// The instrument.
    pub instrument: InstrumentId,
    /// The domain.
    pub domain: DomainId,
}

/// An item with the words that name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NamedItem {
    /// The item.
    pub item: ItemRef,
    /// Its title.
    pub title: Text,
    /// Its domain.
    pub domain: DomainId,
    /// The domain's title.
    pub domain_title: Text,
    /// The domain's place in its instrument, from 0.
    pub domain_index: usize,
}
