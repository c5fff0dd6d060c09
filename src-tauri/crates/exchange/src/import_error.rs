//! Why an export is not taken in.

/// Why a file is not taken in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// It is larger, deeper or fuller than any export.
    #[error("the file is larger, deeper or fuller than any export")]
    TooLarge,
    /// It is none of the kinds of file that are taken in.
    #[error("the file is of no kind that is known")]
    KindUnknown,
    /// It is not what an export is. Nothing of its content is named, only the place.
    #[error("the file is no export: {place}")]
    Unreadable {
        /// Such as `reflections[3].answers[0].at`; `line 7` where it is not JSON, `.` for the whole.
        place: String,
    },
    /// A newer program wrote it.
    #[error("the file has version {found}, this program knows {known}")]
    Newer {
        /// Its version.
        found: u32,
        /// The newest version that this program knows.
        known: u32,
    },
}

/// A file that is wrong at this place.
pub(crate) fn unreadable(place: impl Into<String>) -> ImportError {
    ImportError::Unreadable {
        place: place.into(),
    }
}
