//! Files that the system hands to the program.

use std::ffi::OsStr;
use std::path::Path;

use anyhow::{Result, bail};
use app::{AppError, OpenedFile};
use domain::ReceivedId;
use uuid::Uuid;
use view::{Imported, PendingFile, ReceivedFile};

use crate::run::Run;

impl Run {
    /// Hands over a file, as the system does.
    pub fn hand_over(&mut self, file: impl AsRef<OsStr>) {
        self.hand_over_from(file, Path::new("/"));
    }

    /// As [`Run::hand_over`], of a start in `folder`.
    pub fn hand_over_from(&mut self, file: impl AsRef<OsStr>, folder: &Path) {
        let file = OpenedFile::read(file.as_ref(), folder);
        self.backend.received.add(file);
    }

    /// The file that is shown next.
    pub fn pending_file(&self) -> PendingFile {
        app::archive::pending_file(&self.backend.stores, &self.backend.received)
    }

    /// The file that is shown next: which, and its name.
    ///
    /// # Errors
    /// Where none is shown.
    pub fn next_received(&self) -> Result<(ReceivedId, String)> {
        match self.pending_file() {
            PendingFile::File { id, name, .. } => Ok((id, name)),
            other => bail!("no file is shown: {other:?}"),
        }
    }

    /// What a received file is.
    ///
    /// # Errors
    /// As [`app::archive::inspect_received`].
    pub fn inspect(&mut self, id: ReceivedId) -> Result<ReceivedFile, AppError> {
        let now = self.now();
        let backend = &mut self.backend;
        let (stores, library) = (&mut backend.stores, &backend.library);
        app::archive::inspect_received(stores, library, &backend.received, id, now)
    }

    /// Takes in a received file.
    ///
    /// # Errors
    /// As [`app::archive::import_received`].
    pub fn import_received(&mut self, id: ReceivedId) -> Result<Imported, AppError> {
        let now = self.tick().at;
        let mut ids: Vec<Uuid> = (0..64).map(|_| self.new_ids(|id| id).id).collect();
        let mut new_id = || ids.pop().unwrap_or_default();
        let backend = &mut self.backend;
        app::archive::import_received(
            &mut backend.stores,
            &mut backend.received,
            id,
            &mut new_id,
            now,
        )
    }

    /// Leaves a received file.
    pub fn dismiss(&mut self, id: ReceivedId) -> PendingFile {
        let backend = &mut self.backend;
        app::archive::dismiss_received(&backend.stores, &mut backend.received, id)
    }
}
