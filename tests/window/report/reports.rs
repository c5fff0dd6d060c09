//! A profile and a development plan, looked at and saved as PDF.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};
use support::texts::Texts;
use support::window::{Home, Role, Start, Window, until};

use crate::dialog;
use crate::places::go;
use crate::words::BOTH;

/// Waits until the pages of a report are shown, and says how many there are.
pub(crate) async fn pages(window: &Window) -> Result<usize> {
    let script = "
        const pages = [...document.querySelectorAll('main img')];
        const whole = pages.every((page) => page.complete && page.naturalWidth > 0 && page.alt);
        return pages.length > 0 && whole ? pages.length : null";
    window
        .until_page("the pages of the report are shown", script, &[])
        .await
}

/// The program with example data, in a language.
pub(crate) async fn with_example_data(code: &str) -> Result<(Home, Window)> {
    let home = Home::new()?;
    home.set(code, "light", "normal")?;
    let window = Start::program(&home)?.open().await?;
    let texts = Texts::read(code)?;
    window
        .click(Role::Button, &texts.say("start-demo")?)
        .await?;
    Ok((home, window))
}

/// Saves the report that is shown under a name, and answers with its text.
pub(crate) async fn saved(
    window: &Window,
    home: &Home,
    texts: &Texts,
    name: &str,
) -> Result<String> {
    let file = home.temporary().join(name);
    dialog::save_with(window, texts, "report-save", "report-saved", &file).await?;
    read(&file)
}

/// The text of a PDF.
pub(crate) fn read(file: &Path) -> Result<String> {
    let text = Command::new("pdftotext").arg(file).arg("-").output()?;
    Ok(String::from_utf8(text.stdout)?)
}

#[tokio::test]
async fn a_profile_is_looked_at_and_saved_with_what_was_ticked() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let (home, window) = with_example_data(words.code).await?;
        window.click(Role::Link, words.see_profile).await?;
        // The way on stands below the pictures, and moves down when they come.
        window.find(Role::Button, words.radar).await?;
        window.settled().await?;
        window.click(Role::Link, &texts.say("report-link")?).await?;
        let title = texts.say("report-title-profile")?;
        window.find(Role::Heading, &title).await?;
        let all = pages(&window).await?;
        window.click_words(&texts.say("report-part-items")?).await?;
        let fewer = window
            .until_page(
                "there are fewer pages",
                "const pages = document.querySelectorAll('main img').length;
                 return pages > 0 && pages < arguments[0] ? pages : null",
                &[all.into()],
            )
            .await?;
        ensure!(all > fewer, "the items went: {fewer} of {all}");
        let text = saved(&window, &home, &texts, "mine.pdf").await?;
        let heading = texts.say("document-profile-title")?;
        ensure!(text.contains(&heading), "it is the profile:\n{text}");
        let open = texts.say("archive-made-open")?;
        window.click(Role::Button, &open).await?;
        let opened = until("the desktop opens the file", async || home.opened()).await?;
        ensure!(opened.ends_with("/mine.pdf"), "it is that file: {opened}");
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_development_plan_is_reached_from_the_agreements_and_saved() -> Result<()> {
    for words in BOTH {
        let texts = Texts::read(words.code)?;
        let (home, window) = with_example_data(words.code).await?;
        go(&window, &texts, "agreements").await?;
        window
            .click(Role::Link, &texts.say("report-link-plan")?)
            .await?;
        pages(&window).await?;
        let text = saved(&window, &home, &texts, "plan.pdf").await?;
        let heading = texts.say("document-plan-title")?;
        ensure!(text.contains(&heading), "it is the plan:\n{text}");
        window.close().await?;
    }
    Ok(())
}
