//! The program has ended, by itself or by a kill, and somebody copies a file away or over the store.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use super::Tried;
use super::scene::SEED;
use crate::crash;
use crate::files::Files;
use crate::home::Home;
use crate::own::ExampleBuilder;
use crate::refusal::name;
use crate::used_store::used_home;

/// What only the log holds.
const LATER: &str = "det sidste";

/// The saver gives up to so many answers and ends by itself; then the store's file is copied away alone.
///
/// # Errors
/// The saver, or the store.
pub fn ended(saver: &Path, most: usize) -> Result<Tried> {
    let mut tried = Tried::default();
    for count in 1..=most {
        let home = used_home()?;
        let (seed, number) = (SEED.to_string(), count.to_string());
        let run = Command::new(saver)
            .arg("give")
            .arg(home.data())
            .args([&seed, &number])
            .output()
            .context("the saver does not start")?;
        ensure!(run.status.success(), "it fails by itself: {run:?}");
        let mut wrong = Vec::new();
        for beside in ["fagspejl.db-wal", "fagspejl.db-of"] {
            if home.data().join(beside).exists() {
                wrong.push(format!("{beside} is left"));
            }
        }
        let alone = Home::new()?;
        fs::create_dir(alone.data())?;
        fs::copy(home.store_file(), alone.store_file())?;
        let held = crash::held(&alone, SEED)?;
        wrong.extend(crash::wrong(SEED, count, held.as_ref())?);
        tried.add(&format!("{count} answers"), None, wrong);
    }
    Ok(tried)
}

/// A file is copied over the store of a program that was killed, whose log lies beside it: a backup, or an
/// earlier copy of the store, after up to so many writes.
///
/// # Errors
/// The store.
pub fn copied_over(most: usize) -> Result<Tried> {
    let mut tried = Tried::default();
    for writes in 1..=most {
        let home = used_home()?;
        let backup = home.start().back_up()?.name;
        let backup = home.data().join("backups").join(backup);
        let earlier = home.path().join("earlier.db");
        fs::copy(home.store_file(), &earlier)?;
        home.start().add_example(&ExampleBuilder::new("imens"))?;
        let mut run = home.start();
        for _ in 0..writes {
            run.add_example(&ExampleBuilder::new(LATER))?;
        }
        for (what, file) in [("a backup", &backup), ("an earlier copy", &earlier)] {
            let killed = home.copy()?;
            fs::copy(file, killed.store_file())?;
            let (said, wrong) = after_copying(&killed)?;
            tried.add(&format!("{what}, {writes} writes"), said.as_deref(), wrong);
        }
    }
    Ok(tried)
}

/// The kind of error with which a store does not open over which a file was copied, and what is wrong.
fn after_copying(home: &Home) -> Result<(Option<String>, Vec<String>)> {
    let log = fs::read(log(home))?;
    let mut run = home.start();
    let found = match run.search("") {
        Err(error) => return Ok((Some(name(&error)), vec!["it does not open".to_owned()])),
        Ok(found) => found.examples.len(),
    };
    let mut wrong = Vec::new();
    if found != 1 {
        wrong.push(format!("a mixture: {found} examples"));
    }
    if run.overview()?.log_aside.is_none() {
        wrong.push("nothing is said of the log".to_owned());
    }
    if let Err(error) = app::backup::check_store(&mut run.backend.stores) {
        wrong.push(format!("it is not whole: {error}"));
    }
    let names = Files::of(&home.data())?.names();
    let aside = names.iter().filter(|name| name.ends_with(".log"));
    let mut kept = aside.filter_map(|name| fs::read(home.data().join(name)).ok());
    if !kept.any(|bytes| bytes == log) {
        wrong.push("the log is gone".to_owned());
    }
    Ok((None, wrong))
}

fn log(home: &Home) -> PathBuf {
    home.data().join("fagspejl.db-wal")
}
