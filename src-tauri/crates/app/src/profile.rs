//! What a finished reflection shows.

use domain::{
    Assessment, AssessmentId, Instrument, Language, Profile, ProfileView, ReflectionLine,
};
use picture::ProfilePictures;

use crate::desk::Desk;
use crate::error::AppError;

impl Desk {
    /// The profile of a finished reflection.
    ///
    /// # Errors
    /// [`AppError::NotFinished`], [`AppError::Hindsight`] where it is a look back, or the store.
    pub fn profile(&mut self, id: AssessmentId) -> Result<ProfileView, AppError> {
        Ok(view(&self.finished(id)?))
    }

    /// The pictures of a finished reflection, labelled in `language`.
    ///
    /// # Errors
    /// As [`Desk::profile`].
    pub fn profile_pictures(
        &mut self,
        id: AssessmentId,
        language: Language,
    ) -> Result<ProfilePictures, AppError> {
        Ok(picture::profile_pictures(&self.finished(id)?, language))
    }

    fn finished(&mut self, id: AssessmentId) -> Result<Assessment, AppError> {
        self.read(|tx, kept| kept.finished(tx, id))
    }
}

/// Everything that the screen of a profile shows.
pub(crate) fn view(assessment: &Assessment) -> ProfileView {
    ProfileView {
        reflection: ReflectionLine::of(assessment),
        profile: Profile::of(assessment),
        instrument: Instrument::clone(&assessment.instrument),
        answers: assessment.answers.clone(),
        prompt_answers: assessment.prompt_answers.clone(),
    }
}
