//! A program with an instrument of a kind besides that nothing else knows: it is chosen, answered with the
//! mouse and the keyboard, and read, in both languages. The instrument is written in Danish only.

use anyhow::Result;
use support::texts::Texts;
use support::window::{Home, Key, Role, Start, Window, program_with_test_kind};

use crate::reflecting::until_saved;
use crate::words::{BOTH, Words};

const TITLE: &str = "Rammer om arbejdet";

async fn opened(home: &Home, words: &Words) -> Result<Window> {
    home.set(words.code, "light", "normal")?;
    let window = Start::of(home, &program_with_test_kind()?).open().await?;
    window.find(Role::Heading, words.start_title).await?;
    Ok(window)
}

/// Answers the three items: the first with the mouse, the second with the keyboard, the third not at all.
async fn reflected(window: &Window, words: &Words, texts: &Texts) -> Result<()> {
    window.click_words(TITLE).await?;
    window.click(Role::Button, words.begin).await?;
    window.find(Role::Heading, "Frister").await?;
    window.click_words("Den hæmmer mig").await?;
    until_saved(window, words).await?;
    let skip = texts.say("reflection-skip")?;
    window.find(Role::Button, &skip).await?;
    window.click_words("Fra loven").await?;
    until_saved(window, words).await?;
    window
        .click(Role::Button, &texts.say("reflection-next")?)
        .await?;

    window.find(Role::Heading, "Skemaer").await?;
    window.press(&[Key::Sign('1')]).await?;
    until_saved(window, words).await?;
    // To the second question, and on from it.
    window.press(&[Key::Enter]).await?;
    window.press(&[Key::Sign('1')]).await?;
    until_saved(window, words).await?;
    window.press(&[Key::Enter]).await?;
    let prompt = texts.say("reflection-prompt-title")?;
    window.find(Role::Heading, &prompt).await?;
    window.click(Role::Button, &skip).await?;
    window.find(Role::Heading, "Møder").await?;
    window.click(Role::Button, words.to_answers).await?;
    window.find(Role::Heading, words.check_title).await?;
    window.until_text("Den hæmmer mig").await?;
    window.click(Role::Button, words.finish).await?;
    window.find(Role::Heading, words.profile_title).await?;
    Ok(())
}

#[tokio::test]
async fn it_is_chosen_answered_and_read_in_both_languages() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let home = Home::new()?;
        let window = opened(&home, words).await?;
        let only = texts.say("instrument-only-da")?;
        window.until_text(&texts.say("start-instruments")?).await?;
        reflected(&window, words, &texts).await?;
        for said in ["Hvad gør den ved dit arbejde?", "Hvor kommer den fra?"] {
            window.find(Role::Heading, said).await?;
        }
        let text = window.text().await?;
        assert_eq!(
            text.contains(&only),
            words.code == "en",
            "who reads English is told that there is none: {text}"
        );
        assert!(
            !window.shows(Role::Button, words.radar).await?,
            "nothing is ranked, so nothing is drawn"
        );
        window.close().await?;

        // Kept with its kind: the next start reads it.
        let window = opened(&home, words).await?;
        window
            .click(Role::Link, &texts.say("start-see-profile")?)
            .await?;
        window
            .find(Role::Heading, "Hvad gør den ved dit arbejde?")
            .await?;
        window.close().await?;
    }
    Ok(())
}
