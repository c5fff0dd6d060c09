//! `cargo xtask bundle`: the package that users install.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::system_packages::{self, Purpose};
use crate::tree::{Profile, Tree};
use crate::{npm, page, run};

/// Builds the release and its .deb, and says where it is.
pub(crate) fn bundle(tree: &Tree) -> Result<ExitCode> {
    if !cfg!(target_os = "linux") {
        bail!("a .deb can be made on Linux only: use a Linux machine or container for this");
    }
    system_packages::ensure(&tree.shell, Purpose::Build)?;
    npm::ensure(tree)?;
    page::build(tree)?;
    run::build_program(tree, Profile::Release)?;
    let package = deb(tree, Profile::Release)?;
    let bytes = fs::metadata(&package)
        .with_context(|| format!("{} cannot be read", package.display()))?
        .len();
    println!("{} ({})", package.display(), megabytes(bytes));
    Ok(ExitCode::SUCCESS)
}

/// Packs the program, which must be built, into a .deb.
pub(crate) fn deb(tree: &Tree, profile: Profile) -> Result<PathBuf> {
    let folder = tree.built(profile).join("bundle/deb");
    // One of another version would otherwise be found beside the new one.
    for old in packages(&folder) {
        fs::remove_file(&old).with_context(|| format!("{} cannot be removed", old.display()))?;
    }
    let tauri = tree.ui().join("node_modules/.bin/tauri");
    let debug = (profile == Profile::Dev).then_some("--debug");
    // Without patching, the program stays the one that cargo has built.
    cmd!(
        tree.shell,
        "{tauri} bundle {debug...} --ci --bundles deb --no-binary-patching"
    )
    .run()
    .context("the .deb could not be made: see what tauri says above")?;
    match packages(&folder).as_slice() {
        [package] => Ok(package.clone()),
        found => bail!(
            "there should be one .deb in {}, not {}",
            folder.display(),
            found.len()
        ),
    }
}

/// The .deb files in a folder; none if there is no such folder.
fn packages(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "deb"))
        .collect()
}

/// A size as people read it, with one decimal.
fn megabytes(bytes: u64) -> String {
    let tenths = (bytes + 50_000) / 100_000;
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_rounded_to_one_decimal() {
        assert_eq!(megabytes(12_340_000), "12.3 MB");
        assert_eq!(megabytes(12_950_000), "13.0 MB");
        assert_eq!(megabytes(0), "0.0 MB");
    }

    #[test]
    fn only_packages_are_found() {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir(home.path().join("fagspejl_0.1.0_amd64")).unwrap();
        fs::write(home.path().join("fagspejl_0.1.0_amd64.deb"), "").unwrap();
        assert_eq!(
            packages(home.path()),
            [home.path().join("fagspejl_0.1.0_amd64.deb")]
        );
        assert!(packages(&home.path().join("missing")).is_empty());
    }
}
