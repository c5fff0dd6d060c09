//! The program as people start it.

use std::fs;
use std::process::{Child, Command, ExitStatus};

use anyhow::{Context as _, Result};
use support::window::{Desktop, Home, Process, program, until};

/// The program as people have it: nobody drives its page. Dropping it ends it.
pub(crate) struct Undriven(Child);

impl Undriven {
    pub(crate) fn start(home: &Home) -> Result<Self> {
        let program = Command::new(program()?)
            .envs(home.variables())
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("TAURI_WEBVIEW_AUTOMATION")
            .spawn()
            .context("the program does not start")?;
        Ok(Self(program))
    }

    /// Its process.
    pub(crate) fn process(&self) -> Process {
        Process(self.0.id())
    }

    /// Its window, when it is on the screen.
    pub(crate) async fn desktop(&self) -> Result<Desktop> {
        let of = self.process();
        until("the window is on the screen", async || Desktop::of(of)).await
    }

    /// Whether it has ended by itself; none while it runs.
    pub(crate) fn ended(&mut self) -> Result<Option<ExitStatus>> {
        Ok(self.0.try_wait()?)
    }
}

impl Drop for Undriven {
    fn drop(&mut self) {
        // It has ended already where it was closed.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The page's process.
pub(crate) fn page_of(program: Process) -> Option<Process> {
    program.below().into_iter().find(|process| {
        let name = fs::read_to_string(format!("/proc/{}/comm", process.0));
        process.runs() && name.is_ok_and(|name| name.starts_with("WebKitWebProces"))
    })
}
