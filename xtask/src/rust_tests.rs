//! The Rust kind of tests: formatting, lints, and every test without a window.

use crate::cargo_test::{check, count, integration_tests};
use crate::tally::Tally;
use crate::tree::Tree;

/// Runs them. Without a page nothing of the program compiles.
pub(crate) fn run(tree: &Tree, page_is_built: bool) -> Tally {
    let mut tally = check("cargo fmt", &tree.cargo("fmt --all --check"));
    if !page_is_built {
        tally.add(Tally::one_failed(
            "cargo clippy and cargo test (they need the page, which was not built)",
        ));
        return tally;
    }
    let clippy = tree.cargo("clippy --workspace --all-targets -- -D warnings");
    tally.add(check("cargo clippy", &clippy));
    // Cargo cannot leave one target out, so all others are named.
    let others = integration_tests(tree)
        .into_iter()
        .flat_map(|name| ["--test".to_owned(), name]);
    let cargo_test = tree.cargo("test --workspace --no-fail-fast --lib --bins");
    tally.add(count(cargo_test.args(others)));
    tally
}
