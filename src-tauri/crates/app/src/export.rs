//! Taking everything out of the program, into a file that the person chooses.

use chrono::NaiveDate;
use domain::{ExportFormat, FileKind};

use crate::desk::Desk;
use crate::error::AppError;
use crate::everything::everything;
use crate::outgoing::Outgoing;

impl Desk {
    /// Everything, as it is now, in this form. `today` stands in the proposed name.
    ///
    /// # Errors
    /// The store, or [`AppError::NotMade`].
    pub fn export(&mut self, format: ExportFormat, today: NaiveDate) -> Result<Outgoing, AppError> {
        let language = self.settings().settings.language;
        let calendar = self.calendar;
        let all = self.read(everything)?;
        let bytes = match format {
            ExportFormat::Json => exchange::to_json(&all)?,
            ExportFormat::Csv => exchange::to_csv(&all, language, calendar)?,
            ExportFormat::Xlsx => {
                exchange::to_xlsx(&all, &self.carried_items()?, language, calendar)?
            }
        };
        let name = format!("fagspejl-{today}.{}", format.ending());
        Ok(self.outgoing(name, FileKind::Export(format), bytes))
    }
}
