//! The words with which the two keep their halves closed.

use app::AppError;
use domain::{ConversationId, PersonId};
use view::Saved;

use crate::run::Run;

impl Run {
    /// The one whose turn it is closes their half with a word.
    ///
    /// # Errors
    /// As [`app::coaching::set_half_word`].
    pub fn set_word(&mut self, id: ConversationId, word: &str) -> Result<Saved, AppError> {
        let now = self.tick();
        app::coaching::set_half_word(&mut self.backend.stores, id, word, [7; 32], now.at)
    }

    /// One of the two opens their half with their word.
    ///
    /// # Errors
    /// As [`app::coaching::open_half`].
    pub fn open_half(
        &mut self,
        id: ConversationId,
        rater: PersonId,
        word: &str,
    ) -> Result<Saved, AppError> {
        let now = self.tick();
        app::coaching::open_half(&mut self.backend.stores, id, rater, word, now.at)
    }

    /// Who rates leaves the half, for the page that covers it.
    ///
    /// # Errors
    /// As [`app::coaching::cover_half`].
    pub fn cover_half(&mut self) -> Result<(), AppError> {
        let now = self.tick();
        app::coaching::cover_half(&mut self.backend.stores, now.at)
    }

    /// The half of one of the two is given up.
    ///
    /// # Errors
    /// As [`app::coaching::give_up_half`].
    pub fn give_up_half(&mut self, id: ConversationId, rater: PersonId) -> Result<Saved, AppError> {
        let now = self.tick();
        app::coaching::give_up_half(&mut self.backend.stores, id, rater, now.at)
    }
}
