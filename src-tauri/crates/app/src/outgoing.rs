//! A file that leaves the program for where the person says.

use std::path::{Path, PathBuf};

use domain::{FileKind, Job, Stage};
use store::{FileError, FileFault, FileRole, Place};

use crate::dialog_title::{Asked, dialog_title};
use crate::error::AppError;
use crate::made_file::WrittenFile;
use crate::stores::Stores;

/// Asks the person where a file or a folder is or goes. The program asks with the system's own dialog, a test
/// answers itself.
pub trait Dialogs {
    /// Where to write a file of this kind, for which `name` is proposed; none where they would rather
    /// not. `title` stands above the dialog.
    fn save(&self, title: &str, name: &str, kind: FileKind) -> Option<PathBuf>;

    /// Which file of these kinds to read; none where they would rather not. `title` stands above the
    /// dialog.
    fn open(&self, title: &str, kinds: &[FileKind]) -> Option<PathBuf>;

    /// Which folder is meant; none where they would rather not. `title` stands above the dialog.
    fn folder(&self, title: &str) -> Option<PathBuf>;
}

/// A file that is to leave the program, of which nothing is made yet.
#[derive(Debug)]
pub struct Outgoing {
    title: String,
    name: String,
    kind: FileKind,
    data: PathBuf,
}

impl Outgoing {
    /// One for which `name` is proposed, and which may not be written in the data folder.
    ///
    /// # Errors
    /// [`store::StoreError::Locked`]: nobody is asked where something goes that may not be read.
    pub(crate) fn new(stores: &Stores, name: String, kind: FileKind) -> Result<Self, AppError> {
        stores.must_be_open()?;
        Ok(Self {
            title: dialog_title(stores, Asked::Save(kind)),
            name,
            kind,
            data: stores.folder.path.clone(),
        })
    }

    /// Asks the person where it goes, and only then makes and writes it: what stands in it may be read at
    /// that moment. None where they would rather not.
    ///
    /// # Errors
    /// What `make` says, [`AppError::NotWritten`], [`AppError::Cancelled`]; what was there is as it was.
    pub fn save<E: From<AppError>>(
        self,
        dialogs: &dyn Dialogs,
        job: &dyn Job,
        make: impl FnOnce() -> Result<Vec<u8>, E>,
    ) -> Result<Option<WrittenFile>, E> {
        job.step(Stage::Choose, 0, 0).map_err(AppError::from)?;
        let Some(chosen) = dialogs.save(&self.title, &self.name, self.kind) else {
            return Ok(None);
        };
        let bytes = make()?;
        job.step(Stage::Write, 0, 0).map_err(AppError::from)?;
        let path = with_ending(chosen, self.kind);
        self.write(&path, &bytes).map_err(AppError::NotWritten)?;
        Ok(Some(WrittenFile {
            path,
            kind: self.kind,
            bytes: bytes.len().try_into().unwrap_or(u64::MAX),
        }))
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), FileError> {
        let place = Place::find(FileRole::Export, path)?.alone()?;
        // It would be written in the place of the store or of a backup.
        if store::is_own(&self.data, &place) {
            return Err(place.fault(FileFault::OwnData));
        }
        place.write_shared(bytes)
    }
}

/// A name without the ending of its kind gets it, unless that names another file, which nobody was asked
/// about.
fn with_ending(chosen: PathBuf, kind: FileKind) -> PathBuf {
    let Some(name) = chosen.file_name() else {
        return chosen;
    };
    if kind.ends(&name.to_string_lossy()) {
        return chosen;
    }
    let mut ended = name.to_owned();
    ended.push(".");
    ended.push(kind.ending());
    let ended = chosen.with_file_name(ended);
    // A link that leads nowhere stands there as well.
    if ended.symlink_metadata().is_ok() {
        return chosen;
    }
    ended
}
