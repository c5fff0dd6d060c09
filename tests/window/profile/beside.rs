//! The picture of a profile, where one sees it first.

use anyhow::{Result, ensure};
use support::window::Home;

use super::copying::opened;
use crate::words::BOTH;

/// Whether the picture stands right of the sentences, and its upper part in the window.
const BESIDE: &str = "
    const at = (what) => document.querySelector(what).getBoundingClientRect();
    const [says, picture] = [at('.says'), at('.pictures svg[role=img]')];
    return picture.left >= says.right && picture.top < innerHeight / 1.5 && says.top < innerHeight * 0.55";

#[tokio::test]
async fn a_profile_opens_with_its_picture_beside_its_sentences() -> Result<()> {
    for words in BOTH {
        let home = Home::new()?;
        let window = opened(&home, words).await?;
        window.resize(1280, 800).await?;
        let drawn = "return document.querySelector('.pictures svg[role=img]') ? true : null";
        window.until_page::<bool>("the picture", drawn, &[]).await?;
        window.settled().await?;
        ensure!(
            window.ask::<bool>(BESIDE, vec![]).await?,
            "the picture is not beside the sentences ({})",
            words.code
        );
        window.close().await?;
    }
    Ok(())
}
