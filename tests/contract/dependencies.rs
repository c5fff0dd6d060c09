//! What may come into the program: the licences, the sources and the bans of `deny.toml`, without its
//! tool, which asks the network.

use std::collections::{BTreeSet, HashSet};

use anyhow::{Context as _, Result, ensure};
use cargo_metadata::{MetadataCommand, Package};
use spdx::Expression;
use support::repository;
use toml::{Table, Value};

/// Only what was fetched to build on this computer.
const OFFLINE: [&str; 4] = ["--offline", "--locked", "--filter-platform", "host-tuple"];

fn rules() -> Result<Table> {
    Ok(repository::read("deny.toml")?.parse()?)
}

/// A list of texts in the rules, such as `licenses.allow`.
fn list(
    rules: &Table,
    part: &str,
    name: &str,
    of: fn(&Value) -> Option<&str>,
) -> Result<BTreeSet<String>> {
    let list = rules
        .get(part)
        .and_then(|part| part.get(name))
        .and_then(Value::as_array);
    let list = list.with_context(|| format!("deny.toml says nothing of {part}.{name}"))?;
    Ok(list.iter().filter_map(of).map(str::to_owned).collect())
}

/// Every package that is built on this computer, ours among them.
fn packages() -> Result<Vec<Package>> {
    let metadata = MetadataCommand::new()
        .manifest_path(repository::root().join("Cargo.toml"))
        .other_options(OFFLINE.map(str::to_owned))
        .exec()?;
    let resolved = metadata.resolve.context("cargo resolves nothing")?;
    let built: HashSet<_> = resolved.nodes.into_iter().map(|node| node.id).collect();
    let packages: Vec<_> = metadata
        .packages
        .into_iter()
        .filter(|package| built.contains(&package.id))
        .collect();
    ensure!(
        packages.len() > 100,
        "these are not all: {}",
        packages.len()
    );
    Ok(packages)
}

#[test]
fn every_licence_may_be_given_on_with_ours() -> Result<()> {
    let allowed = list(&rules()?, "licenses", "allow", Value::as_str)?;
    let mut refused = Vec::new();
    for package in packages()? {
        let licence = package
            .license
            .as_deref()
            .with_context(|| format!("{} has no licence", package.name))?;
        let expression = Expression::parse_mode(licence, spdx::ParseMode::LAX)
            .with_context(|| format!("{}: {licence}", package.name))?;
        if !expression.evaluate(|needed| allowed.contains(&needed.to_string())) {
            refused.push(format!("{}: {licence}", package.name));
        }
    }
    ensure!(
        refused.is_empty(),
        "not among those of deny.toml: {refused:#?}"
    );
    Ok(())
}

#[test]
fn every_package_is_ours_or_of_the_one_registry() -> Result<()> {
    let registries = list(&rules()?, "sources", "allow-registry", Value::as_str)?;
    for package in packages()? {
        let Some(source) = package.source else {
            continue;
        };
        let registry = source.repr.strip_prefix("registry+").unwrap_or_default();
        ensure!(
            registries.contains(registry),
            "{} comes from {}",
            package.name,
            source.repr
        );
    }
    Ok(())
}

#[test]
fn nothing_that_asks_for_web_pages_is_built_in() -> Result<()> {
    let banned = list(&rules()?, "bans", "deny", |rule| {
        rule.get("crate").and_then(Value::as_str)
    })?;
    ensure!(!banned.is_empty(), "deny.toml bans nothing");
    for package in packages()? {
        ensure!(
            !banned.contains(package.name.as_str()),
            "{} is built in",
            package.name
        );
    }
    Ok(())
}
