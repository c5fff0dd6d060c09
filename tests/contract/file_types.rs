//! The program's own kinds of file are the same to every system that is told of them.

use anyhow::{Context as _, Result};
use domain::{ExportFormat, FileKind};
use serde_json::Value;
use support::repository;

/// The associations of the configuration, each with its ending and its type: Windows and macOS are told of them from
/// there.
fn associations() -> Result<Vec<(String, String)>> {
    let configuration: Value =
        serde_json::from_str(&repository::read("src-tauri/tauri.conf.json")?)?;
    let all = configuration["bundle"]["fileAssociations"].as_array();
    let all = all.context("there are associations")?;
    let read = |one: &Value| {
        let ending = one["ext"].as_array().filter(|endings| endings.len() == 1);
        let ending = ending.and_then(|endings| endings[0].as_str());
        let ending = ending.context("each has one ending")?.to_owned();
        let mime_type = one["mimeType"].as_str().context("it has a MIME type")?;
        Ok((ending, mime_type.to_owned()))
    };
    all.iter().map(read).collect()
}

fn linux_types() -> Result<String> {
    repository::read("src-tauri/packaging/fagspejl.xml")
}

#[test]
fn what_is_opened_by_a_double_click_is_what_is_saved() -> Result<()> {
    let endings: Vec<_> = associations()?.into_iter().map(|(one, _)| one).collect();
    let saved = [
        ExportFormat::Json.ending(),
        FileKind::Conversation.ending(),
        FileKind::Card.ending(),
    ];
    assert_eq!(endings, saved);
    Ok(())
}

#[test]
fn linux_is_told_of_the_same_endings_and_of_no_other() -> Result<()> {
    let (types, associations) = (linux_types()?, associations()?);
    for (ending, mime_type) in &associations {
        let glob = format!("<glob pattern=\"*.{ending}\"/>");
        let (_, from) = types
            .split_once(&format!("<mime-type type=\"{mime_type}\">"))
            .with_context(|| format!("the type is {mime_type}"))?;
        let (one, _) = from.split_once("</mime-type>").context("it ends")?;
        assert!(one.contains(&glob), "{mime_type} has {glob}");
    }
    assert_eq!(
        types.matches("<glob ").count(),
        associations.len(),
        "a file of another program is not taken for one of this"
    );
    assert!(
        types.contains("<sub-class-of type=\"application/json\"/>"),
        "what opens JSON opens an export too"
    );
    Ok(())
}

#[test]
fn every_type_has_an_icon_that_comes_with_the_program() -> Result<()> {
    let types = linux_types()?;
    let configuration = repository::read("src-tauri/tauri.conf.json")?;
    let (_, first) = associations()?.swap_remove(0);
    let icon = first.replace('/', "-");
    assert!(
        configuration.contains(&format!(
            "\"/usr/share/icons/hicolor/scalable/mimetypes/{icon}.svg\": \"packaging/{icon}.svg\""
        )),
        "a desktop looks for its icon by the name {icon}"
    );
    let named = format!("<icon name=\"{icon}\"/>");
    assert_eq!(
        types.matches(&named).count() + 1,
        associations()?.len(),
        "the others are shown by the same one"
    );
    Ok(())
}
