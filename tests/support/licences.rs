//! What others have made that is in the program, with its licence.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use anyhow::{Context as _, Result};
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package, TargetKind};
use serde_json::Value;

use crate::repository;

/// The file of the page that holds them, from the root of the repository.
pub const FILE: &str = "ui/src/screens/instrument/licences.json";

/// What is compiled into the program out of a crate that brings it, and what the page is made with.
const BROUGHT: [(&str, &str); 3] = [
    ("SQLite", "Public domain"),
    ("SQLCipher", "BSD-3-Clause"),
    ("OpenSSL", "Apache-2.0"),
];

/// What the page needs of Svelte while it runs; the rest of it only makes the page.
const OF_SVELTE: [&str; 3] = ["svelte", "clsx", "esm-env"];

/// Only what was fetched to build on this computer.
const OFFLINE: [&str; 4] = ["--offline", "--locked", "--filter-platform", "host-tuple"];

/// What is read into the page: the names of what stands under each licence.
///
/// # Errors
/// Where cargo or the page's list of packages does not tell.
pub fn listed() -> Result<String> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut add = |name: &str, licence: &str| {
        all.entry(in_order(licence))
            .or_default()
            .insert(name.to_owned());
    };
    for (name, licence) in BROUGHT {
        add(name, licence);
    }
    for (name, licence) in crates()?.into_iter().chain(packages()?) {
        add(&name, &licence);
    }
    Ok(serde_json::to_string_pretty(&all)? + "\n")
}

/// `MIT/Apache-2.0` and `Apache-2.0 OR MIT` are the same choice.
fn in_order(licence: &str) -> String {
    let choice = licence.replace('/', " OR ");
    if choice.contains('(') || choice.contains(" AND ") {
        return choice;
    }
    let mut choice: Vec<_> = choice.split(" OR ").map(str::trim).collect();
    choice.sort_unstable();
    choice.join(" OR ")
}

/// The crates that are linked into the program on this computer, but for ours.
fn crates() -> Result<Vec<(String, String)>> {
    let metadata = MetadataCommand::new()
        .manifest_path(repository::root().join("Cargo.toml"))
        .other_options(OFFLINE.map(str::to_owned))
        .exec()?;
    let mut found = Vec::new();
    for package in linked(&metadata)? {
        if package.source.is_some() {
            let licence = package.license.clone();
            let licence = licence.with_context(|| format!("{} has no licence", package.name))?;
            found.push((package.name.to_string(), licence));
        }
    }
    Ok(found)
}

/// What the program is linked with; a macro only writes what is compiled.
fn linked(metadata: &Metadata) -> Result<Vec<&Package>> {
    let resolved = metadata
        .resolve
        .as_ref()
        .context("cargo resolves nothing")?;
    let nodes: HashMap<_, _> = resolved.nodes.iter().map(|node| (&node.id, node)).collect();
    let packages = metadata.packages.iter();
    let packages: HashMap<_, _> = packages.map(|package| (&package.id, package)).collect();
    let program = metadata
        .packages
        .iter()
        .find(|package| package.name == "fagspejl");
    let mut waiting = vec![&program.context("there is no program")?.id];
    let mut seen = HashSet::new();
    let mut linked = Vec::new();
    while let Some(id) = waiting.pop() {
        let package = *packages.get(id).context("a package is missing")?;
        let is_macro =
            |target: &cargo_metadata::Target| target.kind.contains(&TargetKind::ProcMacro);
        if !seen.insert(id) || package.targets.iter().any(is_macro) {
            continue;
        }
        linked.push(package);
        let needs = nodes
            .get(id)
            .map(|node| node.deps.as_slice())
            .unwrap_or_default();
        let is_linked = |needed: &&cargo_metadata::NodeDep| {
            let mut kinds = needed.dep_kinds.iter();
            kinds.any(|kind| kind.kind == DependencyKind::Normal)
        };
        waiting.extend(needs.iter().filter(is_linked).map(|needed| &needed.pkg));
    }
    Ok(linked)
}

/// The packages of the page that are in it.
fn packages() -> Result<Vec<(String, String)>> {
    let lock: Value = serde_json::from_str(&repository::read("ui/package-lock.json")?)?;
    let packages = lock["packages"].as_object().context("there are packages")?;
    let mut found = Vec::new();
    for (path, package) in packages {
        let name = path.rsplit("node_modules/").next().unwrap_or_default();
        let is_in_the_page = package["dev"] != true || OF_SVELTE.contains(&name);
        if path.is_empty() || !is_in_the_page {
            continue;
        }
        let licence = package["license"].as_str();
        let licence = licence.with_context(|| format!("{name} has no licence"))?;
        found.push((name.to_owned(), licence.to_owned()));
    }
    Ok(found)
}
