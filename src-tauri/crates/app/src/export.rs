//! Taking everything out of the program, into a file that the person chooses.

use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use domain::{ExportFormat, Exported};

use crate::desk::Desk;
use crate::error::AppError;
use crate::everything::everything;

/// Asks the person where a file is or goes. The program asks with the system's own dialog, a test
/// answers itself.
pub trait Dialogs {
    /// Where to write a file of this form, for which `name` is proposed; none where they would rather
    /// not.
    fn save(&self, name: &str, format: ExportFormat) -> Option<PathBuf>;

    /// Which file of this form to read; none where they would rather not.
    fn open(&self, format: ExportFormat) -> Option<PathBuf>;
}

/// An export that is not on disk yet.
#[derive(Debug)]
pub struct Export {
    name: String,
    format: ExportFormat,
    bytes: Vec<u8>,
    data: PathBuf,
}

impl Desk {
    /// Everything, as it is now, in this form. `today` stands in the proposed name.
    ///
    /// # Errors
    /// The store, or [`AppError::NotMade`].
    pub fn export(&mut self, format: ExportFormat, today: NaiveDate) -> Result<Export, AppError> {
        let language = self.settings().settings.language;
        let all = self.read(everything)?;
        let bytes = match format {
            ExportFormat::Json => exchange::to_json(&all)?,
            ExportFormat::Csv => exchange::to_csv(&all, language)?,
            ExportFormat::Xlsx => exchange::to_xlsx(&all, &self.carried_items()?, language)?,
        };
        Ok(Export {
            name: format!("fagspejl-{today}.{}", format.ending()),
            format,
            bytes,
            data: self.folder.path.clone(),
        })
    }
}

impl Export {
    /// Writes it where the person says; none where they would rather not.
    ///
    /// # Errors
    /// [`AppError::NotWritten`]; what was there is as it was.
    pub fn save(self, dialogs: &impl Dialogs) -> Result<Option<Exported>, AppError> {
        let Some(chosen) = dialogs.save(&self.name, self.format) else {
            return Ok(None);
        };
        let path = with_ending(chosen, self.format);
        self.write(&path).map(Some).map_err(AppError::NotWritten)
    }

    fn write(&self, path: &Path) -> io::Result<Exported> {
        let name = path.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
        must_be_outside(path, &self.data)?;
        store::write_whole(path, &self.bytes)?;
        Ok(Exported {
            file: name.to_string_lossy().into_owned(),
            bytes: self.bytes.len().try_into().unwrap_or(u64::MAX),
        })
    }
}

/// A name without an ending gets one, unless that names another file, which nobody was asked about.
fn with_ending(chosen: PathBuf, format: ExportFormat) -> PathBuf {
    let ended = chosen.with_extension(format.ending());
    if chosen.extension().is_some() || ended.exists() {
        return chosen;
    }
    ended
}

/// Refuses a file in the data folder: it would be written in the place of the store or of a backup.
fn must_be_outside(path: &Path, data: &Path) -> io::Result<()> {
    let folder = path.parent().ok_or(io::ErrorKind::NotFound)?;
    let folder = folder.canonicalize()?;
    // Example data has no folder.
    if data
        .canonicalize()
        .is_ok_and(|data| folder.starts_with(data))
    {
        return Err(io::Error::other("it is in the data folder"));
    }
    Ok(())
}
