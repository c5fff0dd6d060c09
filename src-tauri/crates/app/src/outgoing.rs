//! A file that leaves the program for where the person says.

use std::path::{Path, PathBuf};

use domain::{FileKind, Job, Stage};
use store::{FileError, FileFault, FileRole, Place};
use view::Exported;

use crate::error::AppError;

/// Asks the person where a file is or goes. The program asks with the system's own dialog, a test
/// answers itself.
pub trait Dialogs {
    /// Where to write a file of this kind, for which `name` is proposed; none where they would rather
    /// not.
    fn save(&self, name: &str, kind: FileKind) -> Option<PathBuf>;

    /// Which file of this kind to read; none where they would rather not.
    fn open(&self, kind: FileKind) -> Option<PathBuf>;
}

/// A file that is not on disk yet.
#[derive(Debug)]
pub struct Outgoing {
    name: String,
    kind: FileKind,
    bytes: Vec<u8>,
    data: PathBuf,
}

/// Which file of this kind the person chooses; none where they would rather not.
pub fn choose(dialogs: &dyn Dialogs, kind: FileKind) -> Option<PathBuf> {
    dialogs.open(kind)
}

impl Outgoing {
    /// A file with these bytes, for which `name` is proposed.
    /// `data` is the data folder, in which it may not be written.
    pub(crate) fn new(data: PathBuf, name: String, kind: FileKind, bytes: Vec<u8>) -> Self {
        Self {
            name,
            kind,
            bytes,
            data,
        }
    }

    /// Writes it where the person says; none where they would rather not.
    ///
    /// # Errors
    /// [`AppError::NotWritten`], [`AppError::Cancelled`]; what was there is as it was.
    pub fn save(self, dialogs: &dyn Dialogs, job: &dyn Job) -> Result<Option<Exported>, AppError> {
        job.step(Stage::Choose, 0, 0)?;
        let Some(chosen) = dialogs.save(&self.name, self.kind) else {
            return Ok(None);
        };
        job.step(Stage::Write, 0, 0)?;
        let path = with_ending(chosen, self.kind);
        self.write(&path).map(Some).map_err(AppError::NotWritten)
    }

    fn write(&self, path: &Path) -> Result<Exported, FileError> {
        let place = Place::find(FileRole::Export, path)?.alone()?;
        // It would be written in the place of the store or of a backup.
        if store::is_own(&self.data, &place) {
            return Err(place.fault(FileFault::OwnData));
        }
        place.write_shared(&self.bytes)?;
        let name = path.file_name().unwrap_or_default();
        Ok(Exported {
            file: name.to_string_lossy().into_owned(),
            bytes: self.bytes.len().try_into().unwrap_or(u64::MAX),
        })
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
