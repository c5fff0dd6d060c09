//! What a person does besides reflecting: examples, agreements, looking back.

use app::AppError;
use chrono::{NaiveDate, TimeDelta};
use domain::{
    AgreementId, AgreementTransition, AssessmentId, ExampleContent, ExampleId, ExampleSearch,
    FormRef, InstrumentId, ItemId, ItemRef, KnowledgeForm, Language, MirrorChoice, PersonId, Plan,
    Rhythm, Starr,
};
use view::{Agreements, ChangeView, Evidence, ExampleLog, ExampleView, Focus, Saved, SearchResult};

use crate::run::Run;

/// An item of the core instrument.
pub fn core_item(item: &str) -> ItemRef {
    ItemRef {
        instrument: InstrumentId::new("beskaeftigelsesfaglighed"),
        item: ItemId::new(item),
    }
}

/// Builds what a person writes of an example.
#[derive(Clone, Debug)]
pub struct ExampleBuilder(ExampleContent);

impl ExampleBuilder {
    /// One that tells this situation, of the first day of any clock.
    pub fn new(situation: &str) -> Self {
        Self(ExampleContent {
            day: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap_or_default(),
            starr: Starr {
                situation: situation.to_owned(),
                ..Starr::default()
            },
            items: [].into(),
            forms: [].into(),
        })
    }

    /// It happened on this day.
    #[must_use]
    pub fn on(mut self, day: NaiveDate) -> Self {
        self.0.day = day;
        self
    }

    /// It tells this action.
    #[must_use]
    pub fn action(mut self, action: &str) -> Self {
        action.clone_into(&mut self.0.starr.action);
        self
    }

    /// Its five parts are told so.
    #[must_use]
    pub fn told(mut self, tell: impl FnOnce(&mut Starr)) -> Self {
        tell(&mut self.0.starr);
        self
    }

    /// It shows this item.
    #[must_use]
    pub fn shows(mut self, item: ItemRef) -> Self {
        self.0.items.insert(item);
        self
    }

    /// It shows an item of the core instrument.
    #[must_use]
    pub fn item(mut self, item: &str) -> Self {
        self.0.items.insert(core_item(item));
        self
    }

    /// It rests on a form of knowledge.
    #[must_use]
    pub fn form(mut self, form: KnowledgeForm) -> Self {
        self.0.forms.insert(form);
        self
    }

    /// What was built.
    pub fn content(&self) -> ExampleContent {
        self.0.clone()
    }
}

/// A plan whose day is so many days after the first day of any clock.
pub fn plan(situation: &str, action: &str, in_days: i64) -> Plan {
    let first = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap_or_default();
    Plan {
        situation: situation.to_owned(),
        action: action.to_owned(),
        due: first + TimeDelta::days(in_days),
    }
}

impl Run {
    /// Adds an example.
    ///
    /// # Errors
    /// As [`app::example::add_example`].
    pub fn add_example(&mut self, example: &ExampleBuilder) -> Result<ExampleId, AppError> {
        let (ids, now) = (self.new_ids(ExampleId::new), self.tick());
        Ok(app::example::add_example(
            &mut self.backend.stores,
            &self.backend.library,
            example.content(),
            &FormRef::NewExample { item: None },
            ids,
            now,
        )?
        .id)
    }

    /// Replaces what an example says.
    ///
    /// # Errors
    /// As [`app::example::change_example`].
    pub fn change_example(
        &mut self,
        id: ExampleId,
        example: &ExampleBuilder,
    ) -> Result<Saved, AppError> {
        let now = self.tick();
        app::example::change_example(
            &mut self.backend.stores,
            &self.backend.library,
            id,
            example.content(),
            now,
        )
    }

    /// Deletes an example.
    ///
    /// # Errors
    /// As [`app::example::delete_example`].
    pub fn delete_example(&mut self, id: ExampleId) -> Result<Saved, AppError> {
        let now = self.tick();
        app::example::delete_example(&mut self.backend.stores, id, now)
    }

    /// The examples in which all these words occur.
    ///
    /// # Errors
    /// As [`app::example::examples`].
    pub fn search(&mut self, words: &str) -> Result<ExampleLog, AppError> {
        self.examples(&ExampleSearch {
            words: words.to_owned(),
            ..ExampleSearch::default()
        })
    }

    /// Everything of one's own in which all these words occur, with days in Danish.
    ///
    /// # Errors
    /// As [`app::search::search`].
    pub fn search_all(&mut self, words: &str) -> Result<SearchResult, AppError> {
        app::search::search(&mut self.backend.stores, words, Language::Da)
    }

    /// The examples that a search finds.
    ///
    /// # Errors
    /// As [`app::example::examples`].
    pub fn examples(&mut self, search: &ExampleSearch) -> Result<ExampleLog, AppError> {
        let now = self.today();
        app::example::examples(&mut self.backend.stores, &self.backend.library, search, now)
    }

