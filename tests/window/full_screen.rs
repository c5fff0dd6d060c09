//! The window fills the screen and comes back, by mouse and by key, under a window manager.

use anyhow::Result;
use domain::Relation;
use support::answers::level;
use support::home::run_over;
use support::talk::{THREE, about_three};
use support::texts::Texts;
use support::window::{Home, Key, Role, Start, Window, WindowManager, until};

use crate::coaching::steps::{OTHER, open};
use crate::words::DANISH;

#[tokio::test]
async fn two_look_at_a_screen_that_is_filled_and_it_comes_back() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let home = Home::new()?;
    home.set(DANISH.code, "light", "normal")?;
    have_talked(&home)?;
    let window = Start::program(&home)?.open().await?;
    window.resize(1000, 700).await?;
    let manager = WindowManager::start(&home).await?;
    let own = (1000, 700);
    let screen = window.desktop().await?.screen()?;
    is_as_large_as(&window, own).await?;

    open(&window, &texts, 0).await?;
    let (fill, leave) = (
        texts.say("app-full-screen")?,
        texts.say("app-full-screen-leave")?,
    );
    window.click(Role::Button, &fill).await?;
    is_as_large_as(&window, screen).await?;
    window.click(Role::Button, &leave).await?;
    is_as_large_as(&window, own).await?;
    window.find(Role::Button, &fill).await?;

    window.press(&[Key::F11]).await?;
    is_as_large_as(&window, screen).await?;
    window.find(Role::Button, &leave).await?;
    window.press(&[Key::Escape]).await?;
    is_as_large_as(&window, own).await?;
    let revealed = texts.say("coaching-revealed-title")?;
    window.find(Role::Heading, &revealed).await?;

    window.click(Role::Button, &fill).await?;
    is_as_large_as(&window, screen).await?;
    let close = texts.say("app-task-close-back")?;
    window.click(Role::Link, &close).await?;
    let people = texts.say("coaching-title")?;
    window.find(Role::Heading, &people).await?;
    is_as_large_as(&window, own).await?;

    window.press(&[Key::F11]).await?;
    is_as_large_as(&window, screen).await?;
    window.until_text(&texts.say("app-full-screen-on")?).await?;
    window.press(&[Key::F11]).await?;
    is_as_large_as(&window, own).await?;
    window.press(&[Key::F11]).await?;
    is_as_large_as(&window, screen).await?;
    window.close().await?;
    drop(manager);

    let again = Start::program(&home)?.open().await?;
    // It was closed while it filled the screen.
    is_as_large_as(&again, own).await?;
    again.close().await
}

/// A conversation that both have seen.
fn have_talked(home: &Home) -> Result<()> {
    let mut run = run_over(&home.data());
    let person = run.add_person(OTHER, Relation::Colleague)?;
    let id = run.talk(&about_three(person))?;
    let answers = THREE.map(|item| (item, level(3).into()));
    run.both_rated(id, &answers, &answers)?;
    Ok(())
}

/// Waits until the window is so large on the screen, in pixels, and its page with it.
async fn is_as_large_as(window: &Window, size: (u32, u32)) -> Result<()> {
    let desktop = window.desktop().await?;
    until(&format!("the window is {size:?} large"), async || {
        let (_, _, width, height) = desktop.place()?;
        let page: (u32, u32) = window
            .ask("return [innerWidth, innerHeight]", vec![])
            .await?;
        Ok(((width, height) == size && page == size).then_some(()))
    })
    .await
}
