//! `cargo xtask types`: the page's types from the Rust types.

use std::fs;
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::tree::Tree;

/// Writes ui/src/backend/generated/wire.ts; leaves it alone when it is current.
pub(crate) fn types(tree: &Tree) -> Result<ExitCode> {
    // `read` would take the last line's end away.
    let answer = tree
        .cargo("run --quiet --package xtask --example wire")
        .output()
        .context("the types could not be made: the crate ipc and what it needs must compile")?;
    let path = tree.ui().join("src/backend/generated/wire.ts");
    if fs::read(&path).is_ok_and(|current| current == answer.stdout) {
        println!("{} is current", path.display());
        return Ok(ExitCode::SUCCESS);
    }
    tree.shell
        .write_file(&path, answer.stdout)
        .with_context(|| format!("{} cannot be written", path.display()))?;
    println!("{} is written", path.display());
    Ok(ExitCode::SUCCESS)
}
