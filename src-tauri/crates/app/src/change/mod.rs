//! What has changed between two reflections, and over all of them.

mod hindsight;

pub use hindsight::{begin_hindsight, hindsight};

use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::{
    Assessment, AssessmentId, DomainTrend, Instrument, InstrumentId, Perspective, domain_changes,
    trends,
};
use picture::TrendPicture;
use store::{StoreError, Tx, assessments, people};
use view::{Change, ChangeView, ComparableInstrument, FinishedReflection};

use crate::change::hindsight::{look_back, looked_back};
use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;
use crate::myself::own;
use crate::stores::Stores;

/// How many reflections a trend shows; where there are more, the marks would cover each other.
const MOST_IN_TREND: usize = 24;

/// What differs `between` two finished reflections, in whichever order they are named; without
/// any named, between the latest that has one before it of the same instrument, and that.
///
/// # Errors
/// [`AppError::NotFinished`], [`AppError::InstrumentsDiffer`], [`AppError::SameReflection`],
/// [`AppError::Hindsight`] where one is a look back, or the store.
pub fn change(
    stores: &mut Stores,
    between: Option<(AssessmentId, AssessmentId)>,
    now: DateTime<Utc>,
) -> Result<ChangeView, AppError> {
    stores.read(|tx, cache| {
        let Some(myself) = people::myself(tx)? else {
            return match between {
                Some(_) => Err(StoreError::AssessmentUnknown.into()),
                None => Ok(ChangeView::default()),
            };
        };
        let own = Perspective::own(myself);
        let all = finished(tx, cache, own)?;
        let instruments = comparable(&all);
        let Some((earlier, later)) = pair(tx, cache, own, &instruments, between)? else {
            let latest = all.first().map(|(_, instrument)| instrument.id.clone());
            return Ok(ChangeView {
                reflections: latest.map_or_else(Vec::new, |latest| of_instrument(all, &latest)),
                ..ChangeView::default()
            });
        };
        let reflections = of_instrument(all, &later.instrument.id);
        let all = Shown::read(tx, cache, own, &thinned(&reflections))?;
        let ends = all.reflections.first().zip(all.reflections.last());
        let hindsight = looked_back(tx, cache, own, earlier.head.id)?;
        let look_back = look_back(tx, &earlier.head, now)?;
        Ok(ChangeView {
            instruments,
            reflections,
            overall: ends.map_or_else(Vec::new, |(first, last)| domain_changes(first, last)),
            trends: all.trends(),
            change: Some(Change::between(
                &earlier,
                &later,
                look_back,
                hindsight.as_ref(),
            )),
        })
    })
}

/// The pictures of every domain over all reflections of the instrument of this one.
///
/// # Errors
/// [`AppError::NotFinished`], or the store.
pub fn trend_pictures(
    stores: &mut Stores,
    id: AssessmentId,
) -> Result<Vec<TrendPicture>, AppError> {
    let calendar = stores.calendar;
    stores.read(|tx, cache| {
        let own = own(tx)?;
        let one = cache.finished(tx, own, id)?;
        let all = finished(tx, cache, own)?;
        let reflections = of_instrument(all, &one.instrument.id);
        let trends = Shown::read(tx, cache, own, &thinned(&reflections))?.trends();
        let picture = |trend| picture::trend_picture(trend, calendar);
        Ok(trends.iter().map(picture).collect())
    })
}

/// The reflections of a trend, the earliest first, with the looks back at them.
struct Shown {
    reflections: Vec<Assessment>,
    hindsights: Vec<Assessment>,
}

impl Shown {
    fn read(
        tx: &Tx<'_>,
        cache: &mut InstrumentCache,
        of: Perspective,
        newest_first: &[FinishedReflection],
    ) -> Result<Self, AppError> {
        let mut reflections = Vec::new();
        let mut hindsights = Vec::new();
        for reflection in newest_first.iter().rev() {
            reflections.push(cache.assessment(tx, of, reflection.id)?);
            hindsights.extend(looked_back(tx, cache, of, reflection.id)?);
        }
        Ok(Self {
            reflections,
            hindsights,
        })
    }

    fn trends(&self) -> Vec<DomainTrend> {
        if self.reflections.len() < 2 {
            return Vec::new();
        }
        trends(&self.reflections, &self.hindsights)
    }
}

/// Every finished reflection with its instrument, the latest first.
pub(crate) fn finished(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    of: Perspective,
) -> Result<Vec<(FinishedReflection, Arc<Instrument>)>, AppError> {
    let rows = assessments::finished(tx, of)?.into_iter();
    rows.map(|row| {
        let reflection = FinishedReflection {
            id: row.id,
            at: row.at,
        };
        Ok((reflection, cache.get(tx, &row.instrument)?.clone()))
    })
    .collect()
}

/// The instruments of which there are two of `all`, which are the latest first.
fn comparable(all: &[(FinishedReflection, Arc<Instrument>)]) -> Vec<ComparableInstrument> {
    let mut latest: Vec<(&FinishedReflection, &Instrument)> = Vec::new();
    let mut found: Vec<ComparableInstrument> = Vec::new();
    for (reflection, instrument) in all {
        if found.iter().any(|known| known.id == instrument.id) {
            continue;
        }
        let mut seen = latest.iter();
        match seen.find(|(_, other)| other.id == instrument.id) {
            None => latest.push((reflection, instrument)),
            Some((later, newest)) => found.push(ComparableInstrument {
                id: newest.id.clone(),
                title: newest.title.clone(),
                latest: (reflection.id, later.id),
            }),
        }
    }
    // They were found by the earlier of their two.
    let place = |known: &ComparableInstrument| latest.iter().position(|(_, at)| at.id == known.id);
    found.sort_by_key(place);
    found
}

/// The two reflections, the earlier first; none where there are not two.
fn pair(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    of: Perspective,
    instruments: &[ComparableInstrument],
    between: Option<(AssessmentId, AssessmentId)>,
) -> Result<Option<(Assessment, Assessment)>, AppError> {
    let (one, other) = match between {
        Some((one, other)) if one == other => return Err(AppError::SameReflection),
        Some(between) => between,
        None => match instruments.first() {
            Some(first) => first.latest,
            None => return Ok(None),
        },
    };
    let (one, other) = (cache.finished(tx, of, one)?, cache.finished(tx, of, other)?);
    if one.instrument.id != other.instrument.id {
        return Err(AppError::InstrumentsDiffer);
    }
    // As the list orders them, also where a clock that was set back shows the same time twice.
    let order = |of: &Assessment| (of.head.finished(), of.head.id);
    if order(&one) <= order(&other) {
        Ok(Some((one, other)))
    } else {
        Ok(Some((other, one)))
    }
}

/// Those of `all` that use any version of an instrument.
fn of_instrument(
    all: Vec<(FinishedReflection, Arc<Instrument>)>,
    instrument: &InstrumentId,
) -> Vec<FinishedReflection> {
    let same = all.into_iter().filter(|(_, other)| &other.id == instrument);
    same.map(|(reflection, _)| reflection).collect()
}

/// At most [`MOST_IN_TREND`] of `all`, evenly over the whole, with the first and the last.
fn thinned(all: &[FinishedReflection]) -> Vec<FinishedReflection> {
    if all.len() <= MOST_IN_TREND {
        return all.to_vec();
    }
    let last = all.len() - 1;
    (0..MOST_IN_TREND)
        .filter_map(|step| all.get(step * last / (MOST_IN_TREND - 1)).copied())
        .collect()
}
