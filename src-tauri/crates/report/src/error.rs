//! Why a report was not made.

use domain::Cancelled;

/// Why a report was not made. It never says what stands in the report.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReportError {
    /// The person has stopped it.
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
    /// What lays it out has broken down.
    #[error("the report came to no end")]
    Ended,
    /// A font that belongs to the program cannot be read.
    #[error("a font of the report cannot be read")]
    Font,
    /// The template does not lay out what it was given.
    #[error("the report could not be laid out: {0}")]
    Template(String),
    /// The pages could not be written down.
    #[error("the report could not be written: {0}")]
    Written(String),
}
