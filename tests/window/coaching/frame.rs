//! Two people agree about their conversations before the first one, and look at it again.

use anyhow::{Result, ensure};
use support::texts::Texts;
use support::window::{Home, Key, Role, Start, Window};

use super::steps::{OTHER, OWNER, accept, add, to_frame, to_people};
use crate::places::go;
use crate::reflection::by_keyboard::{arrives_at, enter, tab_to};
use crate::words::{DANISH, ENGLISH, Words};

async fn among_people(words: &Words) -> Result<(Home, Window, Texts)> {
    let texts = Texts::read(words.code)?;
    let home = Home::new()?;
    home.set(words.code, "light", "normal")?;
    let window = Start::program(&home)?.open().await?;
    window.find(Role::Heading, words.start_title).await?;
    to_people(&window, &texts).await?;
    add(&window, &texts).await?;
    Ok((home, window, texts))
}

#[tokio::test]
async fn a_frame_is_agreed_on_and_a_new_version_leaves_the_earlier_one_to_be_read() -> Result<()> {
    let (home, window, texts) = among_people(&DANISH).await?;
    to_frame(&window, &texts).await?;
    let rhythm = texts.say("coaching-frame-rhythm")?;
    window.write(&rhythm, "Hver tirsdag.").await?;
    accept(&window, &texts).await?;
    let renew = texts.say("coaching-frame-renew")?;
    window.find(Role::Button, &renew).await?;
    window.until_text("Hver tirsdag.").await?;
    window.close().await?;

    let window = Start::program(&home)?.open().await?;
    window.find(Role::Heading, DANISH.start_title).await?;
    go(&window, &texts, "conversations").await?;
    to_frame(&window, &texts).await?;
    window.click(Role::Button, &renew).await?;
    window.write(&rhythm, "Hver onsdag.").await?;
    accept(&window, &texts).await?;
    window.until_text("Hver onsdag.").await?;
    let read = window.text().await?;
    ensure!(!read.contains("Hver tirsdag."), "what stands, stands alone");
    let earlier: String = window
        .until_page("the earlier version", EARLIER, &[])
        .await?;
    window.click(Role::Disclosure, &earlier).await?;
    window.until_text("Hver tirsdag.").await?;
    window.close().await
}

const EARLIER: &str = "return document.querySelector('main summary')?.innerText.trim() ?? null";

#[tokio::test]
async fn a_frame_needs_no_mouse() -> Result<()> {
    let (_home, window, texts) = among_people(&ENGLISH).await?;
    let named = [("name", OTHER)];
    enter(
        &window,
        "a",
        &texts.say_with("coaching-frame-with", &named)?,
    )
    .await?;
    arrives_at(&window, &texts.say("coaching-frame-title")?).await?;
    tab_to(&window, "text", &texts.say("coaching-own-asked")?).await?;
    window.type_text(OWNER).await?;
    let keep = texts.say("coaching-frame-keep")?;
    enter(&window, "button", &keep).await?;
    window
        .until_text(&texts.say("error-frameNotAccepted")?)
        .await?;
    for name in [OWNER, OTHER] {
        let yes = texts.say_with("coaching-frame-yes", &[("name", name)])?;
        tab_to(&window, "checkbox", &yes).await?;
        window.press(&[Key::Space]).await?;
    }
    enter(&window, "button", &keep).await?;
    window
        .find(Role::Button, &texts.say("coaching-frame-renew")?)
        .await?;
    enter(&window, "a", &texts.say("app-task-close-back")?).await?;
    arrives_at(&window, &texts.say("coaching-title")?).await?;
    window.close().await
}
