//! Observations: what one saw who went along to a talk with a citizen. Before both see both ratings, only the one who
//! writes it reads it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::{AssessmentId, ConversationError, ConversationId, ItemId, Observed, Turn};
use store::conversations::{self, ConversationRow};
use store::{Tx, observed_practice as seen};
use view::{ObservationForm, ObservedPractice, Saved, Talkers};

use crate::coaching::open_half::OpenHalf;
use crate::coaching::people::both;
use crate::coaching::turn::Standing;
use crate::error::AppError;
use crate::reflection::read_draft;
use crate::stores::Stores;

/// What the one writes who went along, as far as it is written.
///
/// # Errors
/// [`AppError::Conversation`] where it is not their turn, [`AppError::HalfWord`] where a word keeps their half closed,
/// [`store::StoreError::ConversationUnknown`], or the store.
pub fn observation(stores: &mut Stores, id: ConversationId) -> Result<ObservationForm, AppError> {
    stores.read(|tx, cache| {
        let row = conversations::get(tx, id)?;
        must_be_their_turn(tx, &cache.open_half, &row)?;
        let talkers = Talkers::of(&row.conversation, &both(tx, &row)?);
        let written = seen::list(tx, id)?;
        let instrument = cache.get(tx, &row.instrument)?;
        Ok(ObservationForm::of(
            &row.conversation,
            talkers,
            instrument,
            &written,
        ))
    })
}

/// Keeps what was seen of one item; nothing where it is blank. It is no step of its own that can be undone: it is
/// kept while it is typed. Nor can what was done before.
///
/// # Errors
/// [`AppError::Conversation`] where it is not their turn, or it is of another item or too long;
/// [`store::StoreError::ConversationUnknown`], or the store.
pub fn write_observed(
    stores: &mut Stores,
    id: ConversationId,
    observed: Observed,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    stores.write(now, |tx, cache| {
        let row = conversations::get(tx, id)?;
        let turn = must_be_their_turn(tx, &cache.open_half, &row)?;
        // Who sits here now undoes nothing that was done before.
        tx.clear_undo();
        let observed = observed.checked(&row.conversation)?;
        if observed.text.is_empty() {
            seen::remove(tx, id, &observed.item)?;
            // Who rates already has said something.
            if turn == Turn::Other && !seen::is_written(tx, id)? {
                return Err(ConversationError::NothingSeen.into());
            }
        } else {
            seen::put(tx, id, &observed)?;
        }
        Ok::<_, AppError>(())
    })?;
    Ok(Saved {
        at: now,
        changed: Vec::new(),
    })
}

fn must_be_their_turn(
    tx: &Tx<'_>,
    open: &OpenHalf,
    row: &ConversationRow,
) -> Result<Turn, AppError> {
    let standing = Standing::of(tx, row)?;
    let (must_say, turn) = (standing.must_say_what_was_seen(row), standing.turn);
    if must_say {
        open.must_be_open(tx, standing.rates_now()?.0)?;
        return Ok(turn);
    }
    // Who rates no more says so; it is nobody's turn to write before the first one has rated.
    standing.rates_now()?;
    Err(ConversationError::NoObservation.into())
}

/// What another one saw of the items of a reflection in one's own talks, the latest first. It is none of what the
/// reflection says, and nothing that is shown in a conversation.
///
/// # Errors
/// The store.
pub fn observed_practice(
    stores: &mut Stores,
    id: AssessmentId,
) -> Result<BTreeMap<ItemId, Vec<ObservedPractice>>, AppError> {
    let begun = stores.begun.get(id);
    stores.read(|tx, cache| {
        let mut practice: BTreeMap<ItemId, Vec<ObservedPractice>> = BTreeMap::new();
        let reflection = read_draft(tx, cache, id, begun)?;
        if reflection.head.conversation.is_some() {
            return Ok(practice);
        }
        for row in conversations::observations(tx, reflection.head.subject)? {
            if cache.instrument_id(tx, &row.instrument)? != reflection.instrument.id {
                continue;
            }
            let talkers = Talkers::of(&row.conversation, &both(tx, &row)?);
            for Observed { item, text } in seen::list(tx, row.conversation.id)? {
                let of_item = practice.entry(item).or_default();
                let line = ObservedPractice::of(&row.conversation, &talkers.other, text);
                of_item.extend(line);
            }
        }
        Ok(practice)
    })
}
