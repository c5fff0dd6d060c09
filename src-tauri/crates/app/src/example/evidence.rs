//! What stands behind the ratings of a reflection.

use domain::{Assessment, AssessmentId, Calendar, Example, ItemRef};
use picture::Picture;
use store::Tx;
use store::examples::{self, ExampleFilter};
use view::Evidence;

use crate::error::AppError;
use crate::reflection::read_draft;
use crate::stores::Stores;

/// The examples behind a reflection: of its items, and until the day on which it was finished.
///
/// # Errors
/// The store.
pub fn evidence(stores: &mut Stores, id: AssessmentId) -> Result<Evidence, AppError> {
    let calendar = stores.calendar;
    let begun = stores.begun.get(id);
    stores.read(|tx, cache| {
        let assessment = read_draft(tx, cache, id, begun)?;
        let examples = examples_behind(tx, &assessment, calendar)?;
        Ok(Evidence::of(&assessment, &examples))
    })
}

/// The picture of the forms of knowledge that a reflection's examples rest on.
///
/// # Errors
/// The store.
pub fn forms_picture(stores: &mut Stores, id: AssessmentId) -> Result<Picture, AppError> {
    Ok(picture::forms_picture(&evidence(stores, id)?.forms))
}

/// The examples of the items of `assessment`, until the day on which it was finished by the person's
/// calendar, the newest first.
///
/// # Errors
/// The store.
pub(crate) fn examples_behind(
    tx: &Tx<'_>,
    assessment: &Assessment,
    calendar: Calendar,
) -> Result<Vec<Example>, AppError> {
    let instrument = &assessment.instrument;
    let item = |item: &domain::Item| ItemRef {
        instrument: instrument.id.clone(),
        item: item.id.clone(),
    };
    let wanted = ExampleFilter {
        items: Some(instrument.items().map(item).collect()),
        until: assessment.head.finished().map(|at| calendar.day(at)),
        ..ExampleFilter::default()
    };
    Ok(examples::find(tx, assessment.head.subject, &wanted, usize::MAX)?.examples)
}
