//! Days and times as the person's own calendar and clock show them, wherever they stand.

use std::collections::BTreeMap;
use std::io::Cursor;

use anyhow::{Context as _, Result, ensure};
use calamine::{DataType as _, Reader as _, Xlsx};
use chrono::{FixedOffset, NaiveDate, Offset as _, TimeDelta, Utc};
use domain::{AgreementTransition, Calendar, ExportFormat, Language};
use picture::{Mark, Words};
use support::answers::{Answers, level};
use support::home::Home;
use support::instrument::core;
use support::own::{ExampleBuilder, plan};
use support::report::{whole_plan, whole_profile};

/// So far east that what happens at nine in Greenwich happens on the next day.
const FAR_EAST: Calendar = Calendar::new(|_| hours_east(16));

fn hours_east(hours: i32) -> FixedOffset {
    FixedOffset::east_opt(hours * 3_600).unwrap_or(Utc.fix())
}

#[test]
fn what_happens_after_midnight_stands_on_the_day_that_has_begun() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start_in(FAR_EAST);
    run.wait(6);
    let first = run.finished(&Answers::everywhere(&core()?, 3))?;
    let id = run.finished(&Answers::everywhere(&core()?, 4))?;
    let agreed = run.agree(plan("then", "that", 30), None)?;
    run.move_agreement(agreed, AgreementTransition::Done, "It was good.")?;
    let day = NaiveDate::from_ymd_opt(2026, 12, 1).context("there is such a day")?;
    run.add_example(&ExampleBuilder::new("That night").item("health").on(day))?;

    assert_eq!(run.overview()?.wheel.last, Some(day), "the wheel");
    let behind = run.evidence(id)?.examples;
    assert_eq!(behind, 1, "the example is of the day of the reflection");
    let trends = app::change::trend_pictures(&mut run.backend.stores, (first, id), Language::Da)?;
    let mut marks = trends.iter().flat_map(|trend| &trend.wide.marks);
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

/// Denmark's clocks in the autumn of 2026: at one in Greenwich on 25 October they go back by an hour.
const AUTUMN: Calendar =
    Calendar::new(|at| hours_east(if at.timestamp() < 1_792_890_000 { 2 } else { 1 }));

#[test]
fn the_hour_that_comes_twice_in_autumn_stands_in_order_and_with_its_offset() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start_in(AUTUMN);
    // From nine in the morning of 24 November to half past two of the night, for the first time.
    run.set_back(30);
    run.forward(TimeDelta::minutes(-8 * 60 - 31));
    let first = run.finished(&Answers::none().with("health", level(2)))?;
    run.forward(TimeDelta::minutes(57));
    let second = run.finished(&Answers::none().with("health", level(4)))?;
    let lines = app::reflection::reflections(&mut run.backend.stores)?;
    let ids: Vec<_> = lines.iter().map(|line| line.id).collect();
    assert_eq!(ids, [second, first], "the page lists them in order");

    let table = String::from_utf8(run.exported(ExportFormat::Csv)?)?;
    let levels: Vec<_> = table
        .lines()
        .skip(1)
        .filter_map(|row| row.split(';').nth(6))
        .collect();
    assert_eq!(levels, ["2", "4"], "the table has them in order: {table}");

    let bytes = run.exported(ExportFormat::Xlsx)?;
    let shown = shown_times(&bytes)?;
    assert_eq!(
        shown,
        [
            "2026-10-25 02:30 +02:00",
            "2026-10-25 02:32 +02:00",
            "2026-10-25 02:30 +01:00",
            "2026-10-25 02:32 +01:00",
        ],
        "begun and finished, in order"
    );
    Ok(())
}

