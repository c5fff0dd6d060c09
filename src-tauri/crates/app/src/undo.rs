//! Undoing the latest step.

use chrono::{DateTime, Utc};
use domain::{Changed, Saved};

use crate::desk::Desk;
use crate::error::AppError;

impl Desk {
    /// Takes back the latest step since the program started.
    ///
    /// # Errors
    /// [`store::StoreError::NothingToUndo`], or the store.
    pub fn undo(&mut self, now: DateTime<Utc>) -> Result<Saved, AppError> {
        self.take_back()?;
        Ok(Saved {
            at: now,
            changed: vec![Changed::Reflections],
        })
    }
}
