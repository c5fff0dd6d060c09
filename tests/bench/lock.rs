//! What the lock costs: saving an answer, and opening.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use support::lock::PASSPHRASE;

use crate::median::median;
use crate::paced::paced;
use crate::table::Table;
use crate::use_case::Draft;

/// How often both are measured, by turns.
const TURNS: u32 = 40;
/// Answers in a row that are timed together.
const CALLS: u32 = 50;
/// How often it is opened.
const OPENED: u32 = 9;
/// As a page asks.
const PAUSE: Duration = Duration::from_micros(500);

/// Compares an answer that is saved with the lock on to one with the lock off, by the use case alone:
/// the window and the wire do the same in both. Opening with the passphrase is told.
pub(crate) fn measure(table: &mut Table) -> Result<()> {
    let (mut open, mut locked) = (Draft::begin()?, Draft::begin()?);
    locked.lock()?;
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for turn in 0..=TURNS {
        let off = paced(CALLS, PAUSE, || open.give())?;
        let on = paced(CALLS, PAUSE, || locked.give())?;
        // What is made only once, such as prepared statements, is not measured.
        if turn > 0 {
            without.push(off);
            with.push(on);
        }
    }
    let (with, without) = (median(with), median(without));
    table.note("save_locked_ms", format_args!("{with:.3}"));
    table.note("save_open_ms", format_args!("{without:.3}"));
    table.at_most("save_lock_ratio", with / without, 1.2);
    let mut taken = Vec::new();
    for _ in 0..OPENED {
        let mut closed = locked.restarted()?;
        let now = locked.now();
        let begun = Instant::now();
        let overview = app::lock::unlock(&mut closed.stores, &closed.library, PASSPHRASE, now)?;
        taken.push(begun.elapsed().as_secs_f64() * 1000.0);
        ensure!(!overview.drafts.is_empty(), "what was saved is there");
    }
    let taken = format!("{:.0}", median(taken));
    table.note("open_with_passphrase_ms", taken);
    Ok(())
}
