//! Conversations on one computer, as two people hold them.

use app::AppError;
use app::coaching::{AgreeInConversation, BeginConversation, EndConversation};
use domain::{
    About, AgendaChange, AgreementId, Answer, AssessmentId, ConversationId, GroupLearningId,
    InstrumentId, ItemId, Observed, PersonId, Plan,
};
use view::{Agenda, ConversationView, Conversations, Frames, Revealed, Saved};

use crate::answers::level;
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
        question: None,
        minutes: 30,
        salt: None,
    }
}

/// An observation of the person's own work, by two items of the core instrument.
pub fn observation(person: PersonId) -> BeginConversation {
    BeginConversation {
        items: ["health", "many-places"].map(ItemId::new).to_vec(),
        question: Some("Do I ask openly?".to_owned()),
        minutes: 15,
        ..about_three(person)
    }
}

impl Run {
    /// Begins a conversation, with a frame that both have accepted.
    ///
    /// # Errors
    /// As [`app::coaching::agree_on_frame`] and [`app::coaching::begin_conversation`].
    pub fn talk(&mut self, begin: &BeginConversation) -> Result<ConversationId, AppError> {
        // Where there is nobody to agree with, beginning says so.
        if let Ok(Frames { latest: None, .. }) = self.frame(begin.person) {
            self.agree_on_frame(begin.person, "To learn from our work.")?;
        }
        self.begin_talk(begin)
    }

    /// Begins a conversation, with a frame or without one.
    ///
    /// # Errors
    /// As [`app::coaching::begin_conversation`].
    pub fn begin_talk(&mut self, begin: &BeginConversation) -> Result<ConversationId, AppError> {
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

    /// The one whose turn it is writes what they saw of an item.
    ///
    /// # Errors
    /// As [`app::coaching::write_observed`].
    pub fn saw(&mut self, id: ConversationId, item: &str, text: &str) -> Result<Saved, AppError> {
        let observed = Observed {
            item: ItemId::new(item),
            text: text.to_owned(),
        };
        let now = self.tick();
        app::coaching::write_observed(&mut self.backend.stores, id, observed, now.at)
    }

    /// An observation that both have rated and seen, in which this was seen of *health*.
    ///
    /// # Errors
    /// As [`Run::talk`], [`Run::rated`], [`Run::saw`] and [`Run::reveal`].
    pub fn observed(&mut self, person: PersonId, text: &str) -> Result<ConversationId, AppError> {
        let id = self.talk(&observation(person))?;
        self.rated(id, &[("health", level(3).into())])?;
        self.saw(id, "health", text)?;
        self.rated(id, &[("health", level(4).into())])?;
        self.reveal(id)?;
        Ok(id)
    }

    /// What a group keeps of a sparring.
    ///
    /// # Errors
    /// As [`app::coaching::keep_group_learning`].
    pub fn keep_learning(&mut self, text: &str) -> Result<Saved, AppError> {
        let (ids, now) = (self.new_ids(GroupLearningId::new), self.tick());
        let stores = &mut self.backend.stores;
        app::coaching::keep_group_learning(stores, text.to_owned(), ids, now.at)
    }

    /// What groups have kept, the latest first.
    ///
    /// # Errors
    /// As [`app::coaching::group_sparrings`].
    pub fn learnings(&mut self) -> Result<Vec<String>, AppError> {
        let kept = app::coaching::group_sparrings(&mut self.backend.stores)?;
        Ok(kept.learnings.into_iter().map(|kept| kept.text).collect())
    }

    /// Deletes what a group has kept.
    ///
    /// # Errors
    /// As [`app::coaching::delete_group_learning`].
    pub fn delete_learning(&mut self, id: GroupLearningId) -> Result<Saved, AppError> {
        let now = self.tick();
        app::coaching::delete_group_learning(&mut self.backend.stores, id, now.at)
    }

    /// Deletes a conversation.
    ///
    /// # Errors
    /// As [`app::coaching::delete_conversation`].
    pub fn delete_talk(&mut self, id: ConversationId) -> Result<Saved, AppError> {
        let now = self.tick();
        app::coaching::delete_conversation(&mut self.backend.stores, id, now.at)
    }

    /// What both answered.
    ///
    /// # Errors
    /// As [`app::coaching::revealed`].
    pub fn revealed(&mut self, id: ConversationId) -> Result<Revealed, AppError> {
        app::coaching::revealed(&mut self.backend.stores, id)
    }

    /// Ends a conversation that both have seen, with nothing said of it.
    ///
    /// # Errors
    /// As [`app::coaching::end_conversation`].
    pub fn end_talk(&mut self, id: ConversationId) -> Result<Saved, AppError> {
        self.end_talk_with(id, EndConversation::default())
    }

    /// Ends a conversation that both have seen.
    ///
    /// # Errors
    /// As [`app::coaching::end_conversation`].
    pub fn end_talk_with(
        &mut self,
        id: ConversationId,
        end: EndConversation,
    ) -> Result<Saved, AppError> {
        let now = self.tick();
        app::coaching::end_conversation(&mut self.backend.stores, id, end, now)
    }

    /// Ends a conversation before both have seen both ratings.
    ///
    /// # Errors
    /// As [`app::coaching::break_off_conversation`].
    pub fn break_off(&mut self, id: ConversationId) -> Result<Saved, AppError> {
        let now = self.tick();
        app::coaching::break_off_conversation(&mut self.backend.stores, id, now.at)
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
        let today = self.today().today;
        app::coaching::conversations(&mut self.backend.stores, today)
    }

    /// The agenda of a conversation.
    ///
    /// # Errors
    /// As [`app::coaching::agenda`].
    pub fn agenda(&mut self, id: ConversationId) -> Result<Agenda, AppError> {
        let today = self.today();
        let (stores, library) = (&mut self.backend.stores, &self.backend.library);
        app::coaching::agenda(stores, library, id, today)
    }

    /// Changes the agenda of a conversation.
    ///
    /// # Errors
    /// As [`app::coaching::change_agenda`].
    pub fn change_agenda(
        &mut self,
        id: ConversationId,
        change: AgendaChange,
    ) -> Result<Saved, AppError> {
        let now = self.tick();
        app::coaching::change_agenda(&mut self.backend.stores, id, change, now.at)
    }

    /// Agrees on something in a conversation.
    ///
    /// # Errors
    /// As [`app::coaching::agree_in_conversation`].
    pub fn agree_in(
        &mut self,
        conversation: ConversationId,
        owner: PersonId,
        plan: Plan,
    ) -> Result<AgreementId, AppError> {
        let (ids, now) = (self.new_ids(AgreementId::new), self.tick());
        let agree = AgreeInConversation {
            conversation,
            owner,
            plan,
            item: None,
        };
        let stores = &mut self.backend.stores;
        Ok(app::coaching::agree_in_conversation(stores, agree, ids.id, now)?.id)
    }
}
