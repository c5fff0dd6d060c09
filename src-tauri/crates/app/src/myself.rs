//! The person whose store this is.

use chrono::{DateTime, Utc};
use domain::{PersonId, Perspective};
use store::{StoreError, Tx, people};

use crate::error::AppError;

/// Ids that nothing has yet: that of the new thing, and that of the person.
#[derive(Clone, Copy, Debug)]
pub struct NewIds<Id> {
    /// That of the new thing.
    pub id: Id,
    /// That of the person, used where the store does not know the person yet.
    pub myself: PersonId,
}

/// The person whose store this is; added under `id` where the store does not know them yet. Knowing
/// the person is no change that can be undone.
pub(crate) fn myself(tx: &Tx<'_>, id: PersonId, now: DateTime<Utc>) -> Result<PersonId, AppError> {
    if let Some(known) = people::myself(tx)? {
        return Ok(known);
    }
    people::add_myself(tx, id, now)?;
    Ok(id)
}

/// Whose ratings are one's own: what the person whose store this is has given about themselves.
///
/// # Errors
/// [`StoreError::AssessmentUnknown`] where the store does not know the person yet, and so holds none.
pub(crate) fn own(tx: &Tx<'_>) -> Result<Perspective, StoreError> {
    let myself = people::myself(tx)?.ok_or(StoreError::AssessmentUnknown)?;
    Ok(Perspective::own(myself))
}
