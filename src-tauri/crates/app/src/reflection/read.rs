//! Reading reflections: all of them in a list, and one of them whole.

use std::cmp::Reverse;

use domain::{AssessmentId, Perspective};
use store::assessments::{self, AssessmentFilter, AssessmentRow};
use store::{StoreError, Tx, people};
use view::{LooksBack, Reflection, ReflectionSummary};

use crate::error::AppError;
use crate::myself::own;
use crate::reflection::begun;
use crate::stores::Stores;

/// All reflections, the latest first: a finished one by when it was finished, a draft by when
/// it was begun.
///
/// # Errors
/// The store.
pub fn reflections(stores: &mut Stores) -> Result<Vec<ReflectionSummary>, AppError> {
    stores.read(|tx, cache| {
        let Some(myself) = people::myself(tx)? else {
            return Ok(Vec::new());
        };
        let rows = rows(tx, Perspective::own(myself))?;
        rows.iter().map(|row| cache.line(tx, row)).collect()
    })
}

/// All reflections, the latest first.
pub(crate) fn rows(tx: &Tx<'_>, of: Perspective) -> Result<Vec<AssessmentRow>, StoreError> {
    let mut rows = assessments::list(tx, of, AssessmentFilter::Drafts, usize::MAX)?;
    let finished = assessments::list(tx, of, AssessmentFilter::Finished, usize::MAX)?;
    rows.extend(finished);
    rows.sort_by_key(|row| Reverse(row.head.finished().unwrap_or(row.head.started)));
    Ok(rows)
}

/// One reflection, to be filled in or read as it was.
///
/// # Errors
/// [`store::StoreError::AssessmentUnknown`], or the store.
pub fn reflection(stores: &mut Stores, id: AssessmentId) -> Result<Reflection, AppError> {
    let begun = stores.begun.get(id);
    stores.read(|tx, cache| {
        let assessment = begun::read(tx, cache, id, begun)?;
        let looks_back = match assessment.head.hindsight_of {
            Some(of) => assessments::get(tx, own(tx)?, of)?
                .head
                .finished()
                .map(|at| LooksBack { id: of, at }),
            None => None,
        };
        Ok(Reflection::of(assessment, looks_back))
    })
}
