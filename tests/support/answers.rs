//! Builds answers, and assessments that hold them.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::instrument::kinds::LEVEL_FACET;
use domain::{
    Answer, Assessment, AssessmentError, AssessmentHead, AssessmentId, AssessmentState, FacetId,
    Instrument, ItemId, PersonId, Value,
};
use uuid::Uuid;

use crate::clock::Clock;

/// The level with this number.
///
/// # Panics
/// Where there is no such level.
#[expect(
    clippy::expect_used,
    reason = "a test that names a level names one of the five"
)]
pub fn level(number: u8) -> Value {
    Value::try_from(number).expect("a level is a number from 1 to 5")
}

/// The five levels, lowest first.
pub fn levels() -> impl Iterator<Item = Value> {
    (1..=5).map(level)
}

/// The one facet of the items of the core instrument.
pub fn level_facet() -> FacetId {
    FacetId::new(LEVEL_FACET)
}

/// Answers to items, at most one each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<ItemId, Answer>);

impl Answers {
    /// No answer at all.
    pub fn none() -> Self {
        Self::default()
    }

    /// The same level for every item of `instrument`.
    pub fn everywhere(instrument: &Instrument, number: u8) -> Self {
        let answer = Answer::from(level(number));
        let answers = instrument.items().map(|item| (item.id.clone(), answer));
        Self(answers.collect())
    }

    /// These, and another one for `item`, in place of the one it has.
    #[must_use]
    pub fn with(mut self, item: &str, answer: impl Into<Answer>) -> Self {
        self.0.insert(ItemId::new(item), answer.into());
        self
    }

    /// These, without the one for `item`.
    #[must_use]
    pub fn without(mut self, item: &str) -> Self {
        self.0.remove(&ItemId::new(item));
        self
    }

    /// Every item and its answer, in the order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = (&ItemId, Answer)> {
        self.0.iter().map(|(item, &answer)| (item, answer))
    }

    /// A draft over `instrument` that holds them.
    ///
    /// # Errors
    /// [`AssessmentError::ItemUnknown`] where an item is not one of the instrument.
    pub fn draft(&self, instrument: &Instrument) -> Result<Assessment, AssessmentError> {
        let mut clock = Clock::on_day(0);
        let mut assessment = empty_draft(instrument);
        for (item, answer) in self.iter() {
            assessment.give(item, &level_facet(), answer, clock.tick())?;
        }
        Ok(assessment)
    }
}

impl FromIterator<(ItemId, Answer)> for Answers {
    fn from_iter<T: IntoIterator<Item = (ItemId, Answer)>>(answers: T) -> Self {
        Self(answers.into_iter().collect())
    }
}

/// A draft over `instrument` without an answer.
pub fn empty_draft(instrument: &Instrument) -> Assessment {
    let myself = PersonId::new(Uuid::from_u128(1));
    let head = AssessmentHead {
        id: AssessmentId::new(Uuid::from_u128(2)),
        rater: myself,
        subject: myself,
        conversation: None,
        started: Clock::on_day(0).now(),
        state: AssessmentState::Draft,
        last_item: None,
        hindsight_of: None,
    };
    Assessment {
        head,
        instrument: Arc::new(instrument.clone()),
        answers: domain::Answers::default(),
        prompt_answers: BTreeMap::new(),
    }
}
