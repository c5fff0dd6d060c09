//! Everything that the store holds about the person, as it is taken out and brought back in.

pub mod file;
pub mod merge;
pub mod received;

use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::agreement::Agreement;
use crate::agreement::rhythm::Rhythm;
use crate::backup::ContentCounts;
use crate::example::Example;
use crate::ids::{ItemId, SubjectId};
use crate::instrument::Instrument;
use crate::instrument::fingerprint::Fingerprint;
use crate::reflection::assessment::Assessment;

/// All of it, each list in the order of its ids.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Archive {
    /// The person; none where the store does not know one yet, and holds nothing of them then.
    pub person: Option<Person>,
    /// How often they want a reflection to be suggested; none where they have not chosen.
    pub rhythm: Option<Rhythm>,
    /// The instruments that are kept.
    pub instruments: Vec<StoredInstrument>,
    /// The reflections: drafts, finished ones, looks back.
    pub reflections: Vec<ArchivedAssessment>,
    /// The examples.
    pub examples: Vec<Example>,
    /// The agreements, each with its history.
    pub agreements: Vec<Agreement>,
}

impl Archive {
    /// How much it holds.
    pub fn counts(&self) -> ContentCounts {
        let mut counts = ContentCounts {
            examples: self.examples.len(),
            agreements: self.agreements.len(),
            ..ContentCounts::default()
        };
        for reflection in &self.reflections {
            counts.count(reflection);
        }
        counts
    }

    /// When the oldest and the newest of it were written (UTC); none where it holds nothing.
    pub fn period(&self) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        let reflections = self.reflections.iter().flat_map(|kept| {
            let head = &kept.assessment.head;
            std::iter::once(head.started).chain(head.finished())
        });
        let examples = self.examples.iter();
        let examples = examples.flat_map(|one| [one.added, one.changed]);
        let agreements = self.agreements.iter();
        let entries = agreements.flat_map(|one| std::iter::once(&one.first).chain(&one.later));
        let times = reflections
            .chain(examples)
            .chain(entries.map(|entry| entry.at));
        times.fold(None, |range, time| {
            let (oldest, newest) = range.unwrap_or((time, time));
            Some((oldest.min(time), newest.max(time)))
        })
    }
}

/// The person whose store it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their id.
    pub id: SubjectId,
    /// Since when the store knows them (UTC).
    pub added: DateTime<Utc>,
}

/// An instrument as it read when it was used.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredInstrument {
    /// Its fingerprint.
    pub fingerprint: Fingerprint,
    /// Its exact text.
    pub text: String,
    /// What the text says.
    pub instrument: Arc<Instrument>,
}

/// A reflection and what belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct ArchivedAssessment {
    /// The reflection with all that was answered.
    pub assessment: Assessment,
    /// The fingerprint of its instrument.
    pub instrument: Fingerprint,
    /// The items in focus after it, in the order chosen.
    pub focus: Vec<ItemId>,
}
