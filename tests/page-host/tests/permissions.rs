//! What leaves the program has the usual permissions, and what stays is for the person alone.
#![cfg(target_os = "linux")]

mod program;

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

use program::{PROGRAM, Program};

/// A program with this umask.
fn with_umask(umask: &str) -> Result<Program> {
    let script = format!("umask {umask}; exec \"$1\"");
    Program::start(Command::new("sh").args(["-euc", &script, "sh", PROGRAM]))
}

fn mode(file: &Path) -> Result<u32> {
    Ok(fs::metadata(file)?.permissions().mode() & 0o777)
}

/// Exports to `file`.
fn export(program: &mut Program, file: &Path) -> Result<()> {
    program.ask(&json!({ "ask": "dialog", "answer": file }))?;
    program.call("export", &json!({ "format": "csv" }))?;
    Ok(())
}

#[test]
fn what_leaves_the_program_has_the_usual_permissions() -> Result<()> {
    for (umask, usual) in [
        ("022", 0o644),
        ("027", 0o640),
        ("077", 0o600),
        ("002", 0o664),
    ] {
        let folder = tempfile::tempdir()?;
        let at = |name: &str| -> PathBuf { folder.path().join(name) };
        let mut program = with_umask(umask)?;
        export(&mut program, &at("new.csv"))?;
        assert_eq!(mode(&at("new.csv"))?, usual, "umask {umask}");
        for earlier in [0o600, 0o640, 0o666] {
            fs::write(at("earlier.csv"), "what stood there")?;
            fs::set_permissions(at("earlier.csv"), Permissions::from_mode(earlier))?;
            export(&mut program, &at("earlier.csv"))?;
            ensure!(
                fs::metadata(at("earlier.csv"))?.len() > 16,
                "it is replaced"
            );
            assert_eq!(
                mode(&at("earlier.csv"))?,
                earlier,
                "those of the file that it replaces"
            );
        }
        symlink(at("new.csv"), at("link.csv"))?;
        fs::set_permissions(at("new.csv"), Permissions::from_mode(0o604))?;
        export(&mut program, &at("link.csv"))?;
        ensure!(at("link.csv").is_symlink(), "the link stays");
        assert_eq!(
            mode(&at("new.csv"))?,
            0o604,
            "as of the file that it leads to"
        );
        let left = fs::read_dir(folder.path())?.count();
        assert_eq!(left, 3, "nothing else is left");
    }
    Ok(())
}

#[test]
fn what_stays_in_the_data_folder_is_for_the_person_alone_whatever_the_umask() -> Result<()> {
    for umask in ["000", "022", "077"] {
        let mut program = with_umask(umask)?;
        program.call("back_up", &Value::Null)?;
        let settings = program.call("settings", &Value::Null)?;
        program.call("change_settings", &settings["settings"])?;
        let proposed = program.call(
            "propose_lock",
            &json!({ "passphrase": "syv gamle blishøns på tærsklen" }),
        )?;
        program.call("confirm_recovery_code", &proposed)?;
        let of = format!("/proc/{}/fd", program.child.id());
        let mut seen = 0;
        for held in fs::read_dir(of)? {
            let Ok(file) = fs::read_link(held?.path()) else {
                continue;
            };
            if file.ends_with("fagspejl.db") {
                let data = file.parent().context("it is in a folder")?;
                for folder in [data.to_owned(), data.join("backups")] {
                    for file in fs::read_dir(&folder)? {
                        let file = file?.path();
                        let own = if file.is_dir() { 0o700 } else { 0o600 };
                        assert_eq!(mode(&file)?, own, "{} with umask {umask}", file.display());
                        seen += 1;
                    }
                }
            }
        }
        ensure!(
            seen >= 5,
            "the store, its log, the settings, the key, a backup: {seen}"
        );
    }
    Ok(())
}
