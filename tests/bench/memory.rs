//! How much memory the program takes once it has started.

use std::fs;
use std::time::Duration;

use anyhow::{Context as _, Result};
use support::window::Process;

use crate::median::median;
use crate::peer::{Pair, Started};
use crate::table::Table;

const TURNS: usize = 7;

/// By then a window has done what it does after its start; it is part of the measure, the same for
/// both.
const SETTLING: Duration = Duration::from_secs(3);

/// Compares the memory of the program with that of the empty window.
pub(crate) async fn measure(pair: &Pair, table: &mut Table) -> Result<()> {
    let (mut programs, mut empties) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        let [program, empty] = pair.each(|| Ok(()), settled).await?;
        programs.push(program);
        empties.push(empty);
    }
    let (program, empty) = (median(programs), median(empties));
    table.note("memory_mb", format_args!("{program:.1}"));
    table.note("memory_empty_window_mb", format_args!("{empty:.1}"));
    table.at_most("memory_ratio", program / empty, 1.3);
    Ok(())
}

async fn settled(started: &Started) -> Result<f64> {
    tokio::time::sleep(SETTLING).await;
    let mut processes = started.process.below();
    processes.push(started.process);
    processes.into_iter().map(resident).sum()
}

/// The memory of a process in megabytes; what it shares with others is shared out between them
/// (PSS), so that the sum over its processes counts nothing twice.
fn resident(Process(id): Process) -> Result<f64> {
    let file = format!("/proc/{id}/smaps_rollup");
    let text = fs::read_to_string(&file).with_context(|| format!("{file} cannot be read"))?;
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
    let kibibytes = line.and_then(|line| line.trim().strip_suffix("kB"));
    let kibibytes = kibibytes.with_context(|| format!("{file} has no Pss"))?;
    Ok(kibibytes.trim().parse::<f64>()? * 1.024 / 1000.0)
}
