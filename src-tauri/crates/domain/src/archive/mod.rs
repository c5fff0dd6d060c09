//! Everything that the store holds about the person, as it is taken out and brought back in.

pub mod file;
pub mod merge;

use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::agreement::Agreement;
use crate::agreement::rhythm::Rhythm;
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
