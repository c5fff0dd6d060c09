//! The frame that an invitation goes by, as its sender has accepted it.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Frame, FrameText, PersonId};
use serde::{Deserialize, Serialize};

use crate::moment::{Day, Moment};

/// A frame between two people who know each other by other ids.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "Written", try_from = "Written")]
pub struct SentFrame {
    /// What it says.
    pub text: FrameText,
    /// When the two look at it again.
    pub review: NaiveDate,
    /// When its sender had accepted it (UTC).
    pub accepted: DateTime<Utc>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    text: FrameText,
    review: Day,
    accepted: Moment,
}

impl SentFrame {
    /// As it stands between the one who receives it and `person`, who has sent it. Its number is that of a first one.
    pub fn with(&self, person: PersonId) -> Frame {
        Frame {
            person,
            version: 1,
            text: self.text.clone(),
            review: self.review,
            accepted: self.accepted,
        }
    }
}

impl From<&Frame> for SentFrame {
    fn from(frame: &Frame) -> Self {
        Self {
            text: frame.text.clone(),
            review: frame.review,
            accepted: frame.accepted,
        }
    }
}

impl From<SentFrame> for Written {
    fn from(frame: SentFrame) -> Self {
        Self {
            text: frame.text,
            review: Day(frame.review),
            accepted: Moment(frame.accepted),
        }
    }
}

impl TryFrom<Written> for SentFrame {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        let text = written.text.clone().checked();
        if text.ok().as_ref() != Some(&written.text) {
            return Err("has a frame that could not have been kept");
        }
        // The day lay ahead where it was accepted; how far that calendar went ahead of UTC is not known here.
        if written.review.0 < written.accepted.0.date_naive() {
            return Err("has a frame that was to be looked at again before it was accepted");
        }
        Ok(Self {
            text: written.text,
            review: written.review.0,
            accepted: written.accepted.0,
        })
    }
}
