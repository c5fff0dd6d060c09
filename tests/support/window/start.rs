//! How the program is started.

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use fantoccini::wd::TimeoutConfiguration;
use serde_json::{Map, Value, json};

use super::driver::Driver;
use super::home::Home;
use super::process::Process;
use super::session::Window;
use super::wait::{PATIENCE, until};

/// No session bus: the window can be started once more without meeting the first.
const NO_BUS: &str = "disabled:";

/// The program under test, which `FAGSPEJL_PROGRAM` names.
pub fn program() -> Result<PathBuf> {
    let named = std::env::var_os("FAGSPEJL_PROGRAM")
        .context("FAGSPEJL_PROGRAM does not say where the program is: use `cargo xtask test`")?;
    let path = PathBuf::from(named);
    ensure!(path.is_file(), "there is no program {}", path.display());
    Ok(path)
}

/// The program that carries an instrument besides of a kind that only the tests know; it lies beside the
/// program under test.
///
/// # Errors
/// Where it was not built.
pub fn program_with_test_kind() -> Result<PathBuf> {
    let path = program()?.with_file_name("with-test-kind");
    ensure!(path.is_file(), "there is no program {}", path.display());
    Ok(path)
}

/// A start of the program that is about to be made.
pub struct Start<'a> {
    home: &'a Home,
    program: PathBuf,
    arguments: Vec<String>,
    wrapper: Vec<OsString>,
    bus: String,
}

impl<'a> Start<'a> {
    /// The program under test, in a home.
    ///
    /// # Errors
    /// Where `FAGSPEJL_PROGRAM` names no program.
    pub fn program(home: &'a Home) -> Result<Self> {
        Ok(Self::of(home, &program()?))
    }

    /// Any program with a page by Tauri, in a home.
    pub fn of(home: &'a Home, program: &Path) -> Self {
        Self {
            home,
            program: program.to_owned(),
            arguments: Vec::new(),
            wrapper: Vec::new(),
            bus: NO_BUS.to_owned(),
        }
    }

    /// With one more argument.
    #[must_use]
    pub fn argument(mut self, argument: &str) -> Self {
        self.arguments.push(argument.to_owned());
        self
    }

    /// Through a command that in the end becomes the program: it is given the program's command
    /// line after these words, and must keep its process id.
    #[must_use]
    pub fn through(mut self, wrapper: impl IntoIterator<Item = impl Into<OsString>>) -> Self {
        self.wrapper = wrapper.into_iter().map(Into::into).collect();
        self
    }

    /// With a D-Bus session; usually there is none.
    #[must_use]
    pub fn on_bus(mut self, address: &str) -> Self {
        address.clone_into(&mut self.bus);
        self
    }

    /// Starts it and opens a session with its window. See [`Window`] for how it ends.
    ///
    /// # Errors
    /// Where the program or the driver does not start.
    pub async fn open(self) -> Result<Window> {
        let id_file = self.home.path().join("program.pid");
        // One of an earlier start would name a process that is gone.
        let _ = fs::remove_file(&id_file);
        let starter = self.starter(&id_file)?;
        let driver = Driver::start(self.home, &self.bus).await?;
        let client = driver.open(capabilities(&starter, &self.arguments)).await?;
        // A page that does not come, or a script that does not end, is a failure like any other.
        let patience = TimeoutConfiguration::new(Some(PATIENCE), Some(PATIENCE), None);
        client.update_timeouts(patience).await?;
        let id = until("the program says which process it is", async || {
            let text = fs::read_to_string(&id_file).unwrap_or_default();
            Ok(text.trim().parse().ok())
        });
        let window = Window::new(
            client,
            driver,
            Process(id.await?),
            self.home.data().join("logs"),
        );
        window.bring_forward().await?;
        Ok(window)
    }

    /// A script that notes its process id and becomes the program, which the kernel ends together
    /// with the driver.
    fn starter(&self, id_file: &Path) -> Result<PathBuf> {
        let mut line: Vec<String> = Vec::new();
        line.extend(self.wrapper.iter().map(quoted));
        line.extend(["setpriv", "--pdeathsig", "KILL"].map(str::to_owned));
        line.push(quoted(self.program.as_os_str()));
        let script = format!(
            "#!/bin/sh\necho $$ > {}\nexec {} \"$@\"\n",
            quoted(id_file.as_os_str()),
            line.join(" ")
        );
        let path = self.home.path().join("start.sh");
        fs::write(&path, script)?;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o700))?;
        Ok(path)
    }
}

fn capabilities(binary: &Path, arguments: &[String]) -> Map<String, Value> {
    let options = json!({"binary": binary, "args": arguments});
    Map::from_iter([("webkitgtk:browserOptions".to_owned(), options)])
}

/// A word for the shell.
fn quoted(word: impl AsRef<std::ffi::OsStr>) -> String {
    format!(
        "'{}'",
        word.as_ref().display().to_string().replace('\'', r"'\''")
    )
}
