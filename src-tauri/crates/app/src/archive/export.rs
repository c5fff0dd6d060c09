//! Taking everything out of the program, into a file that the person chooses.

use std::path::PathBuf;

use chrono::NaiveDate;
use domain::{Archive, Calendar, ExportFormat, FileKind, Job, Language, NamedItem, Stage};

use crate::archive::gather::gather;
use crate::error::AppError;
use crate::instrument::library::Library;
use crate::outgoing::Outgoing;
use crate::settings::settings;
use crate::stores::Stores;

/// Everything as it was when it was read. It needs the store no more.
#[derive(Debug)]
pub struct Export {
    all: Archive,
    /// The items that the program carries, where the form names them.
    items: Vec<NamedItem>,
    format: ExportFormat,
    language: Language,
    calendar: Calendar,
    today: NaiveDate,
    data: PathBuf,
}

/// All that the person has given about themselves, as it is now, for a file of this form. `today`
/// stands in the proposed name.
///
/// # Errors
/// [`AppError::Cancelled`], or the store.
pub fn export(
    stores: &mut Stores,
    library: &Library,
    format: ExportFormat,
    today: NaiveDate,
    job: &dyn Job,
) -> Result<Export, AppError> {
    let items = match format {
        ExportFormat::Xlsx => library.items()?,
        ExportFormat::Json | ExportFormat::Csv => Vec::new(),
    };
    Ok(Export {
        all: stores.read(|tx, cache| gather(tx, cache, job))?.own(),
        items,
        format,
        language: settings(stores).settings.language,
        calendar: stores.calendar,
        today,
        data: stores.folder.path.clone(),
    })
}

impl Export {
    /// The file.
    ///
    /// # Errors
    /// [`AppError::Cancelled`], or [`AppError::ExportFailed`].
    pub fn file(self, job: &dyn Job) -> Result<Outgoing, AppError> {
        job.step(Stage::Make, 0, 0)?;
        let (all, language, calendar) = (&self.all, self.language, self.calendar);
        let bytes = match self.format {
            ExportFormat::Json => exchange::to_json(all)?,
            ExportFormat::Csv => exchange::to_csv(all, language, calendar)?,
            ExportFormat::Xlsx => exchange::to_xlsx(all, &self.items, language, calendar)?,
        };
        let name = format!("fagspejl-{}.{}", self.today, self.format.ending());
        let kind = FileKind::Export(self.format);
        Ok(Outgoing::new(self.data, name, kind, bytes))
    }
}
