//! Whose rating it is.

use crate::ids::{ConversationId, PersonId};

/// Who rates, whom it is about, and in which conversation, if in one. Nothing is read of assessments without
/// saying all three: what another person has given, or what was given in a conversation, is never taken for
/// a reflection of one's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Perspective {
    /// Who rates.
    pub rater: PersonId,
    /// Whom it is about.
    pub subject: PersonId,
    /// The conversation that it is given in; none where it is a reflection.
    pub conversation: Option<ConversationId>,
}

impl Perspective {
    /// That of a person who reflects on themselves.
    pub fn own(person: PersonId) -> Self {
        Self {
            rater: person,
            subject: person,
            conversation: None,
        }
    }
}
