//! One run of the program: a backend, the time, and ids nobody has yet.

use app::{AppError, Backend, NewIds};
use chrono::{DateTime, TimeDelta, Utc};
use domain::{Answer, AssessmentId, Calendar, FacetId, InstrumentId, ItemId, Now, PersonId};
use uuid::Uuid;
use view::{AnswerSaved, Overview, Saved, Undone};

use crate::answers::{Answers, level, level_facet};
use crate::clock::Clock;

/// One run of the program. Every write happens a minute after the one before it.
pub struct Run {
    /// What the use cases work on.
    pub backend: Backend,
    clock: Clock,
    calendar: Calendar,
    start: u32,
    ids: u32,
}

impl Run {
    /// A run of the program on the day of that number; no two runs over a home share one.
    pub(crate) fn new(backend: Backend, start: u32) -> Self {
        Self {
            backend,
            clock: Clock::on_day(start),
            calendar: Calendar::UTC,
            start,
            ids: 0,
        }
    }

    /// The same, where the day is that of another calendar.
    #[must_use]
    pub(crate) fn by(mut self, calendar: Calendar) -> Self {
        self.calendar = calendar;
        self
    }

    /// What the clock shows.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Ids that nothing has yet.
    pub fn new_ids<Id>(&mut self, id: impl FnOnce(Uuid) -> Id) -> NewIds<Id> {
        let mut new = || {
            self.ids += 1;
            Uuid::from_u64_pair(u64::from(self.start) + 1, self.ids.into())
        };
        NewIds {
            id: id(new()),
            myself: PersonId::new(new()),
        }
    }

    /// What the clock shows, with the day.
    pub fn today(&self) -> Now {
        Now {
            at: self.now(),
            today: self.calendar.day(self.now()),
        }
    }

    /// Moves the clock on by a minute, as before each write.
    pub(crate) fn tick(&mut self) -> Now {
        self.clock.tick();
        self.today()
    }

    /// Lets so many days pass.
    pub fn wait(&mut self, days: u32) {
        self.clock.wait(days);
    }

    /// Moves the clock forward by so much; back, where it is negative.
    pub fn forward(&mut self, by: TimeDelta) {
        self.clock.forward(by);
    }

    /// Somebody sets the clock back by so many days.
    pub fn set_back(&mut self, days: u32) {
        self.clock.set_back(days);
    }

    /// What the start screen shows.
    ///
    /// # Errors
    /// As [`Backend::overview`].
    pub fn overview(&mut self) -> Result<Overview, AppError> {
        let now = self.today();
        app::start::overview(&mut self.backend.stores, &self.backend.library, now)
    }

    /// Leaves the example data.
    ///
    /// # Errors
    /// As [`Backend::leave_demo`].
    pub fn leave_demo(&mut self) -> Result<Overview, AppError> {
        let now = self.today();
        app::demo::leave_demo(&mut self.backend.stores, &self.backend.library, now)
    }

    /// Begins a reflection with the core instrument of this run.
    ///
    /// # Errors
    /// As [`Backend::begin`].
    pub fn begin(&mut self) -> Result<AssessmentId, AppError> {
        let method = app::instrument::method(&self.backend.stores, &self.backend.library)?;
        let core = method.instruments.into_iter().next();
        let core = core.ok_or(AppError::InstrumentUnknown)?.summary.id;
        self.begin_with(&core)
    }

    /// Begins a reflection with `instrument`.
    ///
    /// # Errors
    /// As [`Backend::begin`].
    pub fn begin_with(&mut self, instrument: &InstrumentId) -> Result<AssessmentId, AppError> {
        let ids = self.new_ids(AssessmentId::new);
        Ok(app::reflection::begin(
            &mut self.backend.stores,
            &self.backend.library,
            instrument,
            ids,
            self.clock.tick(),
        )?
        .id)
    }

    /// Begins a reflection and answers its first item, so that it is in the store.
    ///
    /// # Errors
    /// As [`Run::begin`] and [`Run::answer_facet`].
    pub fn begin_answering(&mut self) -> Result<AssessmentId, AppError> {
        let id = self.begin()?;
        let instrument = app::reflection::reflection(&mut self.backend.stores, id)?.instrument;
        for item in instrument.items().take(1) {
            for facet in &item.facets {
                self.answer_facet(id, item.id.as_str(), facet.id.as_str(), level(3))?;
            }
        }
        Ok(id)
    }

