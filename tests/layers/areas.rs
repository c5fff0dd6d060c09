//! What a person does has one name, and its folder has that name in every layer.

use std::fs;

use anyhow::{Context as _, Result};
use ipc::COMMANDS;
use support::repository;

/// The areas. Another folder is refused: either it belongs to one of these, or it is a new one, which
/// gets its line here and in docs/architecture.md.
const AREAS: [&str; 17] = [
    "agreement",
    "archive",
    "backup",
    "change",
    "coaching",
    "demo",
    "erasure",
    "example",
    "instrument",
    "lock",
    "profile",
    "reflection",
    "report",
    "round",
    "search",
    "settings",
    "start",
];

/// Where what a screen is given is made: a file or folder for each area.
const VIEWS: &str = "src-tauri/crates/view/src/";

/// Those of which nothing is built yet.
const TO_COME: [&str; 1] = ["round"];

/// The layers whose folders are areas. Files at their roots belong to no area.
const LAYERS: [&str; 6] = [
    "src-tauri/crates/domain/src",
    "src-tauri/crates/app/src",
    "ui/src/parts",
    "ui/src/screens",
    "tests/journeys",
    "tests/window",
];

/// The groups of commands that belong to all areas.
const OF_ALL: [&str; 5] = ["day", "form_draft", "job", "undo", "window"];

fn folders(layer: &str) -> Result<Vec<String>> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(repository::root().join(layer)).with_context(|| layer.to_owned())? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            folders.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(folders)
}

#[test]
fn every_folder_of_a_layer_is_an_area() -> Result<()> {
    for layer in LAYERS {
        let mut unknown = folders(layer)?;
        unknown.retain(|folder| !AREAS.contains(&folder.as_str()));
        assert!(
            unknown.is_empty(),
            "{layer} has {unknown:?}: see the areas in docs/architecture.md"
        );
    }
    Ok(())
}

#[test]
fn every_file_of_the_views_is_an_area() -> Result<()> {
    let of_all = ["lib", "saved", "undo"];
    let mut found = 0;
    for source in repository::sources(VIEWS, &[".rs"])? {
        let within = source.path.strip_prefix(VIEWS).unwrap_or_default();
        let name = within.split('/').next().unwrap_or_default();
        let name = name.trim_end_matches(".rs");
        assert!(
            of_all.contains(&name) || AREAS.contains(&name),
            "{}: what a screen is given stands in the file or folder of its area",
            source.path
        );
        found += 1;
    }
    assert!(found > of_all.len(), "no view is found");
    Ok(())
}

#[test]
fn every_area_has_its_use_cases() -> Result<()> {
    let found = folders("src-tauri/crates/app/src")?;
    for area in AREAS {
        let is_built = found.iter().any(|folder| folder == area);
        assert_eq!(
            is_built,
            !TO_COME.contains(&area),
            "`{area}` has a folder in `app` unless it is yet to come"
        );
    }
    Ok(())
}

#[test]
fn every_command_belongs_to_an_area() {
    for command in COMMANDS {
        assert!(
            OF_ALL.contains(&command.area) || AREAS.contains(&command.area),
            "`{}` is a command of `{}`, which is no area",
            command.name,
            command.area
        );
    }
}

#[test]
fn the_architecture_names_every_area() -> Result<()> {
    let text = repository::read("docs/architecture.md")?;
    for area in AREAS {
        assert!(
            text.contains(&format!("`{area}`")),
            "docs/architecture.md does not name `{area}`"
        );
    }
    Ok(())
}
