//! `cargo xtask types`: what is made from the Rust types and the list of commands.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::tree::Tree;

/// Writes the types of the page and its permission to call the commands; leaves alone what is current.
pub(crate) fn types(tree: &Tree) -> Result<ExitCode> {
    write(
        tree,
        "typescript",
        &tree.ui().join("src/backend/generated/wire.ts"),
    )?;
    write(
        tree,
        "text-rules",
        &tree.ui().join("src/backend/generated/text-rules.ts"),
    )?;
    write(
        tree,
        "capability",
        &tree.shell_folder().join("capabilities/main.json"),
    )?;
    Ok(ExitCode::SUCCESS)
}

fn write(tree: &Tree, made: &str, path: &Path) -> Result<()> {
    // `read` would take the last line's end away.
    let answer = tree
        .cargo("run --quiet --package xtask --example wire")
        .arg(made)
        .output()
        .context("it could not be made: the crate ipc and what it needs must compile")?;
    if fs::read(path).is_ok_and(|current| current == answer.stdout) {
        println!("{} is current", path.display());
        return Ok(());
    }
    tree.shell
        .write_file(path, answer.stdout)
        .with_context(|| format!("{} cannot be written", path.display()))?;
    println!("{} is written", path.display());
    Ok(())
}
