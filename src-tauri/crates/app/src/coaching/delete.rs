//! Deleting one conversation.

use chrono::{DateTime, Utc};
use domain::{ActionKind, Changed, ConversationId, FormRef, UserAction};
use store::{StoreError, Tx, agreements, conversations, form_drafts};
use view::Saved;

use crate::error::AppError;
use crate::stores::Stores;

/// Deletes a conversation with both ratings, what was seen, noted and said in it, and the agreements that were made
/// there. It can be undone until the program closes.
///
/// # Errors
/// [`StoreError::ConversationUnknown`], or the store.
pub fn delete_conversation(
    stores: &mut Stores,
    id: ConversationId,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    let step = UserAction::new(
        ActionKind::ConversationDeleted,
        vec![
            Changed::Conversations,
            Changed::Agreements,
            Changed::Reflections,
        ],
    );
    let saved = Saved::of(&step, now);
    stores.write(now, |tx, _| {
        conversations::get(tx, id)?;
        forget_writing(tx, id)?;
        conversations::delete(tx, id)?;
        tx.record_undo(step);
        Ok(())
    })?;
    Ok(saved)
}

/// Removes what is being written in a conversation, and of what was agreed in it.
pub(super) fn forget_writing(tx: &Tx<'_>, id: ConversationId) -> Result<(), StoreError> {
    form_drafts::remove_of_conversation(tx, id)?;
    for agreement in agreements::of_conversation(tx, id)? {
        form_drafts::remove(tx, &FormRef::AgreementStep { id: agreement.id })?;
    }
    Ok(())
}
