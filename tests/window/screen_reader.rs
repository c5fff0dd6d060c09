//! What a screen reader is told of the screens, as it stood when somebody looked at it last.

use anyhow::{Context as _, Result};
use support::texts::Texts;
use support::window::{FakeTime, Home, Key, Role, ScreenReader, Start, Window};

use crate::coaching::steps::{self, OWNER};
use crate::places::go;
use crate::reflecting::{begin_after_agreements, core, title};
use crate::words::{DANISH, ENGLISH, Words};

/// How a screen that was changed on purpose is written anew; a test that fails says so.
const ANEW: &str = "INSTA_UPDATE=always before the command of this test writes it anew: read what has \
                    changed before you keep it";

const NOW: &str = "2026-11-24T09:42:00Z";

/// A demonstration of which each day and each time is known.
async fn opened(
    home: &Home,
    words: &Words,
    clock: &FakeTime,
    reader: &ScreenReader,
) -> Result<Window> {
    home.set(words.code, "light", "normal")?;
    let mut through = clock.with_zone("UTC");
    through.push(reader.variable().into());
    let start = Start::program(home)?.through(through).argument("--demo");
    let window = start.open().await?;
    window.find(Role::Link, words.see_profile).await?;
    Ok(window)
}

/// Fails where the screen in which these words stand is told in another way than it was.
async fn told(window: &Window, reader: &ScreenReader, words: &str, screen: &str) -> Result<()> {
    window.settled().await?;
    let told = reader.page(words).await.context(screen.to_owned())?;
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_omit_expression(true);
    settings.set_description(ANEW);
    settings.bind(|| insta::assert_snapshot!(screen, told));
    Ok(())
}

/// Begins a reflection: its first item is told, in the language of `words`.
async fn item_told(window: &Window, reader: &ScreenReader, words: &Words) -> Result<()> {
    begin_after_agreements(window, words).await?;
    let instrument = core()?;
    let first = instrument.items().next().context("there is no item")?;
    let name = format!("reflection-{}", words.code);
    told(window, reader, title(words, first), &name).await
}

#[tokio::test]
async fn a_screen_reader_is_told_the_same_as_before() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let home = Home::new()?;
    let clock = FakeTime::at(NOW)?;
    let reader = ScreenReader::start(&home).await?;
    let window = opened(&home, &DANISH, &clock, &reader).await?;
    told(&window, &reader, DANISH.see_profile, "start").await?;

    go(&window, &texts, "profile").await?;
    window.find(Role::Button, DANISH.radar).await?;
    told(&window, &reader, DANISH.radar, "profile").await?;

    go(&window, &texts, "change").await?;
    let trends = texts.say("change-trends")?;
    window.find(Role::Heading, &trends).await?;
    told(&window, &reader, &trends, "change").await?;

    window.press(&[Key::Control, Key::Sign('k')]).await?;
    let title = texts.say("search-title")?;
    window.find(Role::Dialog, &title).await?;
    window.type_text("bageri").await?;
    window
        .until_page::<bool>(
            "something is found",
            "return document.querySelector('dialog[open] li bdi') ? true : null",
            &[],
        )
        .await?;
    told(&window, &reader, &title, "search").await?;
    window.press(&[Key::Escape]).await?;

    go(&window, &texts, "start").await?;
    item_told(&window, &reader, &DANISH).await?;
    window.click(Role::Button, DANISH.keys).await?;
    window.find(Role::Dialog, DANISH.keys_title).await?;
    told(&window, &reader, DANISH.keys_title, "dialog").await?;
    window.press(&[Key::Escape]).await?;

    window.press(&[Key::Sign('3')]).await?;
    window.click(Role::Button, DANISH.to_answers).await?;
    window.find(Role::Heading, DANISH.check_title).await?;
    let instrument = core()?;
    let asked = instrument.asked_prompts();
    let prompt = asked.first().context("there is no prompt")?.prompt;
    let question = instrument.prompts[prompt]
        .offensive
        .in_language(DANISH.language);
    let write = texts.say_with(
        "reflection-check-prompt-write-on",
        &[("question", question)],
    )?;
    window.click(Role::Link, &write).await?;
    window.find(Role::Heading, DANISH.prompt_title).await?;
    told(&window, &reader, DANISH.prompt_title, "prompt").await?;
    window.close().await
}

#[tokio::test]
async fn a_screen_reader_is_told_both_ratings_side_by_side_and_the_agenda() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let home = Home::new()?;
    let clock = FakeTime::at(NOW)?;
    let reader = ScreenReader::start(&home).await?;
    let mut through = clock.with_zone("UTC");
    through.push(reader.variable().into());
    let start = Start::program(&home)?.through(through);
    let window = start.open().await?;
    window.find(Role::Heading, DANISH.start_title).await?;
    steps::to_people(&window, &texts).await?;
    steps::add(&window, &texts).await?;
    steps::choose(&window, &DANISH, &texts, false).await?;
    steps::begin(&window, &texts, OWNER).await?;
    for levels in [[4, 1, 3], [5, 4, 3]] {
        steps::sit_down_next(&window, &texts).await?;
        steps::answer(&window, &DANISH, levels).await?;
        steps::hand_over(&window, &texts).await?;
    }
    steps::show_both(&window, &texts).await?;
    let agreed = texts.say("coaching-part-agreed")?;
    told(&window, &reader, &agreed, "revealed").await?;
    steps::to_agenda(&window, &texts).await?;
    let wellbeing = texts.say("coaching-topic-wellbeing")?;
    told(&window, &reader, &wellbeing, "agenda").await?;
    window.close().await
}

#[tokio::test]
async fn a_screen_reader_is_told_a_reflection_in_english() -> Result<()> {
    let home = Home::new()?;
    let clock = FakeTime::at(NOW)?;
    let reader = ScreenReader::start(&home).await?;
    let window = opened(&home, &ENGLISH, &clock, &reader).await?;
    item_told(&window, &reader, &ENGLISH).await?;
    window.close().await
}
