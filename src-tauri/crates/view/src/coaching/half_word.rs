//! What the screen of a conversation is given of the words that keep halves closed. Nothing of a word is in it.

use domain::PersonId;
use serde::Serialize;
use ts_rs::TS;

use crate::coaching::{Talker, Talkers};

/// A half that a word keeps closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ClosedHalf {
    /// Whose it is.
    pub rater: Talker,
    /// Whether it was handed over.
    pub finished: bool,
}

impl ClosedHalf {
    /// Those of `talkers` that are `closed`, each with whether it was handed over.
    pub fn of(talkers: &Talkers, closed: impl Iterator<Item = (PersonId, bool)>) -> Vec<Self> {
        let talkers = [&talkers.subject, &talkers.other];
        let half = |(id, finished)| {
            let rater = talkers.iter().find(|talker| talker.id == id)?;
            Some(Self {
                rater: (*rater).clone(),
                finished,
            })
        };
        closed.filter_map(half).collect()
    }
}
