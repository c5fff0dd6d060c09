//! Backups, put in the place of a store that holds more.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;

use super::reader::{Read, Reader};
use crate::answers::{Answers, level};
use crate::home::Home;
use crate::raw;
use crate::refusal::name;
use crate::run::Run;
use crate::used_store::used_home;

type Rows = std::collections::BTreeMap<String, Vec<raw::Row>>;

pub(crate) struct Backups {
    /// The home as it is before each file.
    kept: Home,
    store: Vec<u8>,
    valid: Vec<u8>,
    held: Rows,
    home: Home,
    run: Run,
}

impl Backups {
    pub(crate) fn new() -> Result<Self> {
        let kept = used_home()?;
        let made = kept.start().back_up()?.name;
        let valid = fs::read(kept.data().join("backups").join(made))?;
        let held = raw::tables(&kept.data())?;
        kept.start()
            .draft(&Answers::none().with("health", level(5)))?;
        let home = kept.copy()?;
        Ok(Self {
            store: fs::read(kept.store_file())?,
            valid,
            held,
            run: home.start(),
            home,
            kept,
        })
    }

    fn chosen(&self) -> PathBuf {
        self.home.path().join("chosen.db")
    }

    fn restored(&mut self) -> Result<(), app::AppError> {
        let chosen = self.chosen();
        self.run.choose_backup(&chosen)?;
        self.run.restore_chosen(None).map(drop)
    }
}

impl Reader for Backups {
    fn valid(&self) -> Vec<u8> {
        self.valid.clone()
    }

    fn words(&self) -> &'static [&'static str] {
        &[
            "SQLite format 3\0",
            "FAGSPEJL-KEYS-01",
            "\0\0\0\0\0\0\0\u{10}FAGSPEJL-KEYS-01",
            "{\"version\":1}\0\0\0\0\0\0\0\u{d}FAGSPEJL-KEYS-01",
            "\0\0\0\0",
        ]
    }

    fn read(&mut self, bytes: &[u8]) -> Result<Read> {
        fs::write(self.chosen(), bytes)?;
        let mut wrong = Vec::new();
        let refused = self.restored().err();
        let said = refused.map(|error| name(&error));
        if said.is_none() {
            if raw::tables(&self.home.data())? != self.held {
                wrong.push("what was put in its place is not what the backup held".to_owned());
            }
            self.home = self.kept.copy()?;
            self.run = self.home.start();
        } else if fs::read(self.home.store_file())? != self.store {
            wrong.push("the store was changed by what was refused".to_owned());
        }
        Ok(Read { said, wrong })
    }
}
