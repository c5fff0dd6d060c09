//! What an answer costs without a window: the use case alone, as the shell calls it.

use anyhow::{Context as _, Result};
use app::Desk;
use chrono::{DateTime, Utc};
use domain::{Answer, AssessmentId, ItemId, Level};
use support::clock::Clock;
use support::home::desk;
use support::instrument::core;
use support::window::Home;

use crate::homes;

/// A draft that is given answers.
pub(crate) struct Draft {
    desk: Desk,
    id: AssessmentId,
    items: Vec<ItemId>,
    now: DateTime<Utc>,
    given: usize,
    _home: Home,
}

impl Draft {
    /// In a home like that of the window it is compared with.
    pub(crate) fn begin() -> Result<Self> {
        let home = homes::with_finished(homes::IN_USE)?;
        let instrument = core()?;
        let mut desk = desk(&home.data(), app::CORE);
        let now = Clock::on_day(1).now();
        let ids = homes::ids(homes::IN_USE);
        let id = desk.begin(&instrument.id, ids, now)?.id;
        Ok(Self {
            desk,
            id,
            items: instrument.items().map(|item| item.id.clone()).collect(),
            now,
            given: 0,
            _home: home,
        })
    }

    /// Gives the next answer.
    pub(crate) fn give(&mut self) -> Result<()> {
        self.given += 1;
        let item = self.items.get(self.given % self.items.len());
        let level = Level::all().nth(self.given % 5);
        let (item, level) = item.zip(level).context("there are items and five levels")?;
        let answer = Answer::from(level);
        self.desk.give_answer(self.id, item, answer, self.now)?;
        Ok(())
    }
}
