//! What was answered on the blank form on paper is typed in, with the keyboard alone.

use anyhow::{Context as _, Result, ensure};
use support::texts::Texts;
use support::window::{Home, Key, Role, Start};

use crate::reflecting::{core, is_last_of_domain, title, until_saved};
use crate::reflection::by_keyboard::{arrives_at, focus_is_on, tab_to};
use crate::words::BOTH;

/// So many keys a second: somebody who looks from the paper to the keys and back.
const PACE: usize = 2;

/// So many seconds it may take.
const MOST: usize = 4 * 60;

/// What was written on each prompt.
const WRITTEN: &str = "I ask what the citizen has tried before I suggest anything.";

#[tokio::test]
async fn a_form_filled_in_on_paper_is_typed_in_within_four_minutes() -> Result<()> {
    let instrument = core()?;
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        home.set(words.code, "light", "normal")?;
        let window = Start::program(&home)?.open().await?;
        arrives_at(&window, words.start_title).await?;
        tab_to(&window, "button", words.begin).await?;
        window.press(&[Key::Enter]).await?;
        for (number, item) in instrument.items().enumerate() {
            arrives_at(&window, title(words, item)).await?;
            let level = char::from_digit(u32::try_from(1 + number % 5)?, 10);
            let level = level.context("a level is a digit")?;
            window.press(&[Key::Sign(level)]).await?;
            until_saved(&window, words).await?;
            window.press(&[Key::Enter]).await?;
            if is_last_of_domain(item)? {
                let answer = texts.say("reflection-prompt-answer")?;
                focus_is_on(&window, "textarea", &answer).await?;
                window.type_text(WRITTEN).await?;
                window.press(&[Key::Control, Key::Enter]).await?;
            }
        }
        arrives_at(&window, words.check_title).await?;
        tab_to(&window, "button", words.finish).await?;
        window.press(&[Key::Enter]).await?;
        arrives_at(&window, words.profile_title).await?;
        let keys = window.keystrokes();
        ensure!(
            keys <= PACE * MOST,
            "{keys} keys are more than {MOST} seconds at {PACE} a second"
        );
        window.find(Role::Button, words.radar).await?;
        let prompts = texts.say("profile-prompts")?;
        window.click(Role::Disclosure, &prompts).await?;
        window.until_text(WRITTEN).await?;
        window.close().await?;
    }
    Ok(())
}
