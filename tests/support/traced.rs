//! Runs of the saver under strace.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};

/// What a run under strace left.
pub struct Traced {
    /// What strace wrote.
    pub trace: String,
    /// What the saver said.
    pub said: String,
    /// It was not killed, and nothing was refused.
    pub survived: bool,
}

/// Runs the program `saver` with `arguments` under strace with `options`, its output going to a pipe.
///
/// # Errors
/// Where strace is not there or may not trace.
pub fn traced(saver: &Path, options: &[&str], arguments: &[impl AsRef<OsStr>]) -> Result<Traced> {
    let trace = tempfile::NamedTempFile::new()?;
    let output = Command::new("strace")
        .args(["-f", "-y", "-o"])
        .arg(trace.path())
        .args(options)
        .arg(saver)
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
