//! The instruments that the program carries.

use domain::{Instrument, InstrumentError, InstrumentId};

use crate::error::AppError;

/// An instrument as it is written.
#[derive(Clone, Copy, Debug)]
pub struct InstrumentFile {
    /// The name of its file, for errors.
    pub file: &'static str,
    /// Its exact text.
    pub text: &'static str,
}

/// The core instrument, which a new reflection uses.
pub const CORE: InstrumentFile = InstrumentFile {
    file: "beskaeftigelsesfaglighed.toml",
    text: include_str!("../../../instruments/beskaeftigelsesfaglighed.toml"),
};

/// A checked instrument and the text it was read from.
pub(crate) struct Carried {
    pub(crate) instrument: Instrument,
    pub(crate) text: &'static str,
}

/// The instruments that the program carries; the first is the core instrument.
pub(crate) struct Library {
    core: Carried,
    others: Vec<Carried>,
}

impl Library {
    /// Reads and checks all files.
    ///
    /// # Errors
    /// The first fault of the first file that has one.
    pub(crate) fn read(
        core: InstrumentFile,
        others: &[InstrumentFile],
    ) -> Result<Self, InstrumentError> {
        let carry = |written: &InstrumentFile| {
            let instrument = Instrument::parse(written.file, written.text)?;
            Ok(Carried {
                instrument,
                text: written.text,
            })
        };
        Ok(Self {
            core: carry(&core)?,
            others: others.iter().map(carry).collect::<Result<_, _>>()?,
        })
    }

    pub(crate) fn core(&self) -> &Carried {
        &self.core
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = &Carried> {
        std::iter::once(&self.core).chain(&self.others)
    }

    /// The instrument named `id`.
    ///
    /// # Errors
    /// [`AppError::InstrumentUnknown`].
    pub(crate) fn get(&self, id: &InstrumentId) -> Result<&Carried, AppError> {
        self.all()
            .find(|carried| &carried.instrument.id == id)
            .ok_or(AppError::InstrumentUnknown)
    }
}