    /// Begins a reflection and gives `answers`.
    ///
    /// # Errors
    /// As [`Backend::begin`] and [`Backend::give_answer`].
    pub fn draft(&mut self, answers: &Answers) -> Result<AssessmentId, AppError> {
        let id = self.begin()?;
        self.answer_all(id, answers)?;
        Ok(id)
    }

    /// Begins a reflection, gives `answers` and finishes it.
    ///
    /// # Errors
    /// As [`Run::draft`] and [`Backend::finish`].
    pub fn finished(&mut self, answers: &Answers) -> Result<AssessmentId, AppError> {
        let id = self.draft(answers)?;
        self.finish(id)?;
        Ok(id)
    }

    /// Gives all of `answers`.
    ///
    /// # Errors
    /// As [`Backend::give_answer`].
    pub fn answer_all(&mut self, id: AssessmentId, answers: &Answers) -> Result<(), AppError> {
        for (item, answer) in answers.iter() {
            self.answer(id, item.as_str(), answer)?;
        }
        Ok(())
    }

    /// Gives one answer.
    ///
    /// # Errors
    /// As [`Backend::give_answer`].
    pub fn answer(
        &mut self,
        id: AssessmentId,
        item: &str,
        answer: impl Into<Answer>,
    ) -> Result<AnswerSaved, AppError> {
        self.answer_facet(id, item, level_facet().as_str(), answer)
    }

    /// Gives one answer to a facet of an item.
    ///
    /// # Errors
    /// As [`app::reflection::give_answer`].
    pub fn answer_facet(
        &mut self,
        id: AssessmentId,
        item: &str,
        facet: &str,
        answer: impl Into<Answer>,
    ) -> Result<AnswerSaved, AppError> {
        let now = self.clock.tick();
        let (item, facet) = (ItemId::new(item), FacetId::new(facet));
        let answer = answer.into();
        let stores = &mut self.backend.stores;
        app::reflection::give_answer(stores, id, (&item, &facet), answer, now)
    }

    /// Takes one answer back.
    ///
    /// # Errors
    /// As [`Backend::clear_answer`].
    pub fn clear(&mut self, id: AssessmentId, item: &str) -> Result<AnswerSaved, AppError> {
        let now = self.clock.tick();
        app::reflection::clear_answer(
            &mut self.backend.stores,
            id,
            (&ItemId::new(item), &level_facet()),
            now,
        )
    }

    /// Remembers the item in view.
    ///
    /// # Errors
    /// As [`Backend::remember_last_item`].
    pub fn look_at(&mut self, id: AssessmentId, item: &str) -> Result<Saved, AppError> {
        let now = self.clock.tick();
        app::reflection::remember_last_item(&mut self.backend.stores, id, &ItemId::new(item), now)
    }

    /// Finishes a reflection.
    ///
    /// # Errors
    /// As [`Backend::finish`].
    pub fn finish(&mut self, id: AssessmentId) -> Result<Saved, AppError> {
        app::reflection::finish(&mut self.backend.stores, id, self.clock.tick())
    }

    /// Deletes a draft.
    ///
    /// # Errors
    /// As [`Backend::delete_draft`].
    pub fn delete_draft(&mut self, id: AssessmentId) -> Result<Saved, AppError> {
        app::reflection::delete_draft(&mut self.backend.stores, id, self.clock.tick())
    }

    /// Takes the latest step back.
    ///
    /// # Errors
    /// As [`Backend::undo`].
    pub fn undo(&mut self) -> Result<Undone, AppError> {
        app::undo::undo(&mut self.backend.stores, self.clock.tick())
    }

    /// Does again what was taken back last.
    ///
    /// # Errors
    /// As [`Backend::redo`].
    pub fn redo(&mut self) -> Result<Undone, AppError> {
        app::undo::redo(&mut self.backend.stores, self.clock.tick())
    }
}
