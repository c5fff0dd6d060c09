//! A host whose clock, ids, secrets and dialogs are a test's.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::Result;
use chrono::{DateTime, FixedOffset, Offset as _, Utc};
use commands::{AppError, Calendar, Desktop, Dialogs, FileKind, Host, Window};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;
use uuid::Uuid;

/// How long the key of a lock is, in bytes.
const KEY_LENGTH: usize = 32;

/// Denmark's clocks, by the rule of today.
pub(crate) const DENMARK: &str = "CET-1CEST,M3.5.0,M10.5.0/3";

/// What the person was shown outside the window.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Outside {
    /// What stood above each dialog.
    titles: Vec<String>,
    /// The names of the files that were opened.
    opened: Vec<String>,
    /// The names of the files whose folders were shown.
    shown: Vec<String>,
}

/// A host that stands still: its clock moves only when it is told to, and its ids count up.
pub(crate) struct TestHost {
    now: Cell<DateTime<Utc>>,
    made: Cell<u64>,
    /// Where the person keeps files.
    files: PathBuf,
    answers: RefCell<VecDeque<Option<String>>>,
    outside: RefCell<Outside>,
    /// The key of the lock that was proposed last.
    key: RefCell<Vec<u8>>,
    /// Whether the window fills the screen.
    full_screen: Cell<bool>,
}

impl TestHost {
    pub(crate) fn new(files: PathBuf) -> Self {
        Self {
            now: Cell::new(DateTime::UNIX_EPOCH),
            made: Cell::new(0),
            files,
            answers: RefCell::default(),
            outside: RefCell::default(),
            key: RefCell::default(),
            full_screen: Cell::default(),
        }
    }

    pub(crate) fn set_clock(&self, to: DateTime<Utc>) {
        self.now.set(to);
    }

    pub(crate) fn answer_dialog(&self, answer: Option<String>) {
        self.answers.borrow_mut().push_back(answer);
    }

    /// Forgets the answers that no dialog has asked for, what the person was shown, and how large the window is.
    pub(crate) fn forget_answers(&self) {
        self.full_screen.set(false);
        self.answers.borrow_mut().clear();
        self.outside.take();
    }

    /// What the person was shown outside the window.
    pub(crate) fn outside(&self) -> Outside {
        self.outside.borrow().clone()
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
        Calendar::new(offset)
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

    fn desktop(&self) -> &dyn Desktop {
        self
    }

    fn window(&self) -> &dyn Window {
        self
    }
}

impl Window for TestHost {
    fn is_full_screen(&self) -> bool {
        self.full_screen.get()
    }

    fn set_full_screen(&self, on: bool) {
        self.full_screen.set(on);
    }
}

impl Desktop for TestHost {
    fn open(&self, file: &Path) -> io::Result<()> {
        self.outside.borrow_mut().opened.push(name(file));
        Ok(())
    }

    fn show(&self, file: &Path) -> io::Result<()> {
        self.outside.borrow_mut().shown.push(name(file));
        Ok(())
    }
}

fn name(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

impl Dialogs for TestHost {
    fn save(&self, title: &str, name: &str, _: FileKind) -> Option<PathBuf> {
        self.outside.borrow_mut().titles.push(title.to_owned());
        let answer = self.answers.borrow_mut().pop_front();
        let name = answer.unwrap_or_else(|| Some(name.to_owned()))?;
        Some(self.files.join(name))
    }

    fn open(&self, title: &str, _: &[FileKind]) -> Option<PathBuf> {
        self.outside.borrow_mut().titles.push(title.to_owned());
        let name = self.answers.borrow_mut().pop_front().flatten()?;
        Some(self.files.join(name))
    }

    fn folder(&self, title: &str) -> Option<PathBuf> {
        Dialogs::open(self, title, &[])
    }
}

/// The zone of the person's clock. There is one host in a process, and a calendar holds nothing.
static ZONE: Mutex<TimeZone> = Mutex::new(TimeZone::UTC);

/// The person's clock is of the zone with this rule from now on.
pub(crate) fn set_zone(rule: &str) -> Result<()> {
    let zone = TimeZone::posix(rule)?;
    *ZONE.lock().unwrap_or_else(PoisonError::into_inner) = zone;
    Ok(())
}

fn offset(at: DateTime<Utc>) -> FixedOffset {
    let zone = ZONE.lock().unwrap_or_else(PoisonError::into_inner);
    let at = Timestamp::from_second(at.timestamp()).unwrap_or_default();
    FixedOffset::east_opt(zone.to_offset(at).seconds()).unwrap_or(Utc.fix())
}
