//! The program is started a second time.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use support::files::Files;
use support::texts::Texts;
use support::window::{Bus, Home, Role, Start, Undriven, until};

use crate::places::to;
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
    to(&window, &DANISH, "method")
        .await
        .map_err(|error| error.context("the first window goes on"))?;
    window.find(Role::Heading, DANISH.program_title).await?;
    window.close().await
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
        window.program().signal("STOP")?;

        let begun = Instant::now();
        let mut second = Undriven::start_in(&home, &bus)?;
        let dialog = second
            .desktop()
            .await
            .context("the second start says nothing")?;
        ensure!(begun.elapsed() > GIVES_UP, "it waits a little before that");
        assert_eq!(dialog.title()?, texts.say("desktop-not-answering-title")?);
        assert_eq!(
            Files::of(&home.data())?,
            before,
            "it touches nothing of the first"
        );
        dialog.ask_to_close()?;
        until("the second start ends when it is closed", async || {
            second.ended()
        })
        .await?;

        window.program().signal("CONT")?;
        to(&window, words, "method")
            .await
            .map_err(|error| error.context("the first window goes on"))?;
        window.find(Role::Heading, words.program_title).await?;
        window.close().await?;
    }
    Ok(())
}
