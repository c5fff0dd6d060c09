//! What the start screen shows.

use domain::{AgreementView, Due, InstrumentSummary, Now, Overview, ReflectionLine, Rhythm, Wheel};
use store::assessments::{self, AssessmentFilter};
use store::{Tx, agreements, subjects};

use crate::agreements::{live, views};
use crate::desk::Desk;
use crate::error::AppError;
use crate::kept::KeptInstruments;
use crate::profile::view;
use crate::rhythm::wheel;

/// How many earlier reflections the start screen lists.
const MOST_EARLIER: usize = 5;
/// How many agreements it is told of that are due.
const MOST_DUE: usize = 5;
/// How many drafts it is told of; more than a person keeps.
const MOST_DRAFTS: usize = 100;

impl Desk {
    /// Everything that the start screen shows.
    ///
    /// # Errors
    /// [`AppError::Instrument`], or the store; each further call tries to open it again.
    pub fn overview(&mut self, now: Now) -> Result<Overview, AppError> {
        let instrument = InstrumentSummary::of(&self.library()?.core().instrument);
        let mut items = self.carried_items()?;
        let example = self.is_example();
        let calendar = self.calendar;
        self.read(|tx, kept| {
            let mut overview = Overview {
                instrument,
                drafts: Vec::new(),
                latest: None,
                earlier: Vec::new(),
                finished_count: 0,
                due: Vec::new(),
                live_agreements: 0,
                wheel: Wheel::new(now.today, None, Rhythm::default()),
                example,
            };
            if let Some(myself) = subjects::myself(tx)? {
                let finished =
                    assessments::list(tx, myself, AssessmentFilter::Finished, MOST_EARLIER)?;
                if let Some(latest) = finished.first() {
                    overview.latest = Some(view(&kept.assessment(tx, latest.head.id)?));
                }
                overview.earlier = lines(tx, kept, &finished)?;
                overview.finished_count = assessments::count_finished(tx, myself)?;
                let drafts = assessments::list(tx, myself, AssessmentFilter::Drafts, MOST_DRAFTS)?;
                overview.drafts = lines(tx, kept, &drafts)?;
                overview.wheel = wheel(tx, myself, now, calendar)?;
                let agreements = agreements::list(tx, myself)?;
                let live = live(views(tx, kept, agreements, &mut items, now.today)?);
                overview.live_agreements = live.len();
                let is_due = |view: &AgreementView| view.due != Due::Later;
                overview.due = live.into_iter().filter(is_due).take(MOST_DUE).collect();
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
