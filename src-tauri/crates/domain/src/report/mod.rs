//! What goes into a report: the person ticks it before anything is written.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AssessmentId, ConversationId};

/// A report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Report {
    /// *Profil*: a finished reflection. Its positions always go in.
    Profile {
        /// Which.
        id: AssessmentId,
        /// The radar and the dot plot.
        pictures: bool,
        /// Every item with the anchor that was chosen.
        items: bool,
        /// The examples.
        examples: bool,
        /// The prompts and what was written.
        prompts: bool,
    },
    /// *Udviklingsplan*: for the yearly conversation. Room for both signatures always goes in.
    Plan {
        /// After which finished reflection.
        id: AssessmentId,
        /// What is in focus.
        focus: bool,
        /// The agreements that are in force, and what came of the others.
        agreements: bool,
        /// What changed since the reflection before, with its uncertainty.
        change: bool,
    },
    /// *Opsummering*: for the two who have talked. Nothing of it is from before both saw both ratings, nor from
    /// another conversation.
    Summary {
        /// Of which conversation.
        id: ConversationId,
        /// What the two had agreed about their conversations when they talked.
        frame: bool,
        /// What they touched on, with what they noted.
        agenda: bool,
        /// What both see as a strength.
        strengths: bool,
        /// What they see differently and have talked about.
        differences: bool,
        /// What the other one saw who went along to a talk with a citizen.
        observation: bool,
        /// What they agreed on.
        agreed: bool,
        /// What both said at the end.
        closing: bool,
        /// Room for both to sign.
        signatures: bool,
    },
}

/// A picture of a profile that is taken out by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ProfilePicture {
    /// The items around a centre.
    Radar,
    /// The items in rows.
    DotPlot,
}
