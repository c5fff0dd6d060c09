//! Files that the system hands to the program, such as by a double click.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Names a file that was received; no two of one run of the program have the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct ReceivedId(u32);

impl ReceivedId {
    /// The first of a run.
    pub const FIRST: Self = Self(0);

    /// The one after this.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.wrapping_add(1))
    }
}
