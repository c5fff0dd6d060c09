//! What two people agree about their conversations before the first one: *rammeaftale*.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::day::Now;
use crate::fold::same as same_text;
use crate::ids::PersonId;
use crate::written::{fits, kept};

/// What is agreed, in the words of the two.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FrameText {
    /// What the conversations are for.
    pub purpose: String,
    /// How often they talk.
    pub rhythm: String,
    /// What is confidential, and what is not.
    pub confidential: String,
    /// Who else can read anything.
    pub readers: String,
    /// How either of them ends it.
    pub ending: String,
}

/// A version of what the owner of the store and another person have agreed on. It stays as both accepted it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The other person.
    pub person: PersonId,
    /// Its number among those with that person, from 1.
    pub version: u32,
    /// What it says.
    pub text: FrameText,
    /// When the two look at it again.
    pub review: NaiveDate,
    /// When both had accepted it (UTC).
    pub accepted: DateTime<Utc>,
}

/// What two people are about to agree on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameProposal {
    /// What it says.
    pub text: FrameText,
    /// When they look at it again.
    pub review: NaiveDate,
    /// Who accepts it.
    pub accepted_by: Vec<PersonId>,
}

/// Why a frame is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FrameError {
    /// One of its parts says nothing.
    #[error("a part of the frame is blank")]
    Blank,
    /// A part is longer than any text is kept.
    #[error("a part of the frame is too long")]
    TooLong,
    /// Not both have accepted it.
    #[error("a frame is kept once both have accepted it")]
    NotAccepted,
    /// The day on which they look at it again is not ahead.
    #[error("the day of looking at the frame again is not ahead")]
    ReviewNotAhead,
}

impl FrameText {
    /// Its parts, in the order in which they are read.
    pub fn parts(&self) -> [&str; 5] {
        [
            &self.purpose,
            &self.rhythm,
            &self.confidential,
            &self.readers,
            &self.ending,
        ]
    }

    /// The text as it is kept: trimmed, with something in every part.
    ///
    /// # Errors
    /// [`FrameError::Blank`], [`FrameError::TooLong`].
    pub fn checked(self) -> Result<Self, FrameError> {
        let parts = self.parts();
        if !parts.iter().all(|part| fits(part)) {
            return Err(FrameError::TooLong);
        }
        if parts.iter().any(|part| kept(part).is_empty()) {
            return Err(FrameError::Blank);
        }
        let [purpose, rhythm, confidential, readers, ending] =
            parts.map(|part| kept(part).to_owned());
        Ok(Self {
            purpose,
            rhythm,
            confidential,
            readers,
            ending,
        })
    }
}

impl FrameProposal {
    /// The next version after those that the two, the owner of the store and the other `person`, have agreed on.
    ///
    /// # Errors
    /// [`FrameError`].
    pub fn agreed(
        self,
        myself: PersonId,
        person: PersonId,
        earlier: &[Frame],
        now: Now,
    ) -> Result<Frame, FrameError> {
        let text = self.text.checked()?;
        if !now.is_ahead(self.review) {
            return Err(FrameError::ReviewNotAhead);
        }
        if ![myself, person]
            .iter()
            .all(|one| self.accepted_by.contains(one))
        {
            return Err(FrameError::NotAccepted);
        }
        let last = earlier.iter().map(|frame| frame.version).max();
        Ok(Frame {
            person,
            version: last.unwrap_or(0) + 1,
            text,
            review: self.review,
            accepted: now.at,
        })
    }
}

impl Frame {
    /// Whether the day has come on which the two look at it again.
    pub fn is_due(&self, today: NaiveDate) -> bool {
        self.review <= today
    }

    /// Whether two say the same, whichever number they have. Another program may have put the letters together
    /// otherwise.
    fn is_same(&self, other: &Self) -> bool {
        let mut parts = self.text.parts().into_iter().zip(other.text.parts());
        (self.person, self.accepted, self.review) == (other.person, other.accepted, other.review)
            && parts.all(|(mine, others)| same_text(mine, others))
    }
}

