//! The window kind of tests: the real program, its package, and a screen of its own.

use anyhow::Result;

use crate::bundle;
use crate::cargo_test::{WINDOW, check, count};
use crate::screen::Screen;
use crate::tally::Tally;
use crate::tree::{Profile, Tree};

/// Builds what the window tests need and runs them. A build that fails counts as one failure, and
/// the tests are not run.
pub(crate) fn run(tree: &Tree, page_is_built: bool) -> Tally {
    if !page_is_built {
        return Tally::one_failed("the window tests (they need the page, which was not built)");
    }
    // With the test in the same build, the program's dependencies are those that are compiled for
    // the Rust tests.
    let build = tree.cargo("build --workspace --bin fagspejl --bin with-test-kind --test");
    let outcome = check("cargo build for the window tests", &build.arg(WINDOW));
    if outcome.failed > 0 {
        return outcome;
    }
    run_built(tree).unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        Tally::one_failed(format!("the window tests ({error})"))
    })
}

fn run_built(tree: &Tree) -> Result<Tally> {
    let package = bundle::deb(tree, Profile::Dev)?;
    let screen = Screen::start(tree)?;
    let cargo_test = tree
        .cargo("test --workspace --test")
        .args([WINDOW, "--", "--test-threads=1"])
        .env("FAGSPEJL_PROGRAM", tree.binary(Profile::Dev, "fagspejl"))
        .env("FAGSPEJL_DEB", package);
    Ok(count(screen.show(cargo_test)))
}
