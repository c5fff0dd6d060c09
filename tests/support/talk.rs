//! Conversations on one computer, as two people hold them.

use app::AppError;
use app::coaching::BeginConversation;
use domain::{About, Answer, AssessmentId, ConversationId, InstrumentId, ItemId, PersonId};
use view::{ConversationView, Conversations, Revealed, Saved};

use crate::run::Run;

/// Three items of the core instrument.
pub const THREE: [&str; 3] = ["health", "many-places", "real-tasks"];

/// A conversation about the person's own work, by three items of the core instrument.
pub fn about_three(person: PersonId) -> BeginConversation {
    BeginConversation {
        person,
        about: About::Myself,
        instrument: InstrumentId::new("beskaeftigelsesfaglighed"),
        items: THREE.map(ItemId::new).to_vec(),
        minutes: 30,
    }
}

impl Run {
    /// Begins a conversation.
    ///
    /// # Errors
    /// As [`app::coaching::begin_conversation`].
    pub fn talk(&mut self, begin: &BeginConversation) -> Result<ConversationId, AppError> {
        let (ids, now) = (self.new_ids(ConversationId::new), self.tick());
        let (stores, library) = (&mut self.backend.stores, &self.backend.library);
        Ok(app::coaching::begin_conversation(stores, library, begin, ids, now.at)?.id)
    }

    /// Begins the rating of the one whose turn it is.
    ///
    /// # Errors
    /// As [`app::coaching::begin_rating`].
    pub fn rate(&mut self, id: ConversationId) -> Result<AssessmentId, AppError> {
        let (ids, now) = (self.new_ids(AssessmentId::new), self.tick());
        Ok(app::coaching::begin_rating(&mut self.backend.stores, id, ids.id, now.at)?.id)
    }

    /// The one whose turn it is answers, and hands over.
    ///
    /// # Errors
    /// As [`app::coaching::begin_rating`], [`app::reflection::give_answer`] and
    /// [`app::reflection::finish`].
    pub fn rated(
        &mut self,
        id: ConversationId,
        answers: &[(&str, Answer)],
    ) -> Result<AssessmentId, AppError> {
        let rating = self.rate(id)?;
        for (item, answer) in answers {
            self.answer(rating, item, *answer)?;
        }
        self.finish(rating)?;
        Ok(rating)
    }

    /// Shows both ratings to both.
    ///
    /// # Errors
    /// As [`app::coaching::reveal`].
    pub fn reveal(&mut self, id: ConversationId) -> Result<Saved, AppError> {
        let now = self.tick();
        app::coaching::reveal(&mut self.backend.stores, id, now.at)
    }

    /// Both rate, the one whom it is about first, and then both see both.
    ///
    /// # Errors
    /// As [`Run::rated`] and [`app::coaching::reveal`].
    pub fn both_rated(
        &mut self,
        id: ConversationId,
        subject: &[(&str, Answer)],
        other: &[(&str, Answer)],
    ) -> Result<(), AppError> {
        self.rated(id, subject)?;
        self.rated(id, other)?;
        self.reveal(id)?;
        Ok(())
    }

    /// What both answered.
    ///
    /// # Errors
    /// As [`app::coaching::revealed`].
    pub fn revealed(&mut self, id: ConversationId) -> Result<Revealed, AppError> {
        app::coaching::revealed(&mut self.backend.stores, id)
    }

    /// Ends a conversation.
    ///
    /// # Errors
    /// As [`app::coaching::end_conversation`].
    pub fn end_talk(&mut self, id: ConversationId) -> Result<Saved, AppError> {
        let now = self.tick();
        app::coaching::end_conversation(&mut self.backend.stores, id, now.at)
    }

    /// One conversation.
    ///
    /// # Errors
    /// As [`app::coaching::conversation`].
    pub fn conversation(&mut self, id: ConversationId) -> Result<ConversationView, AppError> {
        app::coaching::conversation(&mut self.backend.stores, id)
    }

    /// Everybody, with the conversations.
    ///
    /// # Errors
    /// As [`app::coaching::conversations`].
    pub fn conversations(&mut self) -> Result<Conversations, AppError> {
        app::coaching::conversations(&mut self.backend.stores)
    }
}
