//! The room that a label takes.

use crate::lettering::width;
use crate::marks::{LINE_HEIGHT, LabelAnchor, LabelStyle, Mark, Words};

/// Room kept for a text of the program in the style of a caption, in units: the longest that a
/// picture names, in both languages. The geometry does not know the texts themselves.
pub const MESSAGE_ROOM: f64 = 120.0;

/// Room kept for the name of a form of knowledge in the style of a body, in units.
pub const FORM_ROOM: f64 = 236.0;
/// Room kept for a month's short name in the style of a caption, in units.
pub const MONTH_ROOM: f64 = 36.0;
/// The same with its year.
pub const MONTH_OF_YEAR_ROOM: f64 = 68.0;

/// What reaches above the base line of a line, in units: an `Å` of a heading.
pub(crate) const ASCENT: f64 = 14.0;
/// What reaches below the base line, in units: a `g` of a heading.
pub(crate) const DESCENT: f64 = 4.0;

/// Edges may meet within this, in units: places are rounded.
const EDGE: f64 = 0.02;

/// A rectangle in a picture, in units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    /// Left edge.
    pub left: f64,
    /// Upper edge.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Lower edge.
    pub bottom: f64,
}

impl Extent {
    /// The room that a label takes at most; none for any other mark.
    pub fn of_label(mark: &Mark) -> Option<Self> {
        let Mark::Label {
            words,
            at,
            anchor,
            style,
            ..
        } = mark
        else {
            return None;
        };
        let (width, lines) = match words {
            Words::Lines { lines } => (widest(lines, *style), lines.len()),
            Words::Message { .. } => (MESSAGE_ROOM, 1),
            Words::Form { .. } => (FORM_ROOM, 1),
            Words::Month { year: None, .. } => (MONTH_ROOM, 1),
            Words::Month { year: Some(_), .. } => (MONTH_OF_YEAR_ROOM, 1),
        };
        let left = match anchor {
            LabelAnchor::Start => at.x,
            LabelAnchor::Middle => at.x - width / 2.0,
            LabelAnchor::End => at.x - width,
        };
        Some(Self {
            left,
            top: at.y - ASCENT,
            right: left + width,
            bottom: at.y - ASCENT + height(lines),
        })
    }

    /// Whether the two share more than an edge.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.left + EDGE < other.right
            && other.left + EDGE < self.right
            && self.top + EDGE < other.bottom
            && other.top + EDGE < self.bottom
    }
}

/// Width of the longest of `lines` in units.
pub(crate) fn widest(lines: &[String], style: LabelStyle) -> f64 {
    lines
        .iter()
        .map(|line| width(line, style))
        .fold(0.0, f64::max)
}

/// Height of a label of so many lines in units.
pub(crate) fn height(lines: usize) -> f64 {
    // No title has anywhere near so many lines; a picture only has to stay finite.
    let further = u16::try_from(lines.saturating_sub(1)).unwrap_or(u16::MAX);
    ASCENT + DESCENT + f64::from(further) * LINE_HEIGHT
}
