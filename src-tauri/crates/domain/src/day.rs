//! Days as a person writes and counts them.

use chrono::{
    DateTime, Days, FixedOffset, Months, NaiveDate, Offset as _, TimeDelta, TimeZone as _, Utc,
};
use serde::Serialize;
use ts_rs::TS;

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

    /// Whether a day lies ahead: what has happened cannot be of it.
    pub fn is_ahead(self, day: NaiveDate) -> bool {
        day > self.today
    }
}

/// How the person's own calendar and clock show a moment.
#[derive(Clone, Copy, Debug)]
pub struct Calendar(fn(DateTime<Utc>) -> FixedOffset);

impl Calendar {
    /// Greenwich's, without summer time.
    pub const UTC: Self = Self(|_| Utc.fix());

    /// One whose clock goes ahead of UTC by what `offset` says of each moment.
    pub const fn new(offset: fn(DateTime<Utc>) -> FixedOffset) -> Self {
        Self(offset)
    }

    /// How far the clock goes ahead of UTC at this moment.
    pub fn offset(self, at: DateTime<Utc>) -> FixedOffset {
        (self.0)(at)
    }

    /// The day and the time of day, with how far the clock goes ahead of UTC.
    pub fn time(self, at: DateTime<Utc>) -> DateTime<FixedOffset> {
        at.with_timezone(&self.offset(at))
    }

    /// The day.
    pub fn day(self, at: DateTime<Utc>) -> NaiveDate {
        self.time(at).date_naive()
    }

    /// Whether the clock shows the time of this moment twice, as in the hour that comes again in autumn.
    pub fn is_twice(self, at: DateTime<Utc>) -> bool {
        let shown = self.time(at).naive_local();
        [TimeDelta::days(-1), TimeDelta::days(1)]
            .into_iter()
            .any(|near| {
                let offset = self.offset(at + near);
                let other = offset.from_local_datetime(&shown).single();
                other.is_some_and(|other| other != at && self.offset(other.to_utc()) == offset)
            })
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

/// Today, and the days that are suggested for looking at what was agreed again: the same day of a later
/// month, or that month's last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SuggestedDays {
    /// The day that the person's calendar shows.
    pub today: NaiveDate,
    /// In two weeks.
    pub in_two_weeks: NaiveDate,
    /// In a month.
    pub in_one_month: NaiveDate,
    /// In two months.
    pub in_two_months: NaiveDate,
    /// In three months.
    pub in_three_months: NaiveDate,
    /// In half a year.
    pub in_six_months: NaiveDate,
}

impl SuggestedDays {
    /// Those of the day `today`.
    pub fn from(today: NaiveDate) -> Self {
        let months = |months| today.checked_add_months(Months::new(months));
        Self {
            today,
            in_two_weeks: today + Days::new(14),
            in_one_month: months(1).unwrap_or(today),
            in_two_months: months(2).unwrap_or(today),
            in_three_months: months(3).unwrap_or(today),
            in_six_months: months(6).unwrap_or(today),
        }
    }
}

/// What the person's clock showed when it was last looked at: the day, and how far it goes ahead of UTC.
#[derive(Clone, Copy, Debug, Default)]
pub struct DayWatch(Option<(NaiveDate, FixedOffset)>);

impl DayWatch {
    /// Looks at the clock. Says whether it shows another day than before, or the time of another zone:
    /// midnight has passed, the computer has slept, the clock was set, the person has travelled.
    pub fn look(&mut self, at: DateTime<Utc>, calendar: Calendar) -> bool {
        let shown = (calendar.day(at), calendar.offset(at));
        let before = self.0.replace(shown);
        before.is_some_and(|before| before != shown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Denmark's clocks in the autumn of 2026.
    const AUTUMN: Calendar = Calendar::new(|at| {
        let hours = if at.timestamp() < 1_792_890_000 { 2 } else { 1 };
        FixedOffset::east_opt(hours * 3_600).unwrap_or(Utc.fix())
    });

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap_or_default()
    }

    #[test]
    fn suggested_days_stay_within_the_month() {
        for (today, expected) in [
            (
                (2026, 11, 24),
                [
                    "2026-12-08",
                    "2026-12-24",
                    "2027-01-24",
                    "2027-02-24",
                    "2027-05-24",
                ],
            ),
            (
                (2026, 12, 31),
                [
                    "2027-01-14",
                    "2027-01-31",
                    "2027-02-28",
                    "2027-03-31",
                    "2027-06-30",
                ],
            ),
            (
                (2026, 11, 30),
                [
                    "2026-12-14",
                    "2026-12-30",
                    "2027-01-30",
                    "2027-02-28",
                    "2027-05-30",
                ],
            ),
            (
                (2027, 11, 30),
                [
                    "2027-12-14",
                    "2027-12-30",
                    "2028-01-30",
                    "2028-02-29",
                    "2028-05-30",
                ],
            ),
        ] {
            let (year, month, day) = today;
            let days = NaiveDate::from_ymd_opt(year, month, day).map(SuggestedDays::from);
            let days = days.map(|days| {
                [
                    days.in_two_weeks,
                    days.in_one_month,
                    days.in_two_months,
                    days.in_three_months,
                    days.in_six_months,
                ]
            });
            let days = days.map(|days| days.map(|day| day.to_string()));
            assert_eq!(days, Some(expected.map(str::to_owned)), "from {today:?}");
        }
    }

    #[test]
    fn only_the_hour_that_comes_again_is_shown_twice() {
        for (utc, twice) in [
            ("2026-10-24T23:59:59Z", false),
            ("2026-10-25T00:00:00Z", true),
            ("2026-10-25T00:30:00Z", true),
            ("2026-10-25T01:30:00Z", true),
            ("2026-10-25T01:59:59Z", true),
            ("2026-10-25T02:00:00Z", false),
            ("2026-07-01T00:30:00Z", false),
        ] {
            assert_eq!(AUTUMN.is_twice(at(utc)), twice, "{utc}");
            assert!(
                !Calendar::UTC.is_twice(at(utc)),
                "{utc}: there it comes once"
            );
        }
    }

    #[test]
    fn the_day_changes_at_midnight_where_the_person_is_and_the_zone_when_it_is_another() {
        let mut watch = DayWatch::default();
        let mut looked = |utc, calendar| watch.look(at(utc), calendar);
        assert!(
            !looked("2026-11-24T22:59:58Z", AUTUMN),
            "nothing was shown before"
        );
        assert!(
            !looked("2026-11-24T22:59:59Z", AUTUMN),
            "it is the same day"
        );
        assert!(
            looked("2026-11-24T23:00:00Z", AUTUMN),
            "midnight has passed"
        );
        assert!(!looked("2026-11-24T23:00:01Z", AUTUMN), "that was told");
        assert!(
            looked("2026-11-27T08:00:00Z", AUTUMN),
            "the computer has slept"
        );
        assert!(
            looked("2026-11-26T08:00:00Z", AUTUMN),
            "the clock was set back"
        );
        assert!(
            looked("2026-11-26T08:00:01Z", Calendar::UTC),
            "the zone is another"
        );
    }
}
