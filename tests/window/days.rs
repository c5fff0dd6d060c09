//! Days and times in the real window, where the clock on the wall and its zone are a test's.

use std::fs;
use std::os::unix::fs::symlink;

use anyhow::{Context as _, Result, ensure};
use support::texts::Texts;
use support::window::{FakeTime, Home, Key, Role, Start, Window, until};

use crate::places::{go, to};
use crate::reflecting::{Given, begin, begin_another, close, core, give};
use crate::words::DANISH;

/// Denmark's clocks, by the rule of today.
const DENMARK: &str = "CET-1CEST,M3.5.0,M10.5.0/3";

const ZONES: &str = "/usr/share/zoneinfo";

async fn opened(home: &Home, clock: &FakeTime, tz: &str) -> Result<Window> {
    Start::program(home)?
        .through(clock.with_zone(tz))
        .open()
        .await
}

async fn write_day(window: &Window, texts: &Texts, day: [&str; 3]) -> Result<()> {
    for (part, number) in ["day", "month", "year"].into_iter().zip(day) {
        let field = texts.say(&format!("app-date-{part}"))?;
        window.write(&field, number).await?;
    }
    Ok(())
}

#[tokio::test]
async fn midnight_changes_what_is_due_while_one_writes() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let home = Home::new()?;
    let clock = FakeTime::at("2026-11-24T22:30:00Z")?;
    let window = opened(&home, &clock, DENMARK).await?;
    go(&window, &texts, "agreements").await?;
    let write = texts.say("agreement-write")?;
    window.click(Role::Button, &write).await?;
    let situation = texts.say("agreement-situation")?;
    window.write(&situation, "jeg er i tvivl").await?;
    window
        .write(&texts.say("agreement-action")?, "Jeg spørger en psykolog.")
        .await?;
    write_day(&window, &texts, ["24", "11", "2026"]).await?;
    window
        .click(Role::Button, &texts.say("agreement-save")?)
        .await?;
    let on_day = [("day", "24. november 2026")];
    window
        .until_text(&texts.say_with("agreement-due-soon", &on_day)?)
        .await?;
    window.click(Role::Button, &write).await?;
    window.write(&situation, "en borger tøver").await?;

    clock.set("2026-11-24T22:59:58Z")?;
    window
        .until_text(&texts.say_with("agreement-due-overdue", &on_day)?)
        .await
        .map_err(|error| error.context("midnight has passed while the screen stood open"))?;
    window.type_text(" stadig").await?;
    let field = window.find(Role::Field, &situation).await?;
    until("one goes on where one was", async || {
        let typed = field.prop("value").await?;
        Ok((typed.as_deref() == Some("en borger tøver stadig")).then_some(()))
    })
    .await?;

    go(&window, &texts, "start").await?;
    // The computer sleeps for a fortnight, and the start screen stands open.
    let due = texts.say_with("agreement-due-overdue", &on_day)?;
    window.until_text(&due).await?;
    clock.set("2026-12-08T06:00:00Z")?;
    window
        .click(Role::Link, &texts.say("start-write-example")?)
        .await?;
    let day = window
        .find(Role::Field, &texts.say("app-date-day")?)
        .await?;
    until("today is the day on which it woke up", async || {
        Ok((day.prop("value").await?.as_deref() == Some("8")).then_some(()))
    })
    .await?;
    window.close().await
}

/// A draft is begun, which is made with its first answer, and closed again.
async fn begun(window: &Window) -> Result<()> {
    begin(window, &DANISH).await?;
    an_answer(window).await
}

async fn an_answer(window: &Window) -> Result<()> {
    let instrument = core()?;
    let first = instrument.items().next().context("there is an item")?;
    give(window, &DANISH, first, Given::Level(3)).await?;
    close(window, DANISH.close).await
}

