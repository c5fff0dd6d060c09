//! What has changed between two reflections, and over all of them.

use chrono::{DateTime, Utc};
use domain::{Assessment, AssessmentId, Change, ChangeView, DomainTrend, domain_changes, trends};
use picture::TrendPicture;
use store::assessments::{self, AssessmentRow, Which};
use store::{Tx, subjects};

use crate::desk::Desk;
use crate::error::AppError;
use crate::hindsight::look_back;
use crate::kept::KeptInstruments;
use crate::overview::lines;

/// How many reflections a trend shows; where there are more, the marks would cover each other.
const MOST_IN_TREND: usize = 40;

impl Desk {
    /// What differs `between` two finished reflections, in whichever order they are named; without
    /// any named, between the latest and the one before of the same instrument.
    ///
    /// # Errors
    /// [`AppError::NotFinished`], [`AppError::InstrumentsDiffer`], [`AppError::SameReflection`],
    /// [`AppError::Hindsight`] where one is a look back, or the store.
    pub fn change(
        &mut self,
        between: Option<(AssessmentId, AssessmentId)>,
        now: DateTime<Utc>,
    ) -> Result<ChangeView, AppError> {
        self.read(|tx, kept| {
            let Some(myself) = subjects::myself(tx)? else {
                return Ok(ChangeView::default());
            };
            let rows = assessments::list(tx, myself, Which::Finished, usize::MAX)?;
            let Some((earlier, later)) = pair(tx, kept, &rows, between)? else {
                return Ok(ChangeView {
                    reflections: lines(tx, kept, &rows)?,
                    ..ChangeView::default()
                });
            };
            let rows = of_instrument(tx, kept, rows, &later)?;
            let shown = thinned(&rows);
            let all = Shown::read(tx, kept, &shown)?;
            let ends = all.reflections.first().zip(all.reflections.last());
            let hindsight = assessments::hindsight_of(tx, earlier.head.id)?
                .filter(|back| back.head.finished().is_some())
                .map(|back| kept.assessment(tx, back.head.id))
                .transpose()?;
            let look_back = look_back(tx, &earlier.head, now)?;
            Ok(ChangeView {
                reflections: lines(tx, kept, &rows)?,
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
    pub fn trend_pictures(&mut self, id: AssessmentId) -> Result<Vec<TrendPicture>, AppError> {
        self.read(|tx, kept| {
            let one = kept.finished(tx, id)?;
            let rows = assessments::list(tx, one.head.subject, Which::Finished, usize::MAX)?;
            let rows = of_instrument(tx, kept, rows, &one)?;
            let trends = Shown::read(tx, kept, &thinned(&rows))?.trends();
            Ok(trends.iter().map(picture::trend_picture).collect())
        })
    }
}

/// The reflections of a trend, the earliest first, with the looks back at them.
struct Shown {
    reflections: Vec<Assessment>,
    hindsights: Vec<Assessment>,
}

impl Shown {
    fn read(
        tx: &Tx<'_>,
        kept: &mut KeptInstruments,
        rows: &[&AssessmentRow],
    ) -> Result<Self, AppError> {
        let mut reflections = Vec::new();
        let mut hindsights = Vec::new();
        for row in rows.iter().rev() {
            reflections.push(kept.assessment(tx, row.head.id)?);
            if let Some(back) = assessments::hindsight_of(tx, row.head.id)?
                && back.head.finished().is_some()
            {
                hindsights.push(kept.assessment(tx, back.head.id)?);
            }
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

/// The two reflections, the earlier first; none where there are not two.
fn pair(
    tx: &Tx<'_>,
    kept: &mut KeptInstruments,
    rows: &[AssessmentRow],
    between: Option<(AssessmentId, AssessmentId)>,
) -> Result<Option<(Assessment, Assessment)>, AppError> {
    let (one, other) = match between {
        Some((one, other)) if one == other => return Err(AppError::SameReflection),
        Some(between) => between,
        None => {
            let Some(latest) = rows.first() else {
                return Ok(None);
            };
            let instrument = kept.instrument_id(tx, &latest.instrument)?;
            let mut before = None;
            for row in rows.iter().skip(1) {
                if kept.instrument_id(tx, &row.instrument)? == instrument {
                    before = Some(row.head.id);
                    break;
                }
            }
            match before {
                Some(before) => (before, latest.head.id),
                None => return Ok(None),
            }
        }
    };
    let (one, other) = (kept.finished(tx, one)?, kept.finished(tx, other)?);
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

/// Those of `rows` that use any version of the instrument of `like`.
fn of_instrument(
    tx: &Tx<'_>,
    kept: &mut KeptInstruments,
    rows: Vec<AssessmentRow>,
    like: &Assessment,
) -> Result<Vec<AssessmentRow>, AppError> {
    let mut same = Vec::new();
    for row in rows {
        if kept.instrument_id(tx, &row.instrument)? == like.instrument.id {
            same.push(row);
        }
    }
    Ok(same)
}

/// At most [`MOST_IN_TREND`] of `rows`, evenly over the whole, with the first and the last.
fn thinned(rows: &[AssessmentRow]) -> Vec<&AssessmentRow> {
    if rows.len() <= MOST_IN_TREND {
        return rows.iter().collect();
    }
    let last = rows.len() - 1;
    (0..MOST_IN_TREND)
        .filter_map(|step| rows.get(step * last / (MOST_IN_TREND - 1)))
        .collect()
}
