//! The forms of the menu, and the search over a page.

use anyhow::{Result, ensure};
use support::texts::Texts;
use support::window::{Home, Key, Role, Start, Window};

use crate::layout::look;
use crate::places::go;
use crate::reflection::by_keyboard::{arrives_at, focus_is_on};
use crate::words::DANISH;

/// Where the menu lies: its left, right and height, the left of the page beside or below it, and the left
/// of each link in it.
async fn measured(window: &Window) -> Result<(f64, f64, f64, f64, Vec<f64>)> {
    window.settled().await?;
    let script = "
        const box = (element) => element.getBoundingClientRect();
        const header = box(document.querySelector('header.places'));
        const links = [...document.querySelectorAll('header.places nav :is(a, button)')];
        const main = box(document.querySelector('main'));
        return [header.left, header.right, header.height, main.left, links.map((link) => box(link).left)]";
    window.ask(script, vec![]).await
}

#[tokio::test]
async fn the_menu_stands_where_there_is_room_and_nothing_in_it_moves() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let home = Home::new()?;
    let window = Start::program(&home)?.argument("--demo").open().await?;
    window.find(Role::Heading, DANISH.start_title).await?;
    window.resize(1280, 800).await?;
    let (left, right, _, page, _) = measured(&window).await?;
    ensure!(
        left == 0.0 && right <= page,
        "at the side: {right} and {page}"
    );

    window.resize(1024, 700).await?;
    let (_, right, height, page, before) = measured(&window).await?;
    ensure!(right > page && height < 105.0, "one row: {height}");
    for place in ["agreements", "profile", "help", "settings"] {
        go(&window, &texts, place).await?;
        let (.., now) = measured(&window).await?;
        ensure!(
            now == before,
            "being at {place} moves {before:?} to {now:?}"
        );
    }

    window.press(&[Key::Control, Key::Sign('k')]).await?;
    let words = texts.say("search-words")?;
    window.find(Role::Field, &words).await?;
    window.type_text("faglighed").await?;
    window.until_text("fundet.").await?;
    let mut found = Vec::new();
    look(&window, "search", &mut found).await?;
    window.press(&[Key::Escape]).await?;

    window.click(Role::Radio, DANISH.text_sizes[3]).await?;
    window.find_words(DANISH.settings_kept).await?;
    window.resize(900, 600).await?;
    let (_, _, height, _, _) = measured(&window).await?;
    ensure!(
        height <= 0.15 * 600.0,
        "at most 15 % of the window: {height}"
    );
    let menu = texts.say("app-menu")?;
    window.click(Role::Button, &menu).await?;
    look(&window, "menu", &mut found).await?;
    window.find(Role::Link, DANISH.start).await?;
    window.press(&[Key::Escape]).await?;
    focus_is_on(&window, "button", &menu).await?;
    ensure!(
        !window.shows(Role::Link, DANISH.start).await?,
        "Escape closes it"
    );
    go(&window, &texts, "start").await?;
    arrives_at(&window, DANISH.start_title).await?;
    ensure!(
        !window.shows(Role::Link, DANISH.start).await?,
        "going closes it"
    );
    ensure!(found.is_empty(), "what does not fit:\n{}", found.join("\n"));
    window.close().await
}
