//! Backups: taken and brought back, kept elsewhere and fetched from there, removed.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use support::texts::Texts;
use support::window::{Home, Role, Start, Window};

use crate::places::go;
use crate::reflecting::{Given, begin, core, give, option};
use crate::words::{BOTH, Words};

pub(crate) async fn with_an_answer(home: &Home, words: &Words) -> Result<Window> {
    home.set(words.code, "light", "normal")?;
    let instrument = core()?;
    let first = instrument.items().next().context("there are items")?;
    let window = Start::program(home)?.open().await?;
    begin(&window, words).await?;
    give(&window, words, first, Given::Level(4)).await?;
    Ok(window)
}

pub(crate) async fn to_data(window: &Window, texts: &Texts) -> Result<()> {
    go(window, texts, "settings").await?;
    window
        .click(Role::Link, &texts.say("settings-data-link")?)
        .await?;
    let title = texts.say("backup-list-title")?;
    window.find(Role::Heading, &title).await?;
    Ok(())
}

/// Makes a backup from the screen of one's data.
pub(crate) async fn back_up(window: &Window, texts: &Texts) -> Result<()> {
    window
        .click(Role::Button, &texts.say("backup-make")?)
        .await?;
    window.until_text(&texts.say("backup-made")?).await
}

/// The answer that [`with_an_answer`] gives is the chosen one.
pub(crate) async fn the_answer_is_there(window: &Window, words: &Words) -> Result<()> {
    let instrument = core()?;
    let first = instrument.items().next().context("there are items")?;
    window.click(Role::Link, words.go_on).await?;
    let chosen = window.find(Role::Radio, &option(words, first, 4)).await?;
    ensure!(chosen.is_selected().await?, "the answer is as it was");
    Ok(())
}

/// Brings the backup in the list back, with the answer that [`with_an_answer`] gives.
pub(crate) async fn bring_back(window: &Window, words: &Words, texts: &Texts) -> Result<()> {
    window.click_words(&texts.say("backup-restore")?).await?;
    window
        .click(Role::Button, &texts.say("backup-restore-yes")?)
        .await?;
    window.find(Role::Heading, words.draft_title).await?;
    the_answer_is_there(window, words).await
}

#[tokio::test]
async fn a_backup_is_taken_and_brought_back() -> Result<()> {
    let instrument = core()?;
    let first = instrument.items().next().context("there are items")?;
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        let window = with_an_answer(&home, words).await?;
        to_data(&window, &texts).await?;
        back_up(&window, &texts).await?;

        go(&window, &texts, "start").await?;
        window.click(Role::Link, words.go_on).await?;
        give(&window, words, first, Given::Level(1)).await?;
        to_data(&window, &texts).await?;
        bring_back(&window, words, &texts).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_backup_is_removed_for_good() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        let window = with_an_answer(&home, words).await?;
        to_data(&window, &texts).await?;
        back_up(&window, &texts).await?;
        window.click_words(&texts.say("backup-remove")?).await?;
        window
            .until_text(&texts.say("backup-remove-backup")?)
            .await?;
        window
            .click(Role::Button, &texts.say("backup-remove-yes")?)
            .await?;
        window.until_text(&texts.say("backup-list-none")?).await?;
        let left = fs::read_dir(home.data().join("backups"))?.count();
        ensure!(left == 0, "the file is gone");
        window.close().await?;
    }
    Ok(())
}
