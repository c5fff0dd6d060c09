//! The folder or the file may not be written.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use support::files::Files;
use support::home::Home;

use crate::mounts::in_own_mounts;
use crate::untouched::used;

/// Whom permissions do not bind.
const ROOT: u32 = 0;
/// A user that owns nothing (`nobody`).
const NOBODY: u32 = 65_534;

/// A home of a user whom permissions bind, also where the tests run as root.
struct Bound {
    home: Home,
    saver: PathBuf,
    as_nobody: bool,
}

impl Bound {
    fn new(home: Home) -> Result<Self> {
        let saver = home.path().join("saver");
        fs::copy(env!("CARGO_BIN_EXE_saver"), &saver)?;
        fs::set_permissions(home.path(), Permissions::from_mode(0o755))?;
        let as_nobody = fs::metadata(&saver)?.uid() == ROOT;
        let bound = Self {
            home,
            saver,
            as_nobody,
        };
        if as_nobody {
            let data = bound.home.data();
            for path in [data.clone(), bound.home.store_file()] {
                if path.exists() {
                    chown(&path, Some(NOBODY), Some(NOBODY))?;
                }
            }
        }
        Ok(bound)
    }

    /// What the saver says while `path` has the permissions `mode`; nothing in the data folder may
    /// be another afterwards.
    fn says(&self, path: &Path, mode: u32, arguments: &[&str]) -> Result<String> {
        let data = self.home.data();
        let before = Files::of(&data)?;
        let usual = fs::metadata(path)?.permissions();
        fs::set_permissions(path, Permissions::from_mode(mode))?;
        let said = self.run(arguments);
        fs::set_permissions(path, usual)?;
        assert_eq!(Files::of(&data)?, before, "what was there stays");
        said
    }

    fn run(&self, arguments: &[&str]) -> Result<String> {
        let mut command = if self.as_nobody {
            let mut command = Command::new("setpriv");
            command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]);
            command.arg(&self.saver);
            command
        } else {
            Command::new(&self.saver)
        };
        let (mode, rest) = arguments.split_first().context("a mode is needed")?;
        let output = command.arg(mode).arg(self.home.data()).args(rest).output();
        let output = output.context("`setpriv` (util-linux) does not start")?;
        let complaint = String::from_utf8_lossy(&output.stderr);
        ensure!(
            complaint.is_empty(),
            "no user whom permissions bind can be tried on this machine: {complaint}"
        );
        Ok(String::from_utf8(output.stdout)?)
    }
}

const GIVE: [&str; 3] = ["give", "9", "1"];
const READ: [&str; 1] = ["read"];

#[test]
fn a_user_who_may_write_is_not_refused() -> Result<()> {
    let bound = Bound::new(used()?)?;
    let said = bound.run(&GIVE)?;
    assert!(
        said.ends_with(" 1\n"),
        "so what the other tests see comes from the permissions: {said}"
    );
    Ok(())
}

#[test]
fn a_folder_that_may_not_be_written_is_read_only() -> Result<()> {
    let bound = Bound::new(used()?)?;
    let folder = bound.home.data();
    for arguments in [&GIVE[..], &READ] {
        let said = bound.says(&folder, 0o555, arguments)?;
        assert_eq!(said, "error ReadOnly\n", "{arguments:?}");
    }
    Ok(())
}

#[test]
fn a_file_that_may_not_be_written_is_read_only() -> Result<()> {
    let bound = Bound::new(used()?)?;
    let file = bound.home.store_file();
    for arguments in [&GIVE[..], &READ] {
        let said = bound.says(&file, 0o444, arguments)?;
        assert_eq!(said, "error ReadOnly\n", "{arguments:?}");
    }
    Ok(())
}

#[test]
fn a_file_that_may_not_even_be_read_is_read_only() -> Result<()> {
    let bound = Bound::new(used()?)?;
    let said = bound.says(&bound.home.store_file(), 0, &GIVE)?;
    assert_eq!(said, "error ReadOnly\n", "the same permission is missing");
    Ok(())
}

#[test]
fn a_folder_that_may_not_be_entered_is_read_only() -> Result<()> {
    let bound = Bound::new(used()?)?;
    let said = bound.says(&bound.home.data(), 0, &GIVE)?;
    assert_eq!(said, "error ReadOnly\n", "one may not write there");
    Ok(())
}

#[test]
fn a_folder_that_may_not_be_made_is_read_only() -> Result<()> {
    let bound = Bound::new(Home::new()?)?;
    let said = bound.says(bound.home.path(), 0o555, &GIVE)?;
    assert_eq!(said, "error ReadOnly\n", "one may not write around it");
    assert!(!bound.home.data().exists(), "nothing is made");
    Ok(())
}

#[test]
fn a_disk_that_may_not_be_written_is_read_only_and_stays_as_it_is() -> Result<()> {
    let home = used()?;
    let before = Files::of(&home.data())?;
    let script = r#"
        mount --bind "$1" "$1"
        mount -o remount,bind,ro "$1"
        "$2" give "$1" 9 1 || true
        "$2" read "$1" || true
    "#;
    let said = in_own_mounts(script, &home.data())?;
    assert_eq!(
        said, "error ReadOnly\nerror ReadOnly\n",
        "it is said why, each time"
    );
    assert_eq!(Files::of(&home.data())?, before, "what was there stays");
    let finished = home.start().overview()?.finished_count;
    assert_eq!(
        finished, 1,
        "with a disk that may be written it opens again"
    );
    Ok(())
}
