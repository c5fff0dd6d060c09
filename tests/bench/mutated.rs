//! Files with something changed in them, a hundred thousand of each format. Each format is read by a
//! process of its own, whose memory is its own too.

use std::env;
use std::fs;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use serde::{Deserialize, Serialize};
use support::faults::Tried;
use support::mutated::{Format, mutated};

use crate::table::Table;

/// The argument with which the bench starts itself.
pub(crate) const READ: &str = "read-mutated";
const TRIES: usize = 100_000;
/// Where files lie in memory: what is measured is the program, and a disk would be worn by it.
const IN_MEMORY: &str = "/dev/shm";

/// What a process says when it is through.
#[derive(Serialize, Deserialize)]
struct Said {
    tries: usize,
    lost: Vec<String>,
    refused: std::collections::BTreeMap<String, usize>,
    slowest_ms: u64,
    peak_mb: f64,
}

/// Prints a row for each format, and its memory and slowest file.
pub(crate) fn measure(table: &mut Table) -> Result<()> {
    let mut all = Vec::new();
    for format in Format::ALL {
        all.push((format, in_own_process(format)));
    }
    table.faults_begin();
    let mut figures = Vec::new();
    for (format, said) in all {
        let name = format!("{} with changes in it", format.name());
        let tried = said.map(|said| {
            figures.push((format.name(), said.peak_mb, said.slowest_ms));
            Tried {
                tries: said.tries,
                lost: said.lost,
                said: said.refused,
            }
        });
        table.fault(&name, tried)?;
    }
    for (name, peak_mb, slowest_ms) in figures {
        table.at_most(&format!("mutated_{name}_peak_mb"), peak_mb, 256.0);
        let slowest = u32::try_from(slowest_ms)?;
        table.at_most(
            &format!("mutated_{name}_slowest_ms"),
            slowest.into(),
            1_000.0,
        );
    }
    Ok(())
}

fn in_own_process(format: Format) -> Result<Said> {
    let output = Command::new(env::current_exe()?)
        .args([READ, format.name()])
        .env("TMPDIR", IN_MEMORY)
        // SQLCipher writes a line for every page that does not pass.
        .stderr(Stdio::null())
        .output()?;
    ensure!(output.status.success(), "it ended with {}", output.status);
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// Reads the files of the format with this name, and says what came of it.
pub(crate) fn read(name: &str) -> Result<()> {
    let format = Format::ALL.into_iter().find(|format| format.name() == name);
    let (tried, slowest) = mutated(format.context("there is no such format")?, TRIES)?;
    let said = Said {
        tries: tried.tries,
        lost: tried.lost,
        refused: tried.said,
        slowest_ms: u64::try_from(slowest.as_millis())?,
        peak_mb: peak_mb()?,
    };
    println!("{}", serde_json::to_string(&said)?);
    Ok(())
}

/// The most memory that this process had at once, in megabytes.
fn peak_mb() -> Result<f64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|line| line.trim().strip_suffix("kB"));
    let kibibytes = kibibytes.context("/proc/self/status has no VmHWM")?;
    Ok(kibibytes.trim().parse::<f64>()? * 1.024 / 1000.0)
}
