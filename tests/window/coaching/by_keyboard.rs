//! The same with the keyboard alone, in English.

use anyhow::Result;
use support::texts::Texts;
use support::window::{Home, Key, Role, Start, Window};

use super::steps::{OTHER, OWNER, three};
use crate::places::by_keyboard as go;
use crate::reflecting::{title, until_saved};
use crate::reflection::by_keyboard::{arrives_at, enter, focus_is_on, tab_to};
use crate::words::ENGLISH;

#[tokio::test]
async fn a_conversation_needs_no_mouse() -> Result<()> {
    let texts = Texts::read(ENGLISH.code)?;
    let home = Home::new()?;
    home.set("en", "light", "normal")?;
    let window = Start::program(&home)?.open().await?;
    arrives_at(&window, ENGLISH.start_title).await?;
    go(&window, &texts, "help").await?;
    arrives_at(&window, &texts.say("help-title")?).await?;
    enter(&window, "a", &texts.say("coaching-here-go")?).await?;
    arrives_at(&window, &texts.say("coaching-title")?).await?;
    a_person_is_added(&window, &texts).await?;
    begun(&window, &texts).await?;

    rated(&window, &texts, OWNER, ['4', '1', '3']).await?;
    let turn = texts.say_with("coaching-handOver-title", &[("other", OTHER)])?;
    arrives_at(&window, &turn).await?;
    who_can_read_it_is_told(&window, &texts).await?;
    rated(&window, &texts, OTHER, ['5', '4', '3']).await?;

    arrives_at(&window, &texts.say("coaching-ready-title")?).await?;
    enter(&window, "button", &texts.say("coaching-ready-go")?).await?;
    arrives_at(&window, &texts.say("coaching-revealed-title")?).await?;
    let three = three()?;
    // Agreed strengths first, then the distances, then what is alike.
    for item in three.items() {
        window.press(&[Key::Down]).await?;
        focus_is_on(&window, "h3", title(&ENGLISH, item)).await?;
    }
    window.press(&[Key::Up]).await?;
    enter(&window, "a", &texts.say("coaching-to-agenda")?).await?;
    arrives_at(&window, &texts.say("coaching-agenda-title")?).await?;
    enter(&window, "a", &texts.say("coaching-to-closing")?).await?;
    arrives_at(&window, &texts.say("coaching-closing-title")?).await?;
    tab_to(&window, "radio", &texts.say("coaching-extent-yes")?).await?;
    window.press(&[Key::Space]).await?;
    enter(&window, "button", &texts.say("coaching-end")?).await?;
    arrives_at(&window, &texts.say("coaching-agenda-title")?).await?;
    window
        .until_text(&texts.say("coaching-revealed-ended")?)
        .await?;
    window.press(&[Key::Escape]).await?;
    arrives_at(&window, &texts.say("coaching-title")?).await?;
    window.close().await
}

async fn a_person_is_added(window: &Window, texts: &Texts) -> Result<()> {
    enter(window, "button", &texts.say("coaching-add")?).await?;
    focus_is_on(window, "text", &texts.say("coaching-name")?).await?;
    window.type_text(OTHER).await?;
    window.press(&[Key::Enter]).await?;
    focus_is_on(window, "h2", OTHER).await
}

async fn begun(window: &Window, texts: &Texts) -> Result<()> {
    to_frame(window, texts).await?;
    tab_to(window, "text", &texts.say("coaching-own-asked")?).await?;
    window.type_text(OWNER).await?;
    accepted(window, texts).await?;
    three_chosen(window, texts).await
}

/// To what the two agree on before their first conversation.
pub(super) async fn to_frame(window: &Window, texts: &Texts) -> Result<()> {
    let begin = texts.say_with("coaching-begin-with", &[("name", OTHER)])?;
    enter(window, "a", &begin).await?;
    arrives_at(window, &texts.say("coaching-frame-title")?).await
}

/// Both accept it.
pub(super) async fn accepted(window: &Window, texts: &Texts) -> Result<()> {
    for name in [OWNER, OTHER] {
        let yes = texts.say_with("coaching-frame-yes", &[("name", name)])?;
        tab_to(window, "checkbox", &yes).await?;
        window.press(&[Key::Space]).await?;
    }
    enter(window, "button", &texts.say("coaching-frame-keep")?).await?;
    let title = texts.say_with("coaching-new-title", &[("name", OTHER)])?;
    arrives_at(window, &title).await
}

/// Chooses three items to rate, and begins.
pub(super) async fn three_chosen(window: &Window, texts: &Texts) -> Result<()> {
    tab_to(window, "radio", &texts.say("coaching-extent-whole")?).await?;
    window.press(&[Key::Down]).await?;
    for item in three()?.items() {
        tab_to(window, "checkbox", title(&ENGLISH, item)).await?;
        window.press(&[Key::Space]).await?;
    }
    enter(window, "button", &texts.say("coaching-begin")?).await?;
    let first = texts.say_with("coaching-subject-title", &[("subject", OWNER)])?;
    arrives_at(window, &first).await
}

/// One of the two sits down, chooses by the keys of a reflection, and closes the answers.
pub(super) async fn rated(
    window: &Window,
    texts: &Texts,
    rater: &str,
    levels: [char; 3],
) -> Result<()> {
    let go = texts.say_with("coaching-rate-as", &[("rater", rater)])?;
    enter(window, "button", &go).await?;
    for (item, level) in three()?.items().zip(levels) {
        arrives_at(window, title(&ENGLISH, item)).await?;
        window.press(&[Key::Sign(level)]).await?;
        until_saved(window, &ENGLISH).await?;
        window.press(&[Key::Enter]).await?;
    }
    arrives_at(window, ENGLISH.check_title).await?;
    enter(window, "button", &texts.say("coaching-finish")?).await
}

async fn who_can_read_it_is_told(window: &Window, texts: &Texts) -> Result<()> {
    let readers = texts.say("coaching-readers")?;
    enter(window, "button", &readers).await?;
    window.find(Role::Dialog, &readers).await?;
    window.press(&[Key::Escape]).await?;
    focus_is_on(window, "button", &readers).await?;
    // Round once, to the beginning of the page.
    tab_to(window, "a", &texts.say("app-skip")?).await
}