/// The versions that two people have agreed on, of which some are known here and some elsewhere: none is lost, and
/// the one that was accepted last stands. None where `own` has all of them.
pub fn joined(own: &[Frame], other: &[Frame]) -> Option<Vec<Frame>> {
    let is_new = |frame: &&Frame| !own.iter().any(|known| known.is_same(frame));
    let new: Vec<_> = other.iter().filter(is_new).cloned().collect();
    if new.is_empty() {
        return None;
    }
    let mut all = [own, &new].concat();
    all.sort_by(|one, other| {
        let key = |frame: &Frame| (frame.accepted, frame.version);
        key(one)
            .cmp(&key(other))
            .then_with(|| one.text.cmp(&other.text))
    });
    for (version, frame) in (1..).zip(&mut all) {
        frame.version = version;
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use chrono::Days;
    use uuid::Uuid;

    use super::*;
    use crate::day::Calendar;
    use crate::written::LONGEST_TEXT_INPUT;

    fn person(number: u128) -> PersonId {
        PersonId::new(Uuid::from_u128(number))
    }

    fn now() -> Now {
        Now::new(DateTime::UNIX_EPOCH, Calendar::UTC)
    }

    fn text(purpose: &str) -> FrameText {
        FrameText {
            purpose: purpose.to_owned(),
            rhythm: " Monthly. ".to_owned(),
            confidential: "All of it.".to_owned(),
            readers: "Nobody.".to_owned(),
            ending: "By saying so.\n".to_owned(),
        }
    }

    fn proposal() -> FrameProposal {
        FrameProposal {
            text: text("To learn."),
            review: now().today + Days::new(1),
            accepted_by: vec![person(2), person(1)],
        }
    }

    fn frame(version: u32, second: i64, purpose: &str) -> Frame {
        Frame {
            person: person(2),
            version,
            text: text(purpose),
            review: now().today,
            accepted: DateTime::UNIX_EPOCH + chrono::TimeDelta::seconds(second),
        }
    }

    fn told(frames: &[Frame]) -> Vec<(u32, &str)> {
        let told = |frame: &'_ Frame| frame.version;
        frames
            .iter()
            .map(|frame| (told(frame), frame.text.purpose.as_str()))
            .collect()
    }

    #[test]
    fn it_is_kept_without_the_space_around_its_parts_under_the_next_number() {
        let agreed = proposal().agreed(person(1), person(2), &[], now());
        let agreed = agreed.expect("both have accepted it");
        assert_eq!((agreed.version, agreed.person), (1, person(2)));
        assert_eq!(agreed.text.rhythm, "Monthly.");
        assert_eq!(agreed.text.ending, "By saying so.");
        let earlier = [frame(1, 0, "a"), frame(4, 0, "b")];
        let next = proposal().agreed(person(1), person(2), &earlier, now());
        assert_eq!(next.map(|next| next.version), Ok(5), "none twice");
    }

    #[test]
    fn every_part_says_something_and_not_too_much() {
        for blank in ["", " \n", "\u{200b}"] {
            assert_eq!(text(blank).checked(), Err(FrameError::Blank), "{blank:?}");
        }
        let long = "a".repeat(LONGEST_TEXT_INPUT);
        assert!(text(&long).checked().is_ok());
        let longer = text(&(long + "a")).checked();
        assert_eq!(longer, Err(FrameError::TooLong));
    }

    #[test]
    fn it_is_kept_only_once_both_have_accepted_it() {
        for one in [vec![], vec![person(1)], vec![person(2), person(3)]] {
            let half = FrameProposal {
                accepted_by: one.clone(),
                ..proposal()
            };
            let refused = half.agreed(person(1), person(2), &[], now());
            assert_eq!(refused, Err(FrameError::NotAccepted), "{one:?}");
        }
    }

    #[test]
    fn the_day_of_looking_at_it_again_is_ahead_and_comes() {
        let today = FrameProposal {
            review: now().today,
            ..proposal()
        };
        let refused = today.agreed(person(1), person(2), &[], now());
        assert_eq!(refused, Err(FrameError::ReviewNotAhead));
        let frame = frame(1, 0, "a");
        let day_before = now().today - Days::new(1);
        assert!(!frame.is_due(day_before), "it lies ahead");
        assert!(frame.is_due(now().today), "it has come");
        assert!(frame.is_due(now().today + Days::new(9)), "and stays so");
    }

    #[test]
    fn of_two_stores_no_version_is_lost_and_the_one_accepted_last_stands() {
        let here = [frame(1, 10, "first"), frame(2, 30, "third")];
        let there = [frame(1, 10, "first"), frame(2, 20, "second")];
        let both = joined(&here, &there).expect("one is new");
        let all = [(1, "first"), (2, "second"), (3, "third")];
        assert_eq!(told(&both), all);
        let back = joined(&there, &here).expect("one is new");
        assert_eq!(back, both, "whichever comes to the other");
        assert_eq!(joined(&both, &there), None, "nothing is new a second time");
        assert_eq!(joined(&both, &[]), None);
    }

    #[test]
    fn letters_that_another_program_put_together_otherwise_are_the_same() {
        let here = [frame(1, 0, "r\u{e5}d")];
        let there = [frame(1, 0, "ra\u{30a}d")];
        assert_eq!(joined(&here, &there), None);
    }
}
