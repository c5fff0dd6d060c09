//! What the screen of a report is given.

use serde::Serialize;
use ts_rs::TS;

/// The pages of a report, for looking at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReportPages {
    /// Each page as a picture: PNG in base64.
    pub pages: Vec<String>,
}