/// The times of the first sheet as a reader of the workbook sees them: by the format of each cell.
fn shown_times(book: &[u8]) -> Result<Vec<String>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(book))?;
    let mut part =
        |name: &str| -> Result<String> { Ok(std::io::read_to_string(zip.by_name(name)?)?) };
    let (styles, sheet) = (part("xl/styles.xml")?, part("xl/worksheets/sheet1.xml")?);
    let attribute = |tag: &str, name: &str| -> Option<String> {
        let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
        Some(rest.split_once('"')?.0.replace("&quot;", "\""))
    };
    let formats: BTreeMap<_, _> = styles
        .split("<numFmt ")
        .filter_map(|tag| {
            let tag = format!(" {tag}");
            attribute(&tag, "numFmtId").zip(attribute(&tag, "formatCode"))
        })
        .collect();
    let cells = styles
        .split_once("<cellXfs")
        .context("cells have styles")?
        .1;
    let of_style: Vec<_> = cells
        .split("<xf ")
        .skip(1)
        .map(|tag| attribute(&format!(" {tag}"), "numFmtId").unwrap_or_default())
        .collect();
    let mut shown = Vec::new();
    for cell in sheet.split("<c ").skip(1) {
        let style = attribute(&format!(" {cell}"), "s").and_then(|style| style.parse().ok());
        let format = style.and_then(|style: usize| formats.get(of_style.get(style)?));
        let value = cell
            .split_once("<v>")
            .and_then(|(_, rest)| rest.split_once("</v>"));
        let Some((format, (days, _))) = format.zip(value) else {
            continue;
        };
        let Some((_, offset)) = format.split_once("hh:mm ") else {
            continue;
        };
        let minutes = (days.parse::<f64>()? * 1_440.0).round();
        let begins = NaiveDate::from_ymd_opt(1899, 12, 30).context("there is such a day")?;
        let begins = begins.and_hms_opt(0, 0, 0).context("it begins")?;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "minutes of a century are few"
        )]
        let at = begins + TimeDelta::minutes(minutes as i64);
        shown.push(format!(
            "{} {}",
            at.format("%Y-%m-%d %H:%M"),
            offset.trim_matches('"')
        ));
    }
    Ok(shown)
}

#[test]
fn what_was_dated_ahead_is_told_and_can_be_corrected() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let right = run.finished(&Answers::everywhere(&core()?, 3))?;
    let today = run.today().today;
    run.wait(3_500);
    let wrong = run.today().today;
    let ahead = run.finished(&Answers::everywhere(&core()?, 4))?;
    let example = run.add_example(&ExampleBuilder::new("That day").on(wrong))?;
    let agreed = run.agree(plan("then", "that", 3_560), None)?;
    run.set_back(3_500);

    let overview = run.overview()?;
    let latest = overview.latest.map(|latest| latest.reflection.id);
    assert_eq!(
        latest,
        Some(right),
        "the latest that is not ahead stands first"
    );
    assert_eq!(
        overview.wheel.last,
        Some(today),
        "and it is the one that counts"
    );
    let next = overview.wheel.next.context("the next is suggested")?;
    ensure!(next > today && next < wrong, "it is sane: {next}");
    assert_eq!(overview.finished_count, 2, "the other is there as well");
    let listed = app::reflection::reflections(&mut run.backend.stores)?;
    assert_eq!(listed.first().map(|line| line.id), Some(ahead));

    assert_eq!(
        run.search("")?.ahead,
        [example],
        "the log points at the example"
    );
    ensure!(run.example(example)?.ahead, "and so does its form");
    let still = run.change_example(example, &ExampleBuilder::new("Changed").on(wrong));
    ensure!(still.is_err(), "a day ahead is not kept anew");
    run.change_example(example, &ExampleBuilder::new("That day").on(today))?;
    ensure!(run.search("")?.ahead.is_empty(), "it is corrected");

    let new = plan("then", "that", 60);
    let step = AgreementTransition::Change { plan: new.clone() };
    run.move_agreement(agreed, step, "The clock was wrong.")?;
    let agreements = run.agreements()?;
    let view = agreements.live.first().context("it is in force")?;
    assert_eq!(
        view.latest.plan.due, new.due,
        "the later step holds, whatever its date"
    );
    assert_eq!(
        view.agreement.later.len(),
        1,
        "what was dated ahead stays in its history"
    );
    Ok(())
}

#[test]
fn a_draft_that_was_begun_ahead_gets_the_day_on_which_it_is_finished() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    run.wait(3_500);
    let draft = run.draft(&Answers::everywhere(&core()?, 3))?;
    run.set_back(3_500);
    run.finish(draft)?;
    let overview = run.overview()?;
    assert_eq!(
        overview.wheel.last,
        Some(run.today().today),
        "it is finished today"
    );
    // Finished before it was begun: a file with it is taken in all the same.
    let written = run.exported(ExportFormat::Json)?;
    let other = Home::new()?;
    let mut other = other.start();
    other.import(&written)?;
    assert_eq!(other.overview()?.finished_count, 1, "it comes back in");
    Ok(())
}
