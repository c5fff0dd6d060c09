//! The line that says what was just done stands below the page, and lies upon nothing of it.

use anyhow::{Result, ensure};
use support::texts::Texts;
use support::window::{Home, Role, Start};

use crate::places::go;
use crate::words::BOTH;

/// What of the page lies below the line's own rectangle, while the page is scrolled to its middle.
const BELOW_THE_LINE: &str = "
    const line = [...document.querySelectorAll('[role=status]')]
        .find((one) => one.textContent === arguments[0]).parentElement;
    const scroller = document.querySelector('[data-scrolls]');
    scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) / 2;
    const { left, right, top, bottom } = line.getBoundingClientRect();
    const found = new Set();
    for (let x = left + 1; x < right; x += 20) {
        for (let y = top + 1; y < bottom; y += 10) {
            for (const one of document.elementsFromPoint(x, y)) {
                if (one.closest('main')) found.add(one.textContent.trim().slice(0, 60));
            }
        }
    }
    return [scroller.scrollTop > 0 && bottom <= innerHeight, [...found]]";

#[tokio::test]
async fn the_line_that_offers_undo_covers_nothing_in_the_middle_of_a_page() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        home.set(words.code, "light", "normal")?;
        let window = Start::program(&home)?.argument("--demo").open().await?;
        window.find(Role::Link, words.see_profile).await?;
        window.resize(900, 600).await?;
        go(&window, &texts, "settings").await?;
        window
            .click(Role::Radio, &texts.say("start-rhythm-threeMonths")?)
            .await?;
        let line = texts.say("start-rhythm-saved")?;
        window.until_text(&line).await?;
        let (scrolled, covered): (bool, Vec<String>) =
            window.ask(BELOW_THE_LINE, vec![line.into()]).await?;
        ensure!(
            scrolled,
            "the page is longer than the window, and the line in view"
        );
        ensure!(covered.is_empty(), "the line lies upon {covered:?}");
        window.close().await?;
    }
    Ok(())
}
