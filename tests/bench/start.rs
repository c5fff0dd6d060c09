//! How long it takes from starting the program to a screen that takes input.

use std::fs;
use std::process::Command;

use anyhow::{Result, ensure};

use crate::median::median;
use crate::peer::Pair;
use crate::table::Table;

const TURNS: usize = 15;

/// Writing here drops what Linux keeps of files in memory (root only).
const DROP_CACHES: &str = "/proc/sys/vm/drop_caches";

/// Starts the program and the empty window by turns: cold, as after the computer was started, and
/// then with everything still in memory.
pub(crate) async fn measure(pair: &Pair, table: &mut Table) -> Result<()> {
    if drop_caches().is_ok() {
        turns(pair, table, "start_cold", drop_caches).await?;
        turns(pair, table, "start_warm", || Ok(())).await
    } else {
        table.note(
            "start_cold",
            "not measured: only root can drop the page cache",
        );
        turns(pair, table, "start_warm", || Ok(())).await
    }
}

async fn turns(
    pair: &Pair,
    table: &mut Table,
    name: &str,
    before: impl Fn() -> Result<()>,
) -> Result<()> {
    let (mut programs, mut empties) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        let milliseconds = async |started: &crate::peer::Started| Ok(started.milliseconds);
        let [program, empty] = pair.each(&before, milliseconds).await?;
        programs.push(program);
        empties.push(empty);
    }
    let (program, empty) = (median(programs), median(empties));
    table.note(&format!("{name}_ms"), format_args!("{program:.0}"));
    table.note(
        &format!("{name}_empty_window_ms"),
        format_args!("{empty:.0}"),
    );
    table.at_most(&format!("{name}_ratio"), program / empty, 1.10);
    Ok(())
}

fn drop_caches() -> Result<()> {
    // Only what is on disk can be dropped.
    ensure!(Command::new("sync").status()?.success(), "sync failed");
    Ok(fs::write(DROP_CACHES, "3")?)
}
