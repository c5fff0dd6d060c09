//! Whose turn it is in a conversation, as the store knows it, and so whose rating may be read.

use domain::{
    AssessmentId, AssessmentState, ConversationError, HalfWordError, PersonId, Perspective, Turn,
};
use store::assessments::AssessmentRow;
use store::conversations::{self, ConversationRow};
use store::{StoreError, Tx, assessments, half_words, people, threads};

use crate::coaching::open_half::OpenHalf;
use crate::error::AppError;
use crate::myself::own;

/// How far a conversation is, without a word of what was answered.
pub(crate) struct Standing {
    /// Whose turn it is.
    pub(crate) turn: Turn,
    /// Whether each of the two rates on their own computer.
    pub(crate) two_computers: bool,
    /// The person whose store it is.
    pub(crate) myself: PersonId,
    /// Whose the two ratings are, in the order in which they are given.
    whose: [Perspective; 2],
    /// The ratings that are begun.
    ratings: [Option<AssessmentRow>; 2],
    /// Whether a word keeps each of them closed.
    has_word: [bool; 2],
}

impl Standing {
    /// That of `row`.
    ///
    /// # Errors
    /// The store.
    pub(crate) fn of(tx: &Tx<'_>, row: &ConversationRow) -> Result<Self, AppError> {
        let myself = people::myself(tx)?.ok_or(StoreError::ConversationUnknown)?;
        let whose = row.conversation.perspectives(myself);
        let [subject, other] = whose;
        let ratings = [
            assessments::rating(tx, subject)?,
            assessments::rating(tx, other)?,
        ];
        let has_word = |rater| half_words::get(tx, row.conversation.id, rater);
        let has_word = [
            has_word(subject.rater)?.is_some(),
            has_word(other.rater)?.is_some(),
        ];
        let [subject, other] = ratings.each_ref().map(|rating| state(rating.as_ref()));
        let conversation = &row.conversation;
        let two_computers = threads::exists(tx, conversation.id)?;
        let turn = if two_computers {
            let is_subject = conversation.subject == myself;
            Turn::on_two_computers(conversation, is_subject, subject, other)
        } else {
            Turn::of(conversation, subject, other)
        };
        Ok(Self {
            turn,
            two_computers,
            myself,
            whose,
            ratings,
            has_word,
        })
    }

    /// Whose rating is given now, and that rating where it is begun.
    ///
    /// # Errors
    /// [`AppError::Conversation`] where nobody rates any more.
    pub(crate) fn rates_now(self) -> Result<(Perspective, Option<AssessmentRow>), AppError> {
        let [subject, other] = self.whose;
        let [of_subject, of_other] = self.ratings;
        Ok(self
            .turn
            .rater([(subject, of_subject), (other, of_other)])?)
    }

    /// Whether the one whose turn it is can close their half with a word: on one computer, where they have none.
    pub(crate) fn may_set_word(&self) -> bool {
        let [subject, other] = self.has_word;
        !self.two_computers && self.turn.rater([subject, other]) == Ok(false)
    }

    /// Who keeps their half closed with a word, and whether it was handed over.
    pub(crate) fn closed(&self) -> impl Iterator<Item = (PersonId, bool)> {
        let halves = self.whose.iter().zip(&self.ratings).zip(self.has_word);
        let closed = halves.filter(|(_, has_word)| *has_word);
        closed.map(|((whose, rating), _)| {
            let finished = rating.as_ref().and_then(|rating| rating.head.finished());
            (whose.rater, finished.is_some())
        })
    }

    /// The half of `rater`, and their rating where it is begun.
    ///
    /// # Errors
    /// [`AppError::HalfWord`] where they are none of the two.
    pub(crate) fn half(
        self,
        rater: PersonId,
    ) -> Result<(Perspective, Option<AssessmentRow>), AppError> {
        let mut halves = self.whose.into_iter().zip(self.ratings);
        let half = halves.find(|(whose, _)| whose.rater == rater);
        Ok(half.ok_or(HalfWordError::NotOffered)?)
    }

    /// One's own rating and that of the other one, where they are begun, each with whose it is.
    fn own_and_theirs(&self) -> [(Perspective, Option<&AssessmentRow>); 2] {
        let [subject, other] = self.whose;
        let [of_subject, of_other] = self.ratings.each_ref().map(Option::as_ref);
        let (subject, other) = ((subject, of_subject), (other, of_other));
        if subject.0.rater == self.myself {
            [subject, other]
        } else {
            [other, subject]
        }
    }

    /// One's own rating, where it is finished, with whose it is.
    pub(crate) fn own(&self) -> Option<(Perspective, AssessmentId)> {
        let [(whose, rating), _] = self.own_and_theirs();
        let head = &rating?.head;
        head.finished().map(|_| (whose, head.id))
    }

    /// Whose the rating of the other one is, and whether it is finished.
    pub(crate) fn theirs(&self) -> (Perspective, bool) {
        let [_, (whose, rating)] = self.own_and_theirs();
        let finished = rating.and_then(|rating| rating.head.finished());
        (whose, finished.is_some())
    }

    /// Whether the one whose turn it is went along to a talk, and so says what they saw.
    pub(crate) fn must_say_what_was_seen(&self, row: &ConversationRow) -> bool {
        row.conversation.question.is_some() && matches!(self.turn, Turn::HandOver | Turn::Other)
    }

    /// The ids of the ratings that are begun.
    pub(crate) fn begun(&self) -> impl Iterator<Item = AssessmentId> {
        self.ratings.iter().flatten().map(|rating| rating.head.id)
    }

    /// Whose the two ratings are, once both are shown to both.
    ///
    /// # Errors
    /// [`AppError::Conversation`] before that.
    pub(crate) fn revealed(&self) -> Result<[(Perspective, AssessmentId); 2], AppError> {
        let ([Some(one), Some(two)], Turn::Revealed { .. }) = (&self.ratings, self.turn) else {
            return Err(ConversationError::NotRevealed.into());
        };
        let [subject, other] = self.whose;
        Ok([(subject, one.head.id), (other, two.head.id)])
    }
}

fn state(rating: Option<&AssessmentRow>) -> Option<AssessmentState> {
    rating.map(|rating| rating.head.state)
}

/// Whose the rating is that is given under this id: one's own, or that of the one whose turn it is in a
/// conversation. Nobody else's is found.
///
/// # Errors
/// [`AppError::HalfWord`] where a word keeps it closed and `open` is another half;
/// [`StoreError::AssessmentUnknown`] where there is none, or the store.
pub(crate) fn whose(
    tx: &Tx<'_>,
    open: &OpenHalf,
    id: AssessmentId,
) -> Result<Perspective, AppError> {
    let own = own(tx)?;
    match assessments::get(tx, own, id) {
        Err(StoreError::AssessmentUnknown) => {}
        found => return Ok(found.map(|_| own)?),
    }
    for row in conversations::under_way(tx)? {
        if let Ok((of, Some(rating))) = Standing::of(tx, &row)?.rates_now()
            && rating.head.id == id
        {
            open.must_be_open(tx, of)?;
            return Ok(of);
        }
    }
    Err(StoreError::AssessmentUnknown.into())
}
