//! A store and its wrapped key change together: every state of the folder in which a program that is
//! killed may leave them opens as the one or the other.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context as _, Result, ensure};
use support::answers::{Answers, level};
use support::files::Files;
use support::home::Home;
use support::lock::PASSPHRASE;
use support::raw;
use support::refusal::name;
use support::used_store::used_home;

const LOG: &str = "fagspejl.db-wal";
const KEYS: &str = "fagspejl.keys";
const NEXT: &str = "fagspejl.db-next";
const NEXT_KEYS: &str = "fagspejl.keys-next";

/// The steps in which one store takes the place of another. The second is the one that decides.
const STEPS: usize = 6;
const DECIDES: usize = 2;

type Rows = BTreeMap<String, Vec<raw::Row>>;

/// A store with its wrapped key, if it has one.
struct Side {
    store: Vec<u8>,
    keys: Option<Vec<u8>>,
    key: String,
    rows: Rows,
}

impl Side {
    fn of(home: &Home, key: String) -> Result<Self> {
        Ok(Self {
            store: fs::read(home.store_file())?,
            keys: fs::read(home.data().join(KEYS)).ok(),
            rows: raw::tables_with_key(&home.data(), &key)?,
            key,
        })
    }

    fn open() -> Result<Self> {
        Self::of(&used_home()?, raw::INTEGRITY_KEY.to_owned())
    }

    fn locked(number: u8) -> Result<Self> {
        let home = used_home()?;
        let mut run = home.start();
        run.lock(number)?;
        run.draft(&Answers::none().with("health", level(number)))?;
        drop(run);
        Self::of(&home, format!("{number:02x}").repeat(32))
    }
}

/// The first `steps` steps with which `to` takes the place of `from`.
fn take_place(home: &Home, from: &Side, to: &Side, steps: usize) -> Result<()> {
    let data = home.data();
    fs::create_dir(&data)?;
    fs::write(home.store_file(), &from.store)?;
    if let Some(keys) = &from.keys {
        fs::write(data.join(KEYS), keys)?;
    }
    // As a killed program leaves it: it must not be applied to the other file.
    let log = raw::open_with_key(&home.store_file(), &from.key)?;
    log.set_db_config(
        rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE,
        true,
    )?;
    log.execute_batch(
        "PRAGMA journal_mode = WAL; UPDATE assessments SET last_item = last_item WHERE finished IS NULL",
    )?;
    drop(log);
    ensure!(data.join(LOG).exists(), "the log is there");
    let _ = fs::remove_file(data.join("fagspejl.db-shm"));
    let acts: [&dyn Fn() -> std::io::Result<()>; STEPS] = [
        &|| fs::write(data.join(NEXT_KEYS), to.keys.as_deref().unwrap_or_default()),
        &|| fs::write(data.join(NEXT), &to.store),
        &|| fs::remove_file(data.join(LOG)),
        &|| match &to.keys {
            Some(keys) => fs::write(data.join(KEYS), keys),
            None => fs::remove_file(data.join(KEYS)),
        },
        &|| fs::rename(data.join(NEXT), home.store_file()),
        &|| fs::remove_file(data.join(NEXT_KEYS)),
    ];
    for act in acts.iter().take(steps) {
        act()?;
    }
    Ok(())
}

/// What there is after the next start.
fn must_be(home: &Home, side: &Side) -> Result<()> {
    let data = home.data();
    let mut run = home.start();
    let said = run.overview().err().map(|error| name(&error));
    let wanted = side.keys.as_ref().map(|_| "Locked".to_owned());
    assert_eq!(said, wanted, "it opens where it has no lock");
    drop(run);
    assert_eq!(
        fs::read(data.join(KEYS)).ok(),
        side.keys,
        "the wrapped key is the one of this store"
    );
    assert_eq!(
        raw::tables_with_key(&data, &side.key)?,
        side.rows,
        "all is there"
    );
    for left in [NEXT, NEXT_KEYS] {
        assert!(!data.join(left).exists(), "{left} is left behind");
    }
    Ok(())
}

fn each_state(from: &Side, to: &Side) -> Result<()> {
    for steps in 0..=STEPS {
        let home = Home::new()?;
        take_place(&home, from, to, steps)?;
        let side = if steps < DECIDES { from } else { to };
        must_be(&home, side).with_context(|| format!("after {steps} steps"))?;
    }
    Ok(())
}

#[test]
fn a_lock_that_is_turned_on_is_on_or_off_after_every_step() -> Result<()> {
    each_state(&Side::open()?, &Side::locked(2)?)
}

#[test]
fn a_lock_that_is_turned_off_is_on_or_off_after_every_step() -> Result<()> {
    each_state(&Side::locked(2)?, &Side::open()?)
}

#[test]
fn one_lock_that_takes_the_place_of_another_is_the_one_or_the_other() -> Result<()> {
    each_state(&Side::locked(2)?, &Side::locked(3)?)
}

#[test]
fn a_store_that_is_put_there_without_a_word_on_its_key_keeps_the_lock() -> Result<()> {
    let side = Side::locked(2)?;
    let home = Home::new()?;
    take_place(&home, &side, &side, DECIDES)?;
    // A program that knew no lock wrote no such file.
    fs::remove_file(home.data().join(NEXT_KEYS))?;
    must_be(&home, &side)?;
    home.start().unlock(PASSPHRASE)?;
    Ok(())
}

#[test]
fn what_is_asked_first_while_it_is_half_done_is_answered_of_the_new_store() -> Result<()> {
    let (open, locked) = (Side::open()?, Side::locked(2)?);
    let home = Home::new()?;
    take_place(&home, &open, &locked, DECIDES)?;
    assert!(
        app::lock::lock_state(&home.start().backend.stores)?.on,
        "the page asks this first"
    );
    must_be(&home, &locked)?;
    home.start().unlock(PASSPHRASE)?;
    let home = Home::new()?;
    take_place(&home, &locked, &open, DECIDES + 2)?;
    assert!(!app::lock::lock_state(&home.start().backend.stores)?.on);
    must_be(&home, &open)
}

#[test]
fn asking_whether_there_is_a_lock_writes_nothing_whatever_is_half_done() -> Result<()> {
    let (open, locked) = (Side::open()?, Side::locked(2)?);
    for (from, to) in [(&open, &locked), (&locked, &open)] {
        for steps in 0..=STEPS {
            let home = Home::new()?;
            take_place(&home, from, to, steps)?;
            let before = Files::of(&home.data())?;
            let on = app::lock::lock_state(&home.start().backend.stores)?.on;
            let side = if steps < DECIDES { from } else { to };
            assert_eq!(on, side.keys.is_some(), "after {steps} steps");
            assert_eq!(Files::of(&home.data())?, before, "after {steps} steps");
        }
    }
    Ok(())
}
