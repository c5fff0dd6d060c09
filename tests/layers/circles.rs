//! No file uses one that uses it: read from the `use` lines and the paths of every crate.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;

use anyhow::{Context as _, Result};
use cargo_metadata::MetadataCommand;
use support::repository;

use crate::module_tree::ModuleTree;

/// Which files each file uses something of.
type Edges = BTreeMap<String, BTreeSet<String>>;

/// The shortest way from each file that is in a circle back to itself, each circle once.
fn circles(edges: &Edges) -> Vec<Vec<String>> {
    let mut found: Vec<Vec<String>> = Vec::new();
    let mut seen: BTreeSet<&String> = BTreeSet::new();
    for file in edges.keys() {
        if seen.contains(file) {
            continue;
        }
        if let Some(circle) = way_back(edges, file) {
            seen.extend(circle.iter().copied());
            found.push(circle.into_iter().cloned().collect());
        }
    }
    found
}

/// The shortest way from a file back to itself, which stands at both ends.
fn way_back<'edges>(edges: &'edges Edges, file: &'edges String) -> Option<Vec<&'edges String>> {
    let mut ways = VecDeque::from([vec![file]]);
    let mut reached = BTreeSet::new();
    while let Some(way) = ways.pop_front() {
        for next in way
            .last()
            .and_then(|last| edges.get(*last))
            .into_iter()
            .flatten()
        {
            let mut longer = way.clone();
            longer.push(next);
            if next == file {
                return Some(longer);
            }
            if reached.insert(next) {
                ways.push_back(longer);
            }
        }
    }
    None
}

/// The text of a file, from the root of the repository.
fn text(path: &str) -> Option<String> {
    fs::read_to_string(repository::root().join(path)).ok()
}

#[test]
fn no_file_uses_one_that_uses_it() -> Result<()> {
    let metadata = MetadataCommand::new()
        .manifest_path(repository::root().join("Cargo.toml"))
        .no_deps()
        .exec()?;
    let mut files = 0;
    let mut all = Vec::new();
    for target in metadata
        .packages
        .iter()
        .flat_map(|package| &package.targets)
    {
        let root = target.src_path.strip_prefix(repository::root());
        let root = root.context("a target lies outside of the repository")?;
        let edges = ModuleTree::read(root.as_str(), &text)?.edges();
        files += edges.len();
        all.extend(circles(&edges));
    }
    assert!(files > 300, "only {files} files were looked at");
    let all: BTreeSet<_> = all.iter().map(|circle| circle.join("\n  -> ")).collect();
    assert!(
        all.is_empty(),
        "these files use each other in a circle; move what both need to a file below them:\n\n{}",
        all.into_iter().collect::<Vec<_>>().join("\n\n")
    );
    Ok(())
}

/// The circles of a small crate, given as its files.
fn circles_of(files: &[(&str, &str)]) -> Result<Vec<String>> {
    let read = |path: &str| {
        let mut texts = files.iter().filter(|(name, _)| *name == path);
        texts.next().map(|(_, text)| (*text).to_owned())
    };
    let edges = ModuleTree::read("src/lib.rs", &read)?.edges();
    let circles = circles(&edges);
    Ok(circles.iter().map(|circle| circle.join(" -> ")).collect())
}

#[test]
fn files_in_floors_are_no_circle() -> Result<()> {
    let found = circles_of(&[
        (
            "src/lib.rs",
            "mod low; mod high; mod top; pub use low::A; pub use top::run;",
        ),
        (
            "src/low.rs",
            "pub struct A; #[cfg(test)] mod tests { use super::*; }",
        ),
        ("src/high.rs", "use crate::low::A; pub fn make() -> A { A }"),
        ("src/top/mod.rs", "mod part; pub use part::run;"),
        (
            "src/top/part.rs",
            "use crate::{A, high::make}; pub fn run() -> A { make() }",
        ),
    ])?;
    assert!(found.is_empty(), "{found:?}");
    Ok(())
}

#[test]
fn a_circle_of_two_files_is_named() -> Result<()> {
    let found = circles_of(&[
        ("src/lib.rs", "mod a; mod b;"),
        ("src/a.rs", "use crate::b::{self, B}; pub struct A(B);"),
        ("src/b.rs", "use super::a; pub struct B(Option<Box<a::A>>);"),
    ])?;
    assert_eq!(found, ["src/a.rs -> src/b.rs -> src/a.rs"]);
    Ok(())
}

#[test]
fn a_longer_circle_is_named_file_by_file() -> Result<()> {
    let found = circles_of(&[
        ("src/lib.rs", "mod a; mod b; mod c; mod d;"),
        ("src/a.rs", "use crate::b::B; pub struct A(B);"),
        ("src/b.rs", "use crate::c::C; pub struct B(C);"),
        ("src/c.rs", "use crate::a::A; pub struct C(Vec<A>);"),
        ("src/d.rs", "use crate::a::A; pub struct D(A);"),
    ])?;
    assert_eq!(found, ["src/a.rs -> src/b.rs -> src/c.rs -> src/a.rs"]);
    Ok(())
}

#[test]
fn a_circle_is_seen_through_what_a_module_hands_on() -> Result<()> {
    let found = circles_of(&[
        ("src/lib.rs", "mod area; mod other; pub use area::*;"),
        (
            "src/area/mod.rs",
            "mod deep; pub use self::deep::{Deep as Renamed};",
        ),
        (
            "src/area/deep.rs",
            "use crate::other::Other; pub struct Deep(Other);",
        ),
        (
            "src/other.rs",
            "use crate::Renamed; pub struct Other(Vec<Renamed>);",
        ),
    ])?;
    assert_eq!(
        found,
        ["src/area/deep.rs -> src/other.rs -> src/area/deep.rs"],
        "the file that defines it is meant, not the one that hands it on"
    );
    Ok(())
}

#[test]
fn a_circle_is_seen_in_paths_that_are_written_out() -> Result<()> {
    let found = circles_of(&[
        ("src/lib.rs", "mod a; mod b;"),
        ("src/a.rs", "pub fn f() { crate::b::g() }"),
        (
            "src/b.rs",
            "pub fn g() { if false { assert!(super::a::f() == ()) } }",
        ),
    ])?;
    assert_eq!(found, ["src/a.rs -> src/b.rs -> src/a.rs"]);
    Ok(())
}

#[test]
fn a_module_and_its_own_parts_can_be_a_circle() -> Result<()> {
    let parts = |part| {
        circles_of(&[
            ("src/lib.rs", "mod whole;"),
            (
                "src/whole.rs",
                "mod part; pub struct W; pub fn f() { part::g() }",
            ),
            ("src/whole/part.rs", part),
        ])
    };
    assert_eq!(
        parts("use super::W; pub fn g() { let _ = W; }")?,
        ["src/whole.rs -> src/whole/part.rs -> src/whole.rs"]
    );
    assert!(parts("pub fn g() {}")?.is_empty());
    Ok(())
}

#[test]
fn a_module_that_uses_what_it_hands_on_counts() -> Result<()> {
    let found = circles_of(&[
        ("src/lib.rs", "mod part; pub use part::P; pub struct L(P);"),
        ("src/part.rs", "use crate::L; pub struct P(Vec<L>);"),
    ])?;
    assert_eq!(found, ["src/lib.rs -> src/part.rs -> src/lib.rs"]);
    Ok(())
}
