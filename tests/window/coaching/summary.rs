//! What two people take with them from a conversation on paper: ticked, seen, and saved.

use anyhow::{Result, ensure};
use support::texts::Texts;
use support::window::{Home, Key, Role, Start, Window, until};

use super::agenda::both_rated;
use super::steps::{OTHER, OWNER, add, end, to_agenda, to_closing, to_people, to_summary};
use crate::dialog;
use crate::places::by_keyboard as go;
use crate::reflection::by_keyboard::{arrives_at, focus_is_on, tab_to, tab_to_one_of};
use crate::report::reports::{pages, read, saved, with_example_data};
use crate::words::{DANISH, ENGLISH};

/// What the first page looks like.
async fn first_page(window: &Window) -> Result<String> {
    pages(window).await?;
    window
        .ask("return document.querySelector('main img').src", vec![])
        .await
}

async fn until_another_page(window: &Window, before: String) -> Result<()> {
    let script = "
        const page = document.querySelector('main img');
        return page && page.src !== arguments[0] ? true : null";
    window
        .until_page::<bool>("the page is another", script, &[before.into()])
        .await?;
    Ok(())
}

#[tokio::test]
async fn two_tick_what_goes_in_and_see_it_before_it_is_saved() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let home = Home::new()?;
    home.set("da", "light", "normal")?;
    let window = Start::program(&home)?.open().await?;
    window.find(Role::Heading, DANISH.start_title).await?;
    to_people(&window, &texts).await?;
    add(&window, &texts).await?;
    both_rated(&window, &DANISH, &texts).await?;
    to_agenda(&window, &texts).await?;
    window
        .write(&texts.say("coaching-point-own-asked")?, "Ferieplan")
        .await?;
    window.press(&[Key::Enter]).await?;
    window.find(Role::Heading, "Ferieplan").await?;
    to_closing(&window, &texts).await?;
    end(&window, &texts).await?;

    to_summary(&window, &texts).await?;
    let whole = first_page(&window).await?;
    let frame = texts.say("report-part-frame")?;
    window.click(Role::Checkbox, &frame).await?;
    until_another_page(&window, whole).await?;
    let text = saved(&window, &home, &texts, "samtale.pdf").await?;
    for said in [OWNER, OTHER, "Ferieplan"] {
        ensure!(text.contains(said), "{said}:\n{text}");
    }
    let of_frame = texts.say("document-summary-frame")?;
    ensure!(!text.contains(&of_frame), "it is left out:\n{text}");
    let at_the_end = texts.say("coaching-closing-said")?;
    ensure!(!text.contains(&at_the_end), "it is not ticked:\n{text}");
    window.press(&[Key::Escape]).await?;
    window
        .find(Role::Heading, &texts.say("coaching-title")?)
        .await?;
    window.close().await
}

#[tokio::test]
async fn a_summary_is_ticked_and_printed_from_the_list_with_the_keyboard_alone() -> Result<()> {
    let texts = Texts::read(ENGLISH.code)?;
    let (home, window) = with_example_data(ENGLISH.code).await?;
    window.find(Role::Link, ENGLISH.see_profile).await?;
    go(&window, &texts, "conversations").await?;
    arrives_at(&window, &texts.say("coaching-title")?).await?;
    let summary = texts.beginning("report-link-summary-of")?;
    tab_to_one_of(&window, "a", &summary).await?;
    window.press(&[Key::Enter]).await?;
    arrives_at(&window, &texts.say("report-title-summary")?).await?;
    let whole = first_page(&window).await?;
    let [name, about] = ["frame", "frame-about"].map(|of| texts.say(&format!("report-part-{of}")));
    let frame = format!("{} {}", name?, about?);
    tab_to(&window, "checkbox", &frame).await?;
    window.press(&[Key::Space]).await?;
    until_another_page(&window, whole).await?;
    focus_is_on(&window, "checkbox", &frame).await?;

    let file = home.temporary().join("talk.pdf");
    window.press(&[Key::Control, Key::Sign('p')]).await?;
    dialog::choose(&window, &file).await?;
    let opened = until("the desktop opens the file", async || home.opened()).await?;
    ensure!(opened.ends_with("/talk.pdf"), "it is that file: {opened}");
    let text = read(&file)?;
    let heading = texts.say("document-summary-title")?;
    ensure!(text.contains(&heading), "it is the summary:\n{text}");
    window.close().await
}
