//! Instruments of any shape, and any answers to them.

use std::fmt;

use domain::{Answer, Assessment, Instrument, Item, NonAnswer, Positions};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use support::answers::{Answers, level_facet, levels};
use support::instrument::InstrumentBuilder;

/// An instrument and what was answered.
#[derive(Clone)]
pub(crate) struct Given {
    pub(crate) instrument: Instrument,
    pub(crate) answers: Answers,
}

impl Given {
    /// The assessment that holds the answers.
    pub(crate) fn assessment(&self) -> Assessment {
        match self.answers.draft(&self.instrument) {
            Ok(assessment) => assessment,
            Err(error) => unreachable!("the answers were made for the items: {error}"),
        }
    }

    /// The items that have no answer.
    pub(crate) fn unanswered(&self) -> Vec<&Item> {
        let answers = self.assessment().answers;
        let unanswered = |item: &&Item| !answers.is_answered(item);
        self.instrument.items().filter(unanswered).collect()
    }
}

/// Only what differs between cases: the wording is always the same.
impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sizes = self.instrument.domains.iter();
        let sizes: Vec<_> = sizes.map(|domain| domain.items.len()).collect();
        write!(f, "domains of {sizes:?} items, {:?}", self.answers)
    }
}

/// Where `assessment` stands in the one facet that there is.
pub(crate) fn positions(assessment: &Assessment) -> Positions {
    Positions::of(&level_facet(), assessment)
}

/// A level, or one of the three non-answers.
pub(crate) fn any_answer() -> impl Strategy<Value = Answer> {
    let levels = levels().map(Answer::from);
    let non_answers = NonAnswer::ALL.map(Answer::from);
    select(levels.chain(non_answers).collect::<Vec<_>>())
}

/// A level.
pub(crate) fn any_level() -> impl Strategy<Value = Answer> {
    select(levels().map(Answer::from).collect::<Vec<_>>())
}

/// An instrument of up to four domains of up to nine items, each item answered with what
/// `answer` gives, or not answered.
pub(crate) fn answered_with<A: Strategy<Value = Answer>>(
    answer: impl Fn() -> A,
) -> impl Strategy<Value = Given> {
    vec(1..=9_usize, 1..=4).prop_flat_map(move |sizes| {
        let items = sizes.iter().sum::<usize>();
        (Just(sizes), vec(prop::option::of(answer()), items)).prop_map(|(sizes, answers)| {
            let instrument = match InstrumentBuilder::default().domains(&sizes).build() {
                Ok(instrument) => instrument,
                Err(error) => unreachable!("the builder makes valid instruments: {error}"),
            };
            let ids = instrument.items().map(|item| item.id.clone());
            let answers = ids
                .zip(answers)
                .filter_map(|(id, answer)| Some((id, answer?)));
            Given {
                answers: answers.collect(),
                instrument,
            }
        })
    })
}

/// An instrument and any answers.
pub(crate) fn anything() -> impl Strategy<Value = Given> {
    answered_with(any_answer)
}
