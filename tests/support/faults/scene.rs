//! A home in which an act is about to begin, and what there may be afterwards.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use domain::{ExportFormat, Unwatched};
use store::rekey::rekey_backups;
use store::{Access, Key, NOT_CONTENT, Store, StoreError, key_file};

use super::act::Act;
use crate::answers::{Answers, level};
use crate::home::{Home, copy_folder};
use crate::lock::quick_lock;
use crate::own::ExampleBuilder;
use crate::used_store::used_home;
use crate::{raw, repository};

/// How many answers are given while the fault comes.
pub(crate) const ANSWERS: usize = 24;
/// How many words are written while the fault comes.
pub(crate) const WORDS: usize = 24;
/// Whose answers they are.
pub(crate) const SEED: u64 = 5;
/// The bytes of the key that the store gets.
pub const KEY: u8 = 7;
/// The bytes of the key that it gets after that.
const NEXT_KEY: u8 = 8;
/// What stands in the place of an export before it is written.
const EARLIER: &[u8] = b"what stood there before";

/// Every row of every table.
pub(crate) type Rows = BTreeMap<String, Vec<raw::Row>>;

/// An act that is about to begin.
pub struct Scene {
    /// What is about to be done.
    pub act: Act,
    pub(crate) saver: PathBuf,
    home: Home,
    /// Whether the store is a link.
    pub(crate) linked: bool,
    rest: Vec<String>,
    pub(crate) before: Rows,
    pub(crate) after: Rows,
    /// The bytes of the store before it.
    pub(crate) store: Vec<u8>,
    /// What stands in the export's file when it is whole.
    pub(crate) exported: Vec<u8>,
    /// The names of the backups before it.
    pub(crate) backups: Vec<String>,
}

impl Scene {
    /// Makes the home for `act`, and lets the program `saver` do it once in a copy to see what comes
    /// of it.
    ///
    /// # Errors
    /// The store, or the saver.
    pub fn new(act: Act, saver: &Path) -> Result<Self> {
        let (home, rest) = prepared(act)?;
        let data = home.data();
        let mut scene = Self {
            act,
            saver: saver.to_owned(),
            before: rows(&data).unwrap_or_default(),
            after: Rows::new(),
            store: fs::read(home.store_file())?,
            exported: Vec::new(),
            backups: names_in(&data.join("backups"))?,
            home,
            linked: false,
            rest,
        };
        let once = Home::new()?;
        scene.lay_out(once.path())?;
        let done = Command::new(saver)
            .args(scene.arguments(once.path()))
            .output();
        let done = done.context("the saver does not start")?;
        ensure!(done.status.success(), "{act:?} alone fails: {done:?}");
        scene.after = rows(&once.data())?;
        if act == Act::Export {
            scene.exported = fs::read(exported(once.path()))?;
        }
        Ok(scene)
    }

    /// The same, where the store is a link to a file of its own folder.
    #[must_use]
    pub fn behind_link(self) -> Self {
        Self {
            linked: true,
            ..self
        }
    }

    /// Copies the home into the folder `root`.
    ///
    /// # Errors
    /// The file system.
    pub fn lay_out(&self, root: &Path) -> Result<()> {
        copy_folder(&self.home.data(), &root.join("data"))?;
        if self.act == Act::Export {
            fs::write(exported(root), EARLIER)?;
        }
        if self.linked {
            let (store, file) = (
                root.join("data").join(store::STORE_FILE),
                linked_store(root),
            );
            fs::create_dir_all(file.parent().context("it lies in a folder")?)?;
            fs::rename(&store, &file)?;
            link(&file, &store)?;
        }
        Ok(())
    }

    /// What the saver is told to do in `root`.
    pub(crate) fn arguments(&self, root: &Path) -> Vec<String> {
        let data = root.join("data").to_string_lossy().into_owned();
        let mut arguments = vec![self.act.verb().to_owned(), data];
        if self.act == Act::Export {
            arguments.push(exported(root).to_string_lossy().into_owned());
        }
        arguments.extend(self.rest.iter().cloned());
        arguments
    }

    /// The recovery code, where the act is told it.
    pub(crate) fn code(&self) -> Option<&str> {
        self.rest.last().map(String::as_str)
    }

    /// Whether the export's file is the earlier one.
    pub(crate) fn is_earlier(bytes: &[u8]) -> bool {
        bytes == EARLIER
    }
}

/// Where the store lies, where it is a link.
pub(crate) fn linked_store(root: &Path) -> PathBuf {
    root.join("elsewhere").join(store::STORE_FILE)
}

