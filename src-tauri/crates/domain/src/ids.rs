//! Identifiers. Those of content are words that stay the same for ever; those of a person's own
//! data are UUIDs (version 7), made by the shell.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! word_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(String);

        impl $name {
            /// The id spelled `word`. Whether it exists is asked of an instrument.
            pub fn new(word: impl Into<String>) -> Self {
                Self(word.into())
            }

            /// The word itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

macro_rules! uuid_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(Uuid);

        impl $name {
            /// The id with this value.
            pub fn new(value: Uuid) -> Self {
                Self(value)
            }

            /// Its value.
            pub fn as_uuid(&self) -> Uuid {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

word_id!(
    /// Names an instrument across its versions.
    InstrumentId
);
word_id!(
    /// Names a competence domain within an instrument.
    DomainId
);
word_id!(
    /// Names an item within an instrument, also across its versions.
    ItemId
);
word_id!(
    /// Names a facet of the items of an instrument.
    FacetId
);
uuid_id!(
    /// Names one assessment.
    AssessmentId
);
uuid_id!(
    /// Names whom an assessment is about, or who rates.
    PersonId
);
uuid_id!(
    /// Names one conversation in coaching.
    ConversationId
);
uuid_id!(
    /// Names what a group kept of one sparring.
    GroupLearningId
);
uuid_id!(
    /// Names a template of one's own for an agenda.
    AgendaTemplateId
);
uuid_id!(
    /// Names one example.
    ExampleId
);
uuid_id!(
    /// Names one agreement.
    AgreementId
);

/// An item of any instrument, across their versions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct ItemRef {
    /// The instrument.
    pub instrument: InstrumentId,
    /// The item.
    pub item: ItemId,
}

impl ItemRef {
    /// Whether it can name an item; which instruments there are is not asked.
    pub fn is_well_formed(&self) -> bool {
        is_word(self.instrument.as_str()) && is_word(self.item.as_str())
    }
}

/// Whether `word` may be an id of content: lower-case letters, digits and single hyphens,
/// beginning with a letter, at most 64 long.
pub fn is_word(word: &str) -> bool {
    word.len() <= 64
        && word.starts_with(|c: char| c.is_ascii_lowercase())
        && !word.ends_with('-')
        && !word.contains("--")
        && word
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}
