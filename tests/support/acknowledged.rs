//! What the program `saver` gives and what it says: a sequence of answers that its seed decides,
//! and one line for each answer that is saved.

use crate::answers::levels;
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use anyhow::{Context as _, Result};
use domain::{Answer, AssessmentId, Instrument, ItemId, NonAnswer, PersonId};
use uuid::Uuid;

use crate::random::Random;

/// The answers that belong to a seed, without an end.
#[derive(Clone, Debug)]
pub struct Sequence {
    items: Vec<ItemId>,
    random: Random,
}

impl Sequence {
    /// The sequence of `seed` over the items of `instrument`.
    pub fn new(instrument: &Instrument, seed: u64) -> Self {
        Self {
            items: instrument.items().map(|item| item.id.clone()).collect(),
            random: Random::seeded(seed),
        }
    }

    /// What an assessment holds after the first `count` of them.
    pub fn held_after(self, count: usize) -> BTreeMap<ItemId, Answer> {
        self.take(count).collect()
    }
}

impl Iterator for Sequence {
    type Item = (ItemId, Answer);

    fn next(&mut self) -> Option<Self::Item> {
        let item = self.items.get(self.random.below(self.items.len()))?;
        let levels = levels().map(Answer::from);
        let mut answers = levels.chain(NonAnswer::ALL.map(Answer::from));
        Some((item.clone(), answers.nth(self.random.below(8))?))
    }
}

/// The assessment that the saver begins with `seed`.
pub fn assessment_of(seed: u64) -> AssessmentId {
    AssessmentId::new(Uuid::from_u64_pair(u64::MAX, seed))
}

/// The person in a store that a saver made.
pub fn myself() -> PersonId {
    PersonId::new(Uuid::from_u64_pair(u64::MAX, 0))
}

/// One answer that is saved, as a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acknowledgement {
    /// Where it was given.
    pub assessment: AssessmentId,
    /// To which item.
    pub item: ItemId,
    /// What was answered.
    pub answer: Answer,
    /// Its number, from 1.
    pub number: usize,
}

impl fmt::Display for Acknowledgement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let answer = serde_json::to_string(&self.answer).map_err(|_| fmt::Error)?;
        let Self {
            assessment,
            item,
            number,
            ..
        } = self;
        write!(f, "{assessment} {item} {answer} {number}")
    }
}

impl FromStr for Acknowledgement {
    type Err = anyhow::Error;

    fn from_str(line: &str) -> Result<Self> {
        let mut words = line.split(' ');
        let mut word = || words.next().with_context(|| format!("too short: {line}"));
        Ok(Self {
            assessment: AssessmentId::new(word()?.parse()?),
            item: ItemId::new(word()?),
            answer: serde_json::from_str(word()?)?,
            number: word()?.parse()?,
        })
    }
}
