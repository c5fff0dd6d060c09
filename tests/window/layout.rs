//! Everything fits: in the smallest window and in a large one, with the largest text, in every theme.

use anyhow::Result;
use serde_json::json;
use support::window::{Home, Role, Start, Window};

use crate::tour::walk;
use crate::words::BOTH;

/// From half a screen to a large one.
const SIZES: [(u32, u32); 4] = [(900, 600), (1024, 700), (1600, 1000), (1280, 800)];

/// Every way in which the page can look, as `appearance.js` names them.
pub(crate) const LOOKS: [&str; 5] = [
    "light",
    "dark",
    "light with contrast",
    "dark with contrast",
    "highContrast",
];

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

/// The same in a window of each size, and in each theme. Leaves the window in the last size.
async fn look_everywhere(window: &Window, at: &str, found: &mut Vec<String>) -> Result<()> {
    for (width, height) in SIZES {
        window.resize(width, height).await?;
        window.settled().await?;
        let script = concat!(include_str!("appearance.js"), include_str!("layout.js"));
        let here: Vec<String> = window.ask(script, vec![json!(LOOKS)]).await?;
        let at = format!("{at}, {width} × {height}");
        found.extend(here.into_iter().map(|one| format!("{at}, {one}")));
    }
    Ok(())
}

async fn everything_fits(text_size: &str) -> Result<()> {
    let mut found = Vec::new();
    for words in BOTH {
        let home = Home::new()?;
        home.set(words.code, "light", text_size)?;
        let window = Start::program(&home)?.open().await?;
        window.find(Role::Heading, words.start_title).await?;
        walk(&window, words, async |stop| {
            let at = format!("{stop}, {}", words.code);
            look_everywhere(&window, &at, &mut found).await
        })
        .await?;
        window.close().await?;
    }
    assert!(
        found.is_empty(),
        "what does not fit with {text_size} text:\n{}",
        found.join("\n")
    );
    Ok(())
}
