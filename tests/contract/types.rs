//! The page's types are those of the program.

use anyhow::Result;
use support::repository;

#[test]
fn the_types_of_the_page_are_current() -> Result<()> {
    let kept = repository::read("ui/src/backend/generated/wire.ts")?;
    let made = ipc::typescript();
    let different = kept
        .lines()
        .zip(made.lines())
        .find(|(kept, made)| kept != made);
    assert!(
        kept == made,
        "ui/src/backend/generated/wire.ts is not what the Rust types say; run `cargo xtask types` and \
         commit what it writes. First difference: {different:?}"
    );
    Ok(())
}

#[test]
fn the_rules_of_text_of_the_page_are_current() -> Result<()> {
    let kept = repository::read("ui/src/backend/generated/text-rules.ts")?;
    assert!(
        kept == ipc::text_rules(),
        "run `cargo xtask types` and commit what it writes"
    );
    Ok(())
}

#[test]
fn the_list_of_commands_names_each_once() {
    let mut names = ipc::NAMES.to_vec();
    names.sort_unstable();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count, "a name stands twice in ipc::commands!");
    assert!(count >= 17, "only {count} commands are left");
}

/// The structs and enums below `folder` that have TypeScript, but for those that a macro makes.
fn with_typescript(folder: &str) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for source in repository::sources(folder, &[".rs"])? {
        let mut derived = false;
        for line in source.text.lines() {
            let mut kinds = ["pub struct ", "pub enum "].into_iter();
            let declared = kinds.find_map(|kind| line.strip_prefix(kind));
            if line.starts_with("#[derive(") {
                derived = line.ends_with(" TS)]");
            } else if let Some(declared) = declared
                && std::mem::take(&mut derived)
            {
                let name = declared.split(|sign: char| !sign.is_alphanumeric());
                names.extend(name.take(1).map(str::to_owned));
            }
        }
    }
    Ok(names)
}

#[test]
fn only_what_crosses_to_the_page_has_typescript() -> Result<()> {
    let wire = ipc::typescript();
    for folder in ["src-tauri/crates/domain", "src-tauri/crates/view"] {
        let names = with_typescript(folder)?;
        assert!(
            names.len() > 20,
            "only {} types of {folder} are found",
            names.len()
        );
        let unused: Vec<_> = names
            .into_iter()
            .filter(|name| !wire.contains(&format!("export type {name} = ")))
            .collect();
        assert!(
            unused.is_empty(),
            "{unused:?} of {folder} never cross to the page: take `TS` from them"
        );
    }
    Ok(())
}
