//! What a person can put into the calendar that they have.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AgreementId, ConversationId, PersonId};

/// A day that can be put into a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum CalendarEntry {
    /// The conversation that two have agreed on at the end of another.
    NextConversation {
        /// The one that has ended.
        id: ConversationId,
    },
    /// The day on which to look at an agreement again.
    Agreement {
        /// Which.
        id: AgreementId,
    },
    /// The day on which the person and somebody look at their frame again.
    FrameReview {
        /// The other person.
        person: PersonId,
    },
    /// The day on which the next reflection is suggested.
    NextReflection,
}
