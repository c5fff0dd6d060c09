//! The window kind of tests: the real program, its package, and screens of their own.

use std::process::Command;
use std::thread;

use anyhow::{Context, Result};

use crate::bundle;
use crate::cargo_test::{WINDOW, check, count_quietly};
use crate::screen::Screen;
use crate::tally::Tally;
use crate::tree::{Profile, Tree};

/// A test waits for the window more than it computes, so two of them run beside each other.
const SCREENS: usize = 2;

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
    let cargo_test = || tree.cargo("test --workspace --test").args([WINDOW, "--"]);
    let listed = cargo_test().args(["--list", "--format", "terse"]).read();
    let listed = listed.context("the window tests cannot be listed")?;
    let mut parts = Vec::new();
    for number in 0..SCREENS {
        let screen = Screen::start(tree, &format!("window-{number}"))?;
        let tests = cargo_test()
            .args(["--test-threads=1", "--exact"])
            .args(share(&listed, number))
            .env("FAGSPEJL_PROGRAM", tree.binary(Profile::Dev, "fagspejl"))
            .env("FAGSPEJL_DEB", &package);
        let tests = Command::from(screen.show(tests));
        parts.push((screen, tests));
    }
    Ok(thread::scope(|scope| {
        let start = |(screen, tests)| {
            scope.spawn(move || {
                let tally = count_quietly(tests);
                drop::<Screen>(screen);
                tally
            })
        };
        let running: Vec<_> = parts.into_iter().map(start).collect();
        let mut sum = Tally::default();
        for part in running {
            let died = |_| Tally::one_failed("the window tests of a screen (xtask itself failed)");
            sum.add(part.join().unwrap_or_else(died));
        }
        sum
    }))
}

/// The tests of one screen, of those that the harness lists: one in [`SCREENS`], as neighbours in the list take
/// about as long.
fn share(listed: &str, number: usize) -> impl Iterator<Item = &str> {
    let names = listed
        .lines()
        .filter_map(|line| line.strip_suffix(": test"));
    names.skip(number).step_by(SCREENS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_test_is_shown_on_one_screen() {
        let listed = "a::first: test\na::second: test\nb::third: test\nb::bench: benchmark\n";
        let shares: Vec<Vec<&str>> = (0..SCREENS).map(|n| share(listed, n).collect()).collect();
        assert_eq!(shares, [vec!["a::first", "b::third"], vec!["a::second"]]);
    }
}
