//! A host whose clock, ids, secrets and dialogs are a test's.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::path::PathBuf;

use chrono::{DateTime, Datelike as _, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use commands::{AppError, Calendar, Dialogs, FileKind, Host};
use uuid::Uuid;

/// How long the key of a lock is, in bytes.
const KEY_LENGTH: usize = 32;

/// A host that stands still: its clock moves only when it is told to, and its ids count up.
pub(crate) struct TestHost {
    now: Cell<DateTime<Utc>>,
    made: Cell<u64>,
    /// Where the person keeps files.
    files: PathBuf,
    answers: RefCell<VecDeque<Option<String>>>,
    /// The key of the lock that was proposed last.
    key: RefCell<Vec<u8>>,
}

impl TestHost {
    pub(crate) fn new(files: PathBuf) -> Self {
        Self {
            now: Cell::new(DateTime::UNIX_EPOCH),
            made: Cell::new(0),
            files,
            answers: RefCell::default(),
            key: RefCell::default(),
        }
    }

    pub(crate) fn set_clock(&self, to: DateTime<Utc>) {
        self.now.set(to);
    }

    pub(crate) fn answer_dialog(&self, answer: Option<String>) {
        self.answers.borrow_mut().push_back(answer);
    }

    /// Forgets the answers that no dialog has asked for.
    pub(crate) fn forget_answers(&self) {
        self.answers.borrow_mut().clear();
    }

    /// The key of the lock that was proposed last.
    pub(crate) fn latest_key(&self) -> Vec<u8> {
        self.key.borrow().clone()
    }

    fn count(&self) -> u64 {
        self.made.set(self.made.get() + 1);
        self.made.get()
    }
}

impl Host for TestHost {
    fn now(&self) -> DateTime<Utc> {
        self.now.get()
    }

    fn calendar(&self) -> Calendar {
        Calendar::new(in_copenhagen)
    }

    fn new_id(&self) -> Uuid {
        // Those of example data count up from zero.
        Uuid::from_u64_pair(1, self.count())
    }

    fn fill_random(&self, bytes: &mut [u8]) -> Result<(), AppError> {
        for byte in &mut *bytes {
            *byte = self.count().wrapping_mul(151).to_le_bytes()[0];
        }
        if bytes.len() == KEY_LENGTH {
            self.key.replace(bytes.to_vec());
        }
        Ok(())
    }

    fn dialogs(&self) -> &dyn Dialogs {
        self
    }
}

impl Dialogs for TestHost {
    fn save(&self, name: &str, _: FileKind) -> Option<PathBuf> {
        let answer = self.answers.borrow_mut().pop_front();
        let name = answer.unwrap_or_else(|| Some(name.to_owned()))?;
        Some(self.files.join(name))
    }

    fn open(&self, _: FileKind) -> Option<PathBuf> {
        let name = self.answers.borrow_mut().pop_front().flatten()?;
        Some(self.files.join(name))
    }
}

/// What the clocks of Denmark show, by the rule of today: summer time lasts from one o'clock (UTC) on the
/// last Sunday of March to that on the last Sunday of October.
fn in_copenhagen(at: DateTime<Utc>) -> NaiveDateTime {
    let change = |month| {
        let days = (25..=31).filter_map(|day| NaiveDate::from_ymd_opt(at.year(), month, day));
        let sunday = days
            .into_iter()
            .find(|day| day.weekday().num_days_from_sunday() == 0);
        sunday.and_then(|day| day.and_hms_opt(1, 0, 0))
    };
    let utc = at.naive_utc();
    let summer =
        change(3).is_some_and(|begin| begin <= utc) && change(10).is_some_and(|end| utc < end);
    utc + TimeDelta::hours(if summer { 2 } else { 1 })
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::in_copenhagen;

    #[test]
    fn the_clocks_change_on_the_last_sundays_of_march_and_october() {
        for (utc, shown) in [
            ("2026-03-29T00:59:59Z", "2026-03-29T01:59:59"),
            ("2026-03-29T01:00:00Z", "2026-03-29T03:00:00"),
            ("2026-10-25T00:59:59Z", "2026-10-25T02:59:59"),
            ("2026-10-25T01:00:00Z", "2026-10-25T02:00:00"),
            ("2026-12-31T23:30:00Z", "2027-01-01T00:30:00"),
        ] {
            let at = DateTime::parse_from_rfc3339(utc).unwrap().to_utc();
            let found = in_copenhagen(at).format("%Y-%m-%dT%H:%M:%S");
            assert_eq!(found.to_string(), shown, "as Denmark's clocks show {utc}");
        }
    }
}
