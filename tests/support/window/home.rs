//! The home folder of one person of a test.

use std::ffi::OsString;
use std::fs;
use std::os::unix::ffi::OsStringExt as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use tempfile::TempDir;

/// The folder that the program makes for itself below each of the system's folders.
const IDENTIFIER: &str = "dk.fagspejl";

/// A temporary home. Everything a started program writes lies below it; dropping it removes it.
pub struct Home {
    folder: TempDir,
    /// The name of the folder below which the program makes its data folder.
    data: OsString,
}

impl Home {
    /// An empty home.
    pub fn new() -> Result<Self> {
        Self::with_data_in("data".into())
    }

    /// The same, where the data folder's path is no text in UTF-8.
    ///
    /// # Errors
    /// Where there is no room.
    pub fn with_bytes_in_its_name() -> Result<Self> {
        Self::with_data_in(OsString::from_vec(b"data \xff".to_vec()))
    }

    fn with_data_in(data: OsString) -> Result<Self> {
        let folder = tempfile::Builder::new()
            .prefix("fagspejl-home-")
            .tempdir()
            .context("there is no room for a temporary home")?;
        let home = Self { folder, data };
        for (_, path) in home.variables() {
            fs::create_dir_all(&path).with_context(|| path.display().to_string())?;
        }
        home.make_opener()?;
        Ok(home)
    }

    /// The home itself.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The program's data folder, which it makes when it first starts.
    pub fn data(&self) -> PathBuf {
        self.path().join(&self.data).join(IDENTIFIER)
    }

    /// The file with the reflections.
    pub fn store(&self) -> PathBuf {
        self.data().join("fagspejl.db")
    }

    /// The file with the settings.
    pub fn settings(&self) -> PathBuf {
        self.data().join("settings.json")
    }

    /// The folder for what is gone when the program ends.
    pub fn temporary(&self) -> PathBuf {
        self.path().join("tmp")
    }

    /// What the person was shown by opening a file: its path, once a file was opened.
    ///
    /// # Errors
    /// Where that cannot be read.
    pub fn opened(&self) -> Result<Option<String>> {
        let file = self.path().join("opened");
        Ok(file
            .exists()
            .then(|| fs::read_to_string(file))
            .transpose()?)
    }

    /// Where programs are found: first of all one that stands in for the desktop's, which opens files. It
    /// only notes which.
    pub(super) fn path_of_programs(&self) -> OsString {
        let mut path = self.path().join("bin").into_os_string();
        path.push(":");
        path.push(std::env::var_os("PATH").unwrap_or_default());
        path
    }

    fn make_opener(&self) -> Result<()> {
        let opener = self.path().join("bin/xdg-open");
        fs::create_dir_all(self.path().join("bin"))?;
        let note = self.path().join("opened");
        let script = format!(
            "#!/bin/sh\nprintf %s \"$1\" > '{}.new'\nmv '{0}.new' '{0}'\n",
            note.display()
        );
        fs::write(&opener, script)?;
        Ok(fs::set_permissions(
            &opener,
            fs::Permissions::from_mode(0o700),
        )?)
    }

    /// The file that says by how many seconds the program's clock goes ahead.
    pub(super) fn clock_ahead(&self) -> PathBuf {
        self.path().join("clock-ahead")
    }

    /// Lets the program's clock go ahead by this many seconds from now on, as a computer's does that
    /// has slept.
    pub fn set_clock_ahead(&self, seconds: u32) -> Result<()> {
        Ok(fs::write(self.clock_ahead(), seconds.to_string())?)
    }

    /// Keeps settings as the program does, before it is started: `language` is `da` or `en`,
    /// `theme` is `system`, `light`, `dark` or `highContrast`, `text_size` is `normal`, `large`,
    /// `larger` or `largest`.
    pub fn set(&self, language: &str, theme: &str, text_size: &str) -> Result<()> {
        let settings =
            serde_json::json!({"language": language, "theme": theme, "textSize": text_size});
        fs::create_dir_all(self.data())?;
        fs::write(self.settings(), settings.to_string())?;
        Ok(())
    }

    /// The environment variables that make this the home of a program, each with its folder.
    pub fn variables(&self) -> [(&'static str, PathBuf); 6] {
        let below = |name: &str| self.path().join(name);
        [
            ("HOME", below("home")),
            ("XDG_DATA_HOME", self.path().join(&self.data)),
            ("XDG_CONFIG_HOME", below("config")),
            ("XDG_CACHE_HOME", below("cache")),
            ("XDG_RUNTIME_DIR", below("run")),
            ("TMPDIR", self.temporary()),
        ]
    }
}
