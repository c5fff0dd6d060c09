//! A file that the person had made, which they may look at then.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Names a file that was made; no two of one run of the program have the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct MadeFileId(u32);

impl MadeFileId {
    /// The one after this.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.wrapping_add(1))
    }
}
