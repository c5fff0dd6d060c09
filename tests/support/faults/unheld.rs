//! What the program cannot hold stands in the place of the store.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};

use super::Tried;
use super::scene::names_in;
use crate::refusal::name;
use crate::used_store::used_home;

/// What stands there, and how it comes there; the store lies at the first path then.
type Put = (&'static str, fn(&Path, &Path) -> Result<()>);

const PUT: [Put; 7] = [
    ("a pipe", |_, store| {
        ensure!(Command::new("mkfifo").arg(store).status()?.success());
        Ok(())
    }),
    ("a folder", |_, store| Ok(fs::create_dir(store)?)),
    ("a device without an end", |_, store| {
        Ok(symlink("/dev/zero", store)?)
    }),
    ("a device that swallows all", |_, store| {
        Ok(symlink("/dev/null", store)?)
    }),
    ("a second name", |file, store| {
        Ok(fs::hard_link(file, store)?)
    }),
    ("a link that leads nowhere", |_, store| {
        Ok(symlink("/nowhere/on/a.disk", store)?)
    }),
    ("a link that goes round", |_, store| {
        Ok(symlink(store, store)?)
    }),
];

/// The program is started over each of these, and over the store when that is back.
///
/// # Errors
/// The file system, or the store.
pub fn unheld() -> Result<Tried> {
    let mut tried = Tried::default();
    for (what, put) in PUT {
        let home = used_home()?;
        let (store, away) = (home.store_file(), home.path().join("away.db"));
        let bytes = fs::read(&store)?;
        fs::rename(&store, &away)?;
        put(&away, &store)?;
        let before = names_in(&home.data())?;
        let said = home.start().begin().err().map(|error| name(&error));
        let mut wrong = Vec::new();
        if said.is_none() {
            wrong.push("nothing was refused".to_owned());
        }
        if names_in(&home.data())? != before || fs::read(&away)? != bytes {
            wrong.push("what was there is another".to_owned());
        }
        match store.symlink_metadata() {
            Ok(found) if found.is_dir() => fs::remove_dir(&store)?,
            _ => fs::remove_file(&store)?,
        }
        fs::rename(&away, &store)?;
        if !home
            .start()
            .overview()
            .is_ok_and(|shown| shown.finished_count == 2)
        {
            wrong.push("what was written is gone".to_owned());
        }
        tried.add(what, said.as_deref(), wrong);
    }
    Ok(tried)
}
