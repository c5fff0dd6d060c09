//! The instruments that the program carries.

use domain::{Instrument, InstrumentError, InstrumentId, Kinds, NamedItem};

use super::named_items::items_of;
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
    text: include_str!("../../../../instruments/beskaeftigelsesfaglighed.toml"),
};

/// A checked instrument and the text it was read from.
pub(crate) struct BundledInstrument {
    pub(crate) instrument: Instrument,
    pub(crate) text: &'static str,
}

impl BundledInstrument {
    /// Reads and checks a file.
    ///
    /// # Errors
    /// The first fault in it.
    pub(crate) fn read(file: &InstrumentFile, kinds: &Kinds) -> Result<Self, InstrumentError> {
        let instrument = Instrument::parse(file.file, file.text, kinds)?;
        Ok(Self {
            instrument,
            text: file.text,
        })
    }
}

/// The instruments that the program carries; the first is the core instrument.
pub struct Library(Result<Bundled, InstrumentError>);

struct Bundled {
    core: BundledInstrument,
    others: Vec<BundledInstrument>,
}

impl Library {
    /// Reads and checks all files. A fault is told by whoever asks for an instrument, so that the
    /// window can say so.
    pub(crate) fn read(core: InstrumentFile, others: &[InstrumentFile], kinds: &Kinds) -> Self {
        Self(Bundled::read(core, others, kinds))
    }

    /// The core instrument.
    ///
    /// # Errors
    /// [`AppError::Instrument`]: the first fault of the first file that has one.
    pub(crate) fn core(&self) -> Result<&BundledInstrument, AppError> {
        Ok(&self.bundled()?.core)
    }

    /// All of them, the core instrument first.
    ///
    /// # Errors
    /// As [`Library::core`].
    pub(crate) fn all(&self) -> Result<impl Iterator<Item = &BundledInstrument>, AppError> {
        let bundled = self.bundled()?;
        Ok(std::iter::once(&bundled.core).chain(&bundled.others))
    }

    /// The instrument named `id`.
    ///
    /// # Errors
    /// As [`Library::core`], and [`AppError::InstrumentUnknown`].
    pub(crate) fn get(&self, id: &InstrumentId) -> Result<&BundledInstrument, AppError> {
        let found = self.all()?.find(|bundled| &bundled.instrument.id == id);
        found.ok_or(AppError::InstrumentUnknown)
    }

    /// Every item of every instrument, in their order.
    ///
    /// # Errors
    /// As [`Library::core`].
    pub(crate) fn items(&self) -> Result<Vec<NamedItem>, AppError> {
        let all = self.all()?;
        Ok(all
            .flat_map(|bundled| items_of(&bundled.instrument))
            .collect())
    }

    fn bundled(&self) -> Result<&Bundled, AppError> {
        self.0.as_ref().map_err(|error| error.clone().into())
    }
}

impl Bundled {
    fn read(
        core: InstrumentFile,
        others: &[InstrumentFile],
        kinds: &Kinds,
    ) -> Result<Self, InstrumentError> {
        let read = |file: &InstrumentFile| BundledInstrument::read(file, kinds);
        Ok(Self {
            core: read(&core)?,
            others: others.iter().map(read).collect::<Result<_, _>>()?,
        })
    }
}
