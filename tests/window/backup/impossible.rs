//! No backup can be made: the start screen says so until one can.

use std::fs;
use std::os::unix::fs::symlink;

use anyhow::{Context as _, Result, ensure};
use support::lock::PASSPHRASE;
use support::texts::Texts;
use support::window::{Home, Role, Start};

use crate::backup::keeping::{back_up, the_answer_is_there, to_data, with_an_answer};
use crate::lock::on_and_off::{to_lock, turn_on, unlock};
use crate::places::go;
use crate::reflecting::{Given, core, give};
use crate::words::BOTH;

#[tokio::test]
async fn a_folder_of_backups_that_leads_nowhere_is_said_on_the_first_screen_until_it_works()
-> Result<()> {
    let instrument = core()?;
    let first = instrument.items().next().context("there are items")?;
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        with_an_answer(&home, words).await?.close().await?;
        let folder = home.data().join("backups");
        symlink(home.path().join("not plugged in"), &folder)?;

        let why = texts.say("backup-trouble-noFolder")?;
        let trouble = texts.say_with("backup-trouble", &[("why", &why)])?;
        let none = texts.say("backup-list-no-daily")?;
        let window = Start::program(&home)?.open().await?;
        window.until_text(&trouble).await?;
        let see = texts.say("backup-trouble-see")?;
        window.click(Role::Link, &see).await?;
        // Where the list cannot be read either, that is said in its place, and of which link.
        let unread = texts.say("error-ownFileLinkBroken-advice")?;
        window.until_text(&unread).await?;
        go(&window, &texts, "start").await?;
        window.click(Role::Link, words.go_on).await?;
        give(&window, words, first, Given::Level(1)).await?;
        go(&window, &texts, "start").await?;
        window.until_text(&trouble).await?;

        fs::remove_file(&folder)?;
        window.click(Role::Link, words.go_on).await?;
        give(&window, words, first, Given::Level(4)).await?;
        to_data(&window, &texts).await?;
        window
            .until_text(&texts.beginning("backup-list-latest-daily")?)
            .await?;
        let shown = window.text().await?;
        ensure!(
            !shown.contains(&none) && !shown.contains(&trouble) && !shown.contains(&unread),
            "{shown}"
        );
        go(&window, &texts, "start").await?;
        window.find(Role::Heading, words.draft_title).await?;
        let shown = window.text().await?;
        ensure!(
            !shown.contains(&trouble),
            "it is not said any more: {shown}"
        );
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_data_folder_whose_name_is_no_text_has_backups_and_a_lock_like_any_other() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::with_bytes_in_its_name()?;
        let window = with_an_answer(&home, words).await?;
        to_data(&window, &texts).await?;
        back_up(&window, &texts).await?;
        let made = fs::read_dir(home.data().join("backups"))?.count();
        assert_eq!(made, 1, "it lies there");
        to_lock(&window, &texts).await?;
        turn_on(&window, &texts, &home).await?;
        window.close().await?;
        ensure!(
            !home.data().join("fagspejl.db-wal").exists(),
            "the log is gone"
        );
        let store = fs::read(home.store())?;
        ensure!(
            home.data().join("fagspejl.keys").exists(),
            "there is a lock"
        );

        let window = Start::program(&home)?.open().await?;
        unlock(&window, &texts, PASSPHRASE).await?;
        the_answer_is_there(&window, words).await?;
        window.close().await?;
        ensure!(!store.is_empty(), "it is the store of that folder");
    }
    Ok(())
}
