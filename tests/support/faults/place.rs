//! A store that may not be written, that another holds, or that is not this program's.

use std::ffi::OsStr;
use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use rusqlite::Connection;

use super::Tried;
use crate::answers::level;
use crate::files::Files;
use crate::home::Home;
use crate::mounts::in_own_mounts;
use crate::raw;
use crate::refusal::name;
use crate::used_store::used_home;

/// A user that owns nothing (`nobody`); root, whom permissions do not bind, steps back to it.
const NOBODY: u32 = 65_534;

/// What a saver does that only needs the folder, with what stands after the folder.
const ACTS: [&[&str]; 3] = [&["give", "9", "1"], &["read"], &["back_up"]];

/// The saver works in a folder on a disk that is mounted so that it may only be read.
///
/// # Errors
/// Where this system allows no name space of one's own.
pub fn read_only(saver: &Path) -> Result<Tried> {
    let script = r#"
        data="$1"; saver="$2"; act="$3"; shift 3
        mount --bind "$data" "$data"
        mount -o remount,bind,ro "$data"
        "$saver" "$act" "$data" "$@" || true
    "#;
    each_act(|home, act, rest| {
        let data = home.data();
        let mut arguments: Vec<&OsStr> = vec![data.as_ref(), saver.as_ref(), act.as_ref()];
        arguments.extend(rest.iter().map(AsRef::<OsStr>::as_ref));
        in_own_mounts(script, &arguments)
    })
}

/// The saver works in a folder in which its user may not write.
///
/// # Errors
/// Where no such user can be tried.
pub fn no_permission(saver: &Path) -> Result<Tried> {
    each_act(|home, act, rest| {
        let own = home.path().join("saver");
        fs::copy(saver, &own)?;
        fs::set_permissions(home.path(), Permissions::from_mode(0o755))?;
        let mut command = Command::new(&own);
        if fs::metadata(&own)?.uid() == 0 {
            for path in [home.data(), home.store_file()] {
                chown(path, Some(NOBODY), Some(NOBODY))?;
            }
            command = Command::new("setpriv");
            let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups"];
            command.args(nobody).arg(&own);
        }
        fs::set_permissions(home.data(), Permissions::from_mode(0o555))?;
        let output = command.arg(act).arg(home.data()).args(rest).output();
        fs::set_permissions(home.data(), Permissions::from_mode(0o700))?;
        let output = output.context("`setpriv` (util-linux) does not start")?;
        let complaint = String::from_utf8_lossy(&output.stderr);
        ensure!(complaint.is_empty(), "no user could be tried: {complaint}");
        Ok(String::from_utf8(output.stdout)?)
    })
}

fn each_act(act: impl Fn(&Home, &str, &[&str]) -> Result<String>) -> Result<Tried> {
    let mut tried = Tried::default();
    for arguments in ACTS {
        let (verb, rest) = arguments.split_first().context("there is an act")?;
        let home = used_home()?;
        let before = Files::of(&home.data())?;
        let said = act(&home, verb, rest)?;
        let refused = said.lines().find_map(|line| line.strip_prefix("error "));
        let wrong = changed(&home, &before, refused)?;
        tried.add(verb, refused, wrong);
    }
    Ok(tried)
}

/// The program is started while another start of it holds the store.
///
/// # Errors
/// The store.
pub fn two_starts(count: usize) -> Result<Tried> {
    let mut tried = Tried::default();
    for number in 0..count {
        let home = used_home()?;
        let mut first = home.start();
        let draft = first.begin_answering()?;
        let second = home.start().begin().err();
        let said = second.map(|error| name(&error));
        first.answer(draft, "health", level(2))?;
        drop(first);
        let mut wrong = Vec::new();
        if said.is_none() {
            wrong.push("both wrote".to_owned());
        }
        if app::reflection::reflection(&mut home.start().backend.stores, draft).is_err() {
            wrong.push("what the first one saved is gone".to_owned());
        }
        tried.add(&format!("try {number}"), said.as_deref(), wrong);
    }
    Ok(tried)
}

/// A store that a newer program wrote lies there.
///
/// # Errors
/// The store.
pub fn newer() -> Result<Tried> {
    let mut tried = Tried::default();
    for ahead in [1, 2, 97] {
        let home = used_home()?;
        let raw = raw::open(&home.store_file())?;
        let known: u32 = raw.pragma_query_value(None, "user_version", |row| row.get(0))?;
        raw.execute_batch("CREATE TABLE later (text TEXT) STRICT")?;
        raw.pragma_update(None, "user_version", known + ahead)?;
        drop(raw);
        is_left_alone(&home, &format!("{ahead} ahead"), &mut tried)?;
    }
    Ok(tried)
}

/// A file that is not a store of this program lies in its place.
///
/// # Errors
/// The file system.
pub fn foreign() -> Result<Tried> {
    let mut tried = Tried::default();
    let sql = "CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('soup')";
    for (what, key) in [
        ("a plain database", None),
        (
            "a database with the same key",
            Some(raw::INTEGRITY_KEY.to_owned()),
        ),
        ("a database with another key", Some("ab".repeat(32))),
        ("a letter", None),
    ] {
        let home = Home::new()?;
        fs::create_dir(home.data())?;
        match (what, key) {
            ("a letter", _) => fs::write(home.store_file(), "Kære dagbog\n".repeat(900))?,
            (_, None) => Connection::open(home.store_file())?.execute_batch(sql)?,
            (_, Some(key)) => raw::open_with_key(&home.store_file(), &key)?.execute_batch(sql)?,
        }
        is_left_alone(&home, what, &mut tried)?;
    }
    Ok(tried)
}

/// A backup that somebody made who knows the key of files without a lock is brought back.
///
/// # Errors
/// The file system.
pub fn hostile_backup() -> Result<Tried> {
    let mut tried = Tried::default();
    for (what, change) in [
        (
            "one more trigger",
            "CREATE TRIGGER later AFTER INSERT ON examples BEGIN UPDATE answers SET value = 1; END",
        ),
        ("a trigger less", "DROP TRIGGER answers_frozen_update"),
        (
            "a view without end",
            "ALTER TABLE examples RENAME TO kept;
             CREATE VIEW examples AS
             WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id FROM n",
        ),
        (
            "a virtual table",
            "CREATE VIRTUAL TABLE words USING fts5(text)",
        ),
        (
            "a costly column",
            "ALTER TABLE people ADD COLUMN slow TEXT AS (hex(zeroblob(100000000 + added % 2)))",
        ),
    ] {
        let home = used_home()?;
        let backup = home.start().back_up()?.name;
        raw::open(&home.data().join("backups").join(&backup))?.execute_batch(change)?;
        let before = Files::of(&home.data())?;
        let said = home
            .start()
            .restore(&backup)
            .err()
            .map(|error| name(&error));
        let wrong = changed(&home, &before, said.as_deref())?;
        tried.add(what, said.as_deref(), wrong);
    }
    Ok(tried)
}

fn is_left_alone(home: &Home, what: &str, tried: &mut Tried) -> Result<()> {
    let before = Files::of(&home.data())?;
    let said = home.start().begin().err().map(|error| name(&error));
    let wrong = changed(home, &before, said.as_deref())?;
    tried.add(what, said.as_deref(), wrong);
    Ok(())
}

fn changed(home: &Home, before: &Files, said: Option<&str>) -> Result<Vec<String>> {
    let mut wrong = Vec::new();
    if said.is_none() {
        wrong.push("nothing was refused".to_owned());
    }
    if &Files::of(&home.data())? != before {
        wrong.push("what was there is another".to_owned());
    }
    Ok(wrong)
}
