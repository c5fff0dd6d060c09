//! What has changed between two reflections, and over all of them.

mod hindsight;

pub use hindsight::{begin_hindsight, hindsight};

use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::{Assessment, AssessmentId, DomainTrend, Instrument, Language, Perspective, trends};
use picture::TrendPicture;
use store::{StoreError, Tx, assessments};
use view::{Change, ChangeView, FinishedReflection};

use crate::change::hindsight::{look_back, looked_back};
use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;
use crate::myself::own;
use crate::stores::Stores;

/// How many reflections a trend shows; where there are more, the marks would cover each other.
const MOST_IN_TREND: usize = 18;

/// What differs `between` two finished reflections, in whichever order they are named, and every domain
/// over the time from the one to the other.
///
/// # Errors
/// [`AppError::NotFinished`], [`AppError::InstrumentsDiffer`], [`AppError::SameReflection`],
/// [`AppError::Hindsight`] where one is a look back, or the store.
pub fn change(
    stores: &mut Stores,
    between: (AssessmentId, AssessmentId),
    now: DateTime<Utc>,
) -> Result<ChangeView, AppError> {
    stores.read(|tx, cache| {
        let own = own(tx)?;
        let (earlier, later) = pair(tx, cache, own, between)?;
        let reflections = in_between(tx, cache, own, &earlier, &later)?;
        let hindsight = looked_back(tx, cache, own, earlier.head.id)?;
        let look_back = look_back(tx, &earlier.head, now)?;
        Ok(ChangeView {
            finished: reflections.len(),
            trends: Shown::read(tx, cache, own, &thinned(&reflections))?.trends(),
            change: Change::between(&earlier, &later, look_back, hindsight.as_ref()),
        })
    })
}

/// The pictures of every domain over the time `between` two finished reflections, its content in
/// `language`.
///
/// # Errors
/// As [`change`].
pub fn trend_pictures(
    stores: &mut Stores,
    between: (AssessmentId, AssessmentId),
    language: Language,
) -> Result<Vec<TrendPicture>, AppError> {
    let calendar = stores.calendar;
    stores.read(|tx, cache| {
        let own = own(tx)?;
        let (earlier, later) = pair(tx, cache, own, between)?;
        let reflections = in_between(tx, cache, own, &earlier, &later)?;
        let trends = Shown::read(tx, cache, own, &thinned(&reflections))?.trends();
        Ok(picture::trend_pictures(&trends, language, calendar))
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
        newest_first: &[AssessmentId],
    ) -> Result<Self, AppError> {
        let mut reflections = Vec::new();
        let mut hindsights = Vec::new();
        for id in newest_first.iter().rev() {
            reflections.push(cache.assessment(tx, of, *id)?);
            hindsights.extend(looked_back(tx, cache, of, *id)?);
        }
        Ok(Self {
            reflections,
            hindsights,
        })
    }

    fn trends(&self) -> Vec<DomainTrend> {
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

/// The two reflections, the earlier first.
fn pair(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    of: Perspective,
    (one, other): (AssessmentId, AssessmentId),
) -> Result<(Assessment, Assessment), AppError> {
    if one == other {
        return Err(AppError::SameReflection);
    }
    let (one, other) = (cache.finished(tx, of, one)?, cache.finished(tx, of, other)?);
    if one.instrument.id != other.instrument.id {
        return Err(AppError::InstrumentsDiffer);
    }
    // As the list orders them, also where a clock that was set back shows the same time twice.
    let order = |of: &Assessment| (of.head.finished(), of.head.id);
    if order(&one) <= order(&other) {
        Ok((one, other))
    } else {
        Ok((other, one))
    }
}

/// Every finished reflection of any version of their instrument from `earlier` to `later`, the latest
/// first.
fn in_between(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    of: Perspective,
    earlier: &Assessment,
    later: &Assessment,
) -> Result<Vec<AssessmentId>, AppError> {
    let all = finished(tx, cache, of)?.into_iter();
    let same = all.filter(|(_, instrument)| instrument.id == later.instrument.id);
    let ids: Vec<_> = same.map(|(reflection, _)| reflection.id).collect();
    let place = |of: &Assessment| ids.iter().position(|id| *id == of.head.id);
    let (Some(from), Some(to)) = (place(earlier), place(later)) else {
        return Err(StoreError::Damaged.into());
    };
    Ok(ids.into_iter().take(from + 1).skip(to).collect())
}

/// At most [`MOST_IN_TREND`] of `all`, evenly over the whole, with the first and the last.
fn thinned(all: &[AssessmentId]) -> Vec<AssessmentId> {
    if all.len() <= MOST_IN_TREND {
        return all.to_vec();
    }
    let last = all.len() - 1;
    (0..MOST_IN_TREND)
        .filter_map(|step| all.get(step * last / (MOST_IN_TREND - 1)).copied())
        .collect()
}
