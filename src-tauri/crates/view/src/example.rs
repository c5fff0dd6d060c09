//! What the log of examples is given, and what stands behind the ratings of a reflection.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::written::cut;
use domain::{
    Assessment, Example, ExampleId, FormCount, ItemId, NamedItem, form_counts, high_without_example,
};
use serde::Serialize;
use ts_rs::TS;

use crate::saved::Saved;

/// How many characters of an example a short line shows, as a reader counts them.
const OPENING: usize = 120;
/// How many examples stand at an item, at most.
const MOST_BRIEFS: usize = 5;

/// What the log of examples shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ExampleLog {
    /// Those found, the latest day first; the first of them, where there are many.
    pub examples: Vec<Example>,
    /// Those of them whose day is ahead, which cannot have happened: the clock was wrong.
    pub ahead: Vec<ExampleId>,
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
    /// Its day is ahead.
    pub ahead: bool,
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
        Self {
            id: example.id,
            day: example.content.day,
            opening: cut(example.content.starr.beginning(), OPENING),
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
    pub fn of(assessment: &Assessment, examples: &[Example]) -> Self {
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
