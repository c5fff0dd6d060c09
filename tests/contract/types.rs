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
fn the_list_of_commands_names_each_once() {
    let mut names = ipc::NAMES.to_vec();
    names.sort_unstable();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count, "a name stands twice in ipc::commands!");
    assert!(count >= 17, "only {count} commands are left");
}
