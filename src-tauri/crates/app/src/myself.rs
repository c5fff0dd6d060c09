//! The person whose store this is.

use chrono::{DateTime, Utc};
use domain::SubjectId;
use store::{Tx, subjects};

use crate::error::AppError;

/// Ids that nothing has yet: that of the new thing, and that of the person.
#[derive(Clone, Copy, Debug)]
pub struct NewIds<Id> {
    /// That of the new thing.
    pub id: Id,
    /// That of the person, used where the store does not know the person yet.
    pub myself: SubjectId,
}

/// The person whose store this is; added under `id` where the store does not know them yet. Knowing
/// the person is no change that can be undone.
pub(crate) fn myself(
    tx: &Tx<'_>,
    id: SubjectId,
    now: DateTime<Utc>,
) -> Result<SubjectId, AppError> {
    if let Some(known) = subjects::myself(tx)? {
        return Ok(known);
    }
    subjects::add_myself(tx, id, now)?;
    Ok(id)
}
