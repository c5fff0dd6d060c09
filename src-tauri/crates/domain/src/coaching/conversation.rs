//! A conversation in coaching: whom one talks with, about whose work, and what both rate first.

use std::ops::RangeInclusive;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{ConversationId, ItemId, PersonId};
use crate::reflection::perspective::Perspective;

/// How many items are chosen where it is not the whole instrument.
pub const CHOSEN_ITEMS: RangeInclusive<usize> = 3..=8;

/// How many items are observed in one talk.
pub const OBSERVED_ITEMS: RangeInclusive<usize> = 1..=3;

/// How many minutes a conversation may be set to take.
pub const MINUTES: [u16; 5] = [10, 15, 30, 45, 60];

/// A conversation, without what is rated and said in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversation {
    /// Its id.
    pub id: ConversationId,
    /// Whom the person whose store it is talks with.
    pub person: PersonId,
    /// Whom it is about: that person, or the one whose store it is.
    pub subject: PersonId,
    /// What both rate, in the order of the instrument.
    pub items: Vec<ItemId>,
    /// What the one whom it is about wants the other one to look at, in one talk that both are in. None where it is
    /// about their work as it usually is.
    pub question: Option<String>,
    /// How long it is to take, one of [`MINUTES`].
    pub minutes: u16,
    /// When it was begun (UTC).
    pub begun: DateTime<Utc>,
    /// When both ratings were shown to both (UTC). From then on they can be read.
    pub revealed: Option<DateTime<Utc>>,
    /// When it ended (UTC).
    pub ended: Option<DateTime<Utc>>,
    /// The day on which the two talk again, where they have agreed on one.
    pub next: Option<NaiveDate>,
}

/// Whose work a conversation is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum About {
    /// The work of the person whose store it is.
    Myself,
    /// The work of the other one.
    Person,
}

impl Conversation {
    /// Whose work it is about.
    pub fn about(&self) -> About {
        if self.subject == self.person {
            About::Person
        } else {
            About::Myself
        }
    }

    /// Refuses what is done while two talk, before both have seen both ratings and after the end.
    ///
    /// # Errors
    /// [`ConversationError::NotRevealed`], [`ConversationError::Ended`].
    pub fn must_be_held(&self) -> Result<(), ConversationError> {
        self.shown()?;
        if self.ended.is_some() {
            Err(ConversationError::Ended)
        } else {
            Ok(())
        }
    }

    /// Since when both see both ratings (UTC).
    ///
    /// # Errors
    /// [`ConversationError::NotRevealed`], also where it was broken off before.
    pub fn shown(&self) -> Result<DateTime<Utc>, ConversationError> {
        self.revealed.ok_or(ConversationError::NotRevealed)
    }

    /// The two who rate, as the store of `myself` knows them: whom it is about, and the other one. They
    /// rate in this order.
    pub fn raters(&self, myself: PersonId) -> [PersonId; 2] {
        let other = if self.subject == self.person {
            myself
        } else {
            self.person
        };
        [self.subject, other]
    }

    /// Whose the two ratings are, in the order in which they are given.
    pub fn perspectives(&self, myself: PersonId) -> [Perspective; 2] {
        self.raters(myself).map(|rater| Perspective {
            rater,
            subject: self.subject,
            conversation: Some(self.id),
        })
    }
}

/// Refuses a length that cannot be chosen.
///
/// # Errors
/// [`ConversationError::Minutes`].
pub fn check_minutes(minutes: u16) -> Result<(), ConversationError> {
    if MINUTES.contains(&minutes) {
        Ok(())
    } else {
        Err(ConversationError::Minutes)
    }
}

/// Refuses a choice of items that is neither all of `all` nor as many as [`CHOSEN_ITEMS`], and answers with
/// the chosen ones in the order of `all`, each once. An observation is of as many as [`OBSERVED_ITEMS`].
///
/// # Errors
/// [`ConversationError::ItemUnknown`], [`ConversationError::ItemCount`],
/// [`ConversationError::ObservedItemCount`].
pub fn chosen_items(
    all: &[ItemId],
    chosen: &[ItemId],
    is_observation: bool,
) -> Result<Vec<ItemId>, ConversationError> {
    if !chosen.iter().all(|item| all.contains(item)) {
        return Err(ConversationError::ItemUnknown);
    }
    let kept = all.iter().filter(|item| chosen.contains(item));
    let kept: Vec<ItemId> = kept.cloned().collect();
    if is_observation {
        if OBSERVED_ITEMS.contains(&kept.len()) {
            Ok(kept)
        } else {
            Err(ConversationError::ObservedItemCount)
        }
    } else if kept.len() == all.len() || CHOSEN_ITEMS.contains(&kept.len()) {
        Ok(kept)
    } else {
        Err(ConversationError::ItemCount)
    }
}

