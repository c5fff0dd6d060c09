//! Locking ends the process of the page, and with it all that is in its memory.

use std::fs::{self, File};
use std::io::{Read as _, Seek as _, SeekFrom};

use anyhow::{Context as _, Result, ensure};
use app::CORE;
use support::home::new_backend;
use support::lock::{secrets, turn_on};
use support::texts::Texts;
use support::window::{Desktop, Home, Key, Process, until};

use crate::undriven::{Undriven, page_of};
use crate::words::{BOTH, Words};

/// One that is typed on any keyboard.
const PASSPHRASE: &str = "otte gule biler kommer langsomt";

async fn until_title(desktop: &Desktop, heading: &str) -> Result<()> {
    let title = format!("{heading} – Fagspejl");
    until("the screen is there", async || {
        Ok((desktop.title()? == title).then_some(()))
    })
    .await
}

async fn unlock(desktop: &Desktop, words: &Words) -> Result<()> {
    desktop.type_text(PASSPHRASE)?;
    desktop.press(&[Key::Enter])?;
    until_title(desktop, words.start_title).await
}

/// Whether a text stands in the memory that a process can write to.
fn holds(process: Process, text: &str) -> Result<bool> {
    let of = format!("/proc/{}", process.0);
    let mut memory = File::open(format!("{of}/mem"))?;
    for line in fs::read_to_string(format!("{of}/maps"))?.lines() {
        let (range, rest) = line.split_once(' ').context("a line without a range")?;
        let (from, to) = range.split_once('-').context("a range without an end")?;
        if !rest.starts_with("rw") {
            continue;
        }
        let (mut from, to) = (u64::from_str_radix(from, 16)?, u64::from_str_radix(to, 16)?);
        let mut bytes = vec![0; 1 << 20];
        while from < to {
            memory.seek(SeekFrom::Start(from))?;
            // What was never touched cannot be read, and holds nothing.
            let read = memory.read(&mut bytes).unwrap_or(0);
            let part = bytes.get(..read).unwrap_or_default();
            if part
                .windows(text.len())
                .any(|window| window == text.as_bytes())
            {
                return Ok(true);
            }
            from += 1 << 20;
        }
    }
    Ok(false)
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
        until_title(&desktop, &locked).await?;
        desktop.give_keys()?;
        unlock(&desktop, words).await?;
        let page = page_of(program.process()).context("the page has a process")?;
        desktop.press(&[Key::Control, Key::Sign('l')])?;
        let another = until("another process shows the page", async || {
            Ok(page_of(program.process()).filter(|another| *another != page))
        })
        .await?;
        until_title(&desktop, &locked).await?;
        ensure!(!page.runs(), "the one before has ended");
        ensure!(
            holds(another, "lock-locked-title")?,
            "what is there is found"
        );
        ensure!(!holds(another, PASSPHRASE)?, "what was typed is gone");
        unlock(&desktop, words).await?;
    }
    Ok(())
}
