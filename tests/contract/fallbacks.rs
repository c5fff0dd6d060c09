//! Where something fails and the program goes on, that is said to the person, or a document says why not.

use anyhow::{Context as _, Result};
use support::repository::{self, Source};

const DOCUMENT: &str = "docs/fallbacks.md";

/// What the program logs as a warning or an error, without what is put in at its end.
fn logged(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for kind in ["log::warn!(", "log::error!("] {
        for call in source.split(kind).skip(1) {
            let text = call.trim_start().strip_prefix('"');
            let text = text.and_then(|text| text.split_once('"'));
            // Where it begins with something else, nothing of it can be looked for.
            let text = text.map_or("a text that is put together", |(text, _)| text);
            found.push(
                text.trim_end_matches(": {error}")
                    .trim_end_matches(": {reason:?}")
                    .to_owned(),
            );
        }
    }
    found
}

#[test]
fn every_fallback_that_is_logged_is_said_or_justified() -> Result<()> {
    let document = repository::read(DOCUMENT)?;
    let mut count = 0;
    for Source { path, text } in repository::sources("src-tauri", &[".rs"])? {
        for line in logged(&text) {
            count += 1;
            assert!(
                document.contains(&format!("| `{line}` |")),
                "{path} logs “{line}” and goes on: say it to the person, and add a row to {DOCUMENT}"
            );
        }
    }
    assert!(count > 20, "they were found: {count}");
    Ok(())
}

#[test]
fn nothing_is_justified_that_is_not_logged() -> Result<()> {
    let sources = repository::sources("src-tauri", &[".rs"])?;
    for row in repository::read(DOCUMENT)?.lines() {
        let Some(row) = row.strip_prefix("| `") else {
            continue;
        };
        let (line, _) = row
            .split_once("` |")
            .context("a row has a line of the log")?;
        assert!(
            sources
                .iter()
                .any(|source| source.text.contains(&format!("\"{line}"))),
            "{DOCUMENT}: nothing logs “{line}” any more"
        );
    }
    Ok(())
}
