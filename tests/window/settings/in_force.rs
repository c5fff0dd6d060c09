//! The settings: in force at once, and after a restart.

use anyhow::{Result, ensure};
use support::window::{Home, Role, Start, Window};

use crate::places::to;
use crate::reflecting::{Given, answer, begin, core, give, option, title};
use crate::words::{DANISH, ENGLISH, Words};

#[tokio::test]
async fn the_language_changes_in_the_middle_of_a_reflection_and_the_answers_stay() -> Result<()> {
    let instrument = core()?;
    let items: Vec<_> = instrument.items().collect();
    let home = Home::new()?;
    let window = Start::program(&home)?.open().await?;
    begin(&window, &DANISH).await?;
    let given = [(items[0], Given::Level(4)), (items[1], Given::Level(2))];
    answer(&window, &DANISH, given).await?;
    window.find(Role::Heading, title(&DANISH, items[2])).await?;

    speak(&window, &DANISH, &ENGLISH).await?;
    to(&window, &ENGLISH, "start").await?;
    window.find(Role::Heading, ENGLISH.draft_title).await?;
    window.click(Role::Link, ENGLISH.go_on).await?;
    window
        .find(Role::Heading, title(&ENGLISH, items[2]))
        .await?;
    window.click(Role::Button, ENGLISH.back).await?;
    window
        .find(Role::Heading, title(&ENGLISH, items[1]))
        .await?;
    let same = option(&ENGLISH, items[1], 2);
    let same = window.find(Role::Radio, &same).await?;
    ensure!(
        same.is_selected().await?,
        "the answer given in Danish is the same answer in English"
    );
    let spoken: String = window
        .ask("return document.documentElement.lang", vec![])
        .await?;
    assert_eq!(spoken, "en", "a screen reader is told the language");
    give(&window, &ENGLISH, items[1], Given::Level(3)).await?;
    window.close().await
}

#[tokio::test]
async fn appearance_and_text_size_apply_at_once_and_survive_a_restart() -> Result<()> {
    let home = Home::new()?;
    let window = Start::program(&home)?.open().await?;
    to(&window, &DANISH, "settings").await?;
    let colours = [
        (DANISH.themes[1], "rgb(247, 245, 241)", "rgb(28, 36, 48)"),
        (DANISH.themes[2], "rgb(20, 24, 28)", "rgb(232, 235, 238)"),
        (DANISH.themes[3], "rgb(0, 0, 0)", "rgb(255, 255, 255)"),
    ];
    for (theme, page, text) in colours {
        choose(&window, &DANISH, theme).await?;
        assert_eq!(
            look(&window).await?,
            [page, text, "16px"],
            "{theme} is seen at once"
        );
    }
    for (size, pixels) in DANISH.text_sizes.into_iter().zip(["16", "20", "24", "32"]) {
        choose(&window, &DANISH, size).await?;
        let [_, _, font] = look(&window).await?;
        assert_eq!(font, format!("{pixels}px"), "{size} is seen at once");
    }
    choose(&window, &DANISH, DANISH.themes[2]).await?;
    speak(&window, &DANISH, &ENGLISH).await?;
    window.close().await?;

    let window = Start::program(&home)?.open().await?;
    window.find(Role::Heading, ENGLISH.start_title).await?;
    assert_eq!(
        look(&window).await?,
        ["rgb(20, 24, 28)", "rgb(232, 235, 238)", "32px"],
        "what was chosen is remembered"
    );
    window.close().await
}

/// Makes a choice on the settings screen and waits until it is kept.
pub(crate) async fn choose(window: &Window, words: &Words, choice: &str) -> Result<()> {
    window.click(Role::Radio, choice).await?;
    window.find_words(words.settings_kept).await?;
    let radio = window.find(Role::Radio, choice).await?;
    ensure!(
        radio.is_selected().await?,
        "{choice} is the choice in force"
    );
    Ok(())
}

/// Goes to the settings and changes the language.
pub(crate) async fn speak(window: &Window, from: &Words, other: &Words) -> Result<()> {
    to(window, from, "settings").await?;
    window.find(Role::Heading, from.settings).await?;
    let language = if other.code == "da" {
        "Dansk"
    } else {
        "English"
    };
    window.click(Role::Radio, language).await?;
    window.find(Role::Heading, other.settings).await?;
    window.find_words(other.settings_kept).await?;
    Ok(())
}

/// Colour of the page, colour of the text, size of the text.
async fn look(window: &Window) -> Result<[String; 3]> {
    window
        .ask(
            "const body = getComputedStyle(document.body);
             return [body.backgroundColor, body.color, body.fontSize]",
            vec![],
        )
        .await
}
