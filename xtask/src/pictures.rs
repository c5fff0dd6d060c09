//! `cargo xtask pictures DIR [PART…]`: every screen, as a person sees it.

use std::path::{self, Path};
use std::process::ExitCode;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::screen::{Screen, require_linux};
use crate::system_packages::{self, Purpose};
use crate::tree::{Profile, Tree};
use crate::{npm, page, process};

/// Takes the pictures; a relative folder counts from where the command was given.
pub(crate) fn pictures(tree: &Tree, folder: &Path, parts: &[String]) -> Result<ExitCode> {
    require_linux()?;
    let folder = path::absolute(folder).context("the folder for the pictures needs a name")?;
    system_packages::ensure(&tree.shell, Purpose::Test)?;
    npm::ensure(tree)?;
    page::build(tree)?;
    tree.cargo("build --workspace --bin fagspejl --bin with-test-kind --bin pictures")
        .run()
        .context("the program and what takes its pictures could not be built")?;
    tree.shell
        .create_dir(&folder)
        .with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    let screen = Screen::start(tree, "pictures")?;
    let pictures = tree.binary(Profile::Dev, "pictures");
    let pictures = cmd!(tree.shell, "{pictures} {folder} {parts...}")
        .env("FAGSPEJL_PROGRAM", tree.binary(Profile::Dev, "fagspejl"));
    process::hand_over(screen.show(pictures))
}
