//! A desktop session, in which a second start of the program finds the first.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use super::home::Home;
use super::start::program;
use super::wait::until;
use anyhow::{Context as _, Result, ensure};

/// A D-Bus session that starts nothing by itself; dropping it ends it.
pub struct Bus {
    process: Child,
    address: String,
}

impl Bus {
    /// Starts one for the programs of `home`.
    ///
    /// # Errors
    /// Where `dbus-daemon` does not start.
    pub fn start(home: &Home) -> Result<Self> {
        Self::with(home, "bus.conf", CONFIG)
    }

    /// Starts one over which programs say what they show; it starts the list of those programs when it is
    /// asked for it.
    ///
    /// # Errors
    /// Where `dbus-daemon` does not start.
    pub(super) fn for_screen_readers(home: &Home) -> Result<Self> {
        let services =
            "<servicedir>/usr/share/dbus-1/accessibility-services</servicedir>\n  <policy";
        let config = CONFIG.replacen("<policy", services, 1);
        Self::with(home, "accessibility.conf", &config)
    }

    fn with(home: &Home, name: &str, config: &str) -> Result<Self> {
        let file = home.path().join(name);
        std::fs::write(&file, config)?;
        let process = Command::new("setpriv")
            .args([
                "--pdeathsig",
                "KILL",
                "dbus-daemon",
                "--nofork",
                "--print-address=1",
            ])
            .arg("--config-file")
            .arg(&file)
            .envs(home.variables())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("setpriv (package util-linux) is missing")?;
        let mut bus = Self {
            process,
            address: String::new(),
        };
        let answer = bus.process.stdout.take().context("the bus says nothing")?;
        BufReader::new(answer).read_line(&mut bus.address)?;
        bus.address.truncate(bus.address.trim_end().len());
        ensure!(
            !bus.address.is_empty(),
            "dbus-daemon (package dbus) does not start"
        );
        Ok(bus)
    }

    /// Where it is.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Runs a command in the session of `home` and waits until it has ended by itself, well.
    ///
    /// # Errors
    /// Where it does not end, or not well.
    pub async fn run(&self, home: &Home, command: &mut Command) -> Result<()> {
        let mut run = command
            .envs(home.variables())
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{command:?} does not start"))?;
        let what = format!("{command:?} ends by itself");
        match until(&what, async || Ok(run.try_wait()?)).await {
            Ok(status) => ensure!(status.success(), "it ends without an error: {status}"),
            Err(error) => {
                run.kill()?;
                run.wait()?;
                return Err(error);
            }
        }
        Ok(())
    }

    /// Starts the program once more, with these arguments.
    ///
    /// # Errors
    /// As [`Bus::run`].
    pub async fn start_again<'a>(
        &self,
        home: &Home,
        arguments: impl IntoIterator<Item = &'a OsStr>,
    ) -> Result<()> {
        self.run(home, Command::new(program()?).args(arguments))
            .await
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

const CONFIG: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;
