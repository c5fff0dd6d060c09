//! Ending a conversation.

use chrono::{DateTime, Utc};
use domain::{ActionKind, Changed, ConversationError, ConversationId, UserAction};
use store::conversations;
use view::Saved;

use crate::error::AppError;
use crate::stores::Stores;

/// Ends a conversation. Where both ratings were not shown by then, nobody sees them.
///
/// # Errors
/// [`AppError::Conversation`] where it has ended already, [`store::StoreError::ConversationUnknown`], or the
/// store.
pub fn end_conversation(
    stores: &mut Stores,
    id: ConversationId,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    let step = UserAction::new(ActionKind::ConversationEnded, vec![Changed::Conversations]);
    let saved = Saved::of(&step, now);
    stores.write(now, |tx, _| {
        let row = conversations::get(tx, id)?;
        if row.conversation.ended.is_some() {
            return Err(ConversationError::Ended.into());
        }
        conversations::end(tx, id, now)?;
        tx.record_undo(step);
        Ok(())
    })?;
    Ok(saved)
}
