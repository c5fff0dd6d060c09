//! What two people agree about their conversations, as both accept it.

use app::AppError;
use chrono::{Datelike as _, Days, NaiveDate};
use domain::{FrameProposal, FrameText, PersonId};
use exchange::sealed::SentFrame;
use view::{Frames, Saved};

use crate::run::Run;

/// What a frame says, for this purpose.
pub fn frame_text(purpose: &str) -> FrameText {
    FrameText {
        purpose: purpose.to_owned(),
        rhythm: "Every other month.".to_owned(),
        confidential: "What is said stays between us.".to_owned(),
        readers: "Nobody else.".to_owned(),
        ending: "Either of us says so.".to_owned(),
    }
}

/// A frame as an invitation holds it.
pub fn sent_frame() -> SentFrame {
    SentFrame {
        text: frame_text("To learn from our work."),
        review: NaiveDate::MIN.with_year(2027).unwrap_or_default(),
    }
}

impl Run {
    /// What was agreed on with somebody.
    ///
    /// # Errors
    /// As [`app::coaching::frame`].
    pub fn frame(&mut self, with: PersonId) -> Result<Frames, AppError> {
        let today = self.today().today;
        app::coaching::frame(&mut self.backend.stores, with, today)
    }

    /// What would be agreed on with somebody for this purpose: both accept it, and look at it again in half a year.
    ///
    /// # Errors
    /// The store.
    pub fn frame_proposal(
        &mut self,
        with: PersonId,
        purpose: &str,
    ) -> Result<FrameProposal, AppError> {
        let people = self.people()?;
        Ok(FrameProposal {
            text: frame_text(purpose),
            review: self.today().today + Days::new(182),
            accepted_by: people
                .first()
                .map(|one| one.id)
                .into_iter()
                .chain([with])
                .collect(),
        })
    }

    /// Agrees on this with somebody.
    ///
    /// # Errors
    /// As [`app::coaching::agree_on_frame`].
    pub fn propose_frame(
        &mut self,
        with: PersonId,
        proposal: FrameProposal,
    ) -> Result<Saved, AppError> {
        let now = self.tick();
        app::coaching::agree_on_frame(&mut self.backend.stores, with, proposal, now)
    }

    /// Both accept a frame for this purpose.
    ///
    /// # Errors
    /// As [`app::coaching::agree_on_frame`].
    pub fn agree_on_frame(&mut self, with: PersonId, purpose: &str) -> Result<Saved, AppError> {
        let proposal = self.frame_proposal(with, purpose)?;
        self.propose_frame(with, proposal)
    }
}
