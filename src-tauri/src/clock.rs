//! The only place that reads the clock, and makes ids and secrets.

use app::{AppError, NewIds, NewSecrets};
use chrono::{DateTime, Local, Utc};
use domain::{Calendar, Now, SubjectId};
use uuid::Uuid;

/// The present time.
pub(crate) fn now() -> DateTime<Utc> {
    Utc::now()
}

/// The present time and the day that the person's calendar shows.
pub(crate) fn today() -> Now {
    let at = now();
    Now {
        at,
        today: calendar().day(at),
    }
}

/// The person's calendar: that of this computer's zone.
pub(crate) fn calendar() -> Calendar {
    Calendar::new(|at| at.with_timezone(&Local).naive_local())
}

/// An id that nothing has yet.
pub(crate) fn new_id() -> Uuid {
    Uuid::now_v7()
}

/// What nobody can guess.
///
/// # Errors
/// Where the system has no chance to give.
pub(crate) fn new_secrets() -> Result<NewSecrets, AppError> {
    let mut secrets = NewSecrets {
        key: Default::default(),
        code: Default::default(),
    };
    for bytes in [secrets.key.as_mut_slice(), secrets.code.as_mut_slice()] {
        getrandom::fill(bytes).map_err(|error| AppError::NoSecrets(error.into()))?;
    }
    Ok(secrets)
}

/// Ids that nothing has yet.
pub(crate) fn new_ids<Id>(id: impl FnOnce(Uuid) -> Id) -> NewIds<Id> {
    NewIds {
        id: id(Uuid::now_v7()),
        myself: SubjectId::new(Uuid::now_v7()),
    }
}
