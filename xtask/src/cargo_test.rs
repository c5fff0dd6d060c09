//! Running `cargo test` and single checks, and counting them.

use std::process::Command;

use serde_json::Value;
use xshell::Cmd;

use crate::libtest::Reading;
use crate::process;
use crate::tally::Tally;
use crate::tree::Tree;

/// The integration test that drives the real window.
pub(crate) const WINDOW: &str = "window";

/// Runs a check that either passes or fails, such as the formatting.
pub(crate) fn check(name: &str, command: &Cmd<'_>) -> Tally {
    match command.run() {
        Ok(()) => Tally::one_passed(),
        Err(error) => {
            eprintln!("error: {error}");
            Tally::one_failed(name)
        }
    }
}

/// Runs a `cargo test` and counts its tests.
pub(crate) fn count(command: Cmd<'_>) -> Tally {
    // As xshell does for those that it runs itself.
    eprintln!("$ {command}");
    count_quietly(command)
}

/// As [`count`], of a command that is too long to be shown.
pub(crate) fn count_quietly(command: impl Into<Command>) -> Tally {
    let mut reading = Reading::default();
    match process::watch(command, |line| {
        println!("{line}");
        reading.line(line);
    }) {
        Ok(status) => reading.end(status.success()),
        Err(error) => {
            eprintln!("error: {error:#}");
            Tally::one_failed("cargo test")
        }
    }
}

/// The names of all integration tests of the workspace but the one with the window.
pub(crate) fn integration_tests(tree: &Tree) -> Vec<String> {
    let mut names = integration_tests_in(&tree.metadata);
    names.retain(|name| name != WINDOW);
    names
}

fn integration_tests_in(metadata: &Value) -> Vec<String> {
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let targets = packages
        .filter_map(|package| package["targets"].as_array())
        .flatten();
    let mut names: Vec<String> = targets
        .filter(|target| target["kind"][0] == "test" && target["test"] != false)
        .filter_map(|target| Some(target["name"].as_str()?.to_owned()))
        .collect();
    names.sort();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn integration_tests_are_found_in_all_packages() {
        let metadata = json!({ "packages": [
            { "targets": [
                { "name": "support", "kind": ["lib"], "test": true },
                { "name": "window", "kind": ["test"], "test": true },
                { "name": "layers", "kind": ["test"], "test": true },
                { "name": "bench", "kind": ["bin"], "test": true },
                { "name": "by_hand", "kind": ["test"], "test": false } ] },
            { "targets": [{ "name": "contract", "kind": ["test"], "test": true }] } ] });
        assert_eq!(
            integration_tests_in(&metadata),
            ["contract", "layers", "window"]
        );
    }
}
