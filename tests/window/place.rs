//! Where the window stands on the screen.

use std::fs;

use anyhow::{Context as _, Result};
use support::window::{Home, Start, until};

#[tokio::test]
async fn the_window_opens_where_it_was_and_never_out_of_reach() -> Result<()> {
    let home = Home::new()?;
    let window = Start::program(&home)?.open().await?;
    let desktop = window.desktop().await?;
    desktop.resize(1000, 700)?;
    desktop.move_to(40, 60)?;
    until("the window has moved", async || {
        let stands = desktop.place()? == (40, 60, 1000, 700);
        Ok(stands.then_some(()))
    })
    .await?;
    // The page has its new size when the program knows of it, too.
    window.resize(1000, 700).await?;
    window.close().await?;

    let again = Start::program(&home)?.open().await?;
    assert_eq!(
        again.desktop().await?.place()?,
        (40, 60, 1000, 700),
        "it is as large as it was, and stands there"
    );
    again.close().await?;

    let kept = fs::read_to_string(home.settings())?;
    let mut kept: serde_json::Value = serde_json::from_str(&kept)?;
    kept["window"]["x"] = 9000.into();
    fs::write(home.settings(), kept.to_string())?;
    let back = Start::program(&home)?.open().await?;
    let (x, _, width, _) = back.desktop().await?.place()?;
    let right = x.checked_add(i32::try_from(width)?).context("a place")?;
    assert!(
        (0..=1920).contains(&x) && right <= 1920,
        "the screen on which it stood is gone: it is at {x}, {width} wide"
    );
    assert_eq!(width, 1000, "and it is as large as it was");
    back.close().await
}
