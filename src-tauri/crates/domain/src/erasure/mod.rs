//! Erasing for good.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AssessmentId, ExampleId};

/// What is to go for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Erase {
    /// A reflection, finished or not, with all that belongs to it.
    Reflection {
        /// Which.
        id: AssessmentId,
    },
    /// An example.
    Example {
        /// Which.
        id: ExampleId,
    },
    /// Everything that the store holds.
    Everything,
}
