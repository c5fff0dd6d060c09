//! One's own data: backed up and restored, saved from a damaged file, taken out.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use support::raw;
use support::texts::Texts;
use support::window::{Home, Role, Start, Window};

use crate::dialog;
use crate::erasing::erase_everything;
use crate::examples::go;
use crate::reflecting::{Given, begin, core, give, option};
use crate::words::{DANISH, Words};

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
    window.click(Role::Link, &texts.say("data-link")?).await?;
    let title = texts.say("data-backups-title")?;
    window.find(Role::Heading, &title).await?;
    Ok(())
}

#[tokio::test]
async fn a_backup_is_taken_and_brought_back() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let home = Home::new()?;
    let window = with_an_answer(&home, &DANISH).await?;
    to_data(&window, &texts).await?;
    let back_up = texts.say("data-back-up")?;
    window.click(Role::Button, &back_up).await?;
    window.until_text(&texts.say("data-backed-up")?).await?;

    go(&window, &texts, "start").await?;
    window.click(Role::Link, DANISH.go_on).await?;
    let instrument = core()?;
    let first = instrument.items().next().context("there are items")?;
    give(&window, &DANISH, first, Given::Level(1)).await?;
    to_data(&window, &texts).await?;
    window.click_words(&texts.say("data-restore")?).await?;
    window
        .click(Role::Button, &texts.say("data-restore-yes")?)
        .await?;
    window.find(Role::Heading, DANISH.draft_title).await?;
    window.click(Role::Link, DANISH.go_on).await?;
    let chosen = window.find(Role::Radio, &option(&DANISH, first, 4)).await?;
    ensure!(
        chosen.is_selected().await?,
        "the answer is that of the backup"
    );
    window.close().await
}

#[tokio::test]
async fn what_can_be_read_of_a_damaged_file_is_saved() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let home = Home::new()?;
    with_an_answer(&home, &DANISH).await?.close().await?;
    // What a program that has ended leaves in its log is moved into the file first.
    raw::open(&home.store())?.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")?;
    let mut bytes = fs::read(home.store())?;
    let last = bytes.len() - 100;
    let byte = bytes.get_mut(last).context("the file has bytes")?;
    *byte ^= 1;
    let first = bytes.get_mut(4_096 + 100).context("the file has pages")?;
    *first ^= 1;
    fs::write(home.store(), bytes)?;

    let window = Start::program(&home)?.open().await?;
    window.find(Role::Heading, DANISH.trouble_title).await?;
    window
        .click(Role::Button, &texts.say("trouble-recover")?)
        .await?;
    let title = texts.say("trouble-recovered-title")?;
    window.find(Role::Heading, &title).await?;
    window
        .click(Role::Button, &texts.say("trouble-go-on")?)
        .await?;
    window.find(Role::Heading, DANISH.start_title).await?;
    window.close().await
}

#[tokio::test]
async fn everything_is_taken_out_through_the_dialog_of_the_system() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let home = Home::new()?;
    let window = with_an_answer(&home, &DANISH).await?;
    to_data(&window, &texts).await?;
    window
        .click(Role::Button, &texts.say("data-export-json")?)
        .await?;
    let file = home.temporary().join("mine.json");
    dialog::save_as(&file).await?;
    let exported = texts.say_with("data-exported", &[("file", "mine.json")])?;
    window.until_text(&exported).await?;
    let text = fs::read_to_string(&file)?;
    ensure!(text.contains("\"format\""), "it is the export");
    window.close().await
}

#[tokio::test]
async fn a_backup_elsewhere_brings_back_what_was_erased() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let home = Home::new()?;
    let window = with_an_answer(&home, &DANISH).await?;
    to_data(&window, &texts).await?;
    window
        .click(Role::Button, &texts.say("data-back-up-to")?)
        .await?;
    let file = home.temporary().join("stick.db");
    dialog::save_as(&file).await?;
    let saved = texts.say_with("data-exported", &[("file", "stick.db")])?;
    window.until_text(&saved).await?;

    erase_everything(&window, &texts).await?;
    window.find(Role::Heading, DANISH.first_title).await?;
    to_data(&window, &texts).await?;
    window
        .click(Role::Button, &texts.say("data-choose-backup")?)
        .await?;
    dialog::open(&file).await?;
    window
        .click(Role::Button, &texts.say("data-restore-yes")?)
        .await?;
    window.find(Role::Heading, DANISH.draft_title).await?;
    window.close().await
}
