//! Exports in JSON, taken in over a store that holds something else.

use anyhow::Result;
use app::AppError;
use domain::{ExportFormat, Kinds};
use exchange::{from_json, to_json};

use super::reader::{Read, Reader};
use crate::answers::{Answers, level};
use crate::files::Files;
use crate::home::Home;
use crate::run::Run;
use crate::used_store::used_home;

/// Every so many files that can be read are taken in, each into a home of its own.
const TAKEN_IN: usize = 50;

pub(crate) struct Exports {
    valid: Vec<u8>,
    home: Home,
    before: Files,
    run: Run,
    readable: usize,
}

impl Exports {
    pub(crate) fn new() -> Result<Self> {
        let valid = used_home()?.start().exported(ExportFormat::Json)?;
        let home = Home::new()?;
        home.start()
            .finished(&Answers::none().with("health", level(1)))?;
        Ok(Self {
            valid,
            before: Files::of(&home.data())?,
            run: home.start(),
            home,
            readable: 0,
        })
    }

    /// Over the store as well: it is the program's own way in.
    fn refused(&mut self, bytes: &[u8]) -> Read {
        let said = match self.run.import(bytes) {
            Err(AppError::Import(error)) => format!("{error:?}"),
            other => {
                return Read {
                    said: None,
                    wrong: vec![format!("it cannot be read: {:?}", other.err())],
                };
            }
        };
        let kind: String = said.split(|c: char| !c.is_alphanumeric()).take(1).collect();
        Read {
            said: Some(format!("ImportError::{kind}")),
            wrong: Vec::new(),
        }
    }

    fn taken_in(&self, bytes: &[u8]) -> Result<Read> {
        let copy = self.home.copy()?;
        let mut run = copy.start();
        let imported = run.import(bytes);
        let mut wrong = Vec::new();
        if let Err(error) = &imported {
            // What the rules of the file allow, the store has to take.
            wrong.push(format!("it is read and not taken in: {error}"));
        } else if from_json(&run.exported(ExportFormat::Json)?, &Kinds::builtin()).is_err() {
            wrong.push("what was taken in does not come out again".to_owned());
        }
        Ok(Read { said: None, wrong })
    }
}

impl Reader for Exports {
    fn valid(&self) -> Vec<u8> {
        self.valid.clone()
    }

    fn words(&self) -> &'static [&'static str] {
        &[
            "{",
            "}",
            "[",
            "]",
            "[[[[[[[[[[[[[[[[[[[[",
            "\"",
            ":",
            ",",
            "null",
            "-1",
            "99999999999999999999",
            "1e999",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"id\":",
            "\"level\":",
            "\"finished\":",
            "\"2026-11-24T09:01:00.000Z\"",
            "\"9999-12-31\"",
            "\"examples\":[",
        ]
    }

    fn read(&mut self, bytes: &[u8]) -> Result<Read> {
        let Ok(all) = from_json(bytes, &Kinds::builtin()) else {
            return Ok(self.refused(bytes));
        };
        let mut wrong = Vec::new();
        if from_json(&to_json(&all)?, &Kinds::builtin()).is_err() {
            wrong.push("what was read does not come out again".to_owned());
        }
        self.readable += 1;
        if self.readable % TAKEN_IN == 1 {
            let mut read = self.taken_in(bytes)?;
            read.wrong.extend(wrong);
            return Ok(read);
        }
        Ok(Read { said: None, wrong })
    }

    fn finish(self: Box<Self>) -> Result<Vec<String>> {
        let Self {
            home, before, run, ..
        } = *self;
        drop(run);
        let same = Files::of(&home.data())? == before;
        Ok(if same {
            Vec::new()
        } else {
            vec!["the store was changed by what was refused".to_owned()]
        })
    }
}
