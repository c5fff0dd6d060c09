//! Days and times as the person's own calendar and clock show them, wherever they stand.

use std::io::Cursor;

use anyhow::{Context as _, Result, ensure};
use calamine::{DataType as _, Reader as _, Xlsx};
use chrono::{NaiveDate, TimeDelta};
use domain::{AgreementTransition, Calendar, ExportFormat, Language};
use picture::{Mark, Words};
use support::answers::Answers;
use support::home::Home;
use support::instrument::core;
use support::own::{ExampleBuilder, plan};
use support::report::{whole_plan, whole_profile};

/// So far east that what happens at nine in Greenwich on 24 November happens on 1 December.
const FAR_EAST: Calendar = Calendar::new(|at| at.naive_utc() + TimeDelta::hours(6 * 24 + 16));

#[test]
fn what_happens_after_midnight_stands_on_the_day_that_has_begun() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start_in(FAR_EAST);
    run.finished(&Answers::everywhere(&core()?, 3))?;
    let id = run.finished(&Answers::everywhere(&core()?, 4))?;
    let agreed = run.agree(plan("then", "that", 30), None)?;
    run.move_agreement(agreed, AgreementTransition::Done, "It was good.")?;
    let day = NaiveDate::from_ymd_opt(2026, 12, 1).context("there is such a day")?;
    run.add_example(&ExampleBuilder::new("That night").item("health").on(day))?;

    assert_eq!(run.overview()?.wheel.last, Some(day), "the wheel");
    let behind = run.evidence(id)?.examples;
    assert_eq!(behind, 1, "the example is of the day of the reflection");
    let trends = app::change::trend_pictures(&mut run.backend.stores, id)?;
    let mut marks = trends.iter().flat_map(|trend| &trend.picture.marks);
    let december = |mark: &Mark| {
        matches!(
            mark,
            Mark::Label {
                words: Words::Month { month: 12, .. },
                ..
            }
        )
    };
    assert!(marks.any(december), "the months below the trend");

    let table = String::from_utf8(run.exported(ExportFormat::Csv)?)?;
    ensure!(table.contains("2026-12-01;"), "the table: {table}");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(run.exported(ExportFormat::Xlsx)?))?;
    let sheets = book.worksheets();
    let cells = sheets.iter().flat_map(|(_, sheet)| sheet.used_cells());
    let times: Vec<_> = cells
        .filter_map(|(_, _, cell)| Some(cell.get_datetime()?.as_f64()))
        .collect();
    ensure!(times.len() > 5, "the workbook has times: {times:?}");
    // How a workbook counts days; the one on which the agreement is looked at again is later.
    let begins = NaiveDate::from_ymd_opt(1899, 12, 30).context("there is such a day")?;
    let first = f64::from(i32::try_from((day - begins).num_days())?);
    ensure!(times.iter().all(|time| *time >= first), "{times:?}");
    for paper in [whole_profile(id), whole_plan(id)] {
        let text = run.printed(paper, Language::En)?.text()?;
        ensure!(text.contains("1 December 2026"), "the paper: {text}");
        ensure!(!text.contains("November"), "the paper: {text}");
    }
    Ok(())
}
