//! How long the person has done nothing.

use chrono::{DateTime, TimeDelta, Utc};

use super::LockAfter;

/// How long the person has done nothing, by the clock on the wall: it goes on while the computer sleeps.
/// A clock that is set back takes nothing away of what has passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Idle {
    looked: DateTime<Utc>,
    passed: TimeDelta,
}

impl Idle {
    /// The person has just done something.
    pub fn since(now: DateTime<Utc>) -> Self {
        Self {
            looked: now,
            passed: TimeDelta::zero(),
        }
    }

    /// Looks at the clock.
    pub fn look(&mut self, now: DateTime<Utc>) {
        self.passed += (now - self.looked).max(TimeDelta::zero());
        self.looked = now;
    }

    /// Whether the deadline was over when it was last looked.
    pub fn is_over(&self, after: LockAfter) -> bool {
        self.passed >= after.duration()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(second, 0).unwrap_or_default()
    }

    #[test]
    fn the_deadline_is_over_when_the_chosen_time_has_passed_and_not_before() {
        for (after, seconds) in [
            (LockAfter::Two, 120),
            (LockAfter::Five, 300),
            (LockAfter::Fifteen, 900),
            (LockAfter::Sixty, 3_600),
        ] {
            let mut idle = Idle::since(at(0));
            idle.look(at(seconds - 1));
            assert!(!idle.is_over(after), "{after:?}: one second is left");
            idle.look(at(seconds));
            assert!(idle.is_over(after), "{after:?}: it is over");
        }
    }

    #[test]
    fn a_computer_that_has_slept_is_idle_and_a_clock_that_is_set_back_makes_nobody_busy() {
        let mut slept = Idle::since(at(0));
        slept.look(at(8 * 3_600));
        assert!(slept.is_over(LockAfter::Sixty), "it was looked only once");
        let mut set_back = Idle::since(at(10_000));
        set_back.look(at(10_100));
        set_back.look(at(0));
        set_back.look(at(10));
        assert!(!set_back.is_over(LockAfter::Two), "110 seconds have passed");
        set_back.look(at(20));
        assert!(set_back.is_over(LockAfter::Two), "120 have");
    }
}
