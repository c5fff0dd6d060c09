//! Moments on the way to a screen.
//!
//! A screen is given a moment as the person's clock shows it, and computes nothing of it. What is
//! serialised does not know that clock; whoever writes it does. So a moment is handed over as a whole
//! number of 128 bits, which nothing else is: the milliseconds since 1970 (UTC). The writer of the wire
//! puts a [`ShownMoment`] in its place.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Serialize, Serializer};
use ts_rs::TS;

use crate::day::{Calendar, Now};

/// A moment as the person's clock shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ShownMoment {
    /// The day.
    pub day: NaiveDate,
    /// The time of day: "14:05".
    pub time: String,
    /// How far the clock went ahead of UTC, "+02:00", where it showed this time twice that day.
    pub offset: Option<String>,
    /// Its day is after today: the clock went ahead when it was noted.
    pub ahead: bool,
}

impl ShownMoment {
    /// How `calendar` shows `at`, seen from `now`.
    pub fn of(at: DateTime<Utc>, now: Now, calendar: Calendar) -> Self {
        let shown = calendar.time(at);
        Self {
            day: shown.date_naive(),
            time: shown.format("%H:%M").to_string(),
            offset: calendar.is_twice(at).then(|| shown.offset().to_string()),
            ahead: now.is_ahead(shown.date_naive()),
        }
    }
}

/// A moment, for a field that a screen is given.
///
/// # Errors
/// The serializer.
pub fn moment<S: Serializer>(at: &DateTime<Utc>, serializer: S) -> Result<S::Ok, S::Error> {
    Handed(*at).serialize(serializer)
}

/// The same, where there may be none.
///
/// # Errors
/// The serializer.
pub fn maybe<S: Serializer>(at: &Option<DateTime<Utc>>, serializer: S) -> Result<S::Ok, S::Error> {
    at.map(Handed).serialize(serializer)
}

/// The same of two, from the first to the last.
///
/// # Errors
/// The serializer.
pub fn period<S: Serializer>(
    period: &Option<(DateTime<Utc>, DateTime<Utc>)>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let period = period.map(|(first, last)| (Handed(first), Handed(last)));
    period.serialize(serializer)
}

struct Handed(DateTime<Utc>);

impl Serialize for Handed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i128(self.0.timestamp_millis().into())
    }
}
