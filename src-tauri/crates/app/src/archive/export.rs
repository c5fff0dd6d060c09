//! Taking everything out of the program, into a file that the person chooses.

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
}

/// The file of an export in this form, for which the name of `today` is proposed.
///
/// # Errors
/// [`store::StoreError::Locked`].
pub fn outgoing(
    stores: &Stores,
    format: ExportFormat,
    today: NaiveDate,
) -> Result<Outgoing, AppError> {
    let name = format!("fagspejl-{today}.{}", format.ending());
    Outgoing::new(stores, name, FileKind::Export(format))
}

/// All that the person has given about themselves, as it is now, for a file of this form.
///
/// # Errors
/// [`AppError::Cancelled`], or the store.
pub fn export(
    stores: &mut Stores,
    library: &Library,
    format: ExportFormat,
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
    })
}

impl Export {
    /// What stands in the file.
    ///
    /// # Errors
    /// [`AppError::Cancelled`], or [`AppError::ExportFailed`].
    pub fn bytes(self, job: &dyn Job) -> Result<Vec<u8>, AppError> {
        job.step(Stage::Make, 0, 0)?;
        let (all, language, calendar) = (&self.all, self.language, self.calendar);
        Ok(match self.format {
            ExportFormat::Json => exchange::to_json(all)?,
            ExportFormat::Csv => exchange::to_csv(all, language, calendar)?,
            ExportFormat::Xlsx => exchange::to_xlsx(all, &self.items, language, calendar)?,
        })
    }
}
