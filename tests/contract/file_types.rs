//! The program's own kind of file is the same to every system that is told of it.

use anyhow::{Context as _, Result};
use domain::ExportFormat;
use serde_json::Value;
use support::repository;

/// The one association of the configuration: Windows and macOS are told of it from there.
fn association() -> Result<Value> {
    let configuration: Value =
        serde_json::from_str(&repository::read("src-tauri/tauri.conf.json")?)?;
    let all = configuration["bundle"]["fileAssociations"]
        .as_array()
        .cloned();
    match all.context("there are associations")?.as_slice() {
        [one] => Ok(one.clone()),
        more => anyhow::bail!("there is one kind of file, not {}", more.len()),
    }
}

fn mime_type() -> Result<String> {
    let association = association()?;
    let mime_type = association["mimeType"].as_str().map(str::to_owned);
    mime_type.context("it has a MIME type")
}

#[test]
fn what_is_opened_by_a_double_click_is_what_an_export_is_called() -> Result<()> {
    let association = association()?;
    let ending = ExportFormat::Json.ending();
    assert_eq!(association["ext"], serde_json::json!([ending]));
    let types = repository::read("src-tauri/packaging/fagspejl.xml")?;
    let glob = format!("<glob pattern=\"*.{ending}\"/>");
    assert!(types.contains(&glob), "Linux is told of {glob}");
    Ok(())
}

#[test]
fn the_other_ending_stays_that_of_any_json() -> Result<()> {
    let types = repository::read("src-tauri/packaging/fagspejl.xml")?;
    assert_eq!(
        types.matches("<glob ").count(),
        1,
        "a file of another program is not taken for one of this"
    );
    assert!(
        types.contains("<sub-class-of type=\"application/json\"/>"),
        "what opens JSON opens it too"
    );
    Ok(())
}

#[test]
fn the_type_and_its_icon_are_named_alike_everywhere() -> Result<()> {
    let mime_type = mime_type()?;
    let types = repository::read("src-tauri/packaging/fagspejl.xml")?;
    assert!(
        types.contains(&format!("<mime-type type=\"{mime_type}\">")),
        "the type is {mime_type}"
    );
    let icon = format!("{}.svg", mime_type.replace('/', "-"));
    let configuration = repository::read("src-tauri/tauri.conf.json")?;
    assert!(
        configuration.contains(&format!(
            "\"/usr/share/icons/hicolor/scalable/mimetypes/{icon}\": \"packaging/{icon}\""
        )),
        "a desktop looks for its icon by the name {icon}"
    );
    Ok(())
}
