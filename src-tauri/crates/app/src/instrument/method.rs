//! What the method page shows besides its own texts. It needs no store.

use view::{Method, MethodInstrument};

use crate::error::AppError;
use crate::instrument::library::Library;
use crate::stores::Stores;

/// How it is measured, and where it is kept.
///
/// # Errors
/// [`AppError::Instrument`].
pub fn method(stores: &Stores, library: &Library) -> Result<Method, AppError> {
    Ok(Method {
        program_version: env!("CARGO_PKG_VERSION").to_owned(),
        data_folder: stores.folder.shown.clone(),
        instruments: library
            .all()?
            .map(|bundled| MethodInstrument::of(&bundled.instrument))
            .collect(),
    })
}
