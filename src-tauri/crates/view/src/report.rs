//! What the screen of a report is given.

use data_encoding::BASE64;
use serde::Serialize;
use ts_rs::TS;

/// The pages of a report, for looking at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReportPages {
    /// Each page as a picture: PNG in base64.
    pub pages: Vec<String>,
}

impl ReportPages {
    /// Pages that are given as PNG.
    pub fn of(pages: &[Vec<u8>]) -> Self {
        Self {
            pages: pages.iter().map(|png| BASE64.encode(png)).collect(),
        }
    }
}
