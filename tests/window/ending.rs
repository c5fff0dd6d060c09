//! The program ends, by its window or by a signal: all stands in the store's file, and the log is gone.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use app::CORE;
use domain::{Calendar, Now};
use support::clock::Clock;
use support::home::new_backend;
use support::lock::PASSPHRASE;
use support::texts::Texts;
use support::window::{Home, Role, Start, Window, until};

use crate::backup::keeping::{back_up, the_answer_is_there, to_data, with_an_answer};
use crate::lock::at_once::opened;
use crate::lock::on_and_off::unlock;
use crate::places::go;
use crate::reflecting::{Given, begin, core, give};
use crate::words::{BOTH, DANISH};

/// How many items are answered in the draft of the store alone, copied away from all that lies beside it.
fn answered_in_a_copy(home: &Home, passphrase: Option<&str>) -> Result<usize> {
    let copy = tempfile::tempdir()?;
    fs::copy(home.store(), copy.path().join("fagspejl.db"))?;
    if passphrase.is_some() {
        let keys = home.data().join("fagspejl.keys");
        fs::copy(keys, copy.path().join("fagspejl.keys"))?;
    }
    let mut backend = new_backend(copy.path(), CORE);
    let now = Now::new(Clock::on_day(1).now(), Calendar::UTC);
    if let Some(passphrase) = passphrase {
        app::lock::unlock(&mut backend.stores, &backend.library, passphrase, now)?;
    }
    let overview = app::start::overview(&mut backend.stores, &backend.library, now)?;
    Ok(overview.drafts.iter().map(|draft| draft.answered).sum())
}

fn has_no_log(home: &Home) -> Result<()> {
    for file in ["fagspejl.db-wal", "fagspejl.db-of"] {
        ensure!(!home.data().join(file).exists(), "{file} is gone");
    }
    Ok(())
}

async fn end_by(window: Window, signal: &str) -> Result<()> {
    let program = window.program();
    program.signal(signal)?;
    until(&format!("{signal} ends the program"), async || {
        Ok((!program.runs()).then_some(()))
    })
    .await
}

#[tokio::test]
async fn a_window_that_is_closed_leaves_all_in_the_file_of_the_store() -> Result<()> {
    for words in BOTH {
        let home = Home::new()?;
        let window = with_an_answer(&home, words).await?;
        let log = fs::metadata(home.data().join("fagspejl.db-wal"))?;
        ensure!(log.len() > 0, "while it runs the log holds the answer");
        window.close().await?;
        has_no_log(&home)?;
        assert_eq!(answered_in_a_copy(&home, None)?, 1, "in {}", words.code);
        let window = Start::program(&home)?.open().await?;
        the_answer_is_there(&window, words).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_program_that_is_asked_to_end_leaves_all_in_the_file_of_the_store() -> Result<()> {
    for (signal, words) in ["TERM", "INT", "HUP"]
        .into_iter()
        .zip(BOTH.into_iter().cycle())
    {
        let home = Home::new()?;
        let window = with_an_answer(&home, words).await?;
        end_by(window, signal).await?;
        has_no_log(&home)?;
        assert_eq!(answered_in_a_copy(&home, None)?, 1, "after {signal}");
    }
    Ok(())
}

#[tokio::test]
async fn a_locked_store_is_whole_as_well_once_the_program_has_ended() -> Result<()> {
    let instrument = core()?;
    let first = instrument.items().next().context("there are items")?;
    let texts = Texts::read(DANISH.code)?;
    for signal in [None, Some("TERM")] {
        let home = Home::new()?;
        let window = opened(&home, &DANISH, &texts).await?;
        begin(&window, &DANISH).await?;
        give(&window, &DANISH, first, Given::Level(4)).await?;
        match signal {
            None => window.close().await?,
            Some(signal) => end_by(window, signal).await?,
        }
        has_no_log(&home)?;
        assert_eq!(
            answered_in_a_copy(&home, Some(PASSPHRASE))?,
            1,
            "{signal:?}"
        );
        let window = Start::program(&home)?.open().await?;
        unlock(&window, &texts, PASSPHRASE).await?;
        the_answer_is_there(&window, &DANISH).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_backup_that_is_copied_over_the_store_opens_and_it_is_said_what_became_of_the_log()
-> Result<()> {
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
        window.kill()?;
        let backup = fs::read_dir(home.data().join("backups"))?.next();
        fs::copy(backup.context("it is there")??.path(), home.store())?;

        let window = Start::program(&home)?.open().await?;
        window
            .until_text(&texts.beginning("backup-log-aside")?)
            .await?;
        let see = texts.say("backup-log-aside-see")?;
        window.click(Role::Link, &see).await?;
        let title = texts.say("backup-set-aside-title")?;
        window.find(Role::Heading, &title).await?;
        window.until_text(".log").await?;
        go(&window, &texts, "start").await?;
        the_answer_is_there(&window, words).await?;
        window.close().await?;
        has_no_log(&home)?;
    }
    Ok(())
}
