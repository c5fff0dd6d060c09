//! Reads what strace wrote: acknowledgements, and what was brought to disk before them.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};

/// What a line of the trace says, as far as it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Call {
    /// An answer was acknowledged.
    Acknowledgement,
    /// The write-ahead log was brought to disk.
    LogSynced,
    /// Something else.
    Other,
}

/// A run of the saver under strace.
pub(crate) struct Traced {
    /// What strace wrote.
    pub(crate) trace: String,
    /// What the saver said.
    pub(crate) said: String,
    /// It was not killed.
    pub(crate) survived: bool,
}

/// Runs the saver under strace with `options`, its answers going to a pipe.
///
/// # Errors
/// Where strace is not there or may not trace.
pub(crate) fn strace(options: &[&str], folder: &Path, seed: u64, answers: usize) -> Result<Traced> {
    let (seed, answers) = (seed.to_string(), answers.to_string());
    strace_saver(options, "give", folder, &[&seed, &answers])
}

/// As [`strace`], for anything that the saver does.
///
/// # Errors
/// As [`strace`].
pub(crate) fn strace_saver(
    options: &[&str],
    act: &str,
    folder: &Path,
    arguments: &[&str],
) -> Result<Traced> {
    let trace = tempfile::NamedTempFile::new()?;
    let output = Command::new("strace")
        .args(["-f", "-y", "-o"])
        .arg(trace.path())
        .args(options)
        .arg(env!("CARGO_BIN_EXE_saver"))
        .arg(act)
        .arg(folder)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .context("strace does not start; it is one of the packages that the tests need")?;
    let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
    ensure!(
        !complaint.contains("strace:"),
        "strace may not trace here: {complaint}"
    );
    Ok(Traced {
        trace: std::fs::read_to_string(trace.path())?,
        said: String::from_utf8(output.stdout)?,
        survived: output.status.success(),
    })
}

/// What each line of a trace says, in order.
pub(crate) fn calls(trace: &str) -> Vec<Call> {
    trace.lines().map(call).collect()
}

fn call(line: &str) -> Call {
    let synced = line.contains("fsync(") || line.contains("fdatasync(");
    if synced && line.contains("fagspejl.db-wal>)") && line.ends_with("= 0") {
        Call::LogSynced
    } else if line.contains(" write(1<") {
        Call::Acknowledgement
    } else {
        Call::Other
    }
}

/// How many acknowledgements came without a sync since the one before.
pub(crate) fn unsynced(calls: &[Call]) -> usize {
    let mut synced = false;
    let mut unsynced = 0;
    for call in calls {
        match call {
            Call::LogSynced => synced = true,
            Call::Acknowledgement => {
                if !synced {
                    unsynced += 1;
                }
                synced = false;
            }
            Call::Other => {}
        }
    }
    unsynced
}
