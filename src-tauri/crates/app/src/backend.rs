//! Everything that one running program holds.

use domain::{Calendar, Kinds};

use crate::archive::ReceivedQueue;
use crate::error::AppError;
use crate::instrument::library::{InstrumentFile, Library};
use crate::lock::Lock;
use crate::stores::{DataFolder, Stores};

/// What the use cases take what they need of. There is one in a program.
pub struct Backend {
    /// The person's own store and the demo data.
    pub stores: Stores,
    /// A key that is not in force yet.
    pub lock: Lock,
    /// The instruments.
    pub library: Library,
    /// The files that the system has handed over.
    pub received: ReceivedQueue,
}

impl Backend {
    /// A back end over `folder`, read by the person's `calendar`, with `core` as the core instrument; all
    /// instruments are of `kinds`.
    /// Nothing is opened or written yet.
    pub fn new(
        folder: DataFolder,
        calendar: Calendar,
        kinds: Kinds,
        core: InstrumentFile,
        others: &[InstrumentFile],
    ) -> Self {
        Self {
            lock: Lock::default(),
            library: Library::read(core, others, &kinds),
            stores: Stores::new(folder, calendar, kinds),
            received: ReceivedQueue::default(),
        }
    }

    /// The program ends: the store is closed, with all in its file, and what the person wrote and what
    /// opens it is dropped.
    ///
    /// # Errors
    /// The store; what was saved stands in the log beside it then, and is read at the next start.
    pub fn end(&mut self) -> Result<(), AppError> {
        (self.lock, self.received) = (Lock::default(), ReceivedQueue::default());
        Ok(self.stores.end()?)
    }
}
