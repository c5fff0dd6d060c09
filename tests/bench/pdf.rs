//! What a profile on paper costs, from the click to the bytes, beside a program made for paper.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use domain::{Language, Now, Report, Unwatched};
use support::clock::Clock;
use support::exchange::Answered;
use support::home::new_backend;
use support::report::{Paper, whole_profile};
use support::window::Home;

use crate::median::median;
use crate::table::Table;

/// How often each is measured.
const TURNS: usize = 9;
/// As a part of what `LibreOffice` takes for the same words.
const GOAL: f64 = 0.05;

/// Prints the latest profile of the example data.
pub(crate) fn measure(table: &mut Table) -> Result<()> {
    let home = Home::new()?;
    let mut backend = new_backend(&home.data(), app::CORE);
    let at = Clock::on_day(1).now();
    let today = at.date_naive();
    let latest =
        app::demo::open_demo(&mut backend.stores, &backend.library, Now { at, today })?.latest;
    let report = whole_profile(latest.context("the example has a profile")?.reflection.id);
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("profile.pdf");
    let mut taken = Vec::new();
    for _ in 0..TURNS {
        let begun = Instant::now();
        let (stores, library) = (&mut backend.stores, &backend.library);
        let outgoing = app::report::outgoing(stores, &report, Language::Da, today)?;
        outgoing.save(&Answered::with(&file), &Unwatched, || {
            app::report::report(stores, library, report, Language::Da, today, &Unwatched)?
                .bytes(&Unwatched)
        })?;
        taken.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    let first = taken.remove(0);
    let milliseconds = median(taken);
    let pages = pages(&mut backend, report, today)?;
    table.note("pdf_first_ms", format_args!("{first:.1}"));
    table.note("pdf_pages_shown_ms", format_args!("{pages:.1}"));
    table.at_most("pdf_ms", milliseconds, 1000.0);
    let words = Paper::of(&fs::read(&file)?)?.text()?;
    match office(folder.path(), &words)? {
        Some(office) => table.at_most("pdf_ratio", milliseconds / office, GOAL),
        None => table.note("pdf_ratio", "not installed (soffice)"),
    }
    Ok(())
}

/// How many milliseconds the pages take that are looked at.
fn pages(backend: &mut app::Backend, report: Report, today: chrono::NaiveDate) -> Result<f64> {
    let begun = Instant::now();
    app::report::report(
        &mut backend.stores,
        &backend.library,
        report,
        Language::Da,
        today,
        &Unwatched,
    )?
    .pages(&Unwatched)?;
    Ok(begun.elapsed().as_secs_f64() * 1000.0)
}

/// How many milliseconds `LibreOffice` takes for the same words; none where it is not installed.
fn office(folder: &Path, words: &str) -> Result<Option<f64>> {
    let source = folder.join("words.txt");
    fs::write(&source, words)?;
    let mut taken = Vec::new();
    // The first time it makes its own profile.
    for turn in 0..=3 {
        let begun = Instant::now();
        let profile = format!("-env:UserInstallation=file://{}/office", folder.display());
        let status = Command::new("soffice")
            .args(["--headless", "--convert-to", "pdf", "--outdir"])
            .arg(folder)
            .arg(profile)
            .arg(&source)
            .output();
        let Ok(output) = status else {
            return Ok(None);
        };
        ensure!(output.status.success(), "soffice failed");
        if turn > 0 {
            taken.push(begun.elapsed().as_secs_f64() * 1000.0);
        }
    }
    Ok(Some(median(taken)))
}
