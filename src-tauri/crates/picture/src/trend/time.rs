//! The time along a trend.

use chrono::{DateTime, Utc};
use domain::DomainTrend;

/// The time that all panels show.
#[derive(Clone, Copy)]
pub(super) struct Time {
    pub(super) first: DateTime<Utc>,
    pub(super) last: DateTime<Utc>,
}

impl Time {
    /// From the first reflection to the last; none where there is no reflection.
    pub(super) fn of(trends: &[DomainTrend]) -> Option<Self> {
        let times = || trends.iter().flat_map(|trend| &trend.points);
        let times = || times().map(|point| point.at);
        Some(Self {
            first: times().min()?,
            last: times().max()?,
        })
    }

    /// Whether no time lies between the first and the last.
    pub(super) fn is_one(self) -> bool {
        self.first == self.last
    }

    /// Which share of the time has gone by, half where it is one moment.
    pub(super) fn share(self, at: DateTime<Utc>) -> f64 {
        let whole = (self.last - self.first).as_seconds_f64();
        if whole > 0.0 {
            ((at - self.first).as_seconds_f64() / whole).clamp(0.0, 1.0)
        } else {
            0.5
        }
    }
}
