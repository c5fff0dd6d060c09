//! What an answer costs without a window: the use case alone, as the shell calls it.

use anyhow::{Context as _, Result};
use app::Backend;
use chrono::{DateTime, Utc};
use domain::{Answer, AssessmentId, ItemId, Now};
use support::answers::{level_facet, levels};
use support::clock::Clock;
use support::home::new_backend;
use support::instrument::core;
use support::lock::{PASSPHRASE, secrets};
use support::window::Home;

use crate::homes;

/// A draft that is given answers.
pub(crate) struct Draft {
    backend: Backend,
    id: AssessmentId,
    items: Vec<ItemId>,
    now: DateTime<Utc>,
    given: usize,
    home: Home,
}

impl Draft {
    /// In a home like that of the window it is compared with.
    pub(crate) fn begin() -> Result<Self> {
        let home = homes::with_finished(homes::IN_USE)?;
        let instrument = core()?;
        let mut backend = new_backend(&home.data(), app::CORE);
        let now = Clock::on_day(1).now();
        let ids = homes::ids(homes::IN_USE);
        let id = app::reflection::begin(
            &mut backend.stores,
            &backend.library,
            &instrument.id,
            ids,
            now,
        )?
        .id;
        Ok(Self {
            backend,
            id,
            items: instrument.items().map(|item| item.id.clone()).collect(),
            now,
            given: 0,
            home,
        })
    }

    /// Turns on the lock of the tests.
    pub(crate) fn lock(&mut self) -> Result<()> {
        support::lock::turn_on(&mut self.backend, PASSPHRASE, &secrets(1))?;
        Ok(())
    }

    /// Closes the program. Gives the next start of it, with nothing opened yet.
    pub(crate) fn restarted(&mut self) -> Result<Backend> {
        app::lock::lock_now(&mut self.backend.stores, &mut self.backend.lock)?;
        Ok(new_backend(&self.home.data(), app::CORE))
    }

    /// When answers are given.
    pub(crate) fn now(&self) -> Now {
        Now {
            at: self.now,
            today: self.now.date_naive(),
        }
    }

    /// Gives the next answer.
    pub(crate) fn give(&mut self) -> Result<()> {
        self.given += 1;
        let item = self.items.get(self.given % self.items.len());
        let level = levels().nth(self.given % 5);
        let (item, level) = item.zip(level).context("there are items and five levels")?;
        let answer = Answer::from(level);
        app::reflection::give_answer(
            &mut self.backend.stores,
            self.id,
            (item, &level_facet()),
            answer,
            self.now,
        )?;
        Ok(())
    }
}
