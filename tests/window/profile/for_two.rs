//! A profile for two who sit at one screen.

use anyhow::{Result, ensure};
use support::texts::Texts;
use support::window::{Home, Key, Role, Window};

use crate::reflection::by_keyboard::{arrives_at, tab_to};
use crate::words::{BOTH, Words};

use super::copying::opened;

/// Whether picture, sentences, strengths and focus are in view, without a menu.
async fn is_shown(window: &Window, words: &Words, texts: &Texts) -> Result<()> {
    let strengths = texts.say("profile-strengths")?;
    window.find(Role::Heading, &strengths).await?;
    window
        .until_page::<bool>("the picture", PICTURE, &[])
        .await?;
    window.settled().await?;
    let menu = "return document.querySelector('header nav') !== null";
    ensure!(!window.ask::<bool>(menu, vec![]).await?, "there is a menu");
    let below: Vec<String> = window.ask(BELOW, vec![]).await?;
    ensure!(
        below.is_empty(),
        "below the window ({}): {below:#?}",
        words.code
    );
    Ok(())
}

#[tokio::test]
async fn two_look_at_a_profile_together_by_mouse_and_by_keyboard() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        let window = opened(&home, words).await?;
        window.resize(1280, 800).await?;
        let show = texts.say("profile-for-two")?;
        window.click(Role::Link, &show).await?;
        is_shown(&window, words, &texts).await?;
        window
            .click(Role::Link, &texts.say("app-task-close-back")?)
            .await?;
        window.find(Role::Heading, words.profile_title).await?;

        arrives_at(&window, words.profile_title).await?;
        tab_to(&window, "a", &show).await?;
        window.press(&[Key::Enter]).await?;
        is_shown(&window, words, &texts).await?;
        window.press(&[Key::Escape]).await?;
        window.find(Role::Heading, words.profile_title).await?;
        window.find(Role::Button, words.radar).await?;
        window.close().await?;
    }
    Ok(())
}

const PICTURE: &str = "return document.querySelector('main svg[role=img]') ? true : null";

/// What stands below the lower edge of the window.
const BELOW: &str = "
    const parts = document.querySelectorAll('main svg[role=img], main li, main h2');
    return [...parts]
      .filter((part) => part.getBoundingClientRect().bottom > innerHeight)
      .map((part) => part.textContent.slice(0, 60))";
