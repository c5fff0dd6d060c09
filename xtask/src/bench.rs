//! `cargo xtask bench`: measures the release build in the real window.

use std::process::ExitCode;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::screen::{Screen, require_linux};
use crate::system_packages::{self, Purpose};
use crate::tree::{Profile, Tree};
use crate::{bundle, npm, page, process};

/// Builds everything that is measured, and measures it.
pub(crate) fn bench(tree: &Tree) -> Result<ExitCode> {
    require_linux()?;
    system_packages::ensure(&tree.shell, Purpose::Test)?;
    npm::ensure(tree)?;
    page::build(tree)?;
    // Both windows in one build: the same dependencies, compiled once, with the same features.
    // The program as people get it, but for what lets the bench drive it.
    tree.cargo("build --release --package fagspejl --package empty-window")
        .args(["--features", "fagspejl/automation"])
        .run()
        .context("the program and the empty window could not be built")?;
    // By itself, so that what is measured has the features that users get.
    tree.cargo("build --release --package fagspejl-tests --bin bench --bin saver")
        .run()
        .context("the bench could not be built")?;
    let package = bundle::deb(tree, Profile::Release)?;
    let screen = Screen::start(tree, "bench")?;
    let bench = tree.binary(Profile::Release, "bench");
    // A bus of its own: the program looks there for another start of itself, as on every desktop.
    let bus = "tests/bench/bus.conf";
    let bench = cmd!(
        tree.shell,
        "dbus-run-session --config-file {bus} -- {bench}"
    )
    .env(
        "FAGSPEJL_PROGRAM",
        tree.binary(Profile::Release, "fagspejl"),
    )
    .env(
        "FAGSPEJL_EMPTY_WINDOW",
        tree.binary(Profile::Release, "empty-window"),
    )
    .env("FAGSPEJL_DEB", package);
    process::hand_over(screen.show(bench))
}
