//! Leaving in the middle, and being thrown out.

use anyhow::{Result, ensure};
use support::window::{Home, Role, Start, Window};

use crate::places::to;
use crate::reflecting::{Given, answer, begin, core, give, option, title};
use crate::words::{DANISH, ENGLISH, Words};

#[tokio::test]
async fn a_reflection_left_halfway_goes_on_where_it_was() -> Result<()> {
    let instrument = core()?;
    let items: Vec<_> = instrument.items().collect();
    let given = [
        Given::Level(2),
        Given::Level(5),
        Given::NonAnswer(0),
        Given::Level(4),
    ];
    let home = Home::new()?;
    let window = Start::program(&home)?.open().await?;
    begin(&window, &DANISH).await?;
    answer(&window, &DANISH, items.iter().copied().zip(given)).await?;
    give(&window, &DANISH, items[4], Given::Level(3)).await?;
    window.close().await?;

    let window = Start::program(&home)?.open().await?;
    go_on(&window, &DANISH, "Du har svaret på 5 af 24 punkter.").await?;
    window
        .find(Role::Heading, title(&DANISH, items[4]))
        .await
        .map_err(|error| error.context("it goes on at the item that was in view"))?;
    chosen(&window, &option(&DANISH, items[4], 3)).await?;
    window.click(Role::Button, DANISH.back).await?;
    window.find(Role::Heading, title(&DANISH, items[3])).await?;
    chosen(&window, &option(&DANISH, items[3], 4)).await?;
    window.click(Role::Button, DANISH.back).await?;
    window.find(Role::Heading, title(&DANISH, items[2])).await?;
    let kept = window.find(Role::Radio, DANISH.non_answers[0]).await?;
    ensure!(kept.is_selected().await?, "a non-answer is kept as itself");
    window.close().await
}

#[tokio::test]
async fn a_kill_loses_nothing_that_the_screen_called_saved() -> Result<()> {
    let instrument = core()?;
    let items: Vec<_> = instrument.items().collect();
    let home = Home::new()?;
    home.set("en", "light", "normal")?;
    let window = Start::program(&home)?.open().await?;
    begin(&window, &ENGLISH).await?;
    give(&window, &ENGLISH, items[0], Given::Level(1)).await?;
    window.kill()?;

    for (at, answered) in [(1, 1), (2, 2), (3, 3)] {
        let window = Start::program(&home)?.open().await?;
        let said = format!("You have answered {answered} of 24 items.");
        go_on(&window, &ENGLISH, &said).await?;
        let before = items[at - 1];
        window.find(Role::Heading, title(&ENGLISH, before)).await?;
        chosen(&window, &option(&ENGLISH, before, at)).await?;
        window.click(Role::Button, ENGLISH.next).await?;
        give(&window, &ENGLISH, items[at], Given::Level(at + 1)).await?;
        window.kill()?;
    }

    let window = Start::program(&home)?.open().await?;
    go_on(&window, &ENGLISH, "You have answered 4 of 24 items.").await?;
    chosen(&window, &option(&ENGLISH, items[3], 4)).await?;
    window.close().await
}

#[tokio::test]
async fn a_deleted_draft_comes_back_whole_with_undo() -> Result<()> {
    let instrument = core()?;
    let items: Vec<_> = instrument.items().collect();
    let home = Home::new()?;
    let window = Start::program(&home)?.open().await?;
    begin(&window, &DANISH).await?;
    give(&window, &DANISH, items[0], Given::Level(2)).await?;
    to(&window, &DANISH, "earlier").await?;
    window.click_words(DANISH.delete).await?;
    window.click(Role::Button, DANISH.delete_undoably).await?;
    window
        .find(Role::Heading, DANISH.earlier_empty_title)
        .await?;
    window.click(Role::Button, DANISH.undo).await?;
    window.until_text("1 af 24 punkter besvaret").await?;
    to(&window, &DANISH, "start").await?;
    go_on(&window, &DANISH, "Du har svaret på 1 af 24 punkter.").await?;
    chosen(&window, &option(&DANISH, items[0], 2)).await?;
    window.close().await
}

async fn go_on(window: &Window, words: &Words, said: &str) -> Result<()> {
    window.find(Role::Heading, words.draft_title).await?;
    let text = window.text().await?;
    ensure!(text.contains(said), "the start says “{said}”:\n{text}");
    window.click(Role::Link, words.go_on).await
}

async fn chosen(window: &Window, option: &str) -> Result<()> {
    let radio = window.find(Role::Radio, option).await?;
    ensure!(radio.is_selected().await?, "“{option}” is chosen");
    Ok(())
}
