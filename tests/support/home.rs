//! A temporary home: a place where the program has never been.

use std::cell::Cell;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use app::{Backend, CORE, DataFolder, InstrumentFile};
use domain::{Calendar, Kinds};
use tempfile::TempDir;

use crate::choice::{CHOICE, kinds};
use crate::run::Run;

/// A place with room for one data folder; gone when dropped.
#[derive(Debug)]
pub struct Home {
    folder: TempDir,
    /// The name of the data folder.
    data: OsString,
    starts: Cell<u32>,
}

impl Home {
    /// A place without a data folder: the program makes it.
    ///
    /// # Errors
    /// What the file system says.
    pub fn new() -> anyhow::Result<Self> {
        Self::with_data_in("data".into())
    }

    /// As [`Home::new`], where the data folder is to have this name.
    ///
    /// # Errors
    /// What the file system says.
    pub fn with_data_in(data: OsString) -> anyhow::Result<Self> {
        let folder = tempfile::Builder::new().prefix("fagspejl-").tempdir()?;
        Ok(Self {
            folder,
            data,
            starts: Cell::new(0),
        })
    }

    /// The place itself, around the data folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The data folder.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join(&self.data)
    }

    /// The store's file.
    pub fn store_file(&self) -> PathBuf {
        self.data().join(store::STORE_FILE)
    }

    /// The settings file.
    pub fn settings_file(&self) -> PathBuf {
        self.data().join(store::settings::SETTINGS_FILE)
    }

    /// A second home with a copy of this one's data folder.
    ///
    /// # Errors
    /// What the file system says.
    pub fn copy(&self) -> anyhow::Result<Self> {
        let copy = Self::with_data_in(self.data.clone())?;
        copy_folder(&self.data(), &copy.data())?;
        copy.starts.set(self.starts.get());
        Ok(copy)
    }

    /// As if the program had been started here so many times.
    pub(crate) fn as_started(&self, times: u32) {
        self.starts.set(times);
    }

    /// Starts the program here, a day later than the last time. Dropping it closes the program.
    pub fn start(&self) -> Run {
        self.start_with(CORE)
    }

    /// As [`Home::start`], with another core instrument.
    pub fn start_with(&self, core: InstrumentFile) -> Run {
        let start = self.starts.get();
        self.starts.set(start + 1);
        Run::new(new_backend(&self.data(), core), start)
    }

    /// As [`Home::start`], where the program carries an instrument besides of a kind that only the tests
    /// know.
    pub fn start_with_choice(&self) -> Run {
        let start = self.starts.get();
        self.starts.set(start + 1);
        let folder = folder(&self.data());
        let backend = Backend::new(folder, Calendar::UTC, kinds(), CORE, &[CHOICE]);
        Run::new(backend, start)
    }

    /// As [`Home::start`], with another calendar.
    pub fn start_in(&self, calendar: Calendar) -> Run {
        let start = self.starts.get();
        self.starts.set(start + 1);
        Run::new(new_backend_in(calendar, &self.data(), CORE), start).by(calendar)
    }
}

pub(crate) fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir(to)?;
    for file in std::fs::read_dir(from)? {
        let (file, to) = (file?, to.to_owned());
        if file.file_type()?.is_dir() {
            copy_folder(&file.path(), &to.join(file.file_name()))?;
        } else {
            std::fs::copy(file.path(), to.join(file.file_name()))?;
        }
    }
    Ok(())
}

/// A backend over the data folder `data`, as the shell makes it, in Greenwich.
pub fn new_backend(data: &Path, core: InstrumentFile) -> Backend {
    new_backend_in(Calendar::UTC, data, core)
}

/// As [`new_backend`], with another calendar.
pub fn new_backend_in(calendar: Calendar, data: &Path, core: InstrumentFile) -> Backend {
    Backend::new(folder(data), calendar, Kinds::builtin(), core, &[])
}

fn folder(data: &Path) -> DataFolder {
    DataFolder {
        path: data.to_owned(),
        shown: "~/data".to_owned(),
    }
}

/// A run of the program over the data in a folder, such as that of a window.
pub fn run_over(data: &Path) -> Run {
    Run::new(new_backend(data, CORE), 0)
}
