//! Days as a person writes and counts them.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

/// A present moment: its exact time, and what day it is where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// The time (UTC).
    pub at: DateTime<Utc>,
    /// The day, by the person's own calendar.
    pub today: NaiveDate,
}

impl Now {
    /// The moment `at`, with the day that `calendar` shows.
    pub fn new(at: DateTime<Utc>, calendar: Calendar) -> Self {
        Self {
            at,
            today: calendar.day(at),
        }
    }
}

/// How the person's own calendar and clock show a moment.
#[derive(Clone, Copy, Debug)]
pub struct Calendar(fn(DateTime<Utc>) -> NaiveDateTime);

impl Calendar {
    /// Greenwich's, without summer time.
    pub const UTC: Self = Self(|at| at.naive_utc());

    /// One that shows each moment as `shown` says.
    pub const fn new(shown: fn(DateTime<Utc>) -> NaiveDateTime) -> Self {
        Self(shown)
    }

    /// The day and the time of day.
    pub fn time(self, at: DateTime<Utc>) -> NaiveDateTime {
        (self.0)(at)
    }

    /// The day.
    pub fn day(self, at: DateTime<Utc>) -> NaiveDate {
        self.time(at).date()
    }
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
