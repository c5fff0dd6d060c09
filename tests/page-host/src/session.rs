//! The program under test, over a folder that can be taken away.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::mem;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use commands::{
    AppState, CommandResult, Context, DataFolder, Host as _, OpenedFile, Progress, dispatch,
};
use serde_json::{Value, json};

use crate::host::TestHost;
use crate::instruments::Edition;
use crate::watch::Watch;

/// What the person reads of where their data is.
const SHOWN: &str = "~/.local/share/fagspejl";

/// The program under test.
pub(crate) struct Session {
    pub(crate) host: TestHost,
    root: PathBuf,
    data: PathBuf,
    instrument: Edition,
    state: AppState,
    /// The data and the program of another person on their own computer, once somebody has sat there.
    beside: Option<(PathBuf, AppState)>,
}

impl Session {
    /// A program that has never been used; everything lies below `root`.
    pub(crate) fn new(root: &Path) -> Result<Self> {
        let host = TestHost::new(root.join("files"));
        fs::create_dir(root.join("files"))?;
        let data = root.join("home/data");
        let instrument = Edition::default();
        Ok(Self {
            state: start(&host, &data, instrument),
            host,
            root: root.to_owned(),
            data,
            instrument,
            beside: None,
        })
    }

    /// The same, in a folder that is called so.
    pub(crate) fn reset(&mut self, instrument: Edition, folder: Option<&str>) -> Result<()> {
        let before = self.home();
        self.data = self.root.join(folder.unwrap_or("home")).join("data");
        self.instrument = instrument;
        self.host.forget_answers();
        self.restart();
        if let Some((data, _)) = self.beside.take() {
            remove(data.parent().unwrap_or(&data))?;
        }
        remove(&before)
    }

    /// Sits down at the computer of another person, or back at one's own: what was there is there still.
    pub(crate) fn change_computer(&mut self) {
        let other = self.beside.take().unwrap_or_else(|| {
            let data = self.root.join("another/data");
            let state = start(&self.host, &data, self.instrument);
            (data, state)
        });
        let (data, state) = other;
        let data = mem::replace(&mut self.data, data);
        let state = mem::replace(&mut self.state, state);
        self.beside = Some((data, state));
    }

    /// Closes the program and starts it anew.
    pub(crate) fn restart(&mut self) {
        self.state = start(&self.host, &self.data, self.instrument);
    }

    /// Starts the program anew with another core instrument.
    pub(crate) fn carry(&mut self, instrument: Edition) {
        self.instrument = instrument;
        self.restart();
    }

    /// Whether the clock shows another day, or another zone's time, than when this was asked last.
    pub(crate) fn is_another_day(&self) -> bool {
        self.state
            .is_another_day(self.host.now(), self.host.calendar())
    }

    /// Carries out a command.
    pub(crate) fn call(&self, name: &str, request: &Value) -> CommandResult<String> {
        dispatch(&Context::new(&self.state, &self.host), name, request)
    }

    /// Carries out a job; `tell` is told how far it is.
    pub(crate) fn watched(
        &self,
        name: &str,
        request: &Value,
        Watch { id, stop_after }: Watch,
        tell: &dyn Fn(Progress),
    ) -> CommandResult<String> {
        let told = Cell::new(0);
        let stop = |after| {
            if stop_after == Some(after) {
                // A job is stopped while it works, as by a page that need not wait for its answer.
                let stopped = self.call("cancel_job", &json!({ "id": id }));
                debug_assert!(stopped.is_ok(), "stopping is never refused");
            }
        };
        let job = self.state.begin_job(id, |progress| {
            tell(progress);
            told.set(told.get() + 1);
            stop(told.get());
        });
        stop(0);
        let cx = Context::new(&self.state, &self.host).watched_by(&job);
        dispatch(&cx, name, request)
    }

    /// Carries out a command that must not be refused.
    pub(crate) fn must(&self, name: &str, request: &Value) -> Result<Value> {
        match self.call(name, request) {
            Ok(answer) => Ok(serde_json::from_str(&answer)?),
            Err(error) => bail!("{name} is refused: {}", serde_json::to_string(&error)?),
        }
    }

    /// Does something as it was done earlier. The backups that the program made by itself meanwhile are
    /// taken away: a scene holds what it names and no more.
    pub(crate) fn earlier<T>(&mut self, act: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let now = self.host.now();
        let before = self.backups()?;
        let done = act(self);
        self.host.set_clock(now);
        for name in self.backups()?.difference(&before) {
            fs::remove_file(self.data.join("backups").join(name))?;
        }
        done
    }

    /// The folder below which everything lies.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// A file in the data folder.
    pub(crate) fn in_data(&self, name: impl AsRef<Path>) -> PathBuf {
        self.data.join(name)
    }

    /// The size of a file outside of it.
    pub(crate) fn file_size(&self, name: &str) -> Option<u64> {
        let about = fs::metadata(self.root.join("files").join(name)).ok()?;
        Some(about.len())
    }

    /// Writes a file outside of it.
    pub(crate) fn write_file(&self, name: &str, text: &str) -> Result<()> {
        let path = self.root.join("files").join(name);
        fs::write(&path, text).with_context(|| format!("{} cannot be written", path.display()))
    }

    /// Opens a file outside of it, as the system does.
    pub(crate) fn open_file(&self, name: &str) {
        let file = OpenedFile::read(name.as_ref(), &self.root.join("files"));
        self.state.receive(file);
    }

    fn home(&self) -> PathBuf {
        self.data.parent().unwrap_or(&self.root).to_owned()
    }

    fn backups(&self) -> Result<BTreeSet<OsString>> {
        match fs::read_dir(self.data.join("backups")) {
            Ok(entries) => entries.map(|entry| Ok(entry?.file_name())).collect(),
            Err(_) => Ok(BTreeSet::new()),
        }
    }
}

fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

fn start(host: &TestHost, data: &Path, instrument: Edition) -> AppState {
    let folder = DataFolder {
        path: data.to_owned(),
        shown: SHOWN.to_owned(),
    };
    let state = AppState::new(
        folder,
        host.calendar(),
        test_kind::kinds(),
        instrument.file(),
        instrument.others(),
    );
    state.is_another_day(host.now(), host.calendar());
    state
}
