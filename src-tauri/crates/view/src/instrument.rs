//! What the method page is given besides its own texts, and an instrument in a few words.

use domain::{Accuracy, DomainId, Instrument, InstrumentId, Language, Text};
use serde::Serialize;
use ts_rs::TS;

/// An instrument in a few words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InstrumentSummary {
    /// Its id.
    pub id: InstrumentId,
    /// Its version.
    pub version: String,
    /// Title.
    pub title: Text,
    /// What it is.
    pub about: Text,
    /// The languages that it is written in.
    pub languages: Vec<Language>,
    /// How many items it has.
    pub items: usize,
    /// About how many minutes it takes.
    pub minutes: usize,
    /// Its domains, in the order asked.
    pub domains: Vec<DomainSummary>,
}

/// A domain of an instrument in a few words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DomainSummary {
    /// Its name within the instrument.
    pub id: DomainId,
    /// Title.
    pub title: Text,
    /// How many items it has.
    pub items: usize,
    /// About how many minutes it takes.
    pub minutes: usize,
}

impl InstrumentSummary {
    /// The summary of `instrument`.
    pub fn of(instrument: &Instrument) -> Self {
        Self {
            id: instrument.id.clone(),
            version: instrument.version.clone(),
            title: instrument.title.clone(),
            about: instrument.about.clone(),
            languages: instrument.languages.clone(),
            items: instrument.item_count(),
            minutes: instrument.minutes(),
            domains: instrument
                .domains
                .iter()
                .map(|domain| DomainSummary {
                    id: domain.id.clone(),
                    title: domain.title.clone(),
                    items: domain.items.len(),
                    minutes: instrument.minutes_of(domain),
                })
                .collect(),
        }
    }
}

/// What the method page shows besides its own texts.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Method {
    /// Version of the program.
    pub program_version: String,
    /// The data folder, for reading: the home folder is written `~`.
    pub data_folder: String,
    /// Every instrument of the program.
    pub instruments: Vec<MethodInstrument>,
}

/// An instrument and its accuracy.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MethodInstrument {
    /// The instrument in a few words.
    pub summary: InstrumentSummary,
    /// Its accuracy; none where nothing is known of it.
    pub accuracy: Option<Accuracy>,
}

impl MethodInstrument {
    /// `instrument` and its accuracy.
    pub fn of(instrument: &Instrument) -> Self {
        Self {
            summary: InstrumentSummary::of(instrument),
            accuracy: instrument.measurement.as_ref().map(Accuracy::of),
        }
    }
}
