//! The mirror: what of one's own is in view.

use std::sync::Arc;

use chrono::NaiveDate;
use domain::{
    AssessmentId, Calendar, Instrument, MirrorChoice, MirrorReflection, Now, Perspective,
    is_comparable,
};
use store::{StoreError, Tx, assessments, people};
use view::{FinishedReflection, Mirror, MirrorInstrument};

use crate::change::finished;
use crate::error::AppError;
use crate::stores::Stores;

/// What can be chosen above the tabs of the mirror, and what `choice` shows.
///
/// # Errors
/// The store.
pub fn mirror(
    stores: &mut Stores,
    choice: &MirrorChoice,
    compared: bool,
    now: Now,
) -> Result<Mirror, AppError> {
    let calendar = stores.calendar;
    stores.read(|tx, cache| {
        let Some(myself) = people::myself(tx)? else {
            return Ok(Mirror::default());
        };
        let all = finished(tx, cache, Perspective::own(myself))?;
        let known: Vec<_> = all
            .iter()
            .zip(texts(&all))
            .map(|((reflection, instrument), text)| MirrorReflection {
                id: reflection.id,
                instrument: instrument.id.clone(),
                is_ahead: now.is_ahead(calendar.day(reflection.at)),
                text,
            })
            .collect();
        let view = choice.in_view(&known, compared);
        let mut instruments: Vec<MirrorInstrument> = Vec::new();
        for (_, instrument) in &all {
            if !instruments.iter().any(|known| known.id == instrument.id) {
                instruments.push(MirrorInstrument {
                    id: instrument.id.clone(),
                    title: instrument.title.clone(),
                });
            }
        }
        let is_in_view = |id: &AssessmentId| view.of_instrument.contains(id);
        let reflections = all.into_iter().map(|(reflection, _)| reflection);
        Ok(Mirror {
            instruments,
            reflections: reflections.filter(|each| is_in_view(&each.id)).collect(),
            instrument: view.instrument,
            latest: view.latest,
            shown: view.shown,
            pair: view.pair,
            within: (!choice.is_everything()).then_some(view.within),
        })
    })
}

/// A number for the text that each reflection was answered with, which it shares with those that can be
/// compared with it.
fn texts(all: &[(FinishedReflection, Arc<Instrument>)]) -> Vec<usize> {
    let mut found: Vec<&Arc<Instrument>> = Vec::new();
    let mut numbers = Vec::with_capacity(all.len());
    for (_, instrument) in all {
        let reads_alike = |known: &&Arc<Instrument>| {
            Arc::ptr_eq(known, instrument)
                || known.id == instrument.id && is_comparable(known, instrument)
        };
        let number = found.iter().position(reads_alike).unwrap_or(found.len());
        if number == found.len() {
            found.push(instrument);
        }
        numbers.push(number);
    }
    numbers
}

/// The days that a choice begins and ends with. A reflection that is gone does not narrow.
pub(crate) fn days_within(
    tx: &Tx<'_>,
    of: Perspective,
    choice: &MirrorChoice,
    calendar: Calendar,
) -> Result<(Option<NaiveDate>, Option<NaiveDate>), AppError> {
    let day = |id: Option<AssessmentId>| -> Result<Option<NaiveDate>, AppError> {
        let Some(id) = id else { return Ok(None) };
        match assessments::get(tx, of, id) {
            Ok(row) => Ok(row.head.finished().map(|at| calendar.day(at))),
            Err(StoreError::AssessmentUnknown) => Ok(None),
            Err(error) => Err(error.into()),
        }
    };
    match (day(choice.from)?, day(choice.to)?) {
        (Some(one), Some(other)) => Ok((Some(one.min(other)), Some(one.max(other)))),
        ends => Ok(ends),
    }
}
