//! A command is an adapter of at most five lines.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use support::repository;

const MOST_LINES: usize = 5;

/// The lines of the body of every function in `source` that is declared as a command.
fn handlers(source: &str) -> Result<BTreeMap<String, Vec<String>>> {
    let mut handlers = BTreeMap::new();
    for command in source.split("#[tauri::command").skip(1) {
        let (_, after) = command
            .split_once("fn ")
            .context("a command is a function")?;
        let end = after.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
        let name = &after[..end.context("a function has a name")?];
        // The formatter ends a function with a brace at the beginning of a line.
        let (_, body) = after.split_once("{\n").context("a function has a body")?;
        let (body, _) = body.split_once("\n}").context("a body has an end")?;
        let lines = body.lines().map(str::to_owned).collect();
        handlers.insert(name.to_owned(), lines);
    }
    Ok(handlers)
}

fn all_handlers() -> Result<BTreeMap<String, Vec<String>>> {
    let mut all = BTreeMap::new();
    for source in repository::sources("src-tauri/src/commands", &[".rs"])? {
        all.append(&mut handlers(&source.text).context(source.path)?);
    }
    Ok(all)
}

#[test]
fn every_command_has_one_short_handler() -> Result<()> {
    let handlers = all_handlers()?;
    for name in ipc::NAMES {
        let body = handlers.get(*name);
        let body = body.with_context(|| format!("src-tauri/src/commands has no `{name}`"))?;
        assert!(
            body.len() <= MOST_LINES,
            "`{name}` has {} lines: a command converts, calls one use case, and converts; what it \
             does besides belongs into `app`",
            body.len()
        );
    }
    Ok(())
}

#[test]
fn every_handler_is_in_the_list_of_commands() -> Result<()> {
    for name in all_handlers()?.keys() {
        assert!(
            ipc::NAMES.contains(&name.as_str()),
            "`{name}` is a handler that ipc::commands! does not name"
        );
    }
    Ok(())
}

#[test]
fn a_handler_holds_no_rule() -> Result<()> {
    for (name, body) in all_handlers()? {
        for word in ["if ", "match ", "for ", "while ", "loop "] {
            assert!(
                !body.iter().any(|line| line.trim_start().starts_with(word)),
                "`{name}` decides something (`{word}`); rules belong into `domain` or `app`"
            );
        }
    }
    Ok(())
}

#[test]
fn a_long_handler_would_be_noticed() -> Result<()> {
    let source = "#[tauri::command(async)]\npub(crate) fn short(a: A<'_>) -> B {\n    c()\n}\n\n\
                  #[tauri::command]\nfn long() {\n    1;\n    {\n        2;\n    }\n    3;\n    4;\n}\n";
    let handlers = handlers(source)?;
    let lengths: Vec<_> = handlers
        .iter()
        .map(|(name, body)| (name.as_str(), body.len()))
        .collect();
    assert_eq!(
        lengths,
        [("long", 6), ("short", 1)],
        "every line of a body counts"
    );
    Ok(())
}
