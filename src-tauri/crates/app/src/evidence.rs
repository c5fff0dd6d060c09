//! What stands behind the ratings of a reflection.

use domain::{AssessmentId, Evidence, ItemRef};
use picture::Picture;
use store::examples::{self, Wanted};

use crate::desk::Desk;
use crate::error::AppError;

impl Desk {
    /// The examples behind a reflection: of its items, and of the time until it was finished.
    ///
    /// # Errors
    /// The store.
    pub fn evidence(&mut self, id: AssessmentId) -> Result<Evidence, AppError> {
        self.read(|tx, kept| {
            let assessment = kept.assessment(tx, id)?;
            let instrument = &assessment.instrument;
            let item = |item: &domain::Item| ItemRef {
                instrument: instrument.id.clone(),
                item: item.id.clone(),
            };
            let wanted = Wanted {
                items: Some(instrument.items().map(item).collect()),
                until: assessment.head.finished().map(|at| at.date_naive()),
                ..Wanted::default()
            };
            let found = examples::find(tx, assessment.head.subject, &wanted, usize::MAX)?;
            Ok(Evidence::of(&assessment, &found.examples))
        })
    }

    /// The picture of the forms of knowledge that a reflection's examples rest on.
    ///
    /// # Errors
    /// The store.
    pub fn forms_picture(&mut self, id: AssessmentId) -> Result<Picture, AppError> {
        Ok(picture::forms_picture(&self.evidence(id)?.forms))
    }
}
