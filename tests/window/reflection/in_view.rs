//! A whole first reflection as one does it when there is little time: a click for each answer, and Enter.

use anyhow::{Result, ensure};
use support::window::{Home, Key, Role, Start, Window};

use crate::reflecting::{begin, core, is_last_of_domain, sentence, title, until_saved};
use crate::words::DANISH;

/// More would be too many for somebody with ten minutes between two citizens.
const MOST_CLICKS: usize = 30;

#[tokio::test]
async fn everything_to_choose_is_in_view_and_the_buttons_keep_their_places() -> Result<()> {
    let instrument = core()?;
    let home = Home::new()?;
    let window = Start::program(&home)?.open().await?;
    window.resize(1024, 700).await?;
    begin(&window, &DANISH).await?;
    let mut clicks = 1;
    let mut places: Option<String> = None;
    let mut hidden = Vec::new();
    for (number, item) in instrument.items().enumerate() {
        window.find(Role::Heading, title(&DANISH, item)).await?;
        window.settled().await?;
        let below: Vec<String> = window.ask(BELOW, vec![]).await?;
        hidden.extend(below.into_iter().map(|what| format!("{}: {what}", item.id)));
        in_their_places(&window, &mut places).await?;
        window
            .click_words(sentence(&DANISH, item, 1 + number % 5))
            .await?;
        clicks += 1;
        until_saved(&window, &DANISH).await?;
        in_their_places(&window, &mut places).await?;
        window.press(&[Key::Enter]).await?;
        if is_last_of_domain(item)? {
            window.find(Role::Heading, DANISH.prompt_title).await?;
            window.settled().await?;
            in_their_places(&window, &mut places).await?;
            window.click(Role::Button, DANISH.skip).await?;
            clicks += 1;
        }
    }
    ensure!(
        hidden.is_empty(),
        "what is not in view at 1024 × 700:\n{}",
        hidden.join("\n")
    );
    window.find(Role::Heading, DANISH.check_title).await?;
    // The first item again, in the smallest window.
    window.resize(900, 600).await?;
    let first = format!("{} Psykologi og pædagogik", DANISH.change);
    window.click(Role::Link, &first).await?;
    window.find_words(DANISH.question).await?;
    window.settled().await?;
    let below: Vec<String> = window.ask(BELOW, vec![]).await?;
    ensure!(
        !below
            .iter()
            .any(|what| what.contains("det råd, jeg selv ville følge")),
        "the first choice is in view at 900 × 600: {below:#?}"
    );
    window.click(Role::Button, DANISH.to_answers).await?;
    window.click(Role::Button, DANISH.finish).await?;
    clicks += 1;
    window.find(Role::Heading, DANISH.profile_title).await?;
    ensure!(clicks <= MOST_CLICKS, "it took {clicks} clicks");
    window.close().await
}

/// The buttons and the column of the answers stand where they stood on the page before.
async fn in_their_places(window: &Window, places: &mut Option<String>) -> Result<()> {
    let now: String = window.ask(PLACES, vec![]).await?;
    match places {
        Some(before) => ensure!(*before == now, "they have moved: {before} to {now}"),
        None => *places = Some(now),
    }
    Ok(())
}

const BELOW: &str = "
    const end = document.querySelector('.steps').getBoundingClientRect().top;
    return [...document.querySelectorAll('[role=radiogroup] label')]
      .filter((label) => {
        const { top, bottom } = label.getBoundingClientRect();
        return top < 0 || bottom > end + 0.5;
      })
      .map((label) => `${label.innerText} (${label.getBoundingClientRect().bottom} of ${end})`)";

const PLACES: &str = "
    const at = ['main form', '.steps .back', '.steps .on'].map((part) => {
      const { left, width, bottom } = document.querySelector(part).getBoundingClientRect();
      return [part, left, width, part === 'main form' ? 0 : bottom].join(' ');
    });
    return at.join('; ')";
