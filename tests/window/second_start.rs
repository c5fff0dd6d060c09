//! The program is started a second time.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use support::window::{Home, Role, Start, program, until};

use crate::words::DANISH;

#[tokio::test]
async fn a_second_start_brings_the_first_window_forward() -> Result<()> {
    let home = Home::new()?;
    let bus = Bus::start(&home)?;
    let window = Start::program(&home)?.on_bus(&bus.address).open().await?;
    window.find(Role::Heading, DANISH.first_title).await?;
    let desktop = window.desktop().await?;
    desktop.take_keys()?;
    ensure!(!desktop.has_keys()?, "another window is in front");

    let mut second = Command::new(program()?)
        .envs(home.variables())
        .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let ended = until("the second start ends by itself", async || {
        Ok(second.try_wait()?)
    });
    match ended.await {
        Ok(status) => ensure!(status.success(), "it ends without an error: {status}"),
        Err(error) => {
            second.kill()?;
            second.wait()?;
            return Err(error);
        }
    }
    until("the first window has the keys", async || {
        Ok(desktop.has_keys()?.then_some(()))
    })
    .await?;
    window
        .click(Role::Link, DANISH.method)
        .await
        .map_err(|error| error.context("the first window goes on"))?;
    window.find(Role::Heading, DANISH.program_title).await?;
    window.close().await
}

/// A D-Bus session that starts nothing by itself; dropping it ends it.
struct Bus {
    process: Child,
    address: String,
}

impl Bus {
    fn start(home: &Home) -> Result<Self> {
        let config = home.path().join("bus.conf");
        std::fs::write(&config, CONFIG)?;
        let process = Command::new("setpriv")
            .args([
                "--pdeathsig",
                "KILL",
                "dbus-daemon",
                "--nofork",
                "--print-address=1",
            ])
            .arg("--config-file")
            .arg(&config)
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
