//! Every command that takes a chosen file blames that file, by a sentence of its own in both languages,
//! and whatever is wrong with it.
#![cfg(target_os = "linux")]

mod program;

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use tempfile::TempDir;

use program::{PROGRAM, Program};

/// Starts the program in mounts of its own: a disk that may only be read, and one without room. It may do
/// no more than the permissions of a file allow, also where the tests run as root.
const SCRIPT: &str = r#"
    mount --bind "$1/read-only" "$1/read-only"
    mount -o remount,bind,ro "$1/read-only"
    mount -t tmpfs -o size=16k tmpfs "$1/full"
    head -c 16384 /dev/zero > "$1/full/all" || true
    exec setpriv --inh-caps=-dac_override,-dac_read_search \
        --bounding-set=-dac_override,-dac_read_search "$2"
"#;

/// What is wrong with a file that is read, and the code of that.
const READ: [(&str, &str); 13] = [
    ("missing", "fileMissing"),
    ("folder/missing/file", "fileMissing"),
    ("letter/file", "fileMissing"),
    ("folder", "fileNotRegular"),
    ("pipe", "fileNotRegular"),
    ("/dev/zero", "fileNotRegular"),
    ("to-device", "fileNotRegular"),
    ("to-pipe", "fileNotRegular"),
    ("nowhere", "fileLinkBroken"),
    ("round", "fileLinkBroken"),
    ("two-names", "fileHardLinked"),
    ("closed", "fileNotPermitted"),
    (LONG, "filePathTooLong"),
];

/// What is wrong with a file that is written, and the code of that.
const WRITTEN: [(&str, &str); 12] = [
    ("missing/file", "exportFolderMissing"),
    ("letter/file", "exportFolderMissing"),
    ("folder", "exportNotRegular"),
    ("pipe", "exportNotRegular"),
    ("to-device", "exportNotRegular"),
    ("into-nowhere", "exportLinkBroken"),
    ("round", "exportLinkBroken"),
    ("two-names", "exportHardLinked"),
    ("closed-folder/file", "exportNotPermitted"),
    ("read-only/file", "exportNotPermitted"),
    ("full/file", "exportNoRoom"),
    (LONG, "exportPathTooLong"),
];

/// Longer than a name may be.
const LONG: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

/// The sentences, Danish and English.
const SENTENCES: [(&str, &str, &str); 16] = [
    (
        "fileMissing",
        "Filen findes ikke.",
        "The file does not exist.",
    ),
    (
        "fileNotRegular",
        "Det er ikke en almindelig fil.",
        "That is not an ordinary file.",
    ),
    (
        "fileLinkBroken",
        "Filen er et link, der ikke fører nogen steder hen.",
        "The file is a link that leads nowhere.",
    ),
    (
        "fileHardLinked",
        "Filen har flere navne på disken.",
        "The file has several names on the disk.",
    ),
    (
        "fileNotPermitted",
        "Du har ikke lov til at læse filen.",
        "You are not allowed to read the file.",
    ),
    (
        "filePathTooLong",
        "Navnet på filen er for langt.",
        "The name of the file is too long.",
    ),
    (
        "fileNotRead",
        "Filen kan ikke læses.",
        "The file cannot be read.",
    ),
    (
        "fileIsStore",
        "Det er den fil, Fagspejl selv gemmer i.",
        "That is the file in which Fagspejl itself saves.",
    ),
    (
        "exportFolderMissing",
        "Mappen, du vil gemme i, findes ikke.",
        "The folder to save in does not exist.",
    ),
    (
        "exportNotRegular",
        "Dér ligger noget, der ikke er en fil.",
        "There is something there that is not a file.",
    ),
    (
        "exportLinkBroken",
        "Du vil gemme gennem et link, der ikke fører nogen steder hen.",
        "You want to save through a link that leads nowhere.",
    ),
    (
        "exportHardLinked",
        "Filen, du vil erstatte, har flere navne på disken.",
        "The file that you want to replace has several names on the disk.",
    ),
    (
        "exportNotPermitted",
        "Du har ikke lov til at gemme dér.",
        "You are not allowed to save there.",
    ),
    (
        "exportNoRoom",
        "Der er ikke plads til filen dér.",
        "There is no room for the file there.",
    ),
    (
        "exportPathTooLong",
        "Det navn, du vil give filen, er for langt.",
        "The name that you want to give the file is too long.",
    ),
    (
        "exportInDataFolder",
        "Dér har Fagspejl sine egne data.",
        "That is where Fagspejl keeps its own data.",
    ),
];

