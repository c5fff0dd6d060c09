//! A picture of a profile by itself.

use domain::{AssessmentId, Language, ProfilePicture};

use super::ReportDraft;
use crate::error::AppError;
use crate::profile::finished;
use crate::stores::Stores;

/// A picture of the profile of a finished reflection, as its one page.
///
/// # Errors
/// [`AppError::NotFinished`], [`AppError::Hindsight`] where it is a look back, or the store.
pub fn picture(
    stores: &mut Stores,
    id: AssessmentId,
    picture: ProfilePicture,
    language: Language,
) -> Result<ReportDraft, AppError> {
    let assessment = finished(stores, id)?;
    let document = report::picture(&assessment, picture, language, stores.calendar);
    Ok(ReportDraft { document })
}
