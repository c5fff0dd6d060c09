//! Reads what strace wrote: acknowledgements, and what was brought to disk before them.

use std::path::Path;

use anyhow::Result;
use support::traced::{Traced, traced};

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

/// Runs the saver under strace with `options`, its answers going to a pipe.
///
/// # Errors
/// Where strace is not there or may not trace.
pub(crate) fn strace(options: &[&str], folder: &Path, seed: u64, answers: usize) -> Result<Traced> {
    let (folder, seed, answers) = (
        folder.to_string_lossy(),
        seed.to_string(),
        answers.to_string(),
    );
    let saver = Path::new(env!("CARGO_BIN_EXE_saver"));
    traced(saver, options, &["give", &folder, &seed, &answers])
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
