//! What is lost when the program is killed.

use std::env;

use anyhow::{Context as _, Result};
use support::crash;

use crate::table::Table;

const ROUNDS: usize = 1000;

/// Kills a program that gives answers, again and again, and counts what it had acknowledged and
/// the store does not hold.
pub(crate) fn measure(table: &mut Table) -> Result<()> {
    let saver = env::current_exe()?.with_file_name("saver");
    let tally = crash::rounds(&saver, ROUNDS).context("the saver was built beside the bench")?;
    table.note("crash_rounds", tally.rounds);
    table.note("crash_acknowledged", tally.acknowledged);
    let lost = u32::try_from(tally.wrong.len())?;
    table.at_most("crash_lost", lost.into(), 0.0);
    let faults = u32::try_from(tally.faults.len())?;
    table.at_most("crash_faults", faults.into(), 0.0);
    Ok(())
}
