//! Frozen answers, as the two programs of a conversation send them.

use std::collections::BTreeSet;

use domain::ids::is_word;
use domain::{Answer, FacetId, ItemId, NonAnswer, Value};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Most answers of one rating; the longest instrument has a tenth of it.
const MOST_ANSWERS: usize = 2_000;

/// The answer to a facet of an item. When it was given is nobody's business.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SentAnswer {
    /// The item.
    pub item: ItemId,
    /// Its facet.
    pub facet: FacetId,
    /// What was answered.
    #[serde(serialize_with = "write", deserialize_with = "read")]
    pub answer: Answer,
}

/// A value is a number, a non-answer a word.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Written {
    Value(Value),
    NonAnswer(NonAnswer),
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "a field is handed over so"
)]
fn write<S: Serializer>(answer: &Answer, writer: S) -> Result<S::Ok, S::Error> {
    let written = match *answer {
        Answer::Value { value } => Written::Value(value),
        Answer::NonAnswer { reason } => Written::NonAnswer(reason),
    };
    written.serialize(writer)
}

fn read<'de, D: Deserializer<'de>>(reader: D) -> Result<Answer, D::Error> {
    Ok(match Written::deserialize(reader)? {
        Written::Value(value) => value.into(),
        Written::NonAnswer(reason) => reason.into(),
    })
}

/// Whether a list of answers may be sent: not too long, each facet of an item once.
pub(crate) fn may_be_sent(answers: &[SentAnswer]) -> bool {
    let mut seen = BTreeSet::new();
    answers.len() <= MOST_ANSWERS
        && answers.iter().all(|one| {
            is_word(one.item.as_str())
                && is_word(one.facet.as_str())
                && seen.insert((&one.item, &one.facet))
        })
}

/// Whether these are answers to each of the items, and to no other.
pub(crate) fn are_to(answers: &[SentAnswer], items: &[ItemId]) -> bool {
    let answered: BTreeSet<&ItemId> = answers.iter().map(|one| &one.item).collect();
    answered.len() == items.len() && items.iter().all(|item| answered.contains(item))
}
