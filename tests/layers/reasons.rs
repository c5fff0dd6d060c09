//! Dependencies are named once, with a reason, and inherited.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result};
use support::repository;
use toml::{Table, Value};

/// The manifests of all members, by path.
fn manifests() -> Result<BTreeMap<String, Table>> {
    let mut found = BTreeMap::new();
    for folder in ["src-tauri", "tests", "xtask"] {
        for source in repository::sources(folder, &["Cargo.toml"])? {
            let table = source.text.parse().context(source.path.clone())?;
            found.insert(source.path, table);
        }
    }
    Ok(found)
}

/// What a manifest depends on: name and how it is written.
fn dependencies(manifest: &Table) -> Vec<(&String, &Value)> {
    let targets = manifest.get("target").and_then(Value::as_table);
    let tables = targets.into_iter().flat_map(Table::values);
    let tables = tables
        .filter_map(Value::as_table)
        .chain(std::iter::once(manifest));
    let kinds = ["dependencies", "dev-dependencies", "build-dependencies"];
    tables
        .flat_map(|table| kinds.iter().filter_map(|&kind| table.get(kind)?.as_table()))
        .flatten()
        .collect()
}

fn in_workspace() -> Result<Table> {
    let root: Table = repository::read("Cargo.toml")?.parse()?;
    let table = root.get("workspace").and_then(|w| w.get("dependencies"));
    let table = table.and_then(Value::as_table).cloned();
    table.context("Cargo.toml has no [workspace.dependencies]")
}

#[test]
fn every_dependency_is_inherited_from_the_workspace() -> Result<()> {
    for (path, manifest) in manifests()? {
        for (name, written) in dependencies(&manifest) {
            let inherited = written.get("workspace").and_then(Value::as_bool);
            assert_eq!(
                inherited,
                Some(true),
                "{path}: `{name}` is named once, in the root Cargo.toml; write `workspace = true`"
            );
        }
    }
    Ok(())
}

#[test]
fn every_dependency_of_the_workspace_is_used() -> Result<()> {
    let manifests = manifests()?;
    let used = manifests.values().flat_map(dependencies);
    let used: BTreeSet<_> = used.map(|(name, _)| name.clone()).collect();
    let unused: Vec<_> = in_workspace()?
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| !used.contains(name))
        .collect();
    assert!(
        unused.is_empty(),
        "no crate uses {unused:?}; take them out of Cargo.toml"
    );
    Ok(())
}

/// The dependencies that have no reason: no comment stands above them, and none above the one of
/// the same family that they follow (`serde_json` follows `serde`).
fn without_a_reason(manifest: &str) -> Vec<&str> {
    let lines = manifest
        .lines()
        .skip_while(|line| *line != "[workspace.dependencies]")
        .skip(1)
        .take_while(|line| !line.starts_with('['));
    let mut missing = Vec::new();
    let mut family: Option<&str> = None;
    let mut commented = false;
    for line in lines {
        if line.starts_with('#') {
            commented = true;
        } else if let Some((name, value)) = line.split_once(" = ") {
            let is_ours = value.contains("path = ");
            if commented {
                family = Some(name);
            } else if !is_ours && family.is_none_or(|family| !name.contains(family)) {
                missing.push(name);
            }
            commented = false;
        } else {
            (commented, family) = (false, None);
        }
    }
    missing
}

#[test]
fn every_dependency_has_its_reason() -> Result<()> {
    let manifest = repository::read("Cargo.toml")?;
    let missing = without_a_reason(&manifest);
    assert!(
        missing.is_empty(),
        "{missing:?} in Cargo.toml have no comment above them that says what for"
    );
    Ok(())
}

#[test]
fn a_dependency_without_a_reason_is_noticed() {
    let manifest = "[workspace.dependencies]\napp = { path = \"app\" }\n\n# data\nserde = \"1\"\n\
                    serde_json = \"1\"\nrand = \"1\"\n\n# a comment that stands alone\n\n\
                    log = \"1\"\n[profile.dev]\ndebug = \"no\"\n";
    assert_eq!(
        without_a_reason(manifest),
        ["rand", "log"],
        "a reason belongs to its line and to the family below it"
    );
}

#[test]
fn every_manifest_obeys_the_lints_of_the_workspace() -> Result<()> {
    for (path, manifest) in manifests()? {
        let lints = manifest
            .get("lints")
            .and_then(|lints| lints.get("workspace"));
        assert_eq!(
            lints.and_then(Value::as_bool),
            Some(true),
            "{path} has no `[lints] workspace = true`"
        );
    }
    Ok(())
}
