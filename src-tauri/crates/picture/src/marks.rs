//! What a picture consists of.

use chrono::{DateTime, Utc};
use domain::{AssessmentId, DomainId, ItemId, KnowledgeForm, Value};
use serde::Serialize;
use ts_rs::TS;

/// A picture as a list of marks in a plane of its own units: x to the right, y downwards, both
/// from the upper left corner. One unit is a CSS pixel at the normal text size.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Picture {
    /// Width in units.
    pub width: f64,
    /// Height in units.
    pub height: f64,
    /// The marks, those in front last.
    pub marks: Vec<Mark>,
}

/// A place in a picture, in units.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

impl Point {
    /// The place, rounded to hundredths: a picture is the same on every machine.
    pub(crate) fn new(x: f64, y: f64) -> Self {
        Self {
            x: rounded(x),
            y: rounded(y),
        }
    }
}

/// A length in hundredths of a unit.
pub(crate) fn rounded(length: f64) -> f64 {
    // Adding zero turns a negative zero into zero.
    (length * 100.0).round() / 100.0 + 0.0
}

/// One mark.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Mark {
    /// Straight lines through all points.
    Path {
        /// At least two.
        points: Vec<Point>,
        /// Whether the last is joined to the first.
        closed: bool,
        /// How it is drawn.
        stroke: Stroke,
        /// In which ink.
        ink: Ink,
    },
    /// A circle around a centre, for a scale.
    Ring {
        /// Its centre.
        center: Point,
        /// Radius in units.
        radius: f64,
        /// In which ink.
        ink: Ink,
    },
    /// The mark of one item's answer.
    Answer {
        /// The item.
        item: ItemId,
        /// What was chosen.
        value: Value,
        /// The shape of its domain.
        shape: Shape,
        /// Its centre.
        at: Point,
        /// Distance from the centre to the edge, in units.
        size: f64,
        /// In which ink.
        ink: Ink,
    },
    /// The mark of a domain's position.
    Position {
        /// The domain.
        domain: DomainId,
        /// The shape of the domain.
        shape: Shape,
        /// Its centre.
        at: Point,
        /// Distance from the centre to the edge, in units.
        size: f64,
        /// In which ink.
        ink: Ink,
    },
    /// A domain in one of several reflections.
    Moment {
        /// The reflection.
        id: AssessmentId,
        /// The domain.
        domain: DomainId,
        /// When it was finished.
        #[serde(serialize_with = "domain::shown::moment")]
        #[ts(as = "domain::ShownMoment")]
        finished: DateTime<Utc>,
        /// Where the domain stands, 1 to 5.
        position: f64,
        /// It is rated again in hindsight, and drawn hollow.
        hindsight: bool,
        /// The shape of the domain.
        shape: Shape,
        /// Its centre.
        at: Point,
        /// Distance from the centre to the edge, in units.
        size: f64,
        /// In which ink.
        ink: Ink,
    },
    /// How many examples rest on a form of knowledge: a bar from `from` to `to`.
    Form {
        /// The form.
        form: KnowledgeForm,
        /// How many.
        count: usize,
        /// Where the bar begins, on its middle.
        from: Point,
        /// Where it ends.
        to: Point,
        /// In which ink.
        ink: Ink,
    },
    /// A day on the wheel of the year: a circle.
    WheelDay {
        /// Which.
        day: WheelDay,
        /// Its centre.
        at: Point,
        /// Distance from the centre to the edge, in units.
        size: f64,
        /// In which ink.
        ink: Ink,
    },
    /// Words.
    Label {
        /// The item of which they are said, where they stand in the place of its mark.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        of: Option<ItemId>,
        /// What is said.
        words: Words,
        /// Base line of the first line.
        at: Point,
        /// Which end stands at `at`.
        anchor: LabelAnchor,
        /// Which of the text styles.
        style: LabelStyle,
        /// In which ink.
        ink: Ink,
    },
}

/// How a path is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Stroke {
    /// A hair line: scales, leaders.
    Fine,
    /// A line that joins answers.
    Strong,
    /// A broad bar: the spread of a domain.
    Band,
    /// No line, a faint filled area.
    Area,
}

/// The shape of a domain, so that it is never told by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Shape {
    /// The first domain.
    Circle,
    /// The second.
    Square,
    /// The third.
    Triangle,
}

impl Shape {
    /// The shape of the domain at a place among the domains, from 0; they come round again.
    pub(crate) fn of_domain(index: usize) -> Self {
        match index % 3 {
            0 => Self::Circle,
            1 => Self::Square,
            _ => Self::Triangle,
        }
    }
}

/// The days that the wheel of the year shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum WheelDay {
    /// The latest finished reflection: a filled mark.
    Last,
    /// The next suggested reflection: a hollow mark.
    Next,
    /// Today: a line.
    Today,
}

/// An ink; the page and the report know its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Ink {
    /// Scales and leaders.
    Grid,
    /// Text.
    Text,
    /// Text of less weight.
    Muted,
    /// The first domain.
    Domain1,
    /// The second.
    Domain2,
    /// The third.
    Domain3,
}

impl Ink {
    /// The ink of the domain at a place among the domains, from 0; they come round again.
    pub(crate) fn of_domain(index: usize) -> Self {
        match index % 3 {
            0 => Self::Domain1,
            1 => Self::Domain2,
            _ => Self::Domain3,
        }
    }
}

/// Words of a label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Words {
    /// Content of the instrument, already broken into lines.
    Lines {
        /// The lines.
        lines: Vec<String>,
    },
    /// A text of the program, named by its Fluent id; it is one line.
    Message {
        /// The id.
        id: String,
    },
    /// The name of a form of knowledge; it is one line.
    Form {
        /// The form.
        form: KnowledgeForm,
    },
    /// A month's short name in the language of the page, such as "nov."; it is one line.
    Month {
        /// The month, 1 to 12.
        month: u32,
        /// The year, where it is said.
        year: Option<i32>,
    },
}

/// Which end of a label stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LabelAnchor {
    /// The text begins there.
    Start,
    /// Its middle is there.
    Middle,
    /// It ends there.
    End,
}

/// The text styles of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LabelStyle {
    /// Titles of domains: 14 units, half bold.
    Heading,
    /// Titles of items: 13 units.
    Body,
    /// Captions of scales: 12 units.
    Caption,
}

/// Distance between the base lines of a label's lines, in units.
pub const LINE_HEIGHT: f64 = 16.0;
