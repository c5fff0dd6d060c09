//! How long one waits after wrong tries to open the lock.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// How many wrong tries cost nothing: a person mistypes.
const FREE: usize = 3;

/// The pauses after the tries that follow, in seconds; the last one stays.
const PAUSES: [i64; 6] = [5, 15, 30, 60, 120, 300];

/// The wrong tries since the lock was last opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnlockAttempts {
    /// How many.
    pub count: usize,
    /// When the last one was (UTC).
    pub last: DateTime<Utc>,
}

impl UnlockAttempts {
    /// One more, now.
    pub fn another(tries: Option<Self>, now: DateTime<Utc>) -> Self {
        Self {
            count: tries.map_or(0, |tries| tries.count).saturating_add(1),
            last: now,
        }
    }

    /// How long is still to be waited; none where the next try may be made. A clock that was set back
    /// makes it no longer than the pause itself.
    pub fn pause(&self, now: DateTime<Utc>) -> Option<TimeDelta> {
        let place = self.count.checked_sub(FREE)?;
        let last = PAUSES.len() - 1;
        let pause = TimeDelta::seconds(*PAUSES.get(place.min(last))?);
        let left = pause - (now - self.last).max(TimeDelta::zero());
        (left > TimeDelta::zero()).then_some(left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(second, 0).unwrap_or_default()
    }

    fn after(count: usize) -> UnlockAttempts {
        UnlockAttempts { count, last: at(0) }
    }

    #[test]
    fn the_first_tries_cost_nothing_and_then_the_pause_grows_to_five_minutes() {
        let seconds = |count| {
            after(count)
                .pause(at(0))
                .map_or(0, |pause| pause.num_seconds())
        };
        let pauses: Vec<_> = (0..11).map(seconds).collect();
        assert_eq!(
            pauses,
            [0, 0, 0, 5, 15, 30, 60, 120, 300, 300, 300],
            "who mistypes is not kept waiting, who guesses is"
        );
    }

    #[test]
    fn a_pause_ends_and_a_clock_that_was_set_back_makes_it_no_longer() {
        let tries = after(4);
        assert_eq!(tries.pause(at(14)), Some(TimeDelta::seconds(1)));
        assert_eq!(tries.pause(at(15)), None, "it is over");
        let back = tries.pause(at(-100_000));
        assert_eq!(back, Some(TimeDelta::seconds(15)), "the pause itself");
    }
}
