//! What the use cases work on: the person's own store, or the example data in its place.

use std::path::PathBuf;

use domain::{InstrumentError, Step};
use store::{Store, Tx};

use crate::error::AppError;
use crate::kept::KeptInstruments;
use crate::library::{InstrumentFile, Library};

/// The folder that holds everything the program keeps.
#[derive(Clone, Debug)]
pub struct DataFolder {
    /// Where it is.
    pub path: PathBuf,
    /// How it is written for a reader, such as `~/.local/share/dk.fagspejl`.
    pub shown: String,
}

/// Everything that a person of this computer works on. There is one in a program.
pub struct Desk {
    pub(crate) folder: DataFolder,
    library: Result<Library, InstrumentError>,
    own: Option<Open>,
    example: Option<Open>,
}

/// An open store and the instruments read from it.
struct Open {
    store: Store,
    kept: KeptInstruments,
}

impl Open {
    fn new(store: Store) -> Self {
        Self {
            store,
            kept: KeptInstruments::default(),
        }
    }
}

impl Desk {
    /// A desk over `folder`, with `core` as the core instrument. Nothing is opened or written yet:
    /// the first use case that needs the store opens it, and each later one tries again while it
    /// does not open.
    pub fn new(folder: DataFolder, core: InstrumentFile, others: &[InstrumentFile]) -> Self {
        Self {
            folder,
            library: Library::read(core, others),
            own: None,
            example: None,
        }
    }

    /// Opens the store before the first use case asks for it, which then need not wait. Where it
    /// does not open, that use case says why.
    pub fn open_ahead(&mut self) {
        let _ = self.current();
    }

    /// The instruments that the program carries.
    ///
    /// # Errors
    /// [`AppError::Instrument`] where one of them is broken.
    pub(crate) fn library(&self) -> Result<&Library, AppError> {
        self.library.as_ref().map_err(|error| error.clone().into())
    }

    /// Whether example data is on the desk.
    pub(crate) fn is_example(&self) -> bool {
        self.example.is_some()
    }

    /// Puts example data on the desk.
    pub(crate) fn show_example(&mut self, store: Store) {
        self.example = Some(Open::new(store));
    }

    /// Takes example data off the desk; it is gone with that.
    pub(crate) fn drop_example(&mut self) {
        self.example = None;
    }

    /// Reads in one transaction of the store that is on the desk.
    pub(crate) fn read<T>(
        &mut self,
        read: impl FnOnce(&Tx<'_>, &mut KeptInstruments) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let Open { store, kept } = self.current()?;
        store.read(|tx| read(tx, kept))
    }

    /// Writes in one transaction of the store that is on the desk.
    pub(crate) fn write<T>(
        &mut self,
        write: impl FnOnce(&Tx<'_>, &mut KeptInstruments) -> Result<T, AppError>,
    ) -> Result<T, AppError> {
        let Open { store, kept } = self.current()?;
        store.write(|tx| write(tx, kept))
    }

    /// Takes back the latest step in the store that is on the desk.
    pub(crate) fn take_back(&mut self) -> Result<Step, AppError> {
        Ok(self.current()?.store.undo()?)
    }

    /// Does again what was taken back last in the store that is on the desk.
    pub(crate) fn do_again(&mut self) -> Result<Step, AppError> {
        Ok(self.current()?.store.redo()?)
    }

    fn current(&mut self) -> Result<&mut Open, AppError> {
        if let Some(example) = &mut self.example {
            return Ok(example);
        }
        match &mut self.own {
            Some(own) => Ok(own),
            closed => Ok(closed.insert(Open::new(Store::open(&self.folder.path)?))),
        }
    }
}
