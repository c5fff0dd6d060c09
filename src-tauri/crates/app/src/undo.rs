//! Undoing the latest step, and doing it again.

use chrono::{DateTime, Utc};
use domain::{Step, Undone};

use crate::desk::Desk;
use crate::error::AppError;

impl Desk {
    /// Takes back the latest step since the program started.
    ///
    /// # Errors
    /// [`store::StoreError::NothingToUndo`], or the store.
    pub fn undo(&mut self, now: DateTime<Utc>) -> Result<Undone, AppError> {
        Ok(undone(self.take_back(now)?, now))
    }

    /// Does again what was undone last; a new step ends what can be done again.
    ///
    /// # Errors
    /// [`store::StoreError::NothingToRedo`], or the store.
    pub fn redo(&mut self, now: DateTime<Utc>) -> Result<Undone, AppError> {
        Ok(undone(self.do_again(now)?, now))
    }
}

fn undone(step: Step, now: DateTime<Utc>) -> Undone {
    Undone {
        saved: step.saved(now),
        step,
    }
}
