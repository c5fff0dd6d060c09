//! What two people agree on in a conversation.

use domain::{
    ActionKind, Agreement, AgreementEntry, AgreementId, AgreementState, Changed, ConversationId,
    FormRef, ItemId, ItemRef, PersonId, Plan, UserAction,
};
use domain::{AgreementError, Now};
use store::{agreements, conversations, form_drafts, people};
use view::{AgreementMade, Saved};

use crate::error::AppError;
use crate::stores::Stores;

/// An agreement that is made in a conversation.
#[derive(Clone, Debug)]
pub struct AgreeInConversation {
    /// The conversation.
    pub conversation: ConversationId,
    /// Who of the two keeps it.
    pub owner: PersonId,
    /// What is agreed.
    pub plan: Plan,
    /// The item that it serves, if any.
    pub item: Option<ItemId>,
}

/// Makes an agreement in a conversation that both have seen and that has not ended. It is kept by one of the two;
/// one's own stands among one's agreements as well.
///
/// # Errors
/// [`AppError::Agreement`], [`AppError::Conversation`], [`store::StoreError::ConversationUnknown`], or the store.
pub fn agree_in_conversation(
    stores: &mut Stores,
    agree: AgreeInConversation,
    id: AgreementId,
    now: Now,
) -> Result<AgreementMade, AppError> {
    let plan = agree.plan.checked()?;
    let made = vec![Changed::Agreements, Changed::Conversations];
    let step = UserAction::new(ActionKind::AgreementMade, made);
    let saved = Saved::of(&step, now.at);
    stores.write(now.at, |tx, cache| {
        let row = conversations::get(tx, agree.conversation)?;
        let conversation = &row.conversation;
        conversation.must_be_held()?;
        let myself = people::myself(tx)?.ok_or(store::StoreError::ConversationUnknown)?;
        if !conversation.raters(myself).contains(&agree.owner) {
            return Err(store::StoreError::PersonUnknown.into());
        }
        let instrument = cache.get(tx, &row.instrument)?;
        let item = agree.item.map(|item| {
            let known = instrument.item(&item).ok_or(AgreementError::ItemUnknown);
            known.map(|_| ItemRef {
                instrument: instrument.id.clone(),
                item,
            })
        });
        let agreement = Agreement {
            id,
            owner: agree.owner,
            conversation: Some(conversation.id),
            item: item.transpose()?,
            first: AgreementEntry {
                at: now.at,
                state: AgreementState::Open,
                plan,
                outcome: None,
            },
            later: Vec::new(),
        };
        agreements::add(tx, conversation.subject, &agreement)?;
        let form = FormRef::ConversationAgreement {
            id: agree.conversation,
        };
        form_drafts::remove(tx, &form)?;
        tx.record_undo(step);
        Ok(())
    })?;
    Ok(AgreementMade { id, saved })
}
