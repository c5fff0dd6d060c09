//! The steps of a reflection, as they are taken with the mouse.

use anyhow::{Context as _, Result};
use domain::{Instrument, Item};
use support::instrument::anchors;
use support::texts::Texts;
use support::window::{Role, Window};

use crate::words::Words;

/// What is done with one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Given {
    /// One of the five anchors, from 1.
    Level(usize),
    /// One of the three non-answers, from 0.
    NonAnswer(usize),
    /// Nothing.
    Skipped,
}

/// A sign for each item: a level, `o` for "not my task", `?` for "do not know", `r` for "rather
/// not say", `.` for skipped.
pub(crate) fn plan(signs: &str) -> Result<Vec<Given>> {
    let one = |sign| match sign {
        '1'..='5' => Some(Given::Level(usize::try_from(u32::from(sign) - 48).ok()?)),
        'o' => Some(Given::NonAnswer(0)),
        '?' => Some(Given::NonAnswer(1)),
        'r' => Some(Given::NonAnswer(2)),
        '.' => Some(Given::Skipped),
        _ => None,
    };
    signs
        .chars()
        .map(|sign| one(sign).with_context(|| format!("no answer is written `{sign}`")))
        .collect()
}

/// The items of the core instrument, in the order asked.
pub(crate) fn core() -> Result<Instrument> {
    Ok(support::instrument::core()?)
}

/// The sentence of a level, from 1.
pub(crate) fn sentence<'a>(words: &Words, item: &'a Item, level: usize) -> &'a str {
    anchors(item, words.language)[level - 1]
}

/// The title of an item.
pub(crate) fn title<'a>(words: &Words, item: &'a Item) -> &'a str {
    item.title.in_language(words.language)
}

/// The name of the radio button of a level, from 1: the sentence and its caption.
pub(crate) fn option(words: &Words, item: &Item, level: usize) -> String {
    format!(
        "{} {}",
        sentence(words, item, level),
        words.levels[level - 1]
    )
}

/// Begins a reflection from the start screen.
pub(crate) async fn begin(window: &Window, words: &Words) -> Result<()> {
    window.click(Role::Button, words.begin).await?;
    window.find_words(words.question).await?;
    Ok(())
}

/// Asks for a reflection where the start screen asks for none: beside a draft, or before its day.
pub(crate) async fn begin_another(window: &Window, words: &Words, texts: &Texts) -> Result<()> {
    let folded = texts.say("start-begin-another")?;
    window.click(Role::Disclosure, &folded).await?;
    window.click(Role::Button, words.begin).await
}

/// Begins a reflection where there are agreements in force, which are looked at first.
pub(crate) async fn begin_after_agreements(window: &Window, words: &Words) -> Result<()> {
    let texts = Texts::read(words.code)?;
    begin_another(window, words, &texts).await?;
    let first = texts.say("agreement-before-title")?;
    window.find(Role::Heading, &first).await?;
    window
        .click(Role::Button, &texts.say("agreement-begin")?)
        .await?;
    window.find_words(words.question).await?;
    Ok(())
}

/// Answers the item in view and waits until the screen says that it is saved.
pub(crate) async fn give(window: &Window, words: &Words, item: &Item, given: Given) -> Result<()> {
    window
        .find(Role::Heading, title(words, item))
        .await
        .context("the item to answer is not in view")?;
    match given {
        Given::Level(level) => window.click_words(sentence(words, item, level)).await?,
        Given::NonAnswer(reason) => {
            window.click_words(words.non_answers[reason]).await?;
        }
        Given::Skipped => return Ok(()),
    }
    until_saved(window, words).await
}

/// Closes the reflection in view, where one is: it has no menu. `close` is what its way out is called.
pub(crate) async fn close(window: &Window, close: &str) -> Result<()> {
    if window.shows(Role::Link, close).await? {
        window.click(Role::Link, close).await?;
        let menu = "return document.querySelector('header nav') ? true : null";
        let what = "the menu is there again";
        window.until_page::<bool>(what, menu, &[]).await?;
    }
    Ok(())
}

/// Waits until nothing is on its way any more and the screen says when it was saved.
pub(crate) async fn until_saved(window: &Window, words: &Words) -> Result<()> {
    window
        .until_page(
            "the screen says that the answer is saved",
            "const text = document.body.innerText;
             return text.includes(arguments[0]) && !text.includes(arguments[1]) ? true : null",
            &[words.saved_at.into(), words.saving.into()],
        )
        .await
        .map(|_: bool| ())
}

/// Answers items one after the other and goes on after each, past the prompt that follows a domain.
pub(crate) async fn answer(
    window: &Window,
    words: &Words,
    items: impl IntoIterator<Item = (&Item, Given)>,
) -> Result<()> {
    for (item, given) in items {
        give(window, words, item, given).await?;
        let on = match given {
            Given::Skipped => words.skip,
            _ => words.next,
        };
        window.click(Role::Button, on).await?;
        if is_last_of_domain(item)? {
            window.find(Role::Heading, words.prompt_title).await?;
            window.click(Role::Button, words.skip).await?;
        }
    }
    Ok(())
}

/// Whether a prompt follows an item.
pub(crate) fn is_last_of_domain(item: &Item) -> Result<bool> {
    let instrument = core()?;
    let mut last = instrument
        .domains
        .iter()
        .filter_map(|domain| domain.items.last());
    Ok(last.any(|last| last.id == item.id))
}

/// Finishes from the page with all answers and waits for the profile with its pictures.
pub(crate) async fn finish(window: &Window, words: &Words) -> Result<()> {
    window.click(Role::Button, words.finish).await?;
    window.find(Role::Heading, words.profile_title).await?;
    window.find(Role::Button, words.radar).await?;
    Ok(())
}
