//! Somebody else who rates, on the same computer. What they give is put into the store from outside the
//! program, until a use case takes it.

use anyhow::{Context as _, Result};
use app::{AppError, CORE};
use chrono::{DateTime, TimeDelta, Utc};
use domain::{
    AssessmentHead, AssessmentId, AssessmentState, Conversation, ConversationId, GivenAnswer,
    Instrument, Kinds, Person, PersonId, Perspective, Relation,
};
use store::{
    Access, Store, StoreError, Tx, answers, assessments, conversations, instruments, people,
};
use uuid::Uuid;
use view::Saved;

use crate::answers::{Answers, level_facet};
use crate::home::Home;
use crate::run::Run;

impl Run {
    /// Adds a person.
    ///
    /// # Errors
    /// As [`app::coaching::add_person`].
    pub fn add_person(&mut self, name: &str, relation: Relation) -> Result<PersonId, AppError> {
        let (ids, now) = (self.new_ids(PersonId::new), self.tick());
        app::coaching::add_person(&mut self.backend.stores, name, relation, ids, now.at)?;
        Ok(ids.id)
    }

    /// Gives a person another name.
    ///
    /// # Errors
    /// As [`app::coaching::rename_person`].
    pub fn rename_person(&mut self, id: PersonId, name: &str) -> Result<Saved, AppError> {
        let now = self.tick();
        app::coaching::rename_person(&mut self.backend.stores, id, name, now.at)
    }

    /// Deletes a person.
    ///
    /// # Errors
    /// As [`app::coaching::delete_person`].
    pub fn delete_person(&mut self, id: PersonId) -> Result<Saved, AppError> {
        let now = self.tick();
        app::coaching::delete_person(&mut self.backend.stores, id, now.at)
    }

    /// Everybody whom the store knows.
    ///
    /// # Errors
    /// As [`app::coaching::people`].
    pub fn people(&mut self) -> Result<Vec<Person>, AppError> {
        app::coaching::people(&mut self.backend.stores)
    }
}

/// The person whose store is in `home`, which no program holds.
///
/// # Errors
/// The store, or that it knows nobody.
pub fn myself(home: &Home) -> Result<PersonId> {
    let mut store = Store::open(&home.data(), &Access::without_lock())?;
    let myself = store.read(people::myself)?;
    myself.context("somebody is known")
}

/// What is rated, by whom and about whom.
#[derive(Clone, Debug)]
pub struct Rating {
    /// Which of those that are put in it is: it makes its id.
    pub number: u64,
    /// Whose rating it is.
    pub of: Perspective,
    /// When it was begun.
    pub started: DateTime<Utc>,
    /// Whether it is finished, half an hour later.
    pub finished: bool,
    /// The answers.
    pub answers: Answers,
    /// The rating of the same person that it looks back at, if it is a look back.
    pub hindsight_of: Option<AssessmentId>,
}

impl Rating {
    /// Its id.
    pub fn id(&self) -> AssessmentId {
        AssessmentId::new(Uuid::from_u64_pair(u64::MAX, self.number))
    }

    /// The conversation that it is given in: with who rates, or else the first other person whom the store
    /// knows.
    fn talk(&self, tx: &Tx<'_>, id: ConversationId) -> Result<Conversation, StoreError> {
        let known = people::all(tx)?.into_iter();
        let mut others = known.filter(|person| person.relation != Relation::Myself);
        let rater = others.clone().find(|person| person.id == self.of.rater);
        let other = rater.or_else(|| others.next());
        Ok(Conversation {
            id,
            person: other.ok_or(StoreError::PersonUnknown)?.id,
            subject: self.of.subject,
            items: self.answers.iter().map(|(item, _)| item.clone()).collect(),
            question: None,
            minutes: 30,
            begun: self.started,
            revealed: None,
            ended: None,
            next: None,
        })
    }

    /// Puts it into the store of `home`, which no program holds, with the conversation that it is given in,
    /// if in one. It is made with the core instrument in
    /// the version `version` of its text.
    ///
    /// # Errors
    /// The store.
    pub fn put(&self, home: &Home, version: &str) -> Result<()> {
        let text = CORE.text.replacen(
            &format!(
                "version = \"{}\"",
                Instrument::parse("core", CORE.text, &Kinds::builtin())?.version
            ),
            &format!("version = \"{version}\""),
            1,
        );
        let instrument = Instrument::parse("another", &text, &Kinds::builtin())?;
        let head = AssessmentHead {
            id: self.id(),
            rater: self.of.rater,
            subject: self.of.subject,
            conversation: self.of.conversation,
            started: self.started,
            state: AssessmentState::Draft,
            last_item: None,
            hindsight_of: self.hindsight_of,
        };
        let mut store = Store::open(&home.data(), &Access::without_lock())?;
        store.write::<_, StoreError>(|tx| {
            let fingerprint = instruments::ensure_stored(tx, &instrument, &text)?;
            if let Some(id) = head.conversation {
                conversations::add(tx, &self.talk(tx, id)?, &fingerprint)?;
            }
            assessments::add(tx, &head, &fingerprint)?;
            for (item, answer) in self.answers.iter() {
                let at = self.started;
                answers::put(
                    tx,
                    head.id,
                    item,
                    &level_facet(),
                    GivenAnswer { answer, at },
                )?;
            }
            if self.finished {
                assessments::finish(tx, &head, self.started + TimeDelta::minutes(30))?;
            }
            Ok(())
        })?;
        Ok(())
    }
}