/// A folder of the person's in which everything is that can be wrong with a file. The names have this
/// ending besides, where they are no folders in which something is.
fn wrong(ending: &str) -> Result<TempDir> {
    let folder = tempfile::tempdir()?;
    let at = |name: &str| folder.path().join(name);
    let with_ending = |name: &str| at(&format!("{name}{ending}"));
    for name in ["folder", "closed-folder", "read-only", "full"] {
        fs::create_dir(at(name))?;
    }
    for name in ["letter", "two-names", "closed"] {
        fs::write(at(name), "Husk at købe mælk.\n")?;
    }
    fs::hard_link(at("two-names"), at("another-name"))?;
    ensure!(Command::new("mkfifo").arg(at("pipe")).status()?.success());
    for (to, link) in [
        ("/dev/zero", "to-device"),
        ("pipe", "to-pipe"),
        ("gone", "nowhere"),
        ("gone/file", "into-nowhere"),
        ("round-2", "round"),
        ("round", "round-2"),
    ] {
        symlink(to, at(link))?;
    }
    if !ending.is_empty() {
        fs::create_dir(with_ending("folder"))?;
        for name in ["pipe", "two-names", "to-device", "into-nowhere", "round"] {
            fs::rename(at(name), with_ending(name))?;
        }
        symlink(with_ending("round"), at("round"))?;
    }
    fs::set_permissions(at("closed"), Permissions::from_mode(0o000))?;
    fs::set_permissions(at("closed-folder"), Permissions::from_mode(0o500))?;
    Ok(folder)
}

/// The program in mounts of its own.
fn start(folder: &Path) -> Result<Program> {
    let mut command = Command::new("unshare");
    command
        .args([
            "--user",
            "--map-root-user",
            "--mount",
            "sh",
            "-euc",
            SCRIPT,
            "sh",
        ])
        .args([folder.as_os_str(), PROGRAM.as_ref()]);
    let program = Program::start(&mut command);
    program.context("this machine allows no user name spaces, or lacks `unshare` and `setpriv`")
}

/// The code with which `name` is refused where the person chooses `file`.
fn code(program: &mut Program, (name, request): (&str, &Value), file: &Path) -> Result<String> {
    program.ask(&json!({ "ask": "dialog", "answer": file }))?;
    let call = json!({ "ask": "call", "name": name, "request": request });
    let reply = program.reply(&call)?;
    let code = reply["refused"]["code"].as_str();
    let code = code.with_context(|| format!("{name} of {} gives {reply}", file.display()))?;
    Ok(code.to_owned())
}

/// A file of texts.
fn texts(language: &str) -> Result<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = root.join(format!("../../ui/locales/{language}/errors.ftl"));
    Ok(fs::read_to_string(file)?)
}

#[test]
fn what_is_wrong_with_a_file_that_is_read_is_said_of_that_file() -> Result<()> {
    let folder = wrong("")?;
    let mut program = start(folder.path())?;
    for (file, expected) in READ {
        let file = folder.path().join(file);
        for name in ["import", "choose_backup"] {
            let code = code(&mut program, (name, &Value::Null), &file)?;
            assert_eq!(code, expected, "{name} of {}", file.display());
        }
    }
    Ok(())
}

#[test]
fn what_is_wrong_with_a_file_that_is_opened_is_said_of_that_file() -> Result<()> {
    let folder = wrong("")?;
    let mut program = start(folder.path())?;
    for (file, expected) in READ {
        let file = folder.path().join(file);
        // A link is not followed that another program hands over.
        let expected = if file.is_symlink() {
            "fileNotRegular"
        } else {
            expected
        };
        program.ask(&json!({ "ask": "open", "name": file }))?;
        let pending = program.call("pending_file", &Value::Null)?;
        let request = json!({ "id": pending["id"] });
        let call = json!({ "ask": "call", "name": "inspect_received", "request": request });
        let reply = program.reply(&call)?;
        assert_eq!(reply["refused"]["code"], expected, "{}", file.display());
        program.call("dismiss_received", &request)?;
    }
    Ok(())
}

