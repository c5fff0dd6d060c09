//! Taking everything out of the program, into a file that the person chooses.

use chrono::NaiveDate;
use domain::{ExportFormat, FileKind};

use crate::archive::gather::gather;
use crate::error::AppError;
use crate::instrument::library::Library;
use crate::outgoing::Outgoing;
use crate::settings::settings;
use crate::stores::Stores;

/// All that the person has given about themselves, as it is now, in this form. `today` stands in the proposed name.
///
/// # Errors
/// The store, or [`AppError::ExportFailed`].
pub fn export(
    stores: &mut Stores,
    library: &Library,
    format: ExportFormat,
    today: NaiveDate,
) -> Result<Outgoing, AppError> {
    let language = settings(stores).settings.language;
    let calendar = stores.calendar;
    let all = stores.read(gather)?.own();
    let bytes = match format {
        ExportFormat::Json => exchange::to_json(&all)?,
        ExportFormat::Csv => exchange::to_csv(&all, language, calendar)?,
        ExportFormat::Xlsx => exchange::to_xlsx(&all, &library.items()?, language, calendar)?,
    };
    let name = format!("fagspejl-{today}.{}", format.ending());
    Ok(Outgoing::new(stores, name, FileKind::Export(format), bytes))
}
