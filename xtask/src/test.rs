//! `cargo xtask test`: every kind of test, and one count of all.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::Result;
use clap::ValueEnum;

use crate::system_packages::{self, Purpose};
use crate::tally::{Part, Tally, summary};
use crate::tree::Tree;
use crate::{npm, page, rust_tests, ui_tests, window_tests};

/// A kind of test.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    /// Formatting, lints and tests of everything in Rust that needs no window
    Rust,
    /// Formatting, lints, types and tests of the page
    Ui,
    /// The real program in a window, on a virtual screen
    Window,
}

/// Runs one kind of test, or all, and prints the count as the last line.
pub(crate) fn test(tree: &Tree, kind: Option<Kind>) -> ExitCode {
    let parts = match set_up(tree, kind) {
        Ok(()) => run(tree, kind),
        Err(error) => {
            eprintln!("error: {error:#}");
            let tally = Tally::one_failed("nothing could be tested; the reason stands above");
            vec![Part {
                kind: "set-up",
                tally,
                time: Duration::ZERO,
            }]
        }
    };
    print!("{}", summary(&parts));
    let failed = parts.iter().any(|part| part.tally.failed > 0);
    if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

fn set_up(tree: &Tree, kind: Option<Kind>) -> Result<()> {
    let purpose = match kind {
        // The page's tests run on the real back end, without a window.
        Some(Kind::Ui) => Purpose::Build,
        _ => Purpose::Test,
    };
    system_packages::ensure(&tree.shell, purpose)?;
    npm::ensure(tree)
}

/// The page comes first, because the others need it, and each kind runs whatever came before it.
fn run(tree: &Tree, only: Option<Kind>) -> Vec<Part> {
    let started = Instant::now();
    let page_is_built = page::build(tree)
        .inspect_err(|error| eprintln!("error: {error:#}"))
        .is_ok();
    let page_time = started.elapsed();

    let wants = |kind| only.is_none_or(|only| only == kind);
    let mut parts = Vec::new();
    if wants(Kind::Ui) {
        let mut part = timed("ui", || ui_tests::run(tree, page_is_built));
        part.time += page_time;
        parts.push(part);
    }
    if wants(Kind::Rust) {
        parts.push(timed("rust", || rust_tests::run(tree, page_is_built)));
    }
    if wants(Kind::Window) {
        if cfg!(target_os = "linux") {
            parts.push(timed("window", || window_tests::run(tree, page_is_built)));
        } else {
            eprintln!("The window tests run on Linux only, so they are left out here.");
        }
    }
    parts
}

fn timed(kind: &'static str, tests: impl FnOnce() -> Tally) -> Part {
    let started = Instant::now();
    let tally = tests();
    Part {
        kind,
        tally,
        time: started.elapsed(),
    }
}
