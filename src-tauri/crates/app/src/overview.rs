//! What the start screen shows.

use domain::{InstrumentSummary, Overview, ReflectionLine};
use store::assessments::{self, Which};
use store::{Tx, subjects};

use crate::desk::Desk;
use crate::error::AppError;
use crate::kept::KeptInstruments;
use crate::profile::view;

/// How many earlier reflections the start screen lists.
const MOST_EARLIER: usize = 5;
/// How many drafts it is told of; more than a person keeps.
const MOST_DRAFTS: usize = 100;

impl Desk {
    /// Everything that the start screen shows.
    ///
    /// # Errors
    /// [`AppError::Instrument`], or the store; each further call tries to open it again.
    pub fn overview(&mut self) -> Result<Overview, AppError> {
        let instrument = InstrumentSummary::of(&self.library()?.core().instrument);
        let example = self.is_example();
        self.read(|tx, kept| {
            let mut overview = Overview {
                instrument,
                drafts: Vec::new(),
                latest: None,
                earlier: Vec::new(),
                finished_count: 0,
                example,
            };
            if let Some(myself) = subjects::myself(tx)? {
                let finished = assessments::list(tx, myself, Which::Finished, MOST_EARLIER)?;
                if let Some(latest) = finished.first() {
                    overview.latest = Some(view(&kept.assessment(tx, latest.head.id)?));
                }
                overview.earlier = lines(tx, kept, &finished)?;
                overview.finished_count = assessments::count_finished(tx, myself)?;
                let drafts = assessments::list(tx, myself, Which::Drafts, MOST_DRAFTS)?;
                overview.drafts = lines(tx, kept, &drafts)?;
            }
            Ok(overview)
        })
    }
}

pub(crate) fn lines(
    tx: &Tx<'_>,
    kept: &mut KeptInstruments,
    rows: &[assessments::AssessmentRow],
) -> Result<Vec<ReflectionLine>, AppError> {
    rows.iter().map(|row| kept.line(tx, row)).collect()
}