/// Why a change of a conversation is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConversationError {
    /// One cannot talk with oneself.
    #[error("a conversation is with another person")]
    WithOneself,
    /// They have not agreed on a frame.
    #[error("a conversation begins with a frame that both have accepted")]
    NoFrame,
    /// An item is not one of the instrument.
    #[error("an item of the conversation is not one of its instrument")]
    ItemUnknown,
    /// Neither the whole instrument nor as many items as [`CHOSEN_ITEMS`].
    #[error("a conversation is about the whole instrument, or about three to eight items")]
    ItemCount,
    /// None, or more than [`OBSERVED_ITEMS`].
    #[error("an observation is of one to three items")]
    ObservedItemCount,
    /// An observation says what is to be looked at.
    #[error("an observation asks a question")]
    NoQuestion,
    /// What was seen is written in an observation, of its items.
    #[error("what was seen is written of the items of an observation")]
    NoObservation,
    /// The one who went along writes what they saw before they rate.
    #[error("nothing of what was seen is written")]
    NothingSeen,
    /// None of [`MINUTES`].
    #[error("a conversation cannot be set to so many minutes")]
    Minutes,
    /// Both have rated, and what they gave is frozen.
    #[error("both have rated already")]
    BothRated,
    /// On two computers, the other one rates on theirs.
    #[error("the other one rates on their own computer")]
    Awaits,
    /// Both ratings are shown once both are finished.
    #[error("both have to rate before the ratings are shown")]
    NotBothRated,
    /// What was shown stays shown.
    #[error("both ratings were shown already")]
    Revealed,
    /// They are read once they were shown.
    #[error("the ratings were not shown yet")]
    NotRevealed,
    /// It ended before both ratings were shown, or ends a second time.
    #[error("the conversation has ended")]
    Ended,
    /// What one says at its end is longer than any text is kept.
    #[error("what is said at the end of the conversation is too long")]
    TooLong,
    /// The day on which the two talk again is over.
    #[error("the day of the next conversation is over")]
    NextIsOver,
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn person(number: u128) -> PersonId {
        PersonId::new(Uuid::from_u128(number))
    }

    fn about(subject: PersonId) -> Conversation {
        Conversation {
            id: ConversationId::new(Uuid::from_u128(9)),
            person: person(2),
            subject,
            items: Vec::new(),
            question: None,
            minutes: 30,
            begun: DateTime::UNIX_EPOCH,
            revealed: None,
            ended: None,
            next: None,
        }
    }

    fn items(names: &[&str]) -> Vec<ItemId> {
        names.iter().map(|name| ItemId::new(*name)).collect()
    }

    #[test]
    fn the_one_whom_it_is_about_rates_first() {
        let (me, kim) = (person(1), person(2));
        assert_eq!(
            about(me).raters(me),
            [me, kim],
            "a supervisor talks with me"
        );
        assert_eq!(about(kim).raters(me), [kim, me], "I supervise");
    }

    #[test]
    fn what_was_broken_off_before_both_saw_both_is_never_shown() {
        let begun = about(person(1));
        assert_eq!(begun.shown(), Err(ConversationError::NotRevealed));
        let at = DateTime::UNIX_EPOCH;
        let broken_off = Conversation {
            ended: Some(at),
            ..begun.clone()
        };
        assert_eq!(broken_off.shown(), Err(ConversationError::NotRevealed));
        let held = Conversation {
            revealed: Some(at),
            ..broken_off
        };
        assert_eq!(held.shown(), Ok(at), "what was shown stays shown");
    }

    #[test]
    fn the_whole_instrument_or_three_to_eight_items_are_chosen() {
        let all = items(&["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]);
        let choose = |count: usize| chosen_items(&all, &all[..count], false);
        for count in [0, 1, 2, 9] {
            assert_eq!(choose(count), Err(ConversationError::ItemCount), "{count}");
        }
        for count in [3, 8, 10] {
            assert_eq!(choose(count).map(|kept| kept.len()), Ok(count));
        }
        let small = items(&["a", "b"]);
        assert_eq!(
            chosen_items(&small, &small, false),
            Ok(small.clone()),
            "all of a short one"
        );
    }

    #[test]
    fn one_to_three_items_are_observed() {
        let all = items(&["a", "b", "c", "d"]);
        let choose = |count: usize| chosen_items(&all, &all[..count], true);
        for count in [0, 4] {
            assert_eq!(
                choose(count),
                Err(ConversationError::ObservedItemCount),
                "{count}"
            );
        }
        for count in 1..=3 {
            assert_eq!(choose(count).map(|kept| kept.len()), Ok(count));
        }
    }

    #[test]
    fn items_stand_in_the_order_of_the_instrument_each_once() {
        let all = items(&["a", "b", "c", "d"]);
        let chosen = chosen_items(&all, &items(&["d", "a", "d", "c"]), false);
        assert_eq!(chosen, Ok(items(&["a", "c", "d"])));
        assert_eq!(
            chosen_items(&all, &items(&["a", "b", "x"]), false),
            Err(ConversationError::ItemUnknown)
        );
    }
}
