//! Days as a person writes and counts them.

use chrono::{DateTime, NaiveDate, Utc};

/// A present moment: its exact time, and what day it is where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// The time (UTC).
    pub at: DateTime<Utc>,
    /// The day, by the person's own calendar.
    pub today: NaiveDate,
}

/// Why a day is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DayError {
    /// There is no such day, such as 31 February, or its year is not from 1900 to 2199.
    #[error("there is no such day")]
    Unknown,
    /// It is ahead, where only what has happened can stand.
    #[error("the day is ahead")]
    Ahead,
}

/// The day with these numbers.
///
/// # Errors
/// [`DayError::Unknown`].
pub fn day(year: i32, month: u32, day: u32) -> Result<NaiveDate, DayError> {
    if !(1900..2200).contains(&year) {
        return Err(DayError::Unknown);
    }
    NaiveDate::from_ymd_opt(year, month, day).ok_or(DayError::Unknown)
}
