//! Who watches a job and stops it.

use std::cell::RefCell;

use app::{AppError, ReportError, StoreError};
use domain::{Job, Progress, Stage};

/// Stops a job once it has told so many times how far it is.
#[derive(Debug)]
pub struct StopsAfter {
    steps: usize,
    told: RefCell<Vec<Stage>>,
}

impl StopsAfter {
    /// After so many steps; 0 stops it before the first.
    pub fn steps(steps: usize) -> Self {
        Self {
            steps,
            told: RefCell::default(),
        }
    }

    /// What it was told that the job does, in the order told.
    pub fn told(&self) -> Vec<Stage> {
        self.told.borrow().clone()
    }
}

impl Job for StopsAfter {
    fn tell(&self, progress: Progress) {
        self.told.borrow_mut().push(progress.stage);
    }

    fn is_cancelled(&self) -> bool {
        self.told.borrow().len() >= self.steps
    }
}

/// Whether it was refused because it was stopped.
pub fn is_stopped(error: &AppError) -> bool {
    matches!(
        error,
        AppError::Cancelled(_)
            | AppError::Store(StoreError::Cancelled(_))
            | AppError::Report(ReportError::Cancelled(_))
    )
}
