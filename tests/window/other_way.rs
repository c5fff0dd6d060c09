//! What a person, or an instrument of others, says from right to left leaves the program's own words as they
//! are, on every screen.

use std::fs;

use anyhow::{Result, ensure};
use app::CORE;
use support::instrument::{carried, core};
use support::texts::Texts;
use support::window::{Home, Key, Role, Start, Window};

use crate::coaching::steps;
use crate::places::{go, to};
use crate::unbroken::{unfold, written};
use crate::words::{DANISH, Words};

/// What everything that is not the program's own says.
const HEBREW: &str = "שלום";

/// The core instrument with titles in Hebrew.
fn translated() -> Result<String> {
    let core = core()?;
    let titles = core.domains.iter().map(|domain| &domain.title);
    let titles = titles.chain(core.items().map(|item| &item.title));
    let mut text = CORE.text.to_owned();
    for (number, title) in titles.enumerate() {
        let quoted = format!("\"{}\"", title.da);
        text = text.replace(&quoted, &format!("\"{HEBREW} {number}\""));
    }
    ensure!(text.contains(HEBREW), "the titles stand in the file");
    Ok(text)
}

/// Fails where a text in Hebrew is not kept apart, or where there is none.
async fn look(window: &Window, at: &str) -> Result<()> {
    window.settled().await?;
    unfold(window).await?;
    let (seen, leaks): (usize, Vec<String>) =
        window.ask(include_str!("other_way.js"), vec![]).await?;
    ensure!(seen > 0, "{at}: there is something to keep apart");
    ensure!(
        leaks.is_empty(),
        "{at}: not kept apart:\n{}",
        leaks.join("\n")
    );
    Ok(())
}

/// Opens the reflection that is not finished, and goes to its answers and to a prompt.
async fn reflecting(window: &Window, words: &Words) -> Result<()> {
    to(window, words, "start").await?;
    window.click(Role::Link, words.go_on).await?;
    window.find_words(words.question).await?;
    look(window, "an item").await?;
    window.click(Role::Button, words.to_answers).await?;
    window.find(Role::Heading, words.check_title).await?;
    look(window, "the answers").await
}

#[tokio::test]
async fn what_runs_the_other_way_stays_by_itself_on_every_screen() -> Result<()> {
    let file = carried("translated.toml", translated()?);
    let store = written(HEBREW, Some(file))?;
    let home = Home::new()?;
    home.set(DANISH.code, "light", "normal")?;
    fs::copy(store.store_file(), home.store())?;
    let texts = Texts::read(DANISH.code)?;
    let window = Start::program(&home)?.open().await?;
    window.find(Role::Heading, DANISH.draft_title).await?;
    look(&window, "start").await?;
    for screen in ["profile", "change", "examples", "agreements"] {
        go(&window, &texts, screen).await?;
        look(&window, screen).await?;
    }
    go(&window, &texts, "conversations").await?;
    window
        .find(Role::Button, &texts.say("coaching-add")?)
        .await?;
    look(&window, "conversations").await?;
    for (place, at) in ["covered", "both ratings"].into_iter().enumerate() {
        steps::open(&window, &texts, place).await?;
        look(&window, at).await?;
        window
            .click(Role::Link, &texts.say("app-task-close-back")?)
            .await?;
    }
    steps::open_frame(&window, &texts).await?;
    look(&window, "a frame").await?;
    window
        .click(Role::Link, &texts.say("app-task-close-back")?)
        .await?;
    go(&window, &texts, "examples").await?;
    window.click(Role::Link, HEBREW).await?;
    window
        .find(Role::Field, &texts.say("example-part-situation")?)
        .await?;
    look(&window, "an example").await?;
    reflecting(&window, &DANISH).await?;
    to(&window, &DANISH, "start").await?;
    window.press(&[Key::Control, Key::Sign('k')]).await?;
    let title = texts.say("search-title")?;
    window.find(Role::Dialog, &title).await?;
    window.type_text(HEBREW).await?;
    window
        .until_page::<bool>(
            "something is found",
            "return document.querySelector('dialog[open] li bdi') ? true : null",
            &[],
        )
        .await?;
    look(&window, "what is found").await?;
    window.close().await
}
