//! A person who answers the dialogs for files.

use std::cell::RefCell;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use app::{AppError, Backend, Dialogs, Stores, WrittenFile};
use domain::{CalendarEntry, ExportFormat, FileKind, Job, Unwatched};
use uuid::Uuid;
use view::{Exported, Import, Imported};

use crate::run::Run;

/// Answers every dialog with the same file, and remembers what was proposed.
#[derive(Debug, Default)]
pub struct Answered {
    file: Option<PathBuf>,
    proposed: RefCell<Vec<String>>,
}

impl Answered {
    /// Answers with this file.
    pub fn with(file: impl Into<PathBuf>) -> Self {
        Self {
            file: Some(file.into()),
            ..Self::default()
        }
    }

    /// Closes every dialog.
    pub fn cancelled() -> Self {
        Self::default()
    }

    /// The names that were proposed.
    pub fn proposed(&self) -> Vec<String> {
        self.proposed.borrow().clone()
    }
}

impl Dialogs for Answered {
    fn save(&self, _: &str, name: &str, _: FileKind) -> Option<PathBuf> {
        self.proposed.borrow_mut().push(name.to_owned());
        self.file.clone()
    }

    fn open(&self, _: &str, _: &[FileKind]) -> Option<PathBuf> {
        self.file.clone()
    }

    fn folder(&self, _: &str) -> Option<PathBuf> {
        self.file.clone()
    }
}

/// What the page is told of a file that was written.
pub(crate) fn noted(
    stores: &mut Stores,
    written: Option<WrittenFile>,
) -> Result<Option<Exported>, AppError> {
    let note = |written| app::archive::note_made_file(stores, written);
    written.map(note).transpose()
}

impl Run {
    /// Saves a day for a calendar, with this answer to the dialog.
    ///
    /// # Errors
    /// As [`app::calendar::calendar`] and [`app::Outgoing::save`].
    pub fn save_calendar(
        &mut self,
        entry: CalendarEntry,
        dialogs: &Answered,
    ) -> Result<Option<Exported>, AppError> {
        let now = self.today();
        let stores = &mut self.backend.stores;
        let file = app::calendar::outgoing(stores, entry)?;
        let written = file.save(dialogs, &Unwatched, || {
            app::calendar::calendar(stores, entry, now)
        });
        noted(&mut self.backend.stores, written?)
    }

    /// Exports, with this answer to the dialog.
    ///
    /// # Errors
    /// As [`app::archive::export`], [`app::archive::Export::bytes`] and [`app::Outgoing::save`].
    pub fn export(
        &mut self,
        format: ExportFormat,
        dialogs: &Answered,
    ) -> Result<Option<Exported>, AppError> {
        self.export_watched(format, dialogs, &Unwatched)
    }

    /// As [`Run::export`], where somebody watches and may stop it.
    ///
    /// # Errors
    /// As [`Run::export`].
    pub fn export_watched(
        &mut self,
        format: ExportFormat,
        dialogs: &Answered,
        job: &dyn Job,
    ) -> Result<Option<Exported>, AppError> {
        let today = self.today().today;
        let Backend {
            stores, library, ..
        } = &mut self.backend;
        let file = app::archive::outgoing(stores, format, today)?;
        let written = file.save(dialogs, job, || {
            app::archive::export(stores, library, format, job)?.bytes(job)
        });
        noted(stores, written?)
    }

    /// Takes in what an export in JSON holds; says yes where it is asked whether it is one's own.
    ///
    /// # Errors
    /// As [`app::archive::import`] and [`app::archive::accept_import`].
    pub fn import(&mut self, json: &[u8]) -> Result<Imported, AppError> {
        match self.ask_import(json)? {
            Import::TakenIn { imported } => Ok(imported),
            Import::OfAnother { .. } => self.accept_import(),
            // What is no text is not handed over.
            Import::Backup { .. } => Err(AppError::ReceivedUnknown),
        }
    }

    /// Takes in what an export in JSON holds, unless it is asked whether it is one's own.
    ///
    /// # Errors
    /// As [`app::archive::import`].
    pub fn ask_import(&mut self, json: &[u8]) -> Result<Import, AppError> {
        let now = self.tick().at;
        let mut ids = self.many_ids();
        let mut new_id = || ids.pop().unwrap_or_default();
        app::archive::import(&mut self.backend.stores, json, &mut new_id, now)
    }

    /// Takes in the file of another person after all: it is one's own data.
    ///
    /// # Errors
    /// As [`app::archive::accept_import`].
    pub fn accept_import(&mut self) -> Result<Imported, AppError> {
        let now = self.tick().at;
        let mut ids = self.many_ids();
        let mut new_id = || ids.pop().unwrap_or_default();
        app::archive::accept_import(&mut self.backend.stores, &mut new_id, now)
    }

    fn many_ids(&mut self) -> Vec<Uuid> {
        (0..64).map(|_| self.new_ids(|id| id).id).collect()
    }

    /// The bytes of an export in this form.
    ///
    /// # Errors
    /// As [`Run::export`], or the file system.
    pub fn exported(&mut self, format: ExportFormat) -> Result<Vec<u8>> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("export").with_extension(format.ending());
        let written = self.export(format, &Answered::with(&file))?;
        written.context("the dialog was answered")?;
        Ok(fs::read(file)?)
    }
}
