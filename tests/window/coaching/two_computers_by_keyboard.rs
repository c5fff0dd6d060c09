//! The same with the keyboard alone, in English: both programs are open beside each other, and the cards go from one
//! to the other through the clipboard.

use std::path::{Path, PathBuf};

use anyhow::Result;
use support::home::run_over;
use support::lock::PASSPHRASE;
use support::texts::Texts;
use support::two_computers::with_card;
use support::window::{Key, Start, Window};

use super::by_keyboard::{accepted, rated, three_chosen, to_frame};
use super::steps::{OTHER, OWNER};
use super::two_computers::{Side, both_read};
use crate::archive::opening::heading;
use crate::dialog;
use crate::places::by_keyboard as go;
use crate::reflection::by_keyboard::{arrives_at, enter, focus_is_on, tab_to};
use crate::words::ENGLISH;

#[tokio::test]
async fn two_computers_need_no_mouse() -> Result<()> {
    let (saras, livs) = (with_own_card(OWNER, 1)?, with_own_card(OTHER, 2)?);
    let texts = &Texts::read(ENGLISH.code)?;
    let carried = tempfile::tempdir()?;
    let file = |name: &str| -> PathBuf { carried.path().join(name) };

    let sara = at_the_cards(&saras).await?;
    let liv = at_the_cards(&livs).await?;
    card_copied(&liv, texts).await?;
    sara.bring_forward().await?;
    card_pasted(&sara, texts, OTHER).await?;
    card_copied(&sara, texts).await?;
    liv.bring_forward().await?;
    card_pasted(&liv, texts, OWNER).await?;

    sara.bring_forward().await?;
    invited(&sara, texts).await?;
    rated(&sara, texts, OWNER, ['4', '1', '3']).await?;
    let closed = &texts.say("coaching-apart-awaits-title")?;
    arrives_at(&sara, closed).await?;
    let invitation = file("1.fagspejlsamtale");
    saved(&sara, texts, &invitation).await?;

    liv.bring_forward().await?;
    let open = texts.say("coaching-open-file")?;
    shown(&liv, texts, &open, &invitation).await?;
    tab_to(&liv, "checkbox", &texts.say("coaching-frame-yes-mine")?).await?;
    liv.press(&[Key::Space]).await?;
    enter(&liv, "button", &texts.say("coaching-file-take")?).await?;
    let rates = texts.say_with("coaching-apart-other-title", &[("other", OTHER)])?;
    arrives_at(&liv, &rates).await?;
    rated(&liv, texts, OTHER, ['5', '4', '3']).await?;
    arrives_at(&liv, closed).await?;
    let rating = file("2.fagspejlsamtale");
    saved(&liv, texts, &rating).await?;

    sara.bring_forward().await?;
    answered(&sara, texts, OTHER, &rating).await?;
    let opening = file("3.fagspejlsamtale");
    saved(&sara, texts, &opening).await?;
    both_read(&sara, &saras).await?;
    sara.close().await?;

    liv.bring_forward().await?;
    answered(&liv, texts, OWNER, &opening).await?;
    both_read(&liv, &livs).await?;
    liv.close().await
}

/// A computer with a lock and the card of somebody called `name`.
fn with_own_card(name: &str, number: u8) -> Result<Side> {
    let side = Side::new(&ENGLISH)?;
    with_card(run_over(&side.home.data()), name, number)?;
    Ok(side)
}

/// The program of a computer, unlocked, where cards are given and taken.
async fn at_the_cards(side: &Side) -> Result<Window> {
    let texts = &side.texts;
    let window = Start::program(&side.home)?.open().await?;
    focus_is_on(&window, "password", &texts.say("lock-passphrase")?).await?;
    window.type_text(PASSPHRASE).await?;
    window.press(&[Key::Enter]).await?;
    arrives_at(&window, ENGLISH.start_title).await?;
    go(&window, texts, "help").await?;
    arrives_at(&window, &texts.say("help-title")?).await?;
    enter(&window, "a", &texts.say("coaching-here-go")?).await?;
    arrives_at(&window, &texts.say("coaching-title")?).await?;
    enter(&window, "a", &texts.say("coaching-apart-go")?).await?;
    arrives_at(&window, &texts.say("coaching-apart-title")?).await?;
    Ok(window)
}

async fn card_copied(window: &Window, texts: &Texts) -> Result<()> {
    enter(window, "button", &texts.say("coaching-card-copy")?).await?;
    window.until_text(&texts.say("coaching-card-copied")?).await
}

/// Pastes the card of somebody called `name`, and takes it.
async fn card_pasted(window: &Window, texts: &Texts, name: &str) -> Result<()> {
    tab_to(window, "textarea", &texts.say("coaching-card-put")?).await?;
    window.press(&[Key::Control, Key::Sign('v')]).await?;
    let see = texts.say("coaching-card-see")?;
    enter(window, "button", &see).await?;
    focus_is_on(window, "h2", &texts.say("archive-received-text")?).await?;
    enter(window, "button", &texts.say("coaching-card-take")?).await?;
    let taken = texts.say_with("coaching-card-taken", &[("name", name)])?;
    window.until_text(&taken).await?;
    focus_is_on(window, "button", &texts.say("archive-received-close")?).await?;
    window.press(&[Key::Enter]).await?;
    focus_is_on(window, "button", &see).await
}

/// Sara agrees with Liv on a frame, and begins a conversation on two computers.
async fn invited(window: &Window, texts: &Texts) -> Result<()> {
    go(window, texts, "conversations").await?;
    arrives_at(window, &texts.say("coaching-title")?).await?;
    to_frame(window, texts).await?;
    accepted(window, texts).await?;
    tab_to(window, "radio", &texts.say("coaching-computers-one")?).await?;
    window.press(&[Key::Down]).await?;
    three_chosen(window, texts).await
}

/// Saves the file that is to be sent.
async fn saved(window: &Window, texts: &Texts, file: &Path) -> Result<()> {
    enter(window, "button", &texts.say("coaching-file-save")?).await?;
    dialog::choose(window, file).await?;
    window.bring_forward().await?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let says = texts.say_with("coaching-file-saved", &[("file", &name)])?;
    window.until_text(&says).await?;
    let again = texts.say("coaching-file-save-again")?;
    focus_is_on(window, "button", &again).await
}

/// Opens a file by a button, and is shown what it is.
async fn shown(window: &Window, texts: &Texts, button: &str, file: &Path) -> Result<()> {
    enter(window, "button", button).await?;
    dialog::choose(window, file).await?;
    window.bring_forward().await?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    focus_is_on(window, "h2", &heading(texts, &name)?).await
}

/// Opens a file by a button, and takes it in.
async fn taken(window: &Window, texts: &Texts, button: &str, file: &Path) -> Result<()> {
    shown(window, texts, button, file).await?;
    enter(window, "button", &texts.say("coaching-file-take")?).await
}

/// Takes the file in that the one called `name` has answered with, and shows both ratings.
async fn answered(window: &Window, texts: &Texts, name: &str, file: &Path) -> Result<()> {
    let open = texts.say_with("coaching-open-from", &[("name", name)])?;
    taken(window, texts, &open, file).await?;
    arrives_at(window, &texts.say("coaching-apart-ready-title")?).await?;
    enter(window, "button", &texts.say("coaching-ready-go")?).await?;
    arrives_at(window, &texts.say("coaching-revealed-title")?).await
}
