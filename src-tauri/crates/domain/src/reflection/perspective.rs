//! Whose rating it is.

use crate::ids::PersonId;

/// Who rates, and whom it is about. Nothing is read of assessments without saying both: what another
/// person has given is never taken for one's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Perspective {
    /// Who rates.
    pub rater: PersonId,
    /// Whom it is about.
    pub subject: PersonId,
}

impl Perspective {
    /// That of a person who rates themselves.
    pub fn own(person: PersonId) -> Self {
        Self {
            rater: person,
            subject: person,
        }
    }
}
