//! A command is an adapter of at most five lines.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use support::repository::{self, Source};

const FOLDER: &str = "src-tauri/crates/commands/src";
const MOST_LINES: usize = 5;

/// The lines of the body of every function in `source` that carries out a command: those that work
/// on a context.
fn handlers(source: &str) -> Result<BTreeMap<String, Vec<String>>> {
    let mut handlers = BTreeMap::new();
    for function in source.split("\npub(crate) fn ").skip(1) {
        let (head, _) = function.split_once('{').context("a function has a body")?;
        let (name, taken) = head.split_once('(').context("a function takes something")?;
        if !taken.contains(": &Context<") {
            continue;
        }
        // The formatter ends a function with a brace at the beginning of a line.
        let (_, body) = function
            .split_once("{\n")
            .context("a function has a body")?;
        let (body, _) = body.split_once("\n}").context("a body has an end")?;
        let lines = body.lines().map(str::to_owned).collect();
        handlers.insert(name.to_owned(), lines);
    }
    Ok(handlers)
}

/// All of them, by area and name.
fn all_handlers() -> Result<BTreeMap<(String, String), Vec<String>>> {
    let mut all = BTreeMap::new();
    for Source { path, text } in repository::sources(FOLDER, &[".rs"])? {
        let file = path.strip_prefix(&format!("{FOLDER}/"));
        let area = file.and_then(|file| file.strip_suffix(".rs"));
        let area = area.with_context(|| format!("{path}: a file for each area, in no folder"))?;
        let here = handlers(&text).context(path.clone())?.into_iter();
        all.extend(here.map(|(name, body)| ((area.to_owned(), name), body)));
    }
    Ok(all)
}

#[test]
fn every_command_has_one_short_handler_in_the_file_of_its_area() -> Result<()> {
    let handlers = all_handlers()?;
    for ipc::Command { area, name, .. } in ipc::COMMANDS {
        let body = handlers.get(&((*area).to_owned(), (*name).to_owned()));
        let body = body.with_context(|| format!("{FOLDER}/{area}.rs has no `{name}`"))?;
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
    for (area, name) in all_handlers()?.keys() {
        assert!(
            ipc::COMMANDS
                .iter()
                .any(|command| (command.area, command.name) == (area, name)),
            "`{name}` in {FOLDER}/{area}.rs is a handler that ipc::commands! does not name there"
        );
    }
    Ok(())
}

#[test]
fn a_handler_holds_no_rule() -> Result<()> {
    for ((_, name), body) in all_handlers()? {
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
fn no_handler_holds_the_state_while_the_person_is_asked() -> Result<()> {
    let handlers = all_handlers()?;
    for command in ipc::COMMANDS {
        let body = &handlers[&(command.area.to_owned(), command.name.to_owned())];
        let asks = body.iter().any(|line| asks_the_person(line));
        assert_eq!(
            asks,
            command.way == ipc::Way::Dialog,
            "`{}` is declared as it is done",
            command.name
        );
        for line in body.iter().filter(|line| asks_the_person(line)) {
            assert!(
                !line.contains("cx.with") && !line.contains("cx.alone"),
                "`{}` would hold every other command back until the dialog is answered",
                command.name
            );
        }
    }
    Ok(())
}

#[test]
fn what_a_dialog_asks_for_is_made_after_it_under_the_lock_of_that_moment() -> Result<()> {
    let handlers = all_handlers()?;
    for command in ipc::COMMANDS {
        let body = &handlers[&(command.area.to_owned(), command.name.to_owned())];
        let Some(asked) = body.iter().position(|line| asks_the_person(line)) else {
            continue;
        };
        for line in &body[..asked] {
            assert!(
                !line.contains("cx.with") || line.contains("outgoing(stores"),
                "`{}` reads what is written before the person has answered: {line}",
                command.name
            );
        }
    }
    for Source { path, text } in repository::sources(FOLDER, &[".rs"])? {
        let door = path.ends_with("/context.rs") || path.ends_with("/gate.rs");
        assert!(
            door || !["dialogs.", "dialogs()"]
                .iter()
                .any(|way| text.contains(way))
                || path.ends_with("/host.rs"),
            "{path} asks past `Context::save`, `Context::open` and `Context::folder`, after which the lock is looked at"
        );
    }
    Ok(())
}

#[test]
fn every_command_with_a_dialog_is_tried_while_the_lock_is_shut() -> Result<()> {
    let tried = repository::read("tests/page-host/src/asked.rs")?;
    for command in ipc::COMMANDS {
        assert_eq!(
            tried.contains(&format!("        (\"{}\", ", command.name)),
            command.way == ipc::Way::Dialog,
            "`{}`: all commands with a dialog, and no others",
            command.name
        );
    }
    Ok(())
}

/// Through the only three doors to a dialog, behind which the lock is looked at again.
fn asks_the_person(line: &str) -> bool {
    ["cx.save(", "cx.open(", "cx.folder("]
        .iter()
        .any(|door| line.contains(door))
}

#[test]
fn a_long_handler_would_be_noticed() -> Result<()> {
    let source = "\npub(crate) fn short(cx: &Context<'_>) -> B {\n    c()\n}\n\n\
                  pub(crate) fn no_command() {\n    1\n}\n\n\
                  pub(crate) fn long(\n    _: &Context<'_>,\n    a: A,\n) {\n    1;\n    {\n        \
                  2;\n    }\n    3;\n    4;\n}\n";
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
