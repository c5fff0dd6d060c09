//! Locking ends the process of the page, and with it all that is in its memory.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use app::CORE;
use support::home::new_backend;
use support::lock::{secrets, turn_on};
use support::memory;
use support::texts::Texts;
use support::window::{Desktop, Home, Key, Undriven, until};

use crate::words::{BOTH, Words};

/// One that is typed on any keyboard.
const PASSPHRASE: &str = "otte gule biler kommer langsomt";

/// Unlocks as a person does, who types once more where the field was not there yet for the first letter.
async fn unlock(desktop: &Desktop, words: &Words) -> Result<()> {
    let mut typed: Option<Instant> = None;
    until("the passphrase opens it", async || {
        if typed.is_none_or(|typed| typed.elapsed() > Duration::from_secs(4)) {
            desktop.press(&[Key::Control, Key::Sign('a')])?;
            desktop.type_text(PASSPHRASE)?;
            desktop.press(&[Key::Enter])?;
            typed = Some(Instant::now());
        }
        Ok(desktop.shows(words.start_title)?.then_some(()))
    })
    .await
}

#[tokio::test]
async fn locking_ends_the_process_of_the_page_and_another_one_shows_the_lock() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let locked = texts.say("lock-locked-title")?;
        let home = Home::new()?;
        home.set(words.code, "light", "normal")?;
        turn_on(
            &mut new_backend(&home.data(), CORE),
            PASSPHRASE,
            &secrets(1),
        )?;
        let program = Undriven::start(&home)?;
        let desktop = program.desktop().await?;
        desktop.until_shows(&locked).await?;
        desktop.give_keys()?;
        unlock(&desktop, words).await?;
        let page = program.process().page().context("the page has a process")?;
        desktop.press(&[Key::Control, Key::Sign('l')])?;
        let another = until("another process shows the page", async || {
            Ok(program.process().page().filter(|another| *another != page))
        })
        .await?;
        // The title on the screen may still be the one that the page before it gave.
        let title = format!("{locked} – Fagspejl");
        until("it shows that the program is locked", async || {
            let shown = memory::count(another.0, &title)?;
            Ok((shown > 0).then_some(()))
        })
        .await?;
        ensure!(!page.runs(), "the one before has ended");
        let typed = memory::count(another.0, PASSPHRASE)?;
        assert_eq!(typed, 0, "whoever reads the memory opens the store");
        unlock(&desktop, words).await?;
    }
    Ok(())
}
