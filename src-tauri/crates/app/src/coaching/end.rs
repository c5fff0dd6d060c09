//! Ending a conversation.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    ActionKind, Changed, Closing, Conversation, ConversationError, ConversationId, Now, PersonId,
    UserAction, check_next,
};
use store::{StoreError, Tx, closings, conversations, form_drafts, half_words, people};
use view::Saved;

use crate::error::AppError;
use crate::stores::Stores;

/// How a conversation that both have seen ends.
#[derive(Clone, Debug, Default)]
pub struct EndConversation {
    /// What both say of it.
    pub closing: Closing,
    /// The day on which the two talk again.
    pub next: Option<NaiveDate>,
}

/// Ends a conversation that both have seen. What both say of it and the next day are read by both; what is begun in
/// it and not saved goes.
///
/// # Errors
/// [`AppError::Conversation`] where nobody has seen both ratings, it has ended already, what is said is too long or
/// the day is over, [`StoreError::ConversationUnknown`], or the store.
pub fn end_conversation(
    stores: &mut Stores,
    id: ConversationId,
    end: EndConversation,
    now: Now,
) -> Result<Saved, AppError> {
    let closing = end.closing.checked()?;
    check_next(end.next, now.today)?;
    let step = UserAction::new(ActionKind::ConversationEnded, vec![Changed::Conversations]);
    let saved = Saved::of(&step, now.at);
    stores.write(now.at, |tx, _| {
        let conversation = conversations::get(tx, id)?.conversation;
        conversation.must_be_held()?;
        let myself = people::myself(tx)?.ok_or(StoreError::ConversationUnknown)?;
        let [subject, other] = conversation.raters(myself);
        closings::put(tx, id, subject, &closing.subject)?;
        closings::put(tx, id, other, &closing.other)?;
        conversations::end(tx, id, now.at, end.next)?;
        form_drafts::remove_of_conversation(tx, id)?;
        tx.record_undo(step);
        Ok(())
    })?;
    Ok(saved)
}

/// Ends a conversation before both ratings were shown; nobody sees them then.
///
/// # Errors
/// [`AppError::Conversation`] where both were shown or it has ended already, [`StoreError::ConversationUnknown`],
/// or the store.
pub fn break_off_conversation(
    stores: &mut Stores,
    id: ConversationId,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    let step = UserAction::new(ActionKind::ConversationEnded, vec![Changed::Conversations]);
    let saved = Saved::of(&step, now);
    stores.write(now, |tx, _| {
        let conversation = conversations::get(tx, id)?.conversation;
        if conversation.revealed.is_some() {
            return Err(ConversationError::Revealed.into());
        }
        if conversation.ended.is_some() {
            return Err(ConversationError::Ended.into());
        }
        conversations::end(tx, id, now, None)?;
        // Nobody comes to a half any more.
        half_words::remove_both(tx, id)?;
        tx.record_undo(step);
        Ok(())
    })?;
    Ok(saved)
}

/// What both said of a conversation at its end.
pub(crate) fn closing(
    tx: &Tx<'_>,
    conversation: &Conversation,
    myself: PersonId,
) -> Result<Closing, StoreError> {
    let [subject, other] = conversation.raters(myself);
    Ok(Closing {
        subject: closings::get(tx, conversation.id, subject)?,
        other: closings::get(tx, conversation.id, other)?,
    })
}
