//! What a finished reflection shows.

use domain::{
    Assessment, AssessmentId, AssessmentState, Instrument, Language, Profile, ProfileView,
    ReflectionLine,
};
use picture::ProfilePictures;

use crate::desk::Desk;
use crate::error::AppError;

impl Desk {
    /// The profile of a finished reflection.
    ///
    /// # Errors
    /// [`AppError::NotFinished`], or the store.
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
        let assessment = self.read(|tx, kept| kept.assessment(tx, id))?;
        match assessment.head.state {
            AssessmentState::Finished { .. } => Ok(assessment),
            AssessmentState::Draft => Err(AppError::NotFinished),
        }
    }
}

/// Everything that the screen of a profile shows.
pub(crate) fn view(assessment: &Assessment) -> ProfileView {
    ProfileView {
        reflection: ReflectionLine::of(assessment),
        profile: Profile::of(assessment),
        instrument: Instrument::clone(&assessment.instrument),
        answers: assessment.answers.clone(),
    }
}
