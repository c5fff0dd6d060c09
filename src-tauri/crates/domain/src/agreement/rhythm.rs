//! How often a person wants to look at their professionalism, and the year that follows from it.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How long after a reflection the next one is suggested.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Rhythm {
    /// Three months.
    ThreeMonths,
    /// Six months: until the person chooses.
    #[default]
    SixMonths,
    /// Twelve months.
    TwelveMonths,
    /// No suggestion.
    Never,
}

impl Rhythm {
    /// All four, in the order in which they are shown.
    pub const ALL: [Self; 4] = [
        Self::ThreeMonths,
        Self::SixMonths,
        Self::TwelveMonths,
        Self::Never,
    ];

    /// The months in between; none where nothing is suggested.
    pub fn months(self) -> Option<u32> {
        match self {
            Self::ThreeMonths => Some(3),
            Self::SixMonths => Some(6),
            Self::TwelveMonths => Some(12),
            Self::Never => None,
        }
    }
}

/// The year around today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Wheel {
    /// What day it is.
    pub today: NaiveDate,
    /// The day of the latest finished reflection; none that is ahead.
    pub last: Option<NaiveDate>,
    /// The day on which the next one is suggested.
    pub next: Option<NaiveDate>,
    /// That day is today or has passed.
    pub due: bool,
    /// How often one is suggested.
    pub rhythm: Rhythm,
}

impl Wheel {
    /// The year around `today` with reflections `finished` on these days, the latest first. One of a day
    /// ahead does not count: the clock was wrong when it was finished, and a day after that is none to
    /// suggest.
    pub fn new(
        today: NaiveDate,
        finished: impl IntoIterator<Item = NaiveDate>,
        rhythm: Rhythm,
    ) -> Self {
        let last = finished.into_iter().find(|day| *day <= today);
        let next = last
            .zip(rhythm.months())
            .and_then(|(last, months)| last.checked_add_months(Months::new(months)));
        Self {
            today,
            last,
            next,
            due: next.is_some_and(|next| next <= today),
            rhythm,
        }
    }
}
