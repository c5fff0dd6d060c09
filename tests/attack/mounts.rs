//! Mounts of one's own, for a script that starts the saver as `$2`.

use std::path::Path;

use anyhow::Result;
use support::mounts;

/// Runs the shell script with `place` as `$1` where it may mount. Gives what it wrote.
///
/// # Errors
/// As [`mounts::in_own_mounts`].
pub(crate) fn in_own_mounts(script: &str, place: &Path) -> Result<String> {
    let saver = env!("CARGO_BIN_EXE_saver");
    mounts::in_own_mounts(script, &[place.as_os_str(), saver.as_ref()])
}