#[test]
fn a_chosen_backup_that_is_gone_when_it_is_restored_is_blamed_itself() -> Result<()> {
    let folder = wrong("")?;
    let mut program = start(folder.path())?;
    let file = folder.path().join("mine.db");
    let restore = json!({ "from": { "kind": "chosen" }, "passphrase": null });
    program.ask(&json!({ "ask": "dialog", "answer": file }))?;
    program.call("back_up_to", &Value::Null)?;
    let whole = fs::read(&file)?;
    for (change, expected) in [
        ("gone", "fileMissing"),
        ("closed", "fileNotPermitted"),
        ("pipe", "fileNotRegular"),
        ("two names", "fileHardLinked"),
    ] {
        let _ = fs::remove_file(&file);
        fs::write(&file, &whole)?;
        program.ask(&json!({ "ask": "dialog", "answer": file }))?;
        program.call("choose_backup", &Value::Null)?;
        match change {
            "closed" => fs::set_permissions(&file, Permissions::from_mode(0o000))?,
            "two names" => fs::hard_link(&file, folder.path().join("mine-too.db"))?,
            "pipe" => {
                fs::remove_file(&file)?;
                ensure!(Command::new("mkfifo").arg(&file).status()?.success());
            }
            _ => fs::remove_file(&file)?,
        }
        let call = json!({ "ask": "call", "name": "restore_backup", "request": restore });
        let reply = program.reply(&call)?;
        assert_eq!(reply["refused"]["code"], expected, "{change}");
    }
    Ok(())
}

#[test]
fn what_is_wrong_with_a_file_that_is_written_is_said_of_that_file() -> Result<()> {
    for (name, request, ending) in [
        ("export", json!({ "format": "json" }), ".fagspejl"),
        ("export", json!({ "format": "csv" }), ".csv"),
        ("export", json!({ "format": "xlsx" }), ".xlsx"),
        ("back_up_to", Value::Null, ".db"),
        ("save_recovery_code", Value::Null, ".pdf"),
        ("save_report", Value::Null, ".pdf"),
        (
            "save_calendar",
            json!({ "entry": { "kind": "nextReflection" } }),
            ".ics",
        ),
    ] {
        let folder = wrong(ending)?;
        let mut program = start(folder.path())?;
        let request = match name {
            "save_report" => finished(&mut program)?,
            // Without a reflection no next one is suggested.
            "save_calendar" => finished(&mut program).map(|_| request)?,
            _ => request,
        };
        program.call(
            "propose_lock",
            &json!({ "passphrase": "syv gamle blishøns på tærsklen" }),
        )?;
        for (file, expected) in WRITTEN {
            let file = folder.path().join(format!("{file}{ending}"));
            let code = code(&mut program, (name, &request), &file)?;
            assert_eq!(code, expected, "{name} to {}", file.display());
        }
        let left = fs::read_dir(folder.path().join(format!("folder{ending}")))?;
        assert_eq!(left.count(), 0, "nothing is left behind");
        let letter = fs::read_to_string(folder.path().join("letter"))?;
        assert_eq!(
            letter, "Husk at købe mælk.\n",
            "what was there is as it was"
        );
    }
    Ok(())
}

/// A report of a finished reflection.
fn finished(program: &mut Program) -> Result<Value> {
    let reflection = json!({
        "kind": "reflection",
        "answers": { "hope": { "kind": "value", "value": 3 } },
        "started": "2026-11-02T08:00:00Z",
        "finished": "2026-11-02T08:30:00Z",
    });
    let id = program.ask(&json!({ "ask": "seed", "scene": reflection }))?;
    let report = json!({
        "kind": "profile",
        "id": id,
        "pictures": false,
        "items": false,
        "examples": false,
        "prompts": false,
    });
    Ok(json!({ "report": report, "language": "da" }))
}

#[test]
fn each_has_its_sentence_in_both_languages() -> Result<()> {
    let said = SENTENCES.map(|(code, _, _)| code);
    for (_, code) in READ.iter().chain(&WRITTEN) {
        ensure!(said.contains(code), "{code} has no sentence here");
    }
    for (language, own) in [("da", 0), ("en", 1)] {
        let texts = texts(language)?;
        for (code, danish, english) in SENTENCES {
            let sentence = [danish, english][own];
            let line = format!("\nerror-{code} = {sentence}\nerror-{code}-advice = ");
            ensure!(
                texts.contains(&line),
                "{language}: {code} says “{sentence}”"
            );
        }
    }
    Ok(())
}