#[tokio::test]
async fn the_window_shows_the_time_that_tz_says() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let folder = tempfile::tempdir()?;
    let copied = folder.path().join("localtime");
    fs::copy(format!("{ZONES}/Europe/Copenhagen"), &copied)?;
    let denmark = ("25. november 2026", "00.30");
    for (tz, (day, time)) in [
        (DENMARK, denmark),
        (":Europe/Copenhagen", denmark),
        (&format!(":{}", copied.display()), denmark),
        ("<+0330>-3:30", ("25. november 2026", "03.00")),
        (
            "<-02>2<-01>,M3.5.0/-1,M10.5.0/0",
            ("24. november 2026", "21.30"),
        ),
        ("", ("24. november 2026", "23.30")),
    ] {
        let home = Home::new()?;
        let clock = FakeTime::at("2026-11-24T23:30:00Z")?;
        let window = opened(&home, &clock, tz).await?;
        begun(&window).await?;
        to(&window, &DANISH, "earlier").await?;
        let begun = [("day", day), ("clock", time)];
        window
            .until_text(&texts.say_with("reflection-earlier-draft", &begun)?)
            .await
            .map_err(|error| error.context(format!("TZ={tz:?}")))?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_zone_that_changes_is_shown_without_a_new_start() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let home = Home::new()?;
    let folder = tempfile::tempdir()?;
    let (localtime, new) = (folder.path().join("localtime"), folder.path().join("new"));
    symlink(format!("{ZONES}/Europe/Copenhagen"), &localtime)?;
    let clock = FakeTime::at("2026-11-24T23:30:00Z")?;
    let window = opened(&home, &clock, &format!(":{}", localtime.display())).await?;
    begun(&window).await?;
    to(&window, &DANISH, "earlier").await?;
    let says = |day, time| {
        let begun = [("day", day), ("clock", time)];
        texts.say_with("reflection-earlier-draft", &begun)
    };
    window
        .until_text(&says("25. november 2026", "00.30")?)
        .await?;
    symlink(format!("{ZONES}/America/Nuuk"), &new)?;
    fs::rename(&new, &localtime)?;
    window
        .until_text(&says("24. november 2026", "21.30")?)
        .await?;
    fs::copy(format!("{ZONES}/Asia/Tokyo"), &new)?;
    fs::rename(&new, &localtime)?;
    window
        .until_text(&says("25. november 2026", "08.30")?)
        .await?;
    window.close().await
}

#[tokio::test]
async fn the_hour_that_comes_twice_in_autumn_is_told_apart() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let home = Home::new()?;
    let clock = FakeTime::at("2026-10-25T00:50:00Z")?;
    let window = opened(&home, &clock, DENMARK).await?;
    begun(&window).await?;
    clock.set("2026-10-25T01:10:00Z")?;
    begin_another(&window, &DANISH, &texts).await?;
    an_answer(&window).await?;
    until("the second is begun", async || {
        let drafts = support::raw::tables(&home.data())?["assessments"].len();
        Ok((drafts == 2).then_some(()))
    })
    .await?;
    to(&window, &DANISH, "earlier").await?;
    let says = |time| {
        let begun = [("day", "25. oktober 2026"), ("clock", time)];
        texts.say_with("reflection-earlier-draft", &begun)
    };
    let (first, second) = (says("02.50 (UTC+02:00)")?, says("02.10 (UTC+01:00)")?);
    window.until_text(&first).await?;
    window.until_text(&second).await?;
    let text = window.text().await?;
    ensure!(
        text.find(&second) < text.find(&first),
        "the newest first: {text}"
    );
    window.close().await
}

#[tokio::test]
async fn a_clock_that_was_ahead_is_pointed_out_when_it_is_right_again() -> Result<()> {
    let texts = Texts::read(DANISH.code)?;
    let home = Home::new()?;
    let clock = FakeTime::at("2036-05-03T10:00:00Z")?;
    let window = opened(&home, &clock, DENMARK).await?;
    window
        .click(Role::Link, &texts.say("start-write-example")?)
        .await?;
    window
        .write(&texts.say("example-part-situation")?, "Samtale om praktik")
        .await?;
    let save = texts.say("example-save")?;
    window.click(Role::Button, &save).await?;
    go(&window, &texts, "examples").await?;
    window.until_text("3. maj 2036").await?;

    clock.set("2026-11-24T09:42:00Z")?;
    let ahead = texts.say("example-ahead")?;
    window
        .until_text(&ahead)
        .await
        .map_err(|error| error.context("by itself, while the screen stands open"))?;
    window.click(Role::Link, "Samtale om praktik").await?;
    window.until_text(&ahead).await?;
    write_day(&window, &texts, ["23", "11", "2026"]).await?;
    window.press(&[Key::Enter]).await?;
    window.until_text("23. november 2026").await?;
    ensure!(!window.text().await?.contains(&ahead), "it is corrected");
    window.close().await
}
