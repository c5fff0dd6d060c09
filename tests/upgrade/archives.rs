//! The frozen archives. `freeze.rs` says how one is made.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use domain::ExportFormat;
use serde_json::{Map, Value};
use support::home::Home;
use support::{raw, repository};

use crate::content::describe;
use crate::frozen;

/// The frozen archives by their version, which are all that there are.
fn archives() -> Result<BTreeMap<u32, Vec<u8>>> {
    let mut found = BTreeMap::new();
    for version in 1..=exchange::VERSION {
        let path = repository::root().join(format!("tests/upgrade/archive-{version}.json"));
        let bytes = std::fs::read(path)
            .with_context(|| format!("version {version} of the archive is not frozen"))?;
        found.insert(version, bytes);
    }
    Ok(found)
}

/// A home into which an archive was taken.
fn taken_in(archive: &[u8]) -> Result<Home> {
    let home = Home::new()?;
    home.start_with_choice().import(archive)?;
    Ok(home)
}

fn exported(home: &Home) -> Result<Vec<u8>> {
    home.start_with_choice().exported(ExportFormat::Json)
}

#[test]
fn an_archive_of_every_version_comes_in_and_goes_out_whole() -> Result<()> {
    for (version, archive) in archives()? {
        let home = taken_in(&archive)?;
        let out = exported(&home)?;
        let schema = repository::read("docs/fagspejl-export.schema.json")?;
        let schema: Value = serde_json::from_str(&schema)?;
        let (before, after): (Value, Value) = (
            serde_json::from_slice(&archive)?,
            serde_json::from_slice(&out)?,
        );
        let fault = jsonschema::draft202012::validate(&schema, &after);
        assert!(
            fault.is_ok(),
            "version {version}: {:?}",
            fault.err().map(|f| f.to_string())
        );
        assert_eq!(
            after["version"],
            exchange::VERSION,
            "it goes out as the newest"
        );
        let lost = lost(&with_new_names(before), &after, ".");
        assert!(lost.is_empty(), "version {version} loses {lost:?}");
        let again = taken_in(&out)?;
        assert!(
            exported(&again)? == out,
            "version {version}: byte for byte from there on"
        );
        assert_eq!(
            raw::tables(&again.data())?,
            raw::tables(&home.data())?,
            "version {version}: every row of every table"
        );
    }
    Ok(())
}

/// The archive with the names that version 2 has for two fields of version 1.
fn with_new_names(mut archive: Value) -> Value {
    if archive["version"] == 1 {
        for reflection in elements(&mut archive["reflections"]) {
            rename(reflection, "place", "lastItem");
        }
        for agreement in elements(&mut archive["agreements"]) {
            for entry in elements(&mut agreement["history"]) {
                rename(entry, "word", "outcome");
            }
        }
    }
    archive
}

fn elements(list: &mut Value) -> impl Iterator<Item = &mut Value> {
    list.as_array_mut().into_iter().flatten()
}

fn rename(object: &mut Value, then: &str, now: &str) {
    if let Some(fields) = object.as_object_mut()
        && let Some(value) = fields.remove(then)
    {
        fields.insert(now.to_owned(), value);
    }
}

/// The places of what is in `before` and not the same in `after`, but for the number of the version.
fn lost(before: &Value, after: &Value, place: &str) -> Vec<String> {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            let missing = Value::Object(Map::new());
            let fields = before.iter().filter(|(field, _)| *field != "version");
            fields
                .flat_map(|(field, value)| {
                    let other = after.get(field).unwrap_or(&missing);
                    lost(value, other, &format!("{place}/{field}"))
                })
                .collect()
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            let pairs = before.iter().zip(after).enumerate();
            pairs
                .flat_map(|(at, (before, after))| lost(before, after, &format!("{place}/{at}")))
                .collect()
        }
        _ if before == after => Vec::new(),
        _ => vec![place.to_owned()],
    }
}

#[test]
fn what_is_lost_of_an_archive_is_noticed() {
    let before = serde_json::json!({ "version": 1, "a": [{ "b": 1 }, 2], "c": null });
    let after = serde_json::json!({ "version": 2, "a": [{ "b": 2, "d": 3 }, 2] });
    assert_eq!(
        lost(&before, &after, "."),
        ["./a/0/b", "./c"],
        "and what is new is not"
    );
}

#[test]
fn the_first_archive_holds_what_the_store_held_that_it_was_made_of() -> Result<()> {
    let archives = archives()?;
    let home = taken_in(archives.get(&1).context("the first is frozen")?)?;
    let stores = frozen::frozen()?;
    let store = frozen::thawed(stores.get(&2).context("its store is frozen")?)?;
    assert_eq!(
        describe(&mut home.start_with_choice())?,
        describe(&mut store.start_with_choice())?,
        "with the same content"
    );
    assert_eq!(
        written(&home)?,
        written(&store)?,
        "row for row, as the store is upgraded"
    );
    Ok(())
}

/// Every row, but for what is only searched in: it is made of the rest, by the rule of the day it was made.
fn written(home: &Home) -> Result<BTreeMap<String, Vec<raw::Row>>> {
    let mut tables = raw::tables(&home.data())?;
    for row in tables.get_mut("examples").into_iter().flatten() {
        row.remove("searched");
    }
    Ok(tables)
}

#[test]
fn an_archive_keeps_to_the_schema_of_its_version() -> Result<()> {
    let schemas = BTreeMap::from([
        (1, "docs/fagspejl-export-v1.schema.json"),
        (2, "docs/fagspejl-export-v2.schema.json"),
        (3, "docs/fagspejl-export-v3.schema.json"),
        (4, "docs/fagspejl-export-v4.schema.json"),
        (5, "docs/fagspejl-export-v5.schema.json"),
        (exchange::VERSION, "docs/fagspejl-export.schema.json"),
    ]);
    for (version, archive) in archives()? {
        let path = schemas.get(&version);
        let path = path.with_context(|| format!("version {version} has a schema"))?;
        let schema: Value = serde_json::from_str(&repository::read(path)?)?;
        let archive: Value = serde_json::from_slice(&archive)?;
        let fault = jsonschema::draft202012::validate(&schema, &archive);
        assert!(
            fault.is_ok(),
            "version {version}: {:?}",
            fault.err().map(|fault| fault.to_string())
        );
    }
    Ok(())
}
