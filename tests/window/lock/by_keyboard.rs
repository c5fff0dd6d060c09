//! The lock with the keyboard alone, in English: on, shut, open with either secret, changed, off.

use anyhow::Result;
use support::lock::{ANOTHER, PASSPHRASE};
use support::texts::Texts;
use support::window::{Home, Key, Role, Start, Window};

use crate::archive::data_by_keyboard::begun;
use crate::lock::on_and_off::{locked, shown_code};
use crate::reflection::by_keyboard::{arrives_at, enter, focus_is_on, tab_to};
use crate::words::{ENGLISH, Words};

pub(crate) async fn to_lock(window: &Window, texts: &Texts, words: &Words) -> Result<()> {
    enter(window, "a", words.settings).await?;
    arrives_at(window, words.settings).await?;
    enter(window, "a", &texts.say("lock-link")?).await?;
    arrives_at(window, &texts.say("lock-title")?).await
}

/// Types back the recovery code that is shown, and goes on with Enter. Gives the code.
pub(crate) async fn type_back(window: &Window, texts: &Texts) -> Result<String> {
    focus_is_on(window, "h2", &texts.say("lock-code-title")?).await?;
    let code = shown_code(window).await?;
    enter(window, "button", &texts.say("lock-code-kept")?).await?;
    focus_is_on(window, "h2", &texts.say("lock-typed-title")?).await?;
    tab_to(window, "text", &texts.say("lock-code")?).await?;
    window.type_text(&code).await?;
    window.press(&[Key::Enter]).await?;
    Ok(code)
}

/// Types a new passphrase in both of its fields, and goes on with Enter.
pub(crate) async fn type_new(window: &Window, texts: &Texts, passphrase: &str) -> Result<()> {
    for field in ["lock-new", "lock-again"] {
        tab_to(window, "password", &texts.say(field)?).await?;
        window.type_text(passphrase).await?;
    }
    window.press(&[Key::Enter]).await
}

#[tokio::test]
async fn a_lock_is_shut_and_opened_without_a_mouse() -> Result<()> {
    let texts = Texts::read(ENGLISH.code)?;
    let home = Home::new()?;
    home.set("en", "light", "normal")?;
    locked(&home)?;
    let window = Start::program(&home)?.open().await?;
    let is_locked = texts.say("lock-locked-title")?;
    window.find(Role::Heading, &is_locked).await?;
    let field = texts.say("lock-passphrase")?;
    focus_is_on(&window, "password", &field).await?;
    window.type_text(PASSPHRASE).await?;
    window.press(&[Key::Enter]).await?;
    arrives_at(&window, ENGLISH.start_title).await?;
    enter(&window, "button", &texts.say("lock-button")?).await?;
    focus_is_on(&window, "password", &field).await?;
    window.type_text(PASSPHRASE).await?;
    window.press(&[Key::Enter]).await?;
    window.find(Role::Heading, ENGLISH.start_title).await?;
    window.close().await
}

#[tokio::test]
async fn a_lock_is_turned_on_changed_and_turned_off_without_a_mouse() -> Result<()> {
    let texts = Texts::read(ENGLISH.code)?;
    let home = Home::new()?;
    let window = begun(&home).await?;
    to_lock(&window, &texts, &ENGLISH).await?;
    type_new(&window, &texts, PASSPHRASE).await?;
    let code = type_back(&window, &texts).await?;
    let on = texts.say("lock-on-title")?;
    window.find(Role::Heading, &on).await?;

    window.press(&[Key::Control, Key::Sign('l')]).await?;
    let passphrase = texts.say("lock-passphrase")?;
    focus_is_on(&window, "password", &passphrase).await?;
    enter(&window, "button", &texts.say("lock-forgotten")?).await?;
    focus_is_on(&window, "text", &texts.say("lock-code")?).await?;
    window.type_text(&code).await?;
    type_new(&window, &texts, ANOTHER).await?;
    window.find(Role::Heading, &on).await?;

    enter(&window, "summary", &texts.say("lock-change-open")?).await?;
    tab_to(&window, "password", &texts.say("lock-current")?).await?;
    window.type_text(ANOTHER).await?;
    type_new(&window, &texts, PASSPHRASE).await?;
    type_back(&window, &texts).await?;
    window.until_text(&texts.say("lock-changed")?).await?;
    enter(&window, "summary", &texts.say("lock-off-open")?).await?;
    tab_to(&window, "password", &passphrase).await?;
    window.type_text(PASSPHRASE).await?;
    window.press(&[Key::Enter]).await?;
    let off = texts.say("lock-turn-on-title")?;
    window.find(Role::Heading, &off).await?;
    window.close().await
}
