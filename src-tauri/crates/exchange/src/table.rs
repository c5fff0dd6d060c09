//! Tables of what a person has: what is in a spreadsheet's file, whatever its format.

use chrono::{DateTime, FixedOffset, NaiveDate};

/// One table.
pub(crate) struct Table {
    /// Its name.
    pub(crate) name: String,
    pub(crate) columns: Vec<Column>,
    /// As many cells each as there are columns.
    pub(crate) rows: Vec<Vec<Cell>>,
}

/// A column and how much room it wants.
pub(crate) struct Column {
    pub(crate) heading: String,
    /// In characters.
    pub(crate) width: u8,
}

/// What stands in a cell.
pub(crate) enum Cell {
    Empty,
    Text(String),
    Number(u32),
    Day(NaiveDate),
    /// A time where the person is, with how far their clock went ahead of UTC.
    Time(DateTime<FixedOffset>),
}

impl Cell {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn count(count: usize) -> Self {
        Self::Number(count.try_into().unwrap_or(u32::MAX))
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(Self::Empty, Into::into)
    }
}
