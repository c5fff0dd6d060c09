//! A store that is damaged, cut short or gone: what can be read is saved, or a backup takes its place.

use std::fs;

use anyhow::{Context as _, Result};
use support::raw;
use support::texts::Texts;
use support::window::{Home, Role, Start};

use crate::backup::keeping::{back_up, bring_back, to_data, with_an_answer};
use crate::words::{BOTH, Words};

/// The bytes of a store whose log is empty.
fn store(home: &Home) -> Result<Vec<u8>> {
    // What a program that has ended leaves in its log is moved into the file first.
    raw::open(&home.store())?.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")?;
    Ok(fs::read(home.store())?)
}

/// Damages the first page and the last; what is between them can be read.
pub(crate) fn damage(home: &Home) -> Result<()> {
    let mut bytes = store(home)?;
    let last = bytes.len() - 100;
    for place in [4_096 + 100, last] {
        *bytes.get_mut(place).context("the file has pages")? ^= 1;
    }
    Ok(fs::write(home.store(), bytes)?)
}

#[tokio::test]
async fn what_can_be_read_of_a_damaged_file_is_saved() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        with_an_answer(&home, words).await?.close().await?;
        damage(&home)?;

        let window = Start::program(&home)?.open().await?;
        window.find(Role::Heading, words.trouble_title).await?;
        window
            .click(Role::Button, &texts.say("backup-rescue")?)
            .await?;
        let title = texts.say("backup-rescued-title")?;
        window.find(Role::Heading, &title).await?;
        window
            .click(Role::Button, &texts.say("backup-rescue-go-on")?)
            .await?;
        window.find(Role::Heading, words.start_title).await?;
        window.close().await?;
    }
    Ok(())
}

/// A home with an answer in its store, and in a backup.
pub(crate) async fn backed_up(words: &Words, texts: &Texts) -> Result<Home> {
    let home = Home::new()?;
    let window = with_an_answer(&home, words).await?;
    to_data(&window, texts).await?;
    back_up(&window, texts).await?;
    window.close().await?;
    Ok(home)
}

#[tokio::test]
async fn a_backup_takes_the_place_of_a_file_that_does_not_open() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = backed_up(words, &texts).await?;
        let bytes = store(&home)?;
        fs::write(home.store(), &bytes[..bytes.len() / 2])?;
        let window = Start::program(&home)?.open().await?;
        window.find(Role::Heading, words.trouble_title).await?;
        bring_back(&window, words, &texts).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_backup_is_offered_where_the_file_is_gone() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = backed_up(words, &texts).await?;
        fs::remove_file(home.store())?;
        let window = Start::program(&home)?.open().await?;
        window.find(Role::Heading, words.first_title).await?;
        window
            .click(Role::Link, &texts.say("start-backed-up-see")?)
            .await?;
        bring_back(&window, words, &texts).await?;
        window.close().await?;
    }
    Ok(())
}
