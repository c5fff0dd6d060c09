//! What looks different after a write.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::AssessmentId;

/// Something that looks different after a write, so that whoever shows it asks again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Changed {
    /// One assessment and what it shows.
    Assessment {
        /// Which.
        id: AssessmentId,
    },
    /// Which assessments there are.
    Reflections,
    /// Which examples there are, or one of them.
    Examples,
    /// Which agreements there are, or one of them.
    Agreements,
    /// What is in focus.
    Focus,
    /// When the next reflection is suggested.
    Rhythm,
    /// Which people there are, or one of them.
    People,
    /// Which conversations there are, or how far one of them is.
    Conversations,
    /// What groups have kept of their sparrings.
    GroupLearnings,
    /// Which templates for agendas there are.
    AgendaTemplates,
}
