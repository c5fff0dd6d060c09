//! A first reflection, with the keyboard alone, in English.

use anyhow::{Result, bail, ensure};
use domain::Item;
use serde::Deserialize;
use support::texts::Texts;
use support::window::{Home, Key, Role, Start, Window};

use crate::reflecting::{core, is_last_of_domain, option, title, until_saved};
use crate::words::ENGLISH;

/// More stops than any screen has.
const STOPS: usize = 80;

#[tokio::test]
async fn a_first_reflection_needs_no_mouse() -> Result<()> {
    let texts = Texts::read(ENGLISH.code)?;
    let instrument = core()?;
    let items: Vec<_> = instrument.items().collect();
    let home = Home::new()?;
    home.set("en", "light", "normal")?;
    let window = Start::program(&home)?.open().await?;

    arrives_at(&window, ENGLISH.start_title).await?;
    tab_to(&window, "button", ENGLISH.begin).await?;
    window.press(&[Key::Enter]).await?;
    arrives_at(&window, title(&ENGLISH, items[0])).await?;

    the_keys_are_shown_and_put_away(&window).await?;

    window.press(&[Key::Sign('2')]).await?;
    until_saved(&window, &ENGLISH).await?;
    focus_is_on(&window, "radio", &option(&ENGLISH, items[0], 2)).await?;
    window.press(&[Key::Down]).await?;
    focus_is_on(&window, "radio", &option(&ENGLISH, items[0], 3)).await?;
    until_saved(&window, &ENGLISH).await?;
    window.press(&[Key::Up]).await?;
    focus_is_on(&window, "radio", &option(&ENGLISH, items[0], 2)).await?;
    until_saved(&window, &ENGLISH).await?;

    window.press(&[Key::Enter]).await?;
    arrives_at(&window, title(&ENGLISH, items[1])).await?;
    window.press(&[Key::Backspace]).await?;
    arrives_at(&window, title(&ENGLISH, items[0])).await?;
    let chosen = option(&ENGLISH, items[0], 2);
    let chosen = window.find(Role::Radio, &chosen).await?;
    ensure!(
        chosen.is_selected().await?,
        "going back shows what was chosen"
    );
    window.press(&[Key::Enter]).await?;

    for (index, item) in items.iter().enumerate().skip(1) {
        arrives_at(&window, title(&ENGLISH, item)).await?;
        if index == 5 {
            a_non_answer_is_chosen(&window, item).await?;
        } else {
            let level = 1 + index % 5;
            let sign = char::from_digit(u32::try_from(level)?, 10).unwrap_or('1');
            window.press(&[Key::Sign(sign)]).await?;
            until_saved(&window, &ENGLISH).await?;
            focus_is_on(&window, "radio", &option(&ENGLISH, item, level)).await?;
        }
        window.press(&[Key::Enter]).await?;
        if is_last_of_domain(item)? {
            window.find(Role::Heading, ENGLISH.prompt_title).await?;
            focus_is_on(&window, "textarea", "What do you answer yourself?").await?;
            window.press(&[Key::Control, Key::Enter]).await?;
        }
    }

    arrives_at(&window, ENGLISH.check_title).await?;
    window
        .find(Role::Heading, "All 24 items have an answer")
        .await?;
    tab_to(&window, "button", ENGLISH.finish).await?;
    window.press(&[Key::Enter]).await?;
    arrives_at(&window, ENGLISH.profile_title).await?;
    window.find(Role::Button, ENGLISH.radar).await?;

    tab_to(&window, "button", ENGLISH.in_a_table).await?;
    window.press(&[Key::Enter]).await?;
    window.find(Role::Table, ENGLISH.table).await?;
    focus_is_on(&window, "button", ENGLISH.in_a_table).await?;
    let lowest = title(&ENGLISH, items[10]);
    tab_to(
        &window,
        "checkbox",
        &texts.say_with("profile-focus-set-on", &[("item", lowest)])?,
    )
    .await?;
    window.press(&[Key::Space]).await?;
    window
        .until_text(&texts.say("profile-focus-saved")?)
        .await?;
    let opened = texts.say_with("profile-more-on", &[("item", lowest)])?;
    tab_to(&window, "summary", &opened).await?;
    window.press(&[Key::Enter]).await?;
    window.find_words(ENGLISH.your_answer).await?;

    window.press(&[Key::Alt, Key::Left]).await?;
    arrives_at(&window, ENGLISH.finished_title).await?;
    window.close().await
}

#[tokio::test]
async fn the_first_stop_of_the_keyboard_leads_past_the_menu() -> Result<()> {
    let home = Home::new()?;
    let window = Start::program(&home)?.open().await?;
    window.find(Role::Heading, "I dag").await?;
    window.click(Role::Link, "Hjælp").await?;
    window.find(Role::Heading, "Hjælp").await?;
    window.press(&[Key::Shift, Key::Tab]).await?;
    let mut stops = 0;
    while focus(&window).await?.name != "Gå til indholdet" {
        stops += 1;
        ensure!(stops < STOPS, "no stop leads past the menu");
        window.press(&[Key::Shift, Key::Tab]).await?;
    }
    a_ring_is_seen(&window).await?;
    window.press(&[Key::Enter]).await?;
    let inside: bool = window
        .ask(
            "return document.querySelector('main').contains(document.activeElement)",
            vec![],
        )
        .await?;
    ensure!(inside, "the reader is brought to the content");
    window.close().await
}

