//! What the screen of a frame is given: what two people have agreed about their conversations.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Frame, FrameText};
use serde::Serialize;
use ts_rs::TS;

/// What the person and somebody else have agreed on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Frames {
    /// What stands; none before they have agreed on anything.
    pub latest: Option<FrameView>,
    /// What stood before, the latest first.
    pub earlier: Vec<FrameView>,
}

impl Frames {
    /// `versions` are all of them, the first one first.
    pub fn of(versions: Vec<Frame>, today: NaiveDate) -> Self {
        let mut versions = versions.into_iter().rev();
        let mut next = || versions.next().map(|frame| FrameView::of(frame, today));
        Self {
            latest: next(),
            earlier: std::iter::from_fn(next).collect(),
        }
    }
}

/// One version of a frame.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FrameView {
    /// Its number, from 1.
    pub version: u32,
    /// What it says.
    pub text: FrameText,
    /// When the two look at it again.
    pub review: NaiveDate,
    /// Whether that day has come.
    pub due: bool,
    /// When both had accepted it.
    #[serde(serialize_with = "domain::shown::moment")]
    #[ts(as = "domain::ShownMoment")]
    pub accepted: DateTime<Utc>,
}

impl FrameView {
    /// `frame`, seen on the day `today`.
    pub fn of(frame: Frame, today: NaiveDate) -> Self {
        Self {
            version: frame.version,
            due: frame.is_due(today),
            text: frame.text,
            review: frame.review,
            accepted: frame.accepted,
        }
    }
}
