//! What is asked and said about one's data when there is some: as axe reads it, and whether it fits.

use std::fs;

use anyhow::Result;
use support::texts::Texts;
use support::window::{Home, Role, Start, Window};

use crate::accessibility::{add_axe, look};
use crate::backup::keeping::to_data;
use crate::backup::recovering::{backed_up, damage};
use crate::layout;
use crate::words::{BOTH, Words};

/// Opens what is asked on the screen of one's data, one question after the other.
async fn questions(
    window: &Window,
    texts: &Texts,
    at: &mut impl AsyncFnMut(&str) -> Result<()>,
) -> Result<()> {
    to_data(window, texts).await?;
    window.settled().await?;
    at("data, a backup").await?;
    window.click_words(&texts.say("backup-restore")?).await?;
    window.click_words(&texts.say("backup-remove")?).await?;
    for button in ["archive-import", "erasure-all"] {
        window.click(Role::Button, &texts.say(button)?).await?;
    }
    window.until_text(&texts.say("erasure-final")?).await?;
    window.settled().await?;
    at("data, all that is asked").await
}

/// Goes through what is said where the store is damaged, and where it is gone.
async fn troubles(
    home: &Home,
    words: &Words,
    texts: &Texts,
    at: &mut impl AsyncFnMut(&Window, &str) -> Result<()>,
) -> Result<()> {
    damage(home)?;
    let window = Start::program(home)?.open().await?;
    window.find(Role::Heading, words.trouble_title).await?;
    window.click_words(&texts.say("backup-restore")?).await?;
    window.settled().await?;
    at(&window, "trouble, a backup").await?;
    window
        .click(Role::Button, &texts.say("backup-rescue")?)
        .await?;
    let title = texts.say("backup-rescued-title")?;
    window.find(Role::Heading, &title).await?;
    window.settled().await?;
    at(&window, "trouble, recovered").await?;
    window.close().await?;

    fs::remove_file(home.store())?;
    let window = Start::program(home)?.open().await?;
    let see = texts.say("start-backed-up-see")?;
    window.find(Role::Link, &see).await?;
    window.settled().await?;
    at(&window, "start, only a backup").await?;
    window.close().await
}

#[tokio::test]
async fn axe_finds_nothing_in_what_is_asked_about_one_s_data() -> Result<()> {
    let mut found = Vec::new();
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = backed_up(words, &texts).await?;
        for theme in ["light", "dark", "highContrast"] {
            home.set(words.code, theme, "normal")?;
            let window = Start::program(&home)?.open().await?;
            window.find(Role::Heading, words.start_title).await?;
            add_axe(&window).await?;
            questions(&window, &texts, &mut async |stop| {
                look(&window, &format!("{stop}, {theme}"), &mut found).await
            })
            .await?;
            window.close().await?;
        }
        troubles(&home, words, &texts, &mut async |window, stop| {
            add_axe(window).await?;
            look(window, stop, &mut found).await
        })
        .await?;
    }
    assert!(found.is_empty(), "axe finds:\n{}", found.join("\n"));
    Ok(())
}

#[tokio::test]
async fn what_is_asked_about_one_s_data_fits_with_text_of_either_size() -> Result<()> {
    let mut found = Vec::new();
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = backed_up(words, &texts).await?;
        for size in ["normal", "largest"] {
            home.set(words.code, "light", size)?;
            let window = Start::program(&home)?.open().await?;
            window.find(Role::Heading, words.start_title).await?;
            window.resize(1024, 700).await?;
            questions(&window, &texts, &mut async |stop| {
                layout::look(&window, &format!("{stop}, {size}"), &mut found).await
            })
            .await?;
            window.close().await?;
        }
        troubles(&home, words, &texts, &mut async |window, stop| {
            window.resize(1024, 700).await?;
            layout::look(window, stop, &mut found).await
        })
        .await?;
    }
    assert!(found.is_empty(), "what does not fit:\n{}", found.join("\n"));
    Ok(())
}
