//! Erasing for good.

use anyhow::{Result, ensure};
use support::texts::Texts;
use support::window::{Home, Role, Start, Window};

use crate::backup::keeping::{the_answer_is_there, to_data, with_an_answer};
use crate::dialog;
use crate::places::go;
use crate::words::BOTH;

/// Erases everything from the screen of one's data.
pub(crate) async fn erase_everything(window: &Window, texts: &Texts) -> Result<()> {
    window
        .click(Role::Button, &texts.say("erasure-all")?)
        .await?;
    let word = texts.say("erasure-word")?;
    let field = texts.say_with("erasure-type", &[("word", &word)])?;
    window
        .click(Role::Button, &texts.say("erasure-yes")?)
        .await?;
    let refused = texts.say_with("erasure-typed-wrong", &[("word", &word)])?;
    window.until_text(&refused).await?;
    window.write(&field, &word).await?;
    window.click(Role::Button, &texts.say("erasure-yes")?).await
}

#[tokio::test]
async fn a_draft_and_then_everything_is_erased_for_good() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        let window = with_an_answer(&home, words).await?;
        go(&window, &texts, "earlier").await?;
        window.click_words(words.delete).await?;
        window.until_text(&texts.say("erasure-final")?).await?;
        window
            .click(Role::Button, &texts.say("erasure-yes")?)
            .await?;
        window
            .find(Role::Heading, words.earlier_empty_title)
            .await?;

        to_data(&window, &texts).await?;
        erase_everything(&window, &texts).await?;
        window.find(Role::Heading, words.first_title).await?;
        let undo = window.shows(Role::Button, &texts.say("app-undo")?).await?;
        ensure!(!undo, "it is for good");
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn an_example_is_erased_for_good() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        home.set(words.code, "light", "normal")?;
        let window = Start::program(&home)?.open().await?;
        go(&window, &texts, "examples").await?;
        window
            .click(Role::Link, &texts.say("example-write")?)
            .await?;
        let situation = texts.say("example-part-situation")?;
        window.write(&situation, "A morning in the hall").await?;
        window
            .click(Role::Button, &texts.say("example-save")?)
            .await?;
        window
            .find(Role::Heading, &texts.say("example-title")?)
            .await?;
        window.click_words("A morning in the hall").await?;
        window.click_words(words.delete).await?;
        window.until_text(&texts.say("erasure-final")?).await?;
        window
            .click(Role::Button, &texts.say("erasure-yes")?)
            .await?;
        let empty = texts.say("example-empty-title")?;
        window.find(Role::Heading, &empty).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_backup_elsewhere_brings_back_what_was_erased() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        let window = with_an_answer(&home, words).await?;
        to_data(&window, &texts).await?;
        let file = home.temporary().join("stick.db");
        dialog::save_with(
            &window,
            &texts,
            "backup-make-elsewhere",
            "archive-exported",
            &file,
        )
        .await?;

        erase_everything(&window, &texts).await?;
        window.find(Role::Heading, words.first_title).await?;
        to_data(&window, &texts).await?;
        for button in ["archive-import", "archive-import-yes"] {
            window.click(Role::Button, &texts.say(button)?).await?;
        }
        dialog::choose(&window, &file).await?;
        window
            .until_text(&texts.say("archive-import-is-backup")?)
            .await?;
        window
            .click(Role::Button, &texts.say("backup-restore-yes")?)
            .await?;
        window.find(Role::Heading, words.draft_title).await?;
        the_answer_is_there(&window, words).await?;
        window.close().await?;
    }
    Ok(())
}
