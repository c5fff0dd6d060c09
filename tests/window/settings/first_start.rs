//! The first start: in the computer's language, or asked for it.

use anyhow::Result;
use support::texts::Texts;
use support::window::{Home, Key, Role, Start, Window};

use crate::places::to;
use crate::reflecting::begin;
use crate::reflection::by_keyboard::{arrives_at, tab_to};
use crate::settings::in_force::speak;
use crate::words::{BOTH, DANISH, ENGLISH, Words};

fn on_a_computer_in<'a>(language: &str, home: &'a Home) -> Result<Start<'a>> {
    let said = format!("LC_ALL={language}.UTF-8");
    Ok(Start::program(home)?.through(["env", "-u", "LANGUAGE", &said]))
}

async fn what_a_profile_becomes_is_shown(window: &Window, words: &Words) -> Result<()> {
    let texts = Texts::read(words.code)?;
    window.find(Role::Heading, words.first_title).await?;
    window.until_text(&texts.say("start-sketch")?).await
}

#[tokio::test]
async fn a_computer_in_a_third_language_is_asked_for_one_and_goes_on_in_it() -> Result<()> {
    let question = Texts::read(DANISH.code)?.say("settings-language-ask")?;
    for words in BOTH {
        let name = Texts::read(words.code)?.say(&format!("settings-language-{}", words.code))?;
        let home = Home::new()?;
        let window = on_a_computer_in("de_DE", &home)?.open().await?;
        window.find(Role::Heading, &question).await?;
        window.click(Role::Button, &name).await?;
        what_a_profile_becomes_is_shown(&window, words).await?;
        begin(&window, words).await?;
        window.close().await?;

        let window = on_a_computer_in("de_DE", &home)?.open().await?;
        window.find(Role::Heading, words.first_title).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_question_is_answered_by_the_keyboard_and_stands_until_it_is() -> Result<()> {
    let question = Texts::read(DANISH.code)?.say("settings-language-ask")?;
    for words in BOTH {
        let name = Texts::read(words.code)?.say(&format!("settings-language-{}", words.code))?;
        let home = Home::new()?;
        let window = on_a_computer_in("de_DE", &home)?.open().await?;
        arrives_at(&window, &question).await?;
        window.close().await?;

        let window = on_a_computer_in("de_DE", &home)?.open().await?;
        arrives_at(&window, &question).await?;
        tab_to(&window, "button", &name).await?;
        window.press(&[Key::Enter]).await?;
        arrives_at(&window, words.start_title).await?;
        what_a_profile_becomes_is_shown(&window, words).await?;
        tab_to(&window, "button", words.begin).await?;
        window.press(&[Key::Enter]).await?;
        window.find_words(words.question).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_computer_in_a_language_of_the_program_is_not_asked() -> Result<()> {
    for (computer, words) in [("da_DK", &DANISH), ("en_GB", &ENGLISH)] {
        let home = Home::new()?;
        let window = on_a_computer_in(computer, &home)?.open().await?;
        what_a_profile_becomes_is_shown(&window, words).await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_demonstration_speaks_english_where_the_computer_or_the_person_does() -> Result<()> {
    let english = Home::new()?;
    let own = Home::new()?;
    own.set("en", "light", "normal")?;
    for start in [
        on_a_computer_in("en_GB", &english)?,
        on_a_computer_in("da_DK", &own)?,
    ] {
        let window = start.argument("--demo").open().await?;
        window.find(Role::Link, ENGLISH.see_profile).await?;
        the_examples_speak(&window, &ENGLISH, "A citizen had been on sick leave").await?;
        speak(&window, &ENGLISH, &DANISH).await?;
        the_examples_speak(&window, &DANISH, "En borger havde været sygemeldt").await?;
        window.close().await?;
    }
    Ok(())
}

/// What the invented person has written stands in the language of the page.
async fn the_examples_speak(window: &Window, words: &Words, begins: &str) -> Result<()> {
    to(window, words, "examples").await?;
    window.until_text(begins).await
}