/// From the heading: Enter does not skip, the arrows choose from the first press, and Enter on what is
/// chosen keeps it.
async fn a_non_answer_is_chosen(window: &Window, item: &Item) -> Result<()> {
    window.press(&[Key::Enter]).await?;
    let texts = Texts::read(ENGLISH.code)?;
    window
        .until_text(&texts.say("reflection-choose-first")?)
        .await?;
    window.press(&[Key::Down]).await?;
    focus_is_on(window, "radio", &option(&ENGLISH, item, 1)).await?;
    for _ in 0..6 {
        window.press(&[Key::Down]).await?;
    }
    focus_is_on(window, "radio", ENGLISH.non_answers[1]).await?;
    until_saved(window, &ENGLISH).await?;
    window.press(&[Key::Space]).await?;
    let kept = window.find(Role::Radio, ENGLISH.non_answers[1]).await?;
    ensure!(
        kept.is_selected().await?,
        "Space chooses, and clears nothing"
    );
    window.press(&[Key::Enter]).await?;
    window.press(&[Key::Backspace]).await?;
    arrives_at(window, title(&ENGLISH, item)).await?;
    let kept = window.find(Role::Radio, ENGLISH.non_answers[1]).await?;
    ensure!(
        kept.is_selected().await?,
        "Enter goes on and clears nothing"
    );
    Ok(())
}

async fn the_keys_are_shown_and_put_away(window: &Window) -> Result<()> {
    tab_to(window, "button", ENGLISH.keys).await?;
    window.press(&[Key::Sign('?')]).await?;
    window.find(Role::Dialog, ENGLISH.keys_title).await?;
    focus_is_on(window, "h2", ENGLISH.keys_title).await?;
    window.press(&[Key::Tab]).await?;
    window.press(&[Key::Escape]).await?;
    window
        .until_page::<bool>(
            "Escape closes the dialog",
            "return document.querySelector('dialog[open]') ? null : true",
            &[],
        )
        .await?;
    focus_is_on(window, "button", ENGLISH.keys).await
}

/// Where the keys go.
#[derive(Debug, Deserialize, PartialEq)]
struct Focus {
    kind: String,
    name: String,
}

async fn focus(window: &Window) -> Result<Focus> {
    window.ask(FOCUS, vec![]).await
}

/// Waits until the reader is brought to the heading of a screen.
pub(crate) async fn arrives_at(window: &Window, heading: &str) -> Result<()> {
    focus_is_on(window, "h1", heading).await
}

pub(crate) async fn focus_is_on(window: &Window, kind: &str, name: &str) -> Result<()> {
    let script = format!("const at = (() => {{ {FOCUS} }})();\n{IS_IT}");
    let what = format!("the focus is on the {kind} “{name}”");
    window
        .until_page::<bool>(&what, &script, &[kind.into(), name.into()])
        .await?;
    Ok(())
}

/// Goes from stop to stop until this one, and sees the ring at each.
pub(crate) async fn tab_to(window: &Window, kind: &str, name: &str) -> Result<()> {
    tab_until(window, kind, name, |at| at == name).await
}

/// As [`tab_to`], to the first whose name begins so.
pub(crate) async fn tab_to_one_of(window: &Window, kind: &str, begins: &str) -> Result<()> {
    tab_until(window, kind, begins, |at| at.starts_with(begins)).await
}

async fn tab_until(
    window: &Window,
    kind: &str,
    name: &str,
    is_named: impl Fn(&str) -> bool,
) -> Result<()> {
    let mut passed = Vec::new();
    for _ in 0..STOPS {
        window.press(&[Key::Tab]).await?;
        a_ring_is_seen(window).await?;
        let at = focus(window).await?;
        if at.kind == kind && is_named(&at.name) {
            return Ok(());
        }
        passed.push(at);
    }
    bail!("Tab does not come to the {kind} “{name}” but to {passed:#?}")
}

/// Goes to what has this kind and name, and presses Enter on it.
pub(crate) async fn enter(window: &Window, kind: &str, name: &str) -> Result<()> {
    tab_to(window, kind, name).await?;
    window.press(&[Key::Enter]).await
}

/// The focus is seen: a ring of at least 3 px around it, or around what holds its label.
async fn a_ring_is_seen(window: &Window) -> Result<()> {
    let ringless: Option<String> = window.ask(RINGLESS, vec![]).await?;
    ensure!(
        ringless.is_none(),
        "the focus cannot be seen on {ringless:?}"
    );
    Ok(())
}

const FOCUS: &str = "
    const here = document.activeElement;
    const tidy = (text) => text.replace(/\\s+/g, ' ').trim();
    const named = here.getAttribute('aria-label')
      ?? (here.labels?.length ? here.labels[0].innerText : here.innerText);
    return { kind: here.matches('input') ? here.type : here.localName, name: tidy(named ?? '') };";

const IS_IT: &str = "return at.kind === arguments[0] && at.name === arguments[1] ? true : null";

const RINGLESS: &str = "
    const here = document.activeElement;
    if (here === document.body) return null;
    const ringed = (element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 3;
    };
    const around = here.closest('label') ?? here;
    return ringed(here) || ringed(around) ? null : here.outerHTML.slice(0, 200)";
