//! The blank form of an instrument, on paper.

use chrono::NaiveDate;
use domain::{FileKind, InstrumentId, Language};

use super::ReportDraft;
use crate::error::AppError;
use crate::instrument::library::Library;
use crate::outgoing::Outgoing;
use crate::stores::Stores;

/// The file of a blank form, for which the name of `today` is proposed.
///
/// # Errors
/// [`store::StoreError::Locked`].
pub fn form_outgoing(
    stores: &Stores,
    language: Language,
    today: NaiveDate,
) -> Result<Outgoing, AppError> {
    let name = match language {
        Language::Da => "skema",
        Language::En => "form",
    };
    Outgoing::new(
        stores,
        format!("fagspejl-{name}-{today}.pdf"),
        FileKind::Pdf,
    )
}

/// The blank form of the program's version of `instrument`. `today` stands in it.
///
/// # Errors
/// [`AppError::InstrumentUnknown`], or [`AppError::Instrument`].
pub fn form(
    stores: &Stores,
    library: &Library,
    instrument: &InstrumentId,
    language: Language,
    today: NaiveDate,
) -> Result<ReportDraft, AppError> {
    let carried = &library.get(instrument)?.instrument;
    let document = report::form(carried, language, today, stores.calendar);
    Ok(ReportDraft { document })
}
