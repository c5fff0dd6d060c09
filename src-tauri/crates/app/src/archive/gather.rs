//! Reading everything that the store holds.

use domain::{Archive, ArchivedAssessment, Job, Perspective, Stage};
use store::{StoreError, Tx, agreements, assessments, examples, focus, people, rhythms};

use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;

/// All of it, also what others have given. What is taken out as the person's own is [`Archive::own`].
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
        person: people::owner(tx)?,
        instruments: cache.texts(tx)?,
        ..Archive::default()
    };
    let Some(myself) = all.person.as_ref().map(|person| person.id) else {
        return Ok(all);
    };
    all.rhythm = rhythms::get(tx, myself)?;
    all.examples = examples::all(tx, myself)?;
    all.agreements = agreements::list(tx, myself)?;
    let everybody = people::all(tx)?;
    let mut rows = Vec::new();
    for rater in &everybody {
        for subject in &everybody {
            let of = Perspective {
                rater: rater.id,
                subject: subject.id,
                conversation: None,
            };
            rows.extend(assessments::all(tx, of)?);
        }
    }
    rows.sort_by_key(|row| row.head.id);
    let count = rows.len();
    for (done, row) in rows.into_iter().enumerate() {
        job.step(Stage::Read, done, count)?;
        let id = row.head.id;
        let mut texts = all.instruments.iter();
        let text = texts.find(|text| text.fingerprint.as_str() == row.instrument);
        let fingerprint = text.map(|text| text.fingerprint.clone());
        all.reflections.push(ArchivedAssessment {
            instrument: fingerprint.ok_or(StoreError::Damaged)?,
            assessment: cache.assessment(tx, row.head.perspective(), id)?,
            focus: focus::for_assessment(tx, id)?,
        });
    }
    all.others = everybody;
    all.others.retain(|other| other.id != myself);
    Ok(all)
}
