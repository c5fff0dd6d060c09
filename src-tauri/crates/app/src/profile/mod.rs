//! What a finished reflection shows.

pub(crate) mod mirror;

pub use mirror::mirror;

use domain::{Assessment, AssessmentId, Language};
use picture::{ProfilePictures, Room};
use view::ProfileView;

use crate::error::AppError;
use crate::myself::own;
use crate::stores::Stores;

/// The profile of a finished reflection.
///
/// # Errors
/// [`AppError::NotFinished`], [`AppError::Hindsight`] where it is a look back, or the store.
pub fn profile(stores: &mut Stores, id: AssessmentId) -> Result<ProfileView, AppError> {
    Ok(ProfileView::of(&finished(stores, id)?))
}

/// The pictures of a finished reflection, of every facet that is ranked, labelled in `language` and laid out
/// for `room`.
///
/// # Errors
/// As [`profile`].
pub fn profile_pictures(
    stores: &mut Stores,
    id: AssessmentId,
    language: Language,
    room: Room,
) -> Result<Vec<ProfilePictures>, AppError> {
    let assessment = finished(stores, id)?;
    Ok(picture::profile_pictures(&assessment, language, room))
}

pub(crate) fn finished(stores: &mut Stores, id: AssessmentId) -> Result<Assessment, AppError> {
    stores.read(|tx, cache| cache.finished(tx, own(tx)?, id))
}
