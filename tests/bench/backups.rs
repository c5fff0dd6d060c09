//! Looking through the backups, as whoever opens that screen waits for it.

use std::fs;
use std::time::Instant;

use anyhow::{Result, ensure};
use app::CORE;
use chrono::Days;
use support::clock::Clock;
use support::home::new_backend;

use crate::homes;
use crate::median::median;
use crate::table::Table;

/// How many backups there are: those of 7 days, 4 weeks and 12 months, and some that were asked for.
const BACKUPS: u64 = 30;
/// How often the list is read.
const READ: u32 = 25;

/// Tells how long the list of backups takes; each is opened, held against its schema and counted.
pub(crate) fn measure(table: &mut Table) -> Result<()> {
    let home = homes::with_finished(homes::IN_USE)?;
    let mut backend = new_backend(&home.data(), CORE);
    let now = Clock::on_day(1).now();
    let made = app::backup::back_up(&mut backend.stores, &domain::Unwatched)?;
    let made = made
        .keep(now, &domain::Unwatched)?
        .note(&mut backend.stores);
    let folder = home.data().join("backups");
    for file in fs::read_dir(&folder)? {
        let file = file?;
        if file.file_name().to_string_lossy() != made.name {
            fs::remove_file(file.path())?;
        }
    }
    for earlier in 1..BACKUPS {
        let at = now - Days::new(earlier);
        let name = format!("{}-asked.db", at.format("%Y-%m-%dT%H%M%SZ"));
        fs::copy(folder.join(&made.name), folder.join(name))?;
    }
    let mut taken = Vec::new();
    for turn in 0..=READ {
        let begun = Instant::now();
        let backups = app::backup::backup_folder(&backend.stores).list()?.backups;
        // The first makes what is made once in a program.
        if turn > 0 {
            taken.push(begun.elapsed().as_secs_f64() * 1000.0);
        }
        let readable = backups.iter().filter(|backup| backup.holds.is_some());
        ensure!(readable.count() == 30, "each of them is read");
    }
    table.note("list_30_backups_ms", format_args!("{:.1}", median(taken)));
    Ok(())
}
