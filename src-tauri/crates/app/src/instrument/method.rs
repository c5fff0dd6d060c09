//! What the method page shows besides its own texts. It needs no store.

use domain::Accuracy;
use view::{InstrumentSummary, Method, MethodInstrument};

use crate::error::AppError;
use crate::instrument::library::BundledInstrument;
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
        instruments: library.all()?.map(accuracy).collect(),
    })
}

fn accuracy(BundledInstrument { instrument, .. }: &BundledInstrument) -> MethodInstrument {
    MethodInstrument {
        summary: InstrumentSummary::of(instrument),
        accuracy: Accuracy::of(&instrument.measurement),
    }
}
