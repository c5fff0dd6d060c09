//! The program is started a second time.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use support::files::Files;
use support::texts::Texts;
use support::window::{Bus, Desktop, Home, Process, Role, Start, program, until};

use crate::words::{BOTH, DANISH};

/// For how long the first start is waited for.
const GIVES_UP: Duration = Duration::from_secs(3);

#[tokio::test]
async fn a_second_start_brings_the_first_window_forward() -> Result<()> {
    let home = Home::new()?;
    let bus = Bus::start(&home)?;
    let window = Start::program(&home)?.on_bus(bus.address()).open().await?;
    window.find(Role::Heading, DANISH.first_title).await?;
    let desktop = window.desktop().await?;
    desktop.take_keys()?;
    ensure!(!desktop.has_keys()?, "another window is in front");

    bus.start_again(&home, []).await?;
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

/// The second start, which runs in the session of a home; dropping it ends it.
struct Second(Child);

impl Second {
    fn start(home: &Home, bus: &Bus) -> Result<Self> {
        let second = Command::new(program()?)
            .envs(home.variables())
            .env("DBUS_SESSION_BUS_ADDRESS", bus.address())
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("TAURI_WEBVIEW_AUTOMATION")
            .stdin(Stdio::null())
            .spawn()
            .context("the program does not start")?;
        Ok(Self(second))
    }

    fn process(&self) -> Process {
        Process(self.0.id())
    }
}

impl Drop for Second {
    fn drop(&mut self) {
        // It has ended already where all went well.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn signal(process: Process, name: &str) -> Result<()> {
    let id = process.0.to_string();
    let sent = Command::new("kill").args(["-s", name, &id]).status()?;
    ensure!(sent.success(), "{name} is sent");
    Ok(())
}

#[tokio::test]
async fn a_second_start_says_in_a_window_that_the_first_does_not_answer() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        home.set(words.code, "light", "normal")?;
        let bus = Bus::start(&home)?;
        let window = Start::program(&home)?.on_bus(bus.address()).open().await?;
        window.find(Role::Heading, words.first_title).await?;
        let before = Files::of(&home.data())?;
        signal(window.program(), "STOP")?;

        let begun = Instant::now();
        let mut second = Second::start(&home, &bus)?;
        let of = second.process();
        let dialog = until("the second start says something", async || Desktop::of(of)).await?;
        ensure!(begun.elapsed() > GIVES_UP, "it waits a little before that");
        assert_eq!(dialog.title()?, texts.say("desktop-not-answering-title")?);
        assert_eq!(
            Files::of(&home.data())?,
            before,
            "it touches nothing of the first"
        );
        dialog.ask_to_close()?;
        until("the second start ends when it is closed", async || {
            Ok(second.0.try_wait()?)
        })
        .await?;

        signal(window.program(), "CONT")?;
        window
            .click(Role::Link, words.method)
            .await
            .map_err(|error| error.context("the first window goes on"))?;
        window.find(Role::Heading, words.program_title).await?;
        window.close().await?;
    }
    Ok(())
}
