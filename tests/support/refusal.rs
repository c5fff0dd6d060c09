//! Names of errors, to compare them by.

use app::{AppError, OpenError, StoreError};

/// The kind of error, such as `Full` or `Finished`, without what it carries.
pub fn name(error: &AppError) -> String {
    let shown = match error {
        // Not whose it is: the fault is what the tests ask for.
        AppError::Store(StoreError::File(error))
        | AppError::NotRead(error)
        | AppError::Folder(error)
        | AppError::NotWritten(error) => format!("{:?}", error.fault),
        AppError::Open(OpenError::NotRead(fault)) => format!("{fault:?}"),
        AppError::Store(error) => format!("{error:?}"),
        AppError::Assessment(error) => format!("{error:?}"),
        AppError::Example(error) => format!("{error:?}"),
        AppError::Agreement(error) => format!("{error:?}"),
        AppError::Focus(error) => format!("{error:?}"),
        AppError::Hindsight(error) => format!("{error:?}"),
        AppError::Person(error) => format!("{error:?}"),
        AppError::Conversation(error) => format!("{error:?}"),
        AppError::Agenda(error) => format!("{error:?}"),
        AppError::Template(error) => format!("{error:?}"),
        AppError::HalfWord(error) => format!("{error:?}"),
        AppError::GroupLearning(error) => format!("{error:?}"),
        AppError::Frame(error) => format!("{error:?}"),
        AppError::Computers(error) => format!("{error:?}"),
        AppError::Card(error) => format!("{error:?}"),
        AppError::Sealed(error) => format!("{error:?}"),
        AppError::Refused(error) => format!("{error:?}"),
        AppError::Day(error) => format!("{error:?}"),
        AppError::Import(error) => format!("{error:?}"),
        AppError::Open(error) => format!("{error:?}"),
        AppError::Lock(error) => format!("{error:?}"),
        other => format!("{other:?}"),
    };
    let words = shown.split(|c: char| !c.is_ascii_alphanumeric());
    words.take(1).collect()
}
