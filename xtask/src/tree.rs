//! Where things lie: the sources and the target folder, whatever the working directory is.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;
use xshell::{Cmd, Shell, cmd};

/// Which of cargo's profiles something is built with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// For work and for every kind of test, so that heavy dependencies are compiled once.
    Dev,
    /// For measuring and for users.
    Release,
}

/// The sources and the target folder.
pub(crate) struct Tree {
    /// A shell that stands in the root, with `CARGO_TARGET_DIR` set to the target folder.
    pub(crate) shell: Shell,
    /// Cargo's own description of the workspace.
    pub(crate) metadata: Value,
    root: PathBuf,
    target: PathBuf,
}

impl Tree {
    /// Finds the sources from where xtask was compiled, and asks cargo for the target folder.
    pub(crate) fn find() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context(
                "xtask does not lie in a folder of the workspace: put it back beside Cargo.toml",
            )?
            .to_path_buf();
        let shell = Shell::new()
            .context("the working directory cannot be read: change to one that exists")?;
        let manifest = root.join("Cargo.toml");
        // Asked from the user's working directory: a relative CARGO_TARGET_DIR counts from there.
        let answer = cargo(&shell)
            .args([
                "metadata",
                "--no-deps",
                "--format-version",
                "1",
                "--manifest-path",
            ])
            .arg(&manifest)
            .quiet()
            .read()
            .with_context(|| {
                format!("cargo cannot read the workspace at {}", manifest.display())
            })?;
        let metadata: Value = serde_json::from_str(&answer)
            .context("cargo metadata answered with something that is not JSON")?;
        let target = metadata["target_directory"]
            .as_str()
            .context("cargo metadata names no target folder: use the cargo that Cargo.toml's rust-version asks for")?
            .into();
        shell.change_dir(&root);
        shell.set_var("CARGO_TARGET_DIR", &target);
        Ok(Self {
            shell,
            metadata,
            root,
            target,
        })
    }

    /// The folder of the page.
    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// The folder of the shell.
    pub(crate) fn shell_folder(&self) -> PathBuf {
        self.root.join("src-tauri")
    }

    /// The folder that holds what a profile builds.
    pub(crate) fn built(&self, profile: Profile) -> PathBuf {
        self.target.join(match profile {
            Profile::Dev => "debug",
            Profile::Release => "release",
        })
    }

    /// A built binary.
    pub(crate) fn binary(&self, profile: Profile, name: &str) -> PathBuf {
        self.built(profile)
            .join(format!("{name}{}", env::consts::EXE_SUFFIX))
    }

    /// A folder for xtask's own files, made if it is missing.
    pub(crate) fn scratch(&self) -> Result<PathBuf> {
        let path = self.target.join("xtask");
        self.shell.create_dir(&path).with_context(|| {
            format!(
                "the folder {} cannot be made: check CARGO_TARGET_DIR",
                path.display()
            )
        })
    }

    /// Cargo, in the root, with arguments that are separated by spaces.
    pub(crate) fn cargo(&self, arguments: &str) -> Cmd<'_> {
        cargo(&self.shell).args(arguments.split_whitespace())
    }
}

/// Cargo without what `cargo run` told xtask about xtask: build scripts that watch those variables
/// would otherwise run again each time.
fn cargo(shell: &Shell) -> Cmd<'_> {
    let program = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut cargo = cmd!(shell, "{program}");
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(|name| {
            name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
        }) {
            cargo = cargo.env_remove(name);
        }
    }
    cargo
}
