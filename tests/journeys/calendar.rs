//! Days and times as the person's own calendar and clock show them, wherever they stand.

use anyhow::{Context as _, Result};
use chrono::{NaiveDate, TimeDelta};
use domain::{Calendar, ExportFormat, Language};
use support::answers::{Answers, level};
use support::home::Home;
use support::own::ExampleBuilder;
use support::report::whole_profile;

/// So far east that what happens at nine in Greenwich happens at one the next day.
const FAR_EAST: Calendar = Calendar::new(|at| at.naive_utc() + TimeDelta::hours(16));

#[test]
fn what_happens_after_midnight_stands_on_the_day_that_has_begun() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start_in(FAR_EAST);
    let id = run.finished(&Answers::none().with("health", level(4)))?;
    let day = NaiveDate::from_ymd_opt(2026, 11, 25).context("there is such a day")?;
    assert_eq!(run.overview()?.wheel.last, Some(day), "the wheel");
    let table = String::from_utf8(run.exported(ExportFormat::Csv)?)?;
    assert!(table.contains("2026-11-25;"), "the table: {table}");
    assert!(!table.contains("2026-11-24"), "the table: {table}");
    let paper = run.printed(whole_profile(id), Language::En)?.text()?;
    assert!(paper.contains("25 November 2026"), "the paper: {paper}");

    run.wait(1);
    let told = ExampleBuilder::new("That night").item("health").on(day);
    run.add_example(&told)?;
    let behind = run.evidence(id)?.examples;
    assert_eq!(behind, 1, "the example is of the day of the reflection");
    Ok(())
}
