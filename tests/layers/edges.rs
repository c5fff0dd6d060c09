//! Every edge between crates is one of the table.

use std::collections::BTreeSet;

use anyhow::Result;
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};
use support::repository;

use crate::allowed::{CRATES, Crate, TESTS};

fn workspace() -> Result<Metadata> {
    let manifest = repository::root().join("Cargo.toml");
    let metadata = MetadataCommand::new()
        .manifest_path(manifest)
        .no_deps()
        .exec()?;
    Ok(metadata)
}

fn edges(package: &Package, kind: DependencyKind) -> BTreeSet<&str> {
    let of_kind = package
        .dependencies
        .iter()
        .filter(|dependency| dependency.kind == kind);
    of_kind.map(|dependency| dependency.name.as_str()).collect()
}

fn allowed(name: &str) -> Option<&'static Crate> {
    CRATES.iter().find(|allowed| allowed.name == name)
}

#[test]
fn every_crate_is_in_the_table() -> Result<()> {
    let workspace = workspace()?;
    let found = workspace.packages.iter();
    let found: BTreeSet<&str> = found.map(|package| package.name.as_str()).collect();
    let known = CRATES.iter().map(|allowed| allowed.name);
    let known: BTreeSet<&str> = known.chain([TESTS]).collect();
    assert_eq!(
        found, known,
        "a new crate says in tests/layers/allowed.rs what it may know"
    );
    Ok(())
}

#[test]
fn no_crate_knows_more_than_it_may() -> Result<()> {
    for package in workspace()?.packages {
        let Some(allowed) = allowed(&package.name) else {
            continue;
        };
        for (kind, allowed) in [
            (DependencyKind::Normal, allowed.normal),
            (DependencyKind::Build, allowed.build),
        ] {
            let unwanted: Vec<_> = edges(&package, kind)
                .into_iter()
                .filter(|name| !allowed.contains(name))
                .collect();
            assert!(
                unwanted.is_empty(),
                "`{}` may not know {unwanted:?} ({kind}): see the table of layers in \
                 docs/architecture.md",
                package.name
            );
        }
    }
    Ok(())
}

#[test]
fn nothing_is_allowed_that_is_not_used() -> Result<()> {
    for package in workspace()?.packages {
        let Some(allowed) = allowed(&package.name) else {
            continue;
        };
        for (kind, allowed) in [
            (DependencyKind::Normal, allowed.normal),
            (DependencyKind::Build, allowed.build),
        ] {
            let used = edges(&package, kind);
            let unused: Vec<_> = allowed
                .iter()
                .filter(|&&name| !used.contains(name))
                .collect();
            assert!(
                unused.is_empty(),
                "`{}` does not use {unused:?} ({kind}) any more; take it from the table",
                package.name
            );
        }
    }
    Ok(())
}

#[test]
fn no_test_of_a_crate_knows_a_crate_above_it() -> Result<()> {
    let workspace = workspace()?;
    let ours: Vec<&str> = workspace.packages.iter().map(|p| p.name.as_str()).collect();
    for package in &workspace.packages {
        let Some(allowed) = allowed(&package.name) else {
            continue;
        };
        let also = match package.name.as_str() {
            // The example `wire` of the tools prints what the page is told; nothing else is built with it.
            "xtask" => "ipc",
            // It is there for tests only, and looks into memory as they do.
            "page-host" => TESTS,
            _ => "",
        };
        let unwanted: Vec<_> = edges(package, DependencyKind::Development)
            .into_iter()
            .filter(|name| ours.contains(name) && !allowed.normal.contains(name) && *name != also)
            .collect();
        assert!(
            unwanted.is_empty(),
            "the tests of `{}` may not know {unwanted:?}: what needs more is tested from `tests/`",
            package.name
        );
    }
    Ok(())
}

#[test]
fn only_the_shell_and_the_empty_window_know_tauri() -> Result<()> {
    for package in workspace()?.packages {
        let knows = package
            .dependencies
            .iter()
            .any(|dependency| dependency.name.starts_with("tauri"));
        let may = ["fagspejl", "empty-window"].contains(&package.name.as_str());
        assert!(
            !knows || may,
            "`{}` knows Tauri; only the shell may",
            package.name
        );
    }
    Ok(())
}

#[test]
fn the_tests_know_no_window_toolkit_and_not_the_shell() -> Result<()> {
    let workspace = workspace()?;
    let tests = workspace.packages.iter().find(|p| p.name.as_str() == TESTS);
    let tests = tests.ok_or_else(|| anyhow::anyhow!("there is no package {TESTS}"))?;
    let known = edges(tests, DependencyKind::Normal);
    for unwanted in ["fagspejl", "tauri", "rusqlite_migration"] {
        assert!(
            !known.contains(unwanted),
            "the tests are black box: they go through `app` or through the real window, not \
             through {unwanted}"
        );
    }
    Ok(())
}
