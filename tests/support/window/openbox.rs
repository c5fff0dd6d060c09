//! A window manager, which the screen of a test has only where the test asks for one.

use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result};
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt as _};
use x11rb::rust_connection::RustConnection;

use super::desktop::atom;
use super::home::Home;
use super::process::{Process, all_ended};
use super::wait::until;

/// The one of the screen; dropping it ends it, and the windows stand there as before.
pub struct WindowManager {
    process: Child,
}

impl WindowManager {
    /// Starts one with the settings of `home`, and waits until it has taken the windows over.
    ///
    /// # Errors
    /// Where it does not start (package openbox).
    pub async fn start(home: &Home) -> Result<Self> {
        let process = Command::new("setpriv")
            .args(["--pdeathsig", "KILL", "openbox", "--sm-disable"])
            .envs(home.variables())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("setpriv (package util-linux) is missing")?;
        let manager = Self { process };
        let (screen, number) =
            RustConnection::connect(None).context("there is no X screen (DISPLAY)")?;
        let root = screen.setup().roots.get(number).context("no screen")?.root;
        let list = atom(&screen, "_NET_CLIENT_LIST")?;
        until(
            "the window manager (package openbox) lists windows",
            async || {
                let listed = screen.get_property(false, root, list, AtomEnum::WINDOW, 0, 1)?;
                Ok((listed.reply()?.value_len > 0).then_some(()))
            },
        )
        .await?;
        Ok(manager)
    }
}

impl Drop for WindowManager {
    fn drop(&mut self) {
        // Asked to end it takes back what it has said of the screen; it may have ended already.
        let process = Process(self.process.id());
        let asked = process.signal("TERM").is_ok();
        if !(asked && all_ended(&[process])) {
            let _ = self.process.kill();
        }
        let _ = self.process.wait();
    }
}