#[cfg(unix)]
fn link(to: &Path, path: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(to, path)
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> std::io::Result<()> {
    Err(std::io::ErrorKind::Unsupported.into())
}

/// Where the export goes.
pub(crate) fn exported(root: &Path) -> PathBuf {
    root.join("export.json")
}

fn prepared(act: Act) -> Result<(Home, Vec<String>)> {
    let mut rest = Vec::new();
    let home = match act {
        Act::Migration => {
            let home = Home::new()?;
            fs::create_dir(home.data())?;
            let first = repository::root().join("tests/upgrade/version-1.db");
            fs::copy(first, home.store_file())?;
            home
        }
        _ => used_home()?,
    };
    match act {
        Act::Save => rest.extend([SEED.to_string(), ANSWERS.to_string()]),
        Act::Write => rest.push(WORDS.to_string()),
        Act::Backup | Act::Rekey => drop(home.start().back_up()?),
        Act::Relock => {
            home.start().back_up()?;
            rekey(&home.data(), &Access::without_lock(), &lock())?;
        }
        Act::Restore => {
            rest.push(home.start().back_up()?.name);
            home.start()
                .draft(&Answers::none().with("health", level(5)))?;
        }
        Act::Recovery => {
            home.start().back_up()?;
            let mut bytes = fs::read(home.store_file())?;
            let place = bytes.len().saturating_sub(2_000);
            *bytes.get_mut(place).context("the store is short")? ^= 1;
            fs::write(home.store_file(), bytes)?;
        }
        Act::Import => {
            let file = home.path().join("import.json");
            fs::write(&file, another_export()?)?;
            rest.push(file.to_string_lossy().into_owned());
        }
        Act::Repair => {
            quick_lock(&home, KEY)?;
            fs::remove_file(home.data().join("fagspejl.keys"))?;
            rest.push("0".to_owned());
        }
        Act::Rewrap => rest.push(quick_lock(&home, KEY)?),
        Act::Migration | Act::Export => {}
    }
    Ok((home, rest))
}

/// An export of a home that lived on: it holds all of [`used_home`] and more.
fn another_export() -> Result<Vec<u8>> {
    let other = used_home()?;
    let mut run = other.start();
    let answers = Answers::none().with("health", level(1));
    for number in 0..4 {
        run.finished(&answers)?;
        let told = format!("{number}: {}", "a citizen without a phone. ".repeat(40));
        run.add_example(&ExampleBuilder::new(&told).item("health"))?;
    }
    run.exported(ExportFormat::Json)
}

/// What opens a store after [`Act::Rekey`].
pub fn lock() -> Access {
    Access::locked(Key::new([KEY; 32]), b"a wrapped key".to_vec())
}

/// What opens a store after [`Act::Relock`], which [`lock`] has opened before.
pub fn next_lock() -> Access {
    Access::locked(Key::new([NEXT_KEY; 32]), b"another wrapped key".to_vec())
}

/// Encrypts the store in `data` and its backups, so that `to` opens them.
///
/// # Errors
/// The store, which is as it was then.
pub fn rekey(data: &Path, from: &Access, to: &Access) -> Result<(), StoreError> {
    let store = Store::open(data, from)?;
    let copy = store.copy_for_rekey(data)?.rekey(to.clone())?;
    let backups = rekey_backups(data, from, to, &Unwatched)?;
    drop(store);
    let swapped = copy.swap_in(data);
    let in_force = key_file::wrapped_key(data);
    // As the program does it: where it failed late it was decided already.
    if swapped.is_ok() || in_force.is_ok_and(|found| found.as_deref() == to.wrapped()) {
        backups.keep();
    }
    swapped
}

/// What opens a file with this wrapped key.
pub(crate) fn of_wrapped(wrapped: Option<&[u8]>) -> Access {
    match wrapped {
        None => Access::without_lock(),
        Some(wrapped) if next_lock().wrapped() == Some(wrapped) => next_lock(),
        // That of [`lock`], or one that is quick to try and holds its key.
        Some(_) => lock(),
    }
}

/// What opens the store in `data` now.
pub(crate) fn access(data: &Path) -> Result<Access> {
    for lock in [lock(), next_lock()] {
        if store::opens(data, lock.key())? {
            return Ok(lock);
        }
    }
    Ok(Access::without_lock())
}

/// Every row of the store in `data` that the person wrote, whatever opens it. No two envelopes are alike.
pub(crate) fn rows(data: &Path) -> Result<Rows> {
    let mut rows = raw::tables_with_key(data, &hexadecimal(&access(data)?))?;
    rows.retain(|table, _| !NOT_CONTENT.contains(&table.as_str()));
    Ok(rows)
}

/// The key of a store.
pub(crate) fn hexadecimal(access: &Access) -> String {
    let mut text = String::new();
    for byte in access.key().bytes() {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// The names in a folder; none where there is no such folder.
pub(crate) fn names_in(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    if folder.exists() {
        for file in fs::read_dir(folder)? {
            names.push(file?.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}
