//! The program as people start it.

use std::process::{Child, Command, ExitStatus, Stdio};

use anyhow::{Context as _, Result};

use super::desktop::Desktop;
use super::home::Home;
use super::process::Process;
use super::session_bus::Bus;
use super::start::program;
use super::wait::until;

/// The program as people have it: nobody drives its page. Dropping it ends it.
pub struct Undriven(Child);

impl Undriven {
    /// Starts it where no other start of it can be found.
    ///
    /// # Errors
    /// Where it does not start.
    pub fn start(home: &Home) -> Result<Self> {
        Self::start_at(home, "disabled:")
    }

    /// Starts it in a desktop session, where it may find another.
    ///
    /// # Errors
    /// Where it does not start.
    pub fn start_in(home: &Home, bus: &Bus) -> Result<Self> {
        Self::start_at(home, bus.address())
    }

    fn start_at(home: &Home, bus: &str) -> Result<Self> {
        let program = Command::new(program()?)
            .envs(home.variables())
            .env("DBUS_SESSION_BUS_ADDRESS", bus)
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("TAURI_WEBVIEW_AUTOMATION")
            .stdin(Stdio::null())
            .spawn()
            .context("the program does not start")?;
        Ok(Self(program))
    }

    /// Its process.
    pub fn process(&self) -> Process {
        Process(self.0.id())
    }

    /// Its window, when it is on the screen.
    ///
    /// # Errors
    /// Where none comes.
    pub async fn desktop(&self) -> Result<Desktop> {
        let of = self.process();
        until("the window is on the screen", async || Desktop::of(of)).await
    }

    /// How it has ended by itself; none while it runs.
    ///
    /// # Errors
    /// Where the system does not say.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>> {
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
