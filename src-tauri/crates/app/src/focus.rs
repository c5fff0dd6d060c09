//! What is in focus after a reflection.

use chrono::{DateTime, Utc};
use domain::agreement::focus::MOST_IN_FOCUS;
use domain::{AssessmentId, Changed, Focus, ItemId, Now, Saved, Step, StepKind, check_focus};
use store::{agreements, focus};

use crate::agreements::views;
use crate::desk::Desk;
use crate::error::AppError;

impl Desk {
    /// What is in focus after a finished reflection, with the agreements that serve its items.
    ///
    /// # Errors
    /// [`AppError::NotFinished`], or the store.
    pub fn focus(&mut self, id: AssessmentId, now: Now) -> Result<Focus, AppError> {
        let mut items = self.carried_items()?;
        self.read(|tx, kept| {
            let assessment = kept.finished(tx, id)?;
            let mut live = agreements::list(tx, assessment.head.subject)?;
            live.retain(|agreement| {
                let of_instrument = agreement.item.as_ref();
                agreement.latest().state.is_live()
                    && of_instrument.is_some_and(|item| item.instrument == assessment.instrument.id)
            });
            Ok(Focus {
                id,
                instrument: assessment.instrument.id.clone(),
                items: focus::of(tx, id)?,
                most: MOST_IN_FOCUS,
                agreements: views(tx, kept, live, &mut items, now.today)?,
            })
        })
    }

    /// Puts these items in focus, in place of those that were.
    ///
    /// # Errors
    /// [`AppError::NotFinished`], [`AppError::Focus`], or the store.
    pub fn choose_focus(
        &mut self,
        id: AssessmentId,
        items: &[ItemId],
        now: DateTime<Utc>,
    ) -> Result<Saved, AppError> {
        let step = Step::new(StepKind::FocusChosen, vec![Changed::Focus]);
        let saved = step.saved(now);
        self.write(now, |tx, kept| {
            let assessment = kept.finished(tx, id)?;
            check_focus(&assessment, items)?;
            if focus::of(tx, id)? != items {
                focus::put(tx, id, items)?;
                tx.is_step(step);
            }
            Ok(())
        })?;
        Ok(saved)
    }
}
