//! The one crossing of errors: rich inside, a code outside, logged here, once.

use std::error::Error;

use app::{AppError, StoreError};
use domain::AssessmentError;
use ipc::ErrorCode;
use serde::Serialize;

/// An error on its way to the page.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub(crate) struct Crossing(ErrorCode);

impl<E: Into<AppError>> From<E> for Crossing {
    fn from(error: E) -> Self {
        let error = error.into();
        let code = code(&error);
        log(&error, &code);
        Self(code)
    }
}

fn code(error: &AppError) -> ErrorCode {
    match error {
        AppError::Store(error) => store_code(error),
        AppError::Assessment(AssessmentError::Finished) => ErrorCode::ReflectionFinished,
        AppError::Assessment(AssessmentError::ItemUnknown) => ErrorCode::ItemUnknown,
        AppError::Assessment(AssessmentError::NothingAnswered) => ErrorCode::NothingAnswered,
        AppError::Level(error) => ErrorCode::LevelUnknown { level: error.level },
        AppError::Instrument(error) => ErrorCode::InstrumentBroken {
            file: error.file.clone(),
            path: error.path.clone(),
        },
        AppError::InstrumentUnknown => ErrorCode::InstrumentUnknown,
        AppError::NotFinished => ErrorCode::ReflectionNotFinished,
    }
}

fn store_code(error: &StoreError) -> ErrorCode {
    match error {
        &StoreError::Newer { found, known } => ErrorCode::StoreNewer { found, known },
        StoreError::Foreign => ErrorCode::StoreForeign,
        StoreError::Damaged | StoreError::Row { .. } => ErrorCode::StoreDamaged,
        StoreError::ReadOnly => ErrorCode::StoreReadOnly,
        StoreError::Full => ErrorCode::StoreFull,
        StoreError::InUse => ErrorCode::StoreInUse,
        StoreError::Unreachable(_) => ErrorCode::StoreUnreachable,
        StoreError::Frozen => ErrorCode::ReflectionFinished,
        StoreError::AssessmentUnknown => ErrorCode::ReflectionUnknown,
        StoreError::NothingToUndo => ErrorCode::NothingToUndo,
        StoreError::Settings(_) => ErrorCode::SettingsNotKept,
        StoreError::Migration(_) | StoreError::Database(_) => ErrorCode::Unexpected,
    }
}

fn log(error: &dyn Error, code: &ErrorCode) {
    let mut reasons = error.to_string();
    let mut cause = error.source();
    while let Some(deeper) = cause {
        reasons.push_str(": ");
        reasons.push_str(&deeper.to_string());
        cause = deeper.source();
    }
    log::error!("{code:?}: {reasons}");
}
