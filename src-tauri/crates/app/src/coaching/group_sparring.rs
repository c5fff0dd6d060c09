//! Group sparring. Of the case nothing is kept: what is said of it is told, not written.

use chrono::{DateTime, Utc};
use domain::{ActionKind, Changed, FormRef, GroupLearning, GroupLearningId, UserAction};
use store::{form_drafts, group_learnings};
use view::{GroupSparrings, Saved};

use crate::error::AppError;
use crate::myself::{NewIds, myself};
use crate::stores::Stores;

/// How a sparring can go, and what groups have kept of theirs.
///
/// # Errors
/// The store.
pub fn group_sparrings(stores: &mut Stores) -> Result<GroupSparrings, AppError> {
    stores.read(|tx, _| Ok(GroupSparrings::of(group_learnings::all(tx)?)))
}

/// Keeps what a group agreed to keep.
///
/// # Errors
/// [`AppError::GroupLearning`] where it is blank or too long, or the store.
pub fn keep_group_learning(
    stores: &mut Stores,
    text: String,
    ids: NewIds<GroupLearningId>,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    let learning = GroupLearning {
        id: ids.id,
        held: now,
        text,
    };
    let learning = learning.checked()?;
    let step = UserAction::new(ActionKind::GroupLearningKept, vec![Changed::GroupLearnings]);
    let saved = Saved::of(&step, now);
    stores.write(now, |tx, _| {
        // A store in which something is kept is somebody's.
        myself(tx, ids.myself, now)?;
        group_learnings::add(tx, &learning)?;
        form_drafts::remove(tx, &FormRef::GroupLearning)?;
        tx.record_undo(step);
        Ok::<_, AppError>(())
    })?;
    Ok(saved)
}

/// Deletes what a group had kept.
///
/// # Errors
/// [`store::StoreError::GroupLearningUnknown`], or the store.
pub fn delete_group_learning(
    stores: &mut Stores,
    id: GroupLearningId,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    let step = UserAction::new(
        ActionKind::GroupLearningDeleted,
        vec![Changed::GroupLearnings],
    );
    let saved = Saved::of(&step, now);
    stores.write(now, |tx, _| {
        group_learnings::delete(tx, id)?;
        tx.record_undo(step);
        Ok::<_, AppError>(())
    })?;
    Ok(saved)
}
