//! Examples: what a person did once, told so that it can stand behind a rating.

pub mod evidence;
pub mod knowledge_form;
pub mod personal_data;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::DayError;
use crate::example::evidence::{FormCount, form_counts, high_without_example};
use crate::example::knowledge_form::KnowledgeForm;
use crate::ids::{DomainId, ExampleId, InstrumentId, ItemId, ItemRef};
use crate::saved::Saved;
use crate::text::{Text, fits};

/// How many characters of an example a short line shows.
const OPENING: usize = 120;
/// How many examples stand at an item, at most.
const MOST_BRIEFS: usize = 5;

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
    /// When it was added (UTC).
    pub added: DateTime<Utc>,
    /// When it was last changed (UTC).
    pub changed: DateTime<Utc>,
}

/// Why an example is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExampleError {
    /// Neither the situation nor the action is told.
    #[error("neither the situation nor the action is told")]
    Blank,
    /// A part is longer than [`crate::text::LONGEST_TEXT_INPUT`].
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

    /// Without blanks around the parts.
    #[must_use]
    pub fn trimmed(&self) -> Self {
        let [situation, task, action, result, reflection] =
            self.parts().map(|part| part.trim().to_owned());
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

/// What the log of examples shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ExampleLog {
    /// Those found, the latest day first; the first of them, where there are many.
    pub examples: Vec<Example>,
    /// How many are found in all.
    pub found: usize,
    /// How many there are in all.
    pub total: usize,
    /// Every item that an example can show.
    pub items: Vec<NamedItem>,
}

/// One example to be read or changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ExampleView {
    /// The example.
    pub example: Example,
    /// Every item that an example can show.
    pub items: Vec<NamedItem>,
}

/// A newly added example.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ExampleAdded {
    /// Its id.
    pub id: ExampleId,
    /// The write.
    pub saved: Saved,
}

/// An example in a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ExampleBrief {
    /// Its id.
    pub id: ExampleId,
    /// The day it happened.
    pub day: NaiveDate,
    /// How it begins.
    pub opening: String,
}

impl ExampleBrief {
    /// The line of `example`.
    pub fn of(example: &Example) -> Self {
        let Starr {
            situation, action, ..
        } = &example.content.starr;
        let told = if situation.is_empty() {
            action
        } else {
            situation
        };
        let mut opening: String = told.chars().take(OPENING).collect();
        if opening.len() < told.len() {
            opening.push('…');
        }
        Self {
            id: example.id,
            day: example.content.day,
            opening,
        }
    }
}

/// The examples of one item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct ItemExamples {
    /// How many there are.
    pub count: usize,
    /// The latest of them, newest first.
    pub latest: Vec<ExampleBrief>,
}

/// What stands behind the ratings of a reflection: the examples of its items that had happened when
/// it was finished.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Evidence {
    /// Examples by item; an item without any is not here.
    pub items: BTreeMap<ItemId, ItemExamples>,
    /// Items with a high answer (the two highest levels) and no example, in the instrument's order.
    pub without: Vec<ItemId>,
    /// How many examples there are.
    pub examples: usize,
    /// All ten forms in their order, with how many of these examples rest on each.
    pub forms: Vec<FormCount>,
}

impl Evidence {
    /// The evidence of `examples`, the newest first, for the items of `assessment`.
    pub fn of(assessment: &crate::Assessment, examples: &[Example]) -> Self {
        let instrument = &assessment.instrument;
        let mut items: BTreeMap<ItemId, ItemExamples> = BTreeMap::new();
        for example in examples {
            for named in &example.content.items {
                if named.instrument != instrument.id || instrument.item(&named.item).is_none() {
                    continue;
                }
                let of_item = items.entry(named.item.clone()).or_default();
                of_item.count += 1;
                if of_item.latest.len() < MOST_BRIEFS {
                    of_item.latest.push(ExampleBrief::of(example));
                }
            }
        }
        Self {
            items,
            without: high_without_example(assessment, examples),
            examples: examples.len(),
            forms: form_counts(examples),
        }
    }
}
