//! The frame that an invitation goes by, as its sender has accepted it.

use chrono::NaiveDate;
use domain::{Frame, FrameText};
use serde::{Deserialize, Serialize};

use crate::moment::Day;

/// A frame between two people who know each other by other ids.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "Written", try_from = "Written")]
pub struct SentFrame {
    /// What it says.
    pub text: FrameText,
    /// When the two look at it again.
    pub review: NaiveDate,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    text: FrameText,
    review: Day,
}

impl SentFrame {
    /// Whether this is what stands between the two already.
    pub fn is(&self, standing: &Frame) -> bool {
        (&self.text, self.review) == (&standing.text, standing.review)
    }
}

impl From<&Frame> for SentFrame {
    fn from(frame: &Frame) -> Self {
        Self {
            text: frame.text.clone(),
            review: frame.review,
        }
    }
}

impl From<SentFrame> for Written {
    fn from(frame: SentFrame) -> Self {
        Self {
            text: frame.text,
            review: Day(frame.review),
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
        Ok(Self {
            text: written.text,
            review: written.review.0,
        })
    }
}
