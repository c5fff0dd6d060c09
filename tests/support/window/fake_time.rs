//! A program whose clock is another than the computer's, by libfaketime.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context as _, Result};
use chrono::{DateTime, Utc};
use tempfile::TempDir;

/// Where Debian and Ubuntu lay it, below the folder of each kind of computer.
const LIBRARY: &str = "faketime/libfaketimeMT.so.1";

/// A clock on the wall that a test sets. It goes on by itself, and what lasts is not changed by it.
pub struct FakeTime {
    folder: TempDir,
    library: PathBuf,
}

impl FakeTime {
    /// One that shows this time now, as RFC 3339 writes it.
    ///
    /// # Errors
    /// Where libfaketime (package faketime) is missing.
    pub fn at(time: &str) -> Result<Self> {
        let clock = Self {
            folder: tempfile::tempdir()?,
            library: library()?,
        };
        clock.set(time)?;
        Ok(clock)
    }

    /// Sets it.
    ///
    /// # Errors
    /// Where that is no time.
    pub fn set(&self, time: &str) -> Result<()> {
        let time: DateTime<Utc> = time.parse()?;
        let ahead = (time - DateTime::from(SystemTime::now())).as_seconds_f64();
        // In one step: the program may read it at any time.
        let new = self.folder.path().join("new");
        fs::write(&new, format!("{ahead:+}"))?;
        Ok(fs::rename(new, self.file())?)
    }

    /// The command through which a program is started that goes by it, with this in `TZ`.
    pub fn with_zone(&self, tz: &str) -> Vec<OsString> {
        let variable = |name: &str, value: &Path| {
            let mut words = OsString::from(name);
            words.push("=");
            words.push(value);
            words
        };
        vec![
            "env".into(),
            variable("TZ", Path::new(tz)),
            variable("LD_PRELOAD", &self.library),
            variable("FAKETIME_TIMESTAMP_FILE", &self.file()),
            // It is looked at anew for each question of the time.
            "FAKETIME_NO_CACHE=1".into(),
            // What waits goes by another clock, and the times of files are as they are.
            "FAKETIME_DONT_FAKE_MONOTONIC=1".into(),
            "NO_FAKE_STAT=1".into(),
        ]
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("time")
    }
}

fn library() -> Result<PathBuf> {
    let mut folders = fs::read_dir("/usr/lib")?.filter_map(|folder| Some(folder.ok()?.path()));
    let found = folders.find_map(|folder| {
        let library = folder.join(LIBRARY);
        library.is_file().then_some(library)
    });
    found.context("libfaketime is missing: install the package faketime")
}
