//! Reading everything that the store holds about the person.

use domain::{Everything, KeptReflection};
use store::{StoreError, Tx, agreements, assessments, examples, focus, rhythms, subjects};

use crate::error::AppError;
use crate::kept::KeptInstruments;

/// All of it.
///
/// # Errors
/// The store.
pub(crate) fn everything(tx: &Tx<'_>, kept: &mut KeptInstruments) -> Result<Everything, AppError> {
    let mut all = Everything {
        person: subjects::person(tx)?,
        instruments: kept.texts(tx)?,
        ..Everything::default()
    };
    let Some(myself) = all.person.map(|person| person.id) else {
        return Ok(all);
    };
    all.rhythm = rhythms::get(tx, myself)?;
    all.examples = examples::all(tx, myself)?;
    all.agreements = agreements::list(tx, myself)?;
    for row in assessments::all(tx, myself)? {
        let id = row.head.id;
        let mut kept_ones = all.instruments.iter();
        let fingerprint = kept_ones.find(|one| one.fingerprint.as_str() == row.instrument);
        let fingerprint = fingerprint.map(|one| one.fingerprint.clone());
        all.reflections.push(KeptReflection {
            instrument: fingerprint.ok_or(StoreError::Damaged)?,
            assessment: kept.assessment(tx, id)?,
            focus: focus::for_assessment(tx, id)?,
        });
    }
    Ok(all)
}
