//! What two people agree about their conversations before the first one.

use chrono::NaiveDate;
use domain::{ActionKind, Changed, FormRef, FrameProposal, Now, PersonId, UserAction};
use store::{StoreError, form_drafts, frames, people};
use view::{Frames, Saved};

use crate::error::AppError;
use crate::stores::Stores;

/// What the person has agreed on with somebody: what stands, and what stood before.
///
/// # Errors
/// [`AppError::Person`] where it is oneself, [`StoreError::PersonUnknown`], or the store.
pub fn frame(stores: &mut Stores, with: PersonId, today: NaiveDate) -> Result<Frames, AppError> {
    stores.read(|tx, _| {
        people::get(tx, with)?.must_be_other()?;
        Ok(Frames::of(frames::with_person(tx, with)?, today))
    })
}

/// Keeps what both have accepted as the version that stands from now on.
///
/// # Errors
/// [`AppError::Frame`], [`AppError::Person`] where it is oneself, [`StoreError::PersonUnknown`], or the store.
pub fn agree_on_frame(
    stores: &mut Stores,
    with: PersonId,
    proposal: FrameProposal,
    now: Now,
) -> Result<Saved, AppError> {
    let step = UserAction::new(ActionKind::FrameAgreed, vec![Changed::People]);
    let saved = Saved::of(&step, now.at);
    stores.write(now.at, |tx, _| {
        people::get(tx, with)?.must_be_other()?;
        let myself = people::myself(tx)?.ok_or(StoreError::PersonUnknown)?;
        let earlier = frames::with_person(tx, with)?;
        let frame = proposal.agreed(myself, with, &earlier, now)?;
        frames::add(tx, &frame)?;
        form_drafts::remove(tx, &FormRef::Frame { id: with })?;
        tx.record_undo(step);
        Ok(())
    })?;
    Ok(saved)
}
