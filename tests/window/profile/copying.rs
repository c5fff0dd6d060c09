//! The picture of a profile, taken along to another program.

use std::io::Cursor;

use anyhow::{Context as _, Result, ensure};
use support::texts::Texts;
use support::window::{Home, Key, Role, Start, Window, pasted, until};

use crate::reflection::by_keyboard::{arrives_at, tab_to};
use crate::words::{BOTH, Words};

/// The profile of the example data.
pub(super) async fn opened(home: &Home, words: &Words) -> Result<Window> {
    home.set(words.code, "light", "normal")?;
    let window = Start::program(home)?.open().await?;
    window.click(Role::Button, words.see_example).await?;
    window.click(Role::Link, words.see_profile).await?;
    window.find(Role::Heading, words.profile_title).await?;
    window.find(Role::Button, words.radar).await?;
    Ok(window)
}

/// The size of the picture in the clipboard.
async fn size() -> Result<(u32, u32)> {
    let bytes = pasted("image/png").await?;
    let reader = png::Decoder::new(Cursor::new(bytes)).read_info();
    let reader = reader.context("it is a picture")?;
    Ok((reader.info().width, reader.info().height))
}

#[tokio::test]
async fn the_picture_is_copied_by_mouse_and_by_keyboard() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let (copy, copied) = (texts.say("profile-copy")?, texts.say("profile-copied")?);
        let home = Home::new()?;
        let window = opened(&home, words).await?;
        arrives_at(&window, words.profile_title).await?;
        tab_to(&window, "button", &copy).await?;
        window.press(&[Key::Enter]).await?;
        window.until_text(&copied).await?;
        let radar = size().await?;

        window.click(Role::Button, words.as_rows).await?;
        window.click(Role::Button, &copy).await?;
        let larger = async || Ok(Some(size().await?).filter(|size| size.1 > radar.1));
        let rows = until("the rows are in the clipboard", larger).await?;
        ensure!(rows.0 == radar.0, "both are as wide: {radar:?}, {rows:?}");
        window.close().await?;
    }
    Ok(())
}
