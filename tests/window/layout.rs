//! Everything fits: on a small screen too, and with the largest text.

use anyhow::Result;
use support::window::{Home, Role, Start, Window};

use crate::tour::walk;
use crate::words::BOTH;

/// A usual laptop, and a smaller one.
const SIZES: [(u32, u32); 2] = [(1280, 800), (1024, 700)];

#[tokio::test]
async fn every_screen_fits_at_the_usual_text_size() -> Result<()> {
    everything_fits("normal").await
}

#[tokio::test]
async fn every_screen_fits_with_text_of_twice_the_size() -> Result<()> {
    everything_fits("largest").await
}

/// Adds what does not fit on the page as it stands.
pub(crate) async fn look(window: &Window, at: &str, found: &mut Vec<String>) -> Result<()> {
    let here: Vec<String> = window.ask(include_str!("layout.js"), vec![]).await?;
    found.extend(here.into_iter().map(|one| format!("{at}: {one}")));
    Ok(())
}

async fn everything_fits(text_size: &str) -> Result<()> {
    let mut found = Vec::new();
    for words in BOTH {
        let home = Home::new()?;
        home.set(words.code, "light", text_size)?;
        let window = Start::program(&home)?.open().await?;
        window.find(Role::Heading, words.start_title).await?;
        for (width, height) in SIZES {
            window.resize(width, height).await?;
            walk(&window, words, async |stop| {
                let at = format!("{stop}, {width} × {height}, {}", words.code);
                look(&window, &at, &mut found).await
            })
            .await?;
        }
        window.close().await?;
    }
    assert!(
        found.is_empty(),
        "what does not fit with {text_size} text:\n{}",
        found.join("\n")
    );
    Ok(())
}
