//! What a report consists of, from top to bottom. The template knows how each of these looks.

use picture::Picture;
use serde::Serialize;

/// Lines of a text; a blank one is a gap.
pub(crate) type Lines = Vec<String>;

/// One part of a report.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub(crate) enum Block {
    /// The name of the report, once, at the top.
    Title { text: String },
    /// A heading: 2 for a part, 3 within one.
    Heading {
        level: u8,
        text: String,
        /// The place of the domain that it is about, from 0.
        domain: Option<usize>,
    },
    /// A paragraph.
    Text { lines: Lines },
    /// Text of less weight.
    Quiet { lines: Lines },
    /// What must not be read past.
    Notice { title: String, lines: Lines },
    /// A list of points.
    Points { points: Vec<String> },
    /// What is told under a name each.
    Told { parts: Vec<Named> },
    /// The same within a frame, and what is said of it under that.
    Framed { parts: Vec<Named>, quiet: Lines },
    /// Rows under a heading that stands on every page.
    Table {
        /// Whether its many rows stand close, each with what is strong on the line of the rest.
        close: bool,
        /// Width of each column, as shares.
        shares: Vec<u8>,
        head: Vec<String>,
        rows: Vec<Vec<Cell>>,
    },
    /// A picture.
    Figure(Figure),
    /// Two or more short lists beside each other, each under its heading.
    Beside { sides: Vec<Side> },
    /// What is asked, with a box before each answer.
    Ask {
        title: String,
        /// The points of the scale.
        points: Vec<String>,
        /// The ways not to answer.
        others: Vec<String>,
    },
    /// What follows begins on a page of its own.
    NewPage,
    /// What opens a lock: groups of letters.
    Code { groups: Vec<String> },
    /// Room to sign.
    Signatures {
        who: Vec<String>,
        /// What is filled in, each on a line of its own.
        lines: Vec<String>,
    },
}

/// A short list under its heading.
#[derive(Debug, Serialize)]
pub(crate) struct Side {
    pub(crate) title: String,
    pub(crate) points: Vec<Cell>,
    /// What is said under it.
    pub(crate) quiet: Lines,
}

/// A text under its name.
#[derive(Debug, Serialize)]
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) lines: Lines,
}

/// A cell of a table.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Cell {
    /// Said first, with weight.
    pub(crate) strong: Option<String>,
    /// What follows.
    pub(crate) lines: Lines,
    /// The place of the domain whose mark stands before it, from 0.
    pub(crate) domain: Option<usize>,
}

/// A picture with what it says to those who do not see it.
#[derive(Debug, Serialize)]
pub(crate) struct Figure {
    pub(crate) alt: String,
    pub(crate) caption: String,
    pub(crate) picture: Picture,
    /// The lines of each mark; none where it is no label.
    pub(crate) words: Vec<Lines>,
}

impl Block {
    /// The heading of a part.
    pub(crate) fn part(text: String) -> Self {
        Self::Heading {
            level: 2,
            text,
            domain: None,
        }
    }

    /// A paragraph in the program's own words.
    pub(crate) fn text(text: String) -> Self {
        Self::Text { lines: vec![text] }
    }

    /// A paragraph of less weight in the program's own words.
    pub(crate) fn quiet(text: String) -> Self {
        Self::Quiet { lines: vec![text] }
    }
}

impl Cell {
    /// With these words alone.
    pub(crate) fn of(text: impl Into<String>) -> Self {
        Self {
            lines: vec![text.into()],
            ..Self::default()
        }
    }
}

/// The lines of what a person wrote.
pub(crate) fn lines(written: &str) -> Lines {
    written.lines().map(str::to_owned).collect()
}
