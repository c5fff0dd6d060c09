//! Mounts of one's own: a small disk, a disk that may not be written. They are made in a name space
//! of their own, which works for every user, and are gone with the commands in it.

use std::ffi::OsStr;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

/// Runs the shell script with its arguments in a name space of its own, in which it may mount.
/// Gives what it wrote.
///
/// # Errors
/// Where this system allows no such name space, or the script fails.
pub fn in_own_mounts(script: &str, arguments: &[&OsStr]) -> Result<String> {
    let output = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-euc", script])
        .arg("sh")
        .args(arguments)
        .output()
        .context("`unshare` (util-linux) does not start")?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success(),
        "the script did not run to its end. If `unshare` or `mount` is refused, this machine allows \
         no user name spaces, and a full or write-protected disk cannot be tried on it: {complaint}"
    );
    Ok(String::from_utf8(output.stdout)?)
}
