//! Whose turn it is in a conversation, as the store knows it, and so whose rating may be read.

use domain::{AssessmentId, AssessmentState, ConversationError, Perspective, Turn};
use store::assessments::AssessmentRow;
use store::conversations::{self, ConversationRow};
use store::{StoreError, Tx, assessments, people};

use crate::error::AppError;
use crate::myself::own;

/// How far a conversation is, without a word of what was answered.
pub(crate) struct Standing {
    /// Whose turn it is.
    pub(crate) turn: Turn,
    /// Whose the two ratings are, in the order in which they are given.
    whose: [Perspective; 2],
    /// The ratings that are begun.
    ratings: [Option<AssessmentRow>; 2],
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
        let [subject, other] = ratings.each_ref().map(|rating| state(rating.as_ref()));
        let turn = Turn::of(&row.conversation, subject, other);
        Ok(Self {
            turn,
            whose,
            ratings,
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
/// [`StoreError::AssessmentUnknown`] where there is none, or the store.
pub(crate) fn whose(tx: &Tx<'_>, id: AssessmentId) -> Result<Perspective, AppError> {
    let own = own(tx)?;
    match assessments::get(tx, own, id) {
        Err(StoreError::AssessmentUnknown) => {}
        found => return Ok(found.map(|_| own)?),
    }
    for row in conversations::under_way(tx)? {
        if let Ok((of, Some(rating))) = Standing::of(tx, &row)?.rates_now()
            && rating.head.id == id
        {
            return Ok(of);
        }
    }
    Err(StoreError::AssessmentUnknown.into())
}
