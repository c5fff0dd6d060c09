//! A screen of its own for the real window: an Xvfb that only this run knows.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};
use xshell::Cmd;

use crate::process;
use crate::tree::Tree;

/// An Xvfb; dropping it ends it.
pub(crate) struct Screen {
    server: Child,
    display: String,
}

impl Screen {
    /// Starts an Xvfb on a display that is free. What it says goes into the log `name`.
    pub(crate) fn start(tree: &Tree, name: &str) -> Result<Self> {
        require_linux()?;
        let log = tree.scratch()?.join(format!("{name}.log"));
        let errors =
            File::create(&log).with_context(|| format!("{} cannot be written", log.display()))?;
        // setpriv lets the server end with xtask, also when xtask is killed; -noreset keeps it
        // between two windows.
        let server = Command::new("setpriv")
            .args([
                "--pdeathsig",
                "TERM",
                "Xvfb",
                "-displayfd",
                "1",
                "-noreset",
                "-nolisten",
                "tcp",
            ])
            .args(["-screen", "0", "1600x1200x24"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(errors)
            .spawn()
            .context("no virtual screen can be started: setpriv (package util-linux) is missing")?;
        let mut screen = Self {
            server,
            display: String::new(),
        };
        let mut number = String::new();
        if let Some(answer) = screen.server.stdout.take() {
            // It writes the number once it is ready; when it dies the line stays empty.
            let _ = BufReader::new(answer).read_line(&mut number);
        }
        if number.trim().is_empty() {
            let said = fs::read_to_string(&log).unwrap_or_default();
            bail!("Xvfb does not start; it said: {}", said.trim());
        }
        screen.display = format!(":{}", number.trim());
        Ok(screen)
    }

    /// Lets a command show its windows here, and nowhere else.
    pub(crate) fn show<'a>(&self, command: Cmd<'a>) -> Cmd<'a> {
        // A Wayland session would win over DISPLAY.
        command
            .env("DISPLAY", &self.display)
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY")
    }
}

/// The real window is driven through Xvfb and `WebKitWebDriver`, which are there on Linux only.
pub(crate) fn require_linux() -> Result<()> {
    if cfg!(target_os = "linux") {
        Ok(())
    } else {
        bail!(
            "the real window can be driven on Linux only: use a Linux machine or container for this"
        )
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        process::end(&mut self.server);
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_screen_starts_and_ends() {
        let tree = Tree::find().unwrap();
        let screen = Screen::start(&tree, "test").unwrap();
        let socket = format!("/tmp/.X11-unix/X{}", &screen.display[1..]);
        assert!(
            fs::exists(&socket).unwrap(),
            "the display is {}",
            screen.display
        );
        drop(screen);
        assert!(!fs::exists(&socket).unwrap(), "the display is free again");
    }
}
