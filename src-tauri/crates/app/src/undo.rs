//! Undoing the latest step, and doing it again.

use chrono::{DateTime, Utc};
use domain::UserAction;
use view::{Saved, Undone};

use crate::error::AppError;
use crate::stores::Stores;

/// Takes back the latest step since the program started.
///
/// # Errors
/// [`store::StoreError::NothingToUndo`], or the store.
pub fn undo(stores: &mut Stores, now: DateTime<Utc>) -> Result<Undone, AppError> {
    Ok(undone(stores.undo(now)?, now))
}

/// Does again what was undone last; a new step ends what can be done again.
///
/// # Errors
/// [`store::StoreError::NothingToRedo`], or the store.
pub fn redo(stores: &mut Stores, now: DateTime<Utc>) -> Result<Undone, AppError> {
    Ok(undone(stores.redo(now)?, now))
}

fn undone(step: UserAction, now: DateTime<Utc>) -> Undone {
    Undone {
        saved: Saved::of(&step, now),
        step,
    }
}
