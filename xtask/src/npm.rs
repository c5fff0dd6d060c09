//! Node and the page's packages.

use std::fs;

use anyhow::{Context, Result, bail};
use xshell::{Cmd, Shell, cmd};

use crate::tree::Tree;

/// The oldest Node that the page's tools run on, as `engines` in ui/package.json says.
const OLDEST_NODE: (u32, u32) = (20, 19);

/// Beside the packages, so that deleting them deletes it too.
const STAMP: &str = "node_modules/.fagspejl-lock";

/// Checks Node and installs the page's packages when the lock is not the one they were installed
/// from.
pub(crate) fn ensure(tree: &Tree) -> Result<()> {
    check_node(&tree.shell)?;
    let lock = tree.ui().join("package-lock.json");
    let lock =
        fs::read_to_string(&lock).with_context(|| format!("cannot read {}", lock.display()))?;
    let stamp = tree.ui().join(STAMP);
    // No stamp, or one that cannot be read, means that the packages are not known to be right.
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    npm(tree)
        .args(["ci", "--no-audit", "--no-fund"])
        .run()
        .context("the page's packages could not be installed: see what npm says above")?;
    fs::write(&stamp, lock).with_context(|| format!("{} cannot be written", stamp.display()))
}

/// npm, in the page's folder.
pub(crate) fn npm(tree: &Tree) -> Cmd<'_> {
    let program = program();
    let ui = tree.ui();
    cmd!(tree.shell, "{program} --prefix {ui}")
}

/// On Windows npm is a script, which is not found without its ending.
fn program() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

fn check_node(shell: &Shell) -> Result<()> {
    let (major, minor) = OLDEST_NODE;
    let Ok(answer) = cmd!(shell, "node --version").quiet().read() else {
        bail!(
            "Node is missing: install Node {major}.{minor} or newer with npm, from nodejs.org or the system"
        );
    };
    if version(&answer).is_none_or(|found| found < OLDEST_NODE) {
        bail!(
            "Node {answer} is too old: install Node {major}.{minor} or newer, from nodejs.org or the system"
        );
    }
    let npm = program();
    if cmd!(shell, "{npm} --version").quiet().read().is_err() {
        bail!(
            "npm is missing although Node is there: install npm, on Debian with `apt-get install npm`"
        );
    }
    Ok(())
}

/// Major and minor of `v20.20.2`.
fn version(answer: &str) -> Option<(u32, u32)> {
    let mut parts = answer.trim().strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_as_numbers() {
        assert_eq!(version("v20.20.2\n"), Some((20, 20)));
        assert_eq!(version("v9.1.0"), Some((9, 1)));
        assert!(
            version("v9.1.0") < version("v20.19.0"),
            "nine is less than twenty, also as text"
        );
        assert_eq!(version("not a version"), None);
    }
}
