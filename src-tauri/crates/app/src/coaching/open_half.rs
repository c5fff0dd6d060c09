//! The half that is open: what is done in a half that a word keeps closed asks here first.

use domain::{HalfWordError, Perspective};
use store::{Tx, half_words};

use crate::error::AppError;

/// The half that is open in front of the one whose it is, where a word keeps it closed.
#[derive(Debug, Default)]
pub(crate) struct OpenHalf(Option<Perspective>);

impl OpenHalf {
    /// The half of `whose`, whose word was given or set.
    pub(crate) fn of(whose: Perspective) -> Self {
        Self(Some(whose))
    }

    /// Whether a word was given or set, and the half is not covered since.
    pub(crate) fn is_any(&self) -> bool {
        self.0.is_some()
    }

    /// Covers it.
    pub(crate) fn cover(&mut self) {
        self.0 = None;
    }

    /// Refuses what is done in a half that a word keeps closed.
    ///
    /// # Errors
    /// [`AppError::HalfWord`], or the store.
    pub(crate) fn must_be_open(&self, tx: &Tx<'_>, whose: Perspective) -> Result<(), AppError> {
        if self.0 == Some(whose) {
            return Ok(());
        }
        let Some(conversation) = whose.conversation else {
            return Ok(());
        };
        match half_words::get(tx, conversation, whose.rater)? {
            Some(_) => Err(HalfWordError::Closed.into()),
            None => Ok(()),
        }
    }
}
