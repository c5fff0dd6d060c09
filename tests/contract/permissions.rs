//! The page may ask for what is in the list of commands, and for nothing else.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result};
use serde_json::Value;
use support::repository::{self, Source};

fn the_capability() -> Result<Value> {
    let mut files = repository::sources("src-tauri/capabilities", &[".json", ".toml", ".json5"])?;
    let Source { text, .. } = files.pop().context("there is one")?;
    let more: Vec<_> = files.iter().map(|file| &file.path).collect();
    assert!(
        more.is_empty(),
        "one capability is enough; there are also {more:?}"
    );
    Ok(serde_json::from_str(&text)?)
}

fn words(value: &Value) -> Result<BTreeSet<String>> {
    let words = value.as_array().context("a list")?.iter();
    let words = words.map(|word| word.as_str().map(str::to_owned));
    words.collect::<Option<_>>().context("a list of words")
}

#[test]
fn the_capability_is_made_from_the_list_of_commands() -> Result<()> {
    assert_eq!(
        repository::read("src-tauri/capabilities/main.json")?,
        ipc::capability(),
        "run `cargo xtask types` and commit what it writes"
    );
    Ok(())
}

#[test]
fn every_command_is_granted_by_its_name_and_nothing_else_is() -> Result<()> {
    let capability = the_capability()?;
    let granted = words(&capability["permissions"])?;
    let wanted = ipc::NAMES
        .iter()
        .map(|name| format!("allow-{}", name.replace('_', "-")));
    assert_eq!(
        granted,
        wanted.collect(),
        "capabilities/main.json is the list of commands"
    );
    let plugins: Vec<_> = granted.iter().filter(|name| name.contains(':')).collect();
    assert!(
        plugins.is_empty(),
        "the page may call no plugin: {plugins:?}"
    );
    Ok(())
}

#[test]
fn the_capability_is_for_the_main_window_and_for_no_page_from_elsewhere() -> Result<()> {
    let capability = the_capability()?;
    assert_eq!(
        words(&capability["windows"])?,
        BTreeSet::from(["main".to_owned()])
    );
    for key in ["remote", "webviews", "local"] {
        assert!(capability.get(key).is_none(), "`{key}` widens who may ask");
    }
    Ok(())
}

#[test]
fn only_this_capability_is_in_force() -> Result<()> {
    let capability = the_capability()?;
    let configuration = repository::read("src-tauri/tauri.conf.json")?;
    let configuration: Value = serde_json::from_str(&configuration)?;
    let in_force = words(&configuration["app"]["security"]["capabilities"])?;
    let name = capability["identifier"].as_str().context("it has a name")?;
    assert_eq!(
        in_force,
        BTreeSet::from([name.to_owned()]),
        "and it is named"
    );
    Ok(())
}

#[test]
fn the_build_declares_exactly_the_list_of_commands() -> Result<()> {
    let build = repository::read("src-tauri/build.rs")?;
    assert!(
        build.contains("AppManifest::new().commands(ipc::NAMES)"),
        "a command that is not declared in the build can be called by any page (tauri#9008)"
    );
    let shell = repository::read("src-tauri/src/lib.rs")?;
    let calls = repository::read("src-tauri/src/calls.rs")?;
    assert!(
        shell.contains("invoke_handler(calls::handler())")
            && calls.contains("ipc::NAMES.iter().find(|name| **name == message.command())"),
        "the calls that are answered come from the same list"
    );
    for handled in ["#[tauri::command", "generate_handler!"] {
        for file in [&shell, &calls] {
            assert!(
                !file.contains(handled),
                "none is answered besides those of the list"
            );
        }
    }
    Ok(())
}