    /// One example.
    ///
    /// # Errors
    /// As [`app::example::example`].
    pub fn example(&mut self, id: ExampleId) -> Result<ExampleView, AppError> {
        let now = self.today();
        app::example::example(&mut self.backend.stores, &self.backend.library, id, now)
    }

    /// What stands behind a reflection.
    ///
    /// # Errors
    /// As [`app::example::evidence`].
    pub fn evidence(&mut self, id: AssessmentId) -> Result<Evidence, AppError> {
        app::example::evidence(&mut self.backend.stores, id)
    }

    /// What differs between two reflections.
    ///
    /// # Errors
    /// As [`app::change::change`].
    pub fn change(
        &mut self,
        one: AssessmentId,
        other: AssessmentId,
    ) -> Result<ChangeView, AppError> {
        let now = self.now();
        app::change::change(&mut self.backend.stores, (one, other), now)
    }

    /// The ends of the time that the page of change shows where nothing is chosen.
    ///
    /// # Errors
    /// As [`app::profile::mirror`].
    pub fn compared(&mut self) -> Result<Option<(AssessmentId, AssessmentId)>, AppError> {
        let (choice, now) = (MirrorChoice::default(), self.today());
        Ok(app::profile::mirror(&mut self.backend.stores, &choice, true, now)?.pair)
    }

    /// What the page of change shows where nothing is chosen.
    ///
    /// # Errors
    /// [`AppError::SameReflection`] where there are not two of one instrument, or the store.
    pub fn whole_change(&mut self) -> Result<ChangeView, AppError> {
        let (earlier, later) = self.compared()?.ok_or(AppError::SameReflection)?;
        self.change(earlier, later)
    }

    /// Answers a prompt.
    ///
    /// # Errors
    /// As [`app::reflection::answer_prompt`].
    pub fn answer_prompt(
        &mut self,
        id: AssessmentId,
        prompt: usize,
        text: &str,
    ) -> Result<Saved, AppError> {
        let now = self.tick().at;
        app::reflection::answer_prompt(&mut self.backend.stores, id, prompt, text, now)
    }

    /// Begins a look back.
    ///
    /// # Errors
    /// As [`app::change::begin_hindsight`].
    pub fn look_back(&mut self, of: AssessmentId) -> Result<AssessmentId, AppError> {
        let (ids, now) = (self.new_ids(AssessmentId::new), self.tick());
        Ok(app::change::begin_hindsight(&mut self.backend.stores, of, ids.id, now.at)?.id)
    }

    /// Puts these items in focus.
    ///
    /// # Errors
    /// As [`app::agreement::choose_focus`].
    pub fn focus_on(&mut self, id: AssessmentId, items: &[&str]) -> Result<Saved, AppError> {
        let items: Vec<_> = items.iter().map(|item| ItemId::new(*item)).collect();
        let now = self.tick().at;
        app::agreement::choose_focus(&mut self.backend.stores, id, &items, now)
    }

    /// What is in focus.
    ///
    /// # Errors
    /// As [`app::agreement::focus`].
    pub fn focus(&mut self, id: AssessmentId) -> Result<Focus, AppError> {
        let now = self.today();
        app::agreement::focus(&mut self.backend.stores, &self.backend.library, id, now)
    }

    /// All agreements.
    ///
    /// # Errors
    /// As [`app::agreement::agreements`].
    pub fn agreements(&mut self) -> Result<Agreements, AppError> {
        let now = self.today();
        app::agreement::agreements(&mut self.backend.stores, &self.backend.library, now)
    }

    /// Makes an agreement.
    ///
    /// # Errors
    /// As [`app::agreement::make_agreement`].
    pub fn agree(&mut self, plan: Plan, item: Option<&str>) -> Result<AgreementId, AppError> {
        let (ids, now) = (self.new_ids(AgreementId::new), self.tick());
        let item = item.map(core_item);
        Ok(app::agreement::make_agreement(
            &mut self.backend.stores,
            &self.backend.library,
            plan,
            item,
            ids,
            now,
        )?
        .id)
    }

    /// Moves an agreement on.
    ///
    /// # Errors
    /// As [`app::agreement::move_agreement`].
    pub fn move_agreement(
        &mut self,
        id: AgreementId,
        to: AgreementTransition,
        outcome: &str,
    ) -> Result<Saved, AppError> {
        let now = self.tick();
        app::agreement::move_agreement(
            &mut self.backend.stores,
            &self.backend.library,
            id,
            to,
            outcome,
            now,
        )
    }

    /// Chooses how often the next reflection is suggested.
    ///
    /// # Errors
    /// As [`app::agreement::choose_rhythm`].
    pub fn choose_rhythm(&mut self, rhythm: Rhythm) -> Result<Saved, AppError> {
        let (ids, now) = (self.new_ids(PersonId::new), self.tick());
        app::agreement::choose_rhythm(&mut self.backend.stores, rhythm, ids.myself, now.at)
    }
}
