//! What may go wrong in a use case.

use domain::{AssessmentError, InstrumentError, LevelUnknown};
use store::StoreError;

/// Why a use case was refused. Nothing was changed then.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The store could not.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The rules of an assessment do not allow it.
    #[error(transparent)]
    Assessment(#[from] AssessmentError),
    /// A number is not a level.
    #[error(transparent)]
    Level(#[from] LevelUnknown),
    /// An instrument cannot be read.
    #[error(transparent)]
    Instrument(#[from] InstrumentError),
    /// The program has no instrument with this id.
    #[error("there is no such instrument")]
    InstrumentUnknown,
    /// The assessment is a draft, so it shows no profile yet.
    #[error("the assessment is not finished")]
    NotFinished,
}
