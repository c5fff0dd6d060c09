//! What the method page shows besides its own texts. It needs no store.

use domain::{Accuracy, InstrumentSummary, Method, MethodInstrument};

use crate::desk::Desk;
use crate::error::AppError;
use crate::library::Carried;

impl Desk {
    /// How it is measured, and where it is kept.
    ///
    /// # Errors
    /// [`AppError::Instrument`].
    pub fn method(&self) -> Result<Method, AppError> {
        Ok(Method {
            program_version: env!("CARGO_PKG_VERSION").to_owned(),
            data_folder: self.folder.shown.clone(),
            instruments: self.library()?.all().map(accuracy).collect(),
        })
    }
}

fn accuracy(Carried { instrument, .. }: &Carried) -> MethodInstrument {
    MethodInstrument {
        summary: InstrumentSummary::of(instrument),
        accuracy: Accuracy::of(&instrument.measurement),
    }
}
