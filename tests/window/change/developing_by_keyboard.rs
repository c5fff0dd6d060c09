//! An example, an agreement and a look back, with the keyboard alone, in English.

use anyhow::Result;
use support::texts::Texts;
use support::window::{Home, Key, Role, Start};

use crate::change::changing::starts_with;
use crate::places::by_keyboard;
use crate::reflecting::until_saved;
use crate::reflection::by_keyboard::{arrives_at, focus_is_on, tab_to};
use crate::words::ENGLISH;

#[tokio::test]
async fn what_develops_over_time_needs_no_mouse() -> Result<()> {
    let texts = Texts::read(ENGLISH.code)?;
    let home = Home::new()?;
    home.set("en", "light", "normal")?;
    let window = Start::program(&home)?.open().await?;
    arrives_at(&window, ENGLISH.start_title).await?;
    tab_to(&window, "button", ENGLISH.see_example).await?;
    window.press(&[Key::Enter]).await?;
    window.find(Role::Button, ENGLISH.leave_demo).await?;

    by_keyboard(&window, &texts, "examples").await?;
    arrives_at(&window, &texts.say("example-title")?).await?;
    tab_to(&window, "a", &texts.say("example-write")?).await?;
    window.press(&[Key::Enter]).await?;
    let first = texts.say("example-part-situation")?;
    focus_is_on(&window, "textarea", &first).await?;
    window.type_text("12 places in one morning").await?;
    tab_to(&window, "textarea", &texts.say("example-part-action")?).await?;
    window.type_text("I walked from door to door").await?;
    tab_to(&window, "button", &texts.say("example-save")?).await?;
    window.press(&[Key::Enter]).await?;
    arrives_at(&window, &texts.say("example-title")?).await?;
    window.until_text("6 of 6 examples").await?;

    by_keyboard(&window, &texts, "agreements").await?;
    arrives_at(&window, &texts.say("agreement-title")?).await?;
    let done = texts.say("agreement-move-done")?;
    tab_to(&window, "button", &done).await?;
    window.press(&[Key::Space]).await?;
    let outcome = texts.say("agreement-outcome-done")?;
    focus_is_on(&window, "textarea", &outcome).await?;
    window.type_text("Three new places").await?;
    tab_to(&window, "button", &texts.say("agreement-keep-done")?).await?;
    window.press(&[Key::Enter]).await?;
    window
        .until_text(&texts.say("agreement-moved-done")?)
        .await?;
    window.press(&[Key::Control, Key::Sign('z')]).await?;
    window.find(Role::Button, &texts.say("undo-redo")?).await?;

    by_keyboard(&window, &texts, "change").await?;
    arrives_at(&window, &texts.say("change-title")?).await?;
    window
        .until_text(&texts.say("change-hindsight-sharper")?)
        .await
        .map_err(|error| error.context("the first was looked back at"))?;
    tab_to(&window, "select", &texts.say("app-mirror-from")?).await?;
    window.press(&[Key::Down]).await?;
    let look_back = starts_with(&window, &texts, "change-hindsight-begin").await?;
    tab_to(&window, "button", &look_back).await?;
    window.press(&[Key::Enter]).await?;
    let question = texts.say("reflection-question-then")?;
    window.find_words(&question).await?;
    window.press(&[Key::Sign('2')]).await?;
    until_saved(&window, &ENGLISH).await?;
    window.press(&[Key::Alt, Key::Left]).await?;
    arrives_at(&window, &texts.say("change-title")?).await?;
    window.close().await
}
