//! A clock that stands still until it is moved.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

/// A clock that only a test moves.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    now: DateTime<Utc>,
}

impl Clock {
    /// Nine in the morning (UTC) of the day that many days after 24 November 2026.
    pub fn on_day(days: u32) -> Self {
        let first = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap_or_default();
        let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
        let now = (first + Days::new(days.into())).and_time(nine).and_utc();
        Self { now }
    }

    /// What it shows.
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// Moves it on by a minute and says what it shows then.
    pub fn tick(&mut self) -> DateTime<Utc> {
        self.now += TimeDelta::minutes(1);
        self.now
    }

    /// Moves it on by so many days.
    pub fn wait(&mut self, days: u32) {
        self.now += TimeDelta::days(days.into());
    }

    /// Moves it on by so much; back, where it is negative.
    pub fn forward(&mut self, by: TimeDelta) {
        self.now += by;
    }

    /// Sets it back by so many days.
    pub fn set_back(&mut self, days: u32) {
        self.now -= TimeDelta::days(days.into());
    }
}
