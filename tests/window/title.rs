//! The title bar.

use anyhow::Result;
use support::window::{Home, Role, Start, Window};

use crate::places::to;
use crate::reflecting::{begin, core, title};
use crate::settings::in_force::speak;
use crate::words::{DANISH, ENGLISH};

#[tokio::test]
async fn the_title_bar_follows_the_screen_and_the_language() -> Result<()> {
    let instrument = core()?;
    let items: Vec<_> = instrument.items().collect();
    let home = Home::new()?;
    let window = Start::program(&home)?.open().await?;
    bears(&window, DANISH.start_title).await?;
    to(&window, &DANISH, "earlier").await?;
    bears(&window, DANISH.earlier).await?;
    to(&window, &DANISH, "method").await?;
    bears(&window, DANISH.method).await?;
    speak(&window, &DANISH, &ENGLISH).await?;
    bears(&window, ENGLISH.settings).await?;
    to(&window, &ENGLISH, "start").await?;
    bears(&window, ENGLISH.start_title).await?;
    begin(&window, &ENGLISH).await?;
    bears(&window, title(&ENGLISH, items[0])).await?;
    window.click(Role::Button, ENGLISH.skip).await?;
    bears(&window, title(&ENGLISH, items[1])).await?;
    speak(&window, &ENGLISH, &DANISH).await?;
    bears(&window, DANISH.settings).await?;
    window.close().await
}

/// Waits until the title bar, and the document, bear the title of a screen.
async fn bears(window: &Window, screen: &str) -> Result<()> {
    window.desktop().await?.until_shows(screen).await?;
    let wanted = format!("{screen} – Fagspejl");
    let document: String = window.ask("return document.title", vec![]).await?;
    assert_eq!(document, wanted, "the document says the same");
    Ok(())
}
