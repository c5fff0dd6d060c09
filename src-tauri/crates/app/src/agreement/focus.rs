//! What is in focus after a reflection.

use chrono::{DateTime, Utc};
use domain::agreement::focus::MOST_IN_FOCUS;
use domain::{ActionKind, AssessmentId, Changed, ItemId, Now, UserAction, check_focus};
use store::{agreements, focus};
use view::{AgreementView, Focus, Saved};

use crate::agreement::views;
use crate::error::AppError;
use crate::instrument::library::Library;
use crate::myself::own;
use crate::stores::Stores;

/// What is in focus after a finished reflection, with the agreements that serve its items.
///
/// # Errors
/// [`AppError::NotFinished`], or the store.
pub fn focus(
    stores: &mut Stores,
    library: &Library,
    id: AssessmentId,
    now: Now,
) -> Result<Focus, AppError> {
    let mut items = library.items()?;
    stores.read(|tx, cache| {
        let assessment = cache.finished(tx, own(tx)?, id)?;
        let mut serving = agreements::list(tx, assessment.head.subject)?;
        serving.retain(|agreement| {
            let item = agreement.item.as_ref();
            item.is_some_and(|item| item.instrument == assessment.instrument.id)
        });
        let views = views(tx, cache, serving, &mut items, now.today)?;
        Ok(Focus {
            id,
            instrument: assessment.instrument.id.clone(),
            items: focus::for_assessment(tx, id)?,
            most: MOST_IN_FOCUS,
            agreements: AgreementView::live_and_closed(views).0,
        })
    })
}

/// Puts these items in focus, in place of those that were.
///
/// # Errors
/// [`AppError::NotFinished`], [`AppError::Focus`], or the store.
pub fn choose_focus(
    stores: &mut Stores,
    id: AssessmentId,
    items: &[ItemId],
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    let step = UserAction::new(ActionKind::FocusChosen, vec![Changed::Focus]);
    let saved = Saved::of(&step, now);
    stores.write(now, |tx, cache| {
        let assessment = cache.finished(tx, own(tx)?, id)?;
        check_focus(&assessment, items)?;
        if focus::for_assessment(tx, id)? != items {
            focus::put(tx, id, items)?;
            tx.record_undo(step);
        }
        Ok(())
    })?;
    Ok(saved)
}
