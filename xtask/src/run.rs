//! `cargo xtask run`: builds the page and the program and starts it.

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::system_packages::{self, Purpose};
use crate::tree::{Profile, Tree};
use crate::{npm, page, process};

/// Builds and starts the program with the given arguments.
pub(crate) fn run(tree: &Tree, release: bool, arguments: &[OsString]) -> Result<ExitCode> {
    if cfg!(target_os = "linux") && !has_display() {
        bail!("{}", no_display(release, arguments));
    }
    system_packages::ensure(&tree.shell, Purpose::Build)?;
    npm::ensure(tree)?;
    page::build(tree)?;
    let profile = if release {
        Profile::Release
    } else {
        Profile::Dev
    };
    build_program(tree, profile)?;
    let program = tree.binary(profile, "fagspejl");
    process::hand_over(cmd!(tree.shell, "{program} {arguments...}"))
}

/// Builds the program. The page must be there.
pub(crate) fn build_program(tree: &Tree, profile: Profile) -> Result<()> {
    let cargo = match profile {
        // Of the whole workspace, as the tests are: the dependencies then have the same features
        // and are not compiled twice.
        Profile::Dev => tree.cargo("build --workspace --bin fagspejl"),
        // What users get has the features that it needs and no others.
        Profile::Release => tree.cargo("build --release --package fagspejl"),
    };
    cargo.run().context("the program could not be built")
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}

fn no_display(release: bool, arguments: &[OsString]) -> String {
    let mut again = String::from("cargo xtask run");
    if release {
        again += " --release";
    }
    if !arguments.is_empty() {
        again += " --";
        for argument in arguments {
            again = format!("{again} {}", argument.display());
        }
    }
    format!(
        "there is no display to open the window on; to use a virtual one (packages xvfb and xauth):\n  \
         xvfb-run --auto-servernum --server-args='-screen 0 1600x1200x24' {again}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_to_use_without_a_display_repeats_what_was_asked() {
        let text = no_display(true, &["--demo".into()]);
        assert!(
            text.ends_with("cargo xtask run --release -- --demo"),
            "{text}"
        );
        assert!(no_display(false, &[]).ends_with("cargo xtask run"));
    }
}
