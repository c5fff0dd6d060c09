//! A person that a store knows.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::PersonId;
use crate::written::{fits_in, kept};

/// How many characters a name may have, as a reader counts them.
pub const LONGEST_NAME: usize = 100;

/// A person that a store knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// Who they are to the person whose store it is.
    pub relation: Relation,
    /// What they are called; only oneself may be without.
    pub name: Option<PersonName>,
    /// Their card, as a text, once they have given it: what a file for them alone is sealed with.
    pub public_key: Option<String>,
    /// Since when the store knows them (UTC).
    pub added: DateTime<Utc>,
}

impl Person {
    /// The person whose store it is.
    pub fn myself(id: PersonId, added: DateTime<Utc>) -> Self {
        Self {
            id,
            relation: Relation::Myself,
            name: None,
            public_key: None,
            added,
        }
    }

    /// Refuses the person whose store it is.
    ///
    /// # Errors
    /// [`PersonError::Myself`].
    pub fn must_be_other(&self) -> Result<(), PersonError> {
        match self.relation {
            Relation::Myself => Err(PersonError::Myself),
            Relation::Supervisor | Relation::Employee | Relation::Colleague | Relation::Other => {
                Ok(())
            }
        }
    }
}

/// Who somebody is to the person whose store it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Relation {
    /// That person. There is one in a store.
    Myself,
    /// Somebody who supervises them.
    Supervisor,
    /// Somebody whom they supervise.
    Employee,
    /// Somebody they work with.
    Colleague,
    /// Anybody else.
    Other,
}

impl Relation {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Myself,
        Self::Supervisor,
        Self::Employee,
        Self::Colleague,
        Self::Other,
    ];
}

/// What a person is called: not blank, no space around it, at most [`LONGEST_NAME`] characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonName(String);

impl PersonName {
    /// The name that somebody writes.
    ///
    /// # Errors
    /// [`PersonError::NameBlank`], [`PersonError::NameTooLong`].
    pub fn new(written: &str) -> Result<Self, PersonError> {
        let name = kept(written);
        if name.is_empty() {
            return Err(PersonError::NameBlank);
        }
        if !fits_in(name, LONGEST_NAME) {
            return Err(PersonError::NameTooLong);
        }
        Ok(Self(name.to_owned()))
    }

    /// The name itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Why a change of a person is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PersonError {
    /// The name is blank.
    #[error("the name of the person is blank")]
    NameBlank,
    /// The name is longer than [`LONGEST_NAME`].
    #[error("the name of the person is too long")]
    NameTooLong,
    /// The person whose store it is is added once, and stays.
    #[error("the person whose store it is is added once, and stays")]
    Myself,
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_NAME, PersonError, PersonName};

    #[test]
    fn a_name_is_kept_without_the_space_around_it() {
        let name = PersonName::new("  Åse Ørum\n").expect("it is a name");
        assert_eq!(name.as_str(), "Åse Ørum", "what is inside it stays");
    }

    #[test]
    fn a_blank_name_is_none() {
        for blank in ["", " ", "\t\n\u{a0}", "\u{200b}", "\u{2800}\u{ad}\0"] {
            assert_eq!(
                PersonName::new(blank),
                Err(PersonError::NameBlank),
                "{blank:?}"
            );
        }
    }

    #[test]
    fn a_name_is_measured_in_characters() {
        let longest = "æ".repeat(LONGEST_NAME);
        assert!(PersonName::new(&longest).is_ok(), "not in bytes");
        let families = "👩\u{200d}👩\u{200d}👧\u{200d}👦".repeat(LONGEST_NAME);
        assert!(PersonName::new(&families).is_ok(), "nor in code points");
        let longer = longest + "æ";
        assert_eq!(
            PersonName::new(&longer),
            Err(PersonError::NameTooLong),
            "one more"
        );
    }
}
