//! Every screen of the program in one walk: with nothing in it, and with example data.

use anyhow::{Context as _, Result};
use support::window::{Key, Role, Window};

use crate::reflecting::{Given, begin, core, give};
use crate::words::Words;

/// Walks from an empty start through all screens and back. At each it waits until nothing moves
/// any more, and calls `at` with a name for it.
pub(crate) async fn walk(
    window: &Window,
    words: &Words,
    mut at: impl AsyncFnMut(&str) -> Result<()>,
) -> Result<()> {
    let mut stop = async |name: &str| {
        window.settled().await?;
        at(name).await.with_context(|| format!("at {name}"))
    };
    window.click(Role::Link, words.start).await?;
    window.find(Role::Heading, words.first_title).await?;
    stop("start, empty").await?;
    window.click(Role::Link, words.earlier).await?;
    window
        .find(Role::Heading, words.earlier_empty_title)
        .await?;
    stop("earlier, empty").await?;
    window.click(Role::Link, words.method).await?;
    window.find(Role::Heading, words.program_title).await?;
    stop("method").await?;
    window.click(Role::Link, words.settings).await?;
    window.find(Role::Radio, words.themes[1]).await?;
    stop("settings").await?;

    window.click(Role::Link, words.start).await?;
    window.click(Role::Button, words.see_example).await?;
    window.find(Role::Link, words.see_profile).await?;
    stop("start, filled").await?;
    begin(window, words).await?;
    stop("item").await?;
    let instrument = core()?;
    let first = instrument.items().next().context("there is no item")?;
    give(window, words, first, Given::Level(3)).await?;
    stop("item, answered").await?;
    window.click(Role::Button, words.keys).await?;
    window.find(Role::Dialog, words.keys_title).await?;
    stop("keys").await?;
    window.press(&[Key::Escape]).await?;
    window.click(Role::Button, words.to_answers).await?;
    window.find(Role::Heading, words.check_title).await?;
    stop("check").await?;
    window.click(Role::Link, words.earlier).await?;
    window.click_words(words.delete_draft).await?;
    window.find(Role::Button, words.undo).await?;
    stop("earlier, filled").await?;

    window.click(Role::Link, words.start).await?;
    window.click(Role::Link, words.see_profile).await?;
    window.find(Role::Heading, words.radar).await?;
    stop("profile, pictures").await?;
    window
        .click(Role::Disclosure, words.example_strength)
        .await?;
    window.find_words(words.your_answer).await?;
    stop("profile, an item opened").await?;
    window.click(Role::Button, words.as_table).await?;
    window.find(Role::Table, words.table).await?;
    stop("profile, table").await?;
    window.click(Role::Button, words.leave_example).await?;
    window.find(Role::Heading, words.first_title).await?;
    Ok(())
}
