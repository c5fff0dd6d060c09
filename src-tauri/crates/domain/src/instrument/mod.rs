//! A questionnaire: competence domains, items, behavioural anchors and prompts.

pub mod fingerprint;
mod parse;

pub use parse::{InstrumentError, InstrumentFault};

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use crate::ids::{DomainId, InstrumentId, ItemId};
use crate::text::{Language, Text};

/// A checked instrument. Made by [`Instrument::parse`] only, so what it says holds: at least one
/// domain, at least one item in each, unique ids, five anchors in both languages.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Instrument {
    /// Its name across versions.
    pub id: InstrumentId,
    /// Its version, `major.minor.patch`.
    pub version: String,
    /// Title.
    pub title: Text,
    /// What it is, for the person who is about to answer.
    pub about: Text,
    /// What is known of its accuracy.
    pub measurement: Measurement,
    /// Its competence domains, in the order shown.
    pub domains: Vec<Domain>,
    /// Its reflection prompts, in the order shown.
    pub prompts: Vec<Prompt>,
}

/// What is known of an instrument's accuracy.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Measurement {
    /// Standard deviation between people, in levels.
    pub sd: f64,
    /// Reliability, 0 to 1 (exclusive).
    pub reliability: f64,
    /// Where the two come from.
    pub status: MeasurementStatus,
    /// The source in words.
    pub source: Text,
    /// Date of the source, `YYYY-MM-DD`.
    pub date: String,
}

impl Measurement {
    /// Standard error of measurement in levels: SD·√(1−r) (classical test theory).
    pub fn standard_error(&self) -> f64 {
        self.sd * (1.0 - self.reliability).sqrt()
    }

    /// Smallest detectable change in levels at 95 %: 1.96·√2·SEM (de Vet et al. 2006).
    pub fn smallest_detectable_change(&self) -> f64 {
        1.96 * std::f64::consts::SQRT_2 * self.standard_error()
    }
}

/// Whether the numbers of a [`Measurement`] have been tried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum MeasurementStatus {
    /// Declared, not tried out.
    Assumption,
    /// From a pilot.
    Pilot,
}

/// A competence domain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Domain {
    /// Its name within the instrument.
    pub id: DomainId,
    /// Title.
    pub title: Text,
    /// What it is about.
    pub about: Text,
    /// Its items, in the order asked.
    pub items: Vec<Item>,
}

/// One thing that is rated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its name within the instrument, the same in all versions.
    pub id: ItemId,
    /// Rises when the wording changes; only equal wordings are compared over time.
    pub wording: u32,
    /// Title, short enough for a label.
    pub title: Text,
    /// Why it matters.
    pub why: Text,
    /// What works.
    pub works: Text,
    /// What does not.
    pub fails: Text,
    /// The sentence of each level.
    pub anchors: Anchors,
}

/// Five sentences of behaviour, lowest level first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Anchors {
    /// Danish.
    #[serde(deserialize_with = "five")]
    pub da: [String; 5],
    /// English.
    #[serde(deserialize_with = "five")]
    pub en: [String; 5],
}

/// Reads exactly five: left to itself, the reader of an array drops what is beyond its end.
fn five<'de, D: Deserializer<'de>>(reader: D) -> Result<[String; 5], D::Error> {
    let sentences = Vec::<String>::deserialize(reader)?;
    sentences.try_into().map_err(|given: Vec<String>| {
        D::Error::custom(format!("has {} anchors, not five", given.len()))
    })
}

impl Anchors {
    /// The five in `language`, lowest first.
    pub fn in_language(&self, language: Language) -> &[String; 5] {
        match language {
            Language::Da => &self.da,
            Language::En => &self.en,
        }
    }
}

/// A defensive sentence and the offensive question that answers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Prompt {
    /// What one hears oneself say.
    pub defensive: Text,
    /// What one may ask instead.
    pub offensive: Text,
    /// The domain it belongs to; none: the whole instrument.
    #[serde(default)]
    pub domain: Option<DomainId>,
}

impl Instrument {
    /// All items in the order asked.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.domains.iter().flat_map(|domain| &domain.items)
    }

    /// How many items there are.
    pub fn item_count(&self) -> usize {
        self.domains.iter().map(|domain| domain.items.len()).sum()
    }

    /// The item named `id`.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items().find(|item| &item.id == id)
    }

    /// The domain named `id`.
    pub fn domain(&self, id: &DomainId) -> Option<&Domain> {
        self.domains.iter().find(|domain| &domain.id == id)
    }
}
