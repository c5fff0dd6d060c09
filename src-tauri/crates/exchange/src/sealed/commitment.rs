//! A commitment: it says nothing of one's answers now, and later shows that they were these.

use domain::{Answer, ItemId, NonAnswer};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::sealed::answers::SentAnswer;
use crate::sealed::shared_beforehand::SharedBeforehand;

/// Nothing else is hashed that begins so.
const HASHED_AS: &[u8] = b"fagspejl commitment 1\0";

/// What makes a commitment impossible to guess: 32 random bytes, used once, sent with the opening.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Salt(#[serde(with = "crate::sealed::hex")] [u8; 32]);

/// A salted hash of frozen answers, the chosen items and what is shown beforehand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Commitment(#[serde(with = "crate::sealed::hex")] [u8; 32]);

impl Salt {
    /// The salt of these random bytes.
    pub fn new(random: [u8; 32]) -> Self {
        Self(random)
    }
}

/// It is as secret as the answers until they are sent.
impl std::fmt::Debug for Salt {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Salt")
    }
}

impl Commitment {
    /// To these answers in this order, to these items in this order, and to what is shown beforehand.
    pub fn of(
        answers: &[SentAnswer],
        items: &[ItemId],
        shared: &SharedBeforehand,
        salt: &Salt,
    ) -> Self {
        let mut hash = Hash(Sha256::new_with_prefix(HASHED_AS));
        hash.bytes(&salt.0);
        hash.count(items.len());
        for item in items {
            hash.text(item.as_str());
        }
        hash.count(answers.len());
        for one in answers {
            hash.text(one.item.as_str());
            hash.text(one.facet.as_str());
            hash.bytes(&code(one.answer));
        }
        hash.shared(shared);
        Self(hash.0.finalize().into())
    }

    /// Whether it was made of these.
    pub fn check(
        &self,
        answers: &[SentAnswer],
        items: &[ItemId],
        shared: &SharedBeforehand,
        salt: &Salt,
    ) -> bool {
        Self::of(answers, items, shared, salt) == *self
    }
}

/// What stands for an answer. It never changes: a commitment made today is checked by later programs.
fn code(answer: Answer) -> [u8; 2] {
    match answer {
        Answer::Value { value } => [0, value.get()],
        Answer::NonAnswer { reason } => match reason {
            NonAnswer::NotMyTask => [1, 1],
            NonAnswer::DoNotKnow => [1, 2],
            NonAnswer::RatherNotSay => [1, 3],
        },
    }
}

/// A hash in which no two lists of texts are the same bytes: each is led by its length.
struct Hash(Sha256);

impl Hash {
    fn count(&mut self, count: usize) {
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        self.0.update(count.to_be_bytes());
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.count(bytes.len());
        self.0.update(bytes);
    }

    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    fn shared(&mut self, shared: &SharedBeforehand) {
        self.text(&shared.words);
        self.count(shared.examples.len());
        for example in &shared.examples {
            self.text(&example.day.format("%Y-%m-%d").to_string());
            for part in example.starr.parts() {
                self.text(part);
            }
            self.count(example.items.len());
            for item in &example.items {
                self.text(item.instrument.as_str());
                self.text(item.item.as_str());
            }
            self.count(example.forms.len());
            for form in &example.forms {
                // The word that files have for it; one that is a word alone is always written.
                self.text(&serde_json::to_string(form).unwrap_or_default());
            }
        }
    }
}

#[cfg(test)]
mod tests;
