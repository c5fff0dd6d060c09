//! Every screen, in every appearance and both languages, as axe reads it.

use anyhow::{Context as _, Result};
use support::repository;
use support::texts::Texts;
use support::window::{Home, Role, Start, Window};

use crate::backup::trouble::put_another_file;
use crate::layout::LOOKS;
use crate::lock::on_and_off::locked;
use crate::settings::in_force::speak;
use crate::tour::walk;
use crate::words::{BOTH, DANISH, ENGLISH, Words};

/// Stands before axe: see the file.
const REGEXP: &str = include_str!("axe_regexp.js");

const APPEARANCE: &str = include_str!("appearance.js");

#[tokio::test]
async fn axe_finds_nothing_on_any_screen() -> Result<()> {
    let home = Home::new()?;
    let window = Start::program(&home)?.open().await?;
    window.find(Role::Heading, DANISH.start_title).await?;
    add_axe(&window).await?;
    let mut found = Vec::new();
    everywhere(&window, &DANISH, &mut found).await?;
    speak(&window, &DANISH, &ENGLISH).await?;
    everywhere(&window, &ENGLISH, &mut found).await?;
    assert!(found.is_empty(), "axe finds:\n{}", found.join("\n"));
    window.close().await
}

#[tokio::test]
async fn axe_finds_nothing_where_the_store_does_not_open() -> Result<()> {
    let mut found = Vec::new();
    for words in BOTH {
        for theme in ["light", "dark", "highContrast"] {
            let home = Home::new()?;
            home.set(words.code, theme, "normal")?;
            put_another_file(&home)?;
            let window = Start::program(&home)?.open().await?;
            window.find(Role::Heading, words.trouble_title).await?;
            add_axe(&window).await?;
            window.settled().await?;
            look(&window, &format!("trouble, {theme}"), &mut found).await?;
            window.kill()?;
        }
    }
    assert!(found.is_empty(), "axe finds:\n{}", found.join("\n"));
    Ok(())
}

#[tokio::test]
async fn axe_finds_nothing_on_the_lock() -> Result<()> {
    let mut found = Vec::new();
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        for theme in ["light", "dark", "highContrast"] {
            let home = Home::new()?;
            home.set(words.code, theme, "normal")?;
            locked(&home)?;
            let window = Start::program(&home)?.open().await?;
            window
                .find(Role::Heading, &texts.say("lock-locked-title")?)
                .await?;
            add_axe(&window).await?;
            window.settled().await?;
            look(&window, &format!("locked, {theme}"), &mut found).await?;
            window
                .click(Role::Button, &texts.say("lock-forgotten")?)
                .await?;
            window.settled().await?;
            look(&window, &format!("forgotten, {theme}"), &mut found).await?;
            window.kill()?;
        }
    }
    assert!(found.is_empty(), "axe finds:\n{}", found.join("\n"));
    Ok(())
}

async fn everywhere(window: &Window, words: &Words, found: &mut Vec<String>) -> Result<()> {
    // The colours are the same in both languages.
    let looks = if words.code == DANISH.code {
        &LOOKS[..]
    } else {
        &LOOKS[..1]
    };
    walk(window, words, async |stop| {
        for (index, &appearance) in looks.iter().enumerate() {
            let wear = format!("{APPEARANCE}\nwear(arguments[0]); return true");
            window.ask::<bool>(&wear, vec![appearance.into()]).await?;
            window.settled().await?;
            let at = format!("{stop}, {appearance}");
            read(window, &at, index > 0, found).await?;
        }
        Ok(())
    })
    .await
}

pub(crate) async fn look(window: &Window, at: &str, found: &mut Vec<String>) -> Result<()> {
    read(window, at, false, found).await
}

async fn read(
    window: &Window,
    at: &str,
    only_colours: bool,
    found: &mut Vec<String>,
) -> Result<()> {
    let script = include_str!("axe.js");
    let here: Vec<String> = window.ask_later(script, vec![only_colours.into()]).await?;
    found.extend(here.into_iter().map(|one| format!("{at}: {one}")));
    Ok(())
}

pub(crate) async fn add_axe(window: &Window) -> Result<()> {
    let axe = repository::read("ui/node_modules/axe-core/axe.min.js")?;
    let loaded: String = window
        .ask(
            &format!("{REGEXP}\n{axe}\nreturn typeof window.axe"),
            vec![],
        )
        .await
        .context("axe-core is not installed: run `npm ci` in ui/")?;
    assert_eq!(loaded, "object", "axe is on the page");
    Ok(())
}
