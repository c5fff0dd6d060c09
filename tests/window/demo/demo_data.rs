//! Example data: looked at, left again, never mixed with one's own.

use anyhow::{Result, ensure};
use support::files::Files;
use support::window::{Home, Role, Start, Window};

use crate::places::to;
use crate::reflecting::{Given, begin, begin_after_agreements, core, give};
use crate::words::{DANISH, Words};

#[tokio::test]
async fn a_demonstration_shows_example_data_and_leaves_ones_own_untouched() -> Result<()> {
    let home = Home::new()?;
    with_an_answer_of_ones_own(&home).await?;
    let before = Files::of(&home.data())?;

    let window = Start::program(&home)?.argument("--demo").open().await?;
    an_example_is_shown(&window, &DANISH).await?;
    begin_after_agreements(&window, &DANISH).await?;
    let instrument = core()?;
    for item in instrument.items().take(1) {
        give(&window, &DANISH, item, Given::Level(2)).await?;
    }
    window.click(Role::Button, DANISH.leave_demo).await?;
    window
        .find(Role::Heading, DANISH.first_title)
        .await
        .map_err(|error| error.context("behind the example of a demonstration is nothing"))?;
    ensure!(
        !window.shows(Role::Button, DANISH.leave_demo).await?,
        "the banner is gone with the example"
    );
    window.close().await?;

    assert_eq!(
        before,
        Files::of(&home.data())?,
        "a demonstration writes nothing into the person's data folder"
    );
    let left: Vec<String> = Files::of(&home.temporary())?.names();
    assert!(
        !left.iter().any(|name| name.contains("fagspejl-demo")),
        "a demonstration cleans up behind itself: {left:?}"
    );
    Ok(())
}

#[tokio::test]
async fn an_example_looked_at_from_the_start_never_mixes_with_ones_own() -> Result<()> {
    let home = Home::new()?;
    let window = Start::program(&home)?.open().await?;
    window.click(Role::Button, DANISH.see_example).await?;
    an_example_is_shown(&window, &DANISH).await?;
    begin_after_agreements(&window, &DANISH).await?;
    window.click(Role::Button, DANISH.leave_demo).await?;
    window.find(Role::Heading, DANISH.first_title).await?;
    to(&window, &DANISH, "earlier").await?;
    window
        .find(Role::Heading, DANISH.earlier_empty_title)
        .await
        .map_err(|error| error.context("what was begun in the example is gone with it"))?;
    window.close().await
}

async fn an_example_is_shown(window: &Window, words: &Words) -> Result<()> {
    window.find(Role::Region, words.example_banner).await?;
    window.find(Role::Button, words.leave_demo).await?;
    window.find(Role::Link, words.see_profile).await?;
    Ok(())
}

async fn with_an_answer_of_ones_own(home: &Home) -> Result<()> {
    let window = Start::program(home)?.open().await?;
    begin(&window, &DANISH).await?;
    let instrument = core()?;
    for item in instrument.items().take(1) {
        give(&window, &DANISH, item, Given::Level(4)).await?;
    }
    window.close().await
}
