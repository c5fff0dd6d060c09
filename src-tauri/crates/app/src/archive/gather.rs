//! Reading everything that the store holds about the person.

use domain::{Archive, ArchivedAssessment, Job, Stage};
use store::{StoreError, Tx, agreements, assessments, examples, focus, rhythms, subjects};

use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;

/// All of it.
///
/// # Errors
/// [`AppError::Cancelled`], or the store.
pub(crate) fn gather(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    job: &dyn Job,
) -> Result<Archive, AppError> {
    job.step(Stage::Read, 0, 0)?;
    let mut all = Archive {
        person: subjects::person(tx)?,
        instruments: cache.texts(tx)?,
        ..Archive::default()
    };
    let Some(myself) = all.person.map(|person| person.id) else {
        return Ok(all);
    };
    all.rhythm = rhythms::get(tx, myself)?;
    all.examples = examples::all(tx, myself)?;
    all.agreements = agreements::list(tx, myself)?;
    let rows = assessments::all(tx, myself)?;
    let count = rows.len();
    for (done, row) in rows.into_iter().enumerate() {
        job.step(Stage::Read, done, count)?;
        let id = row.head.id;
        let mut kept_ones = all.instruments.iter();
        let fingerprint = kept_ones.find(|one| one.fingerprint.as_str() == row.instrument);
        let fingerprint = fingerprint.map(|one| one.fingerprint.clone());
        all.reflections.push(ArchivedAssessment {
            instrument: fingerprint.ok_or(StoreError::Damaged)?,
            assessment: cache.assessment(tx, id)?,
            focus: focus::for_assessment(tx, id)?,
        });
    }
    Ok(all)
}
