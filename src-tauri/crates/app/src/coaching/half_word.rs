//! A word of one's own, with which one of two who rate on one computer keeps their half closed.

use chrono::{DateTime, Utc};
use domain::{
    AssessmentHead, AssessmentState, Changed, ConversationId, Fingerprint, HalfWordError, PersonId,
    check_half_word,
};
use exchange::{HALF_WORD_BYTES, HalfWordHash};
use store::assessments::AssessmentRow;
use store::{Tx, answers, assessments, conversations, half_words, observed_practice};
use view::Saved;

use crate::coaching::open_half::OpenHalf;
use crate::coaching::turn::Standing;
use crate::error::AppError;
use crate::stores::Stores;

/// Closes the half of the one whose turn it is with a word from now on; it stays open in front of them until it is
/// covered. Only a slow hash of the word is kept.
///
/// # Errors
/// [`AppError::HalfWord`], also where it has one, and on two computers; [`AppError::Conversation`] where nobody rates
/// any more, [`store::StoreError::ConversationUnknown`], or the store.
pub fn set_half_word(
    stores: &mut Stores,
    id: ConversationId,
    word: &str,
    salt: [u8; HALF_WORD_BYTES],
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    check_half_word(word)?;
    let hashed = HalfWordHash::of(word, salt)?;
    stores.write(now, |tx, cache| {
        let row = conversations::get(tx, id)?;
        let standing = Standing::of(tx, &row)?;
        let may = standing.may_set_word();
        let (whose, _) = standing.rates_now()?;
        if !may {
            return Err(HalfWordError::NotOffered.into());
        }
        half_words::add(tx, id, whose.rater, (hashed.salt, hashed.hash))?;
        cache.open_half = OpenHalf::of(whose);
        Ok(())
    })?;
    Ok(changed(now))
}

/// Opens the half of one of the two with their word, until it is covered. One that was handed over is a draft again.
///
/// # Errors
/// [`AppError::HalfWord`] where it is another word, or there is none; [`AppError::Conversation`],
/// [`store::StoreError::ConversationUnknown`], or the store.
pub fn open_half(
    stores: &mut Stores,
    id: ConversationId,
    rater: PersonId,
    word: &str,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    cover_half(stores, now)?;
    let (salt, hash) = stores.read(|tx, _| {
        let row = conversations::get(tx, id)?;
        let standing = Standing::of(tx, &row)?;
        standing
            .turn
            .must_reach(rater == row.conversation.subject)?;
        let kept = half_words::get(tx, id, rater)?;
        Ok::<_, AppError>(kept.ok_or(HalfWordError::NotOffered)?)
    })?;
    if !(HalfWordHash { salt, hash }).is_of(word)? {
        return Err(HalfWordError::Wrong.into());
    }
    stores.write(now, |tx, cache| {
        let row = conversations::get(tx, id)?;
        let (whose, rating) = Standing::of(tx, &row)?.half(rater)?;
        if let Some(rating) = rating {
            let text = cache.text(tx, &rating.instrument)?;
            take_up_again(tx, id, rating, &Fingerprint::of(&text))?;
        }
        // Who opens it undoes nothing that another one did before.
        tx.clear_undo();
        cache.open_half = OpenHalf::of(whose);
        Ok::<_, AppError>(())
    })?;
    Ok(changed(now))
}

/// A rating that was handed over is a draft again, with the same answers.
fn take_up_again(
    tx: &Tx<'_>,
    id: ConversationId,
    rating: AssessmentRow,
    instrument: &Fingerprint,
) -> Result<(), AppError> {
    if rating.head.finished().is_none() {
        return Ok(());
    }
    let given = answers::for_assessment(tx, rating.head.id)?;
    conversations::take_rating_out(tx, id, rating.head.id)?;
    let head = AssessmentHead {
        state: AssessmentState::Draft,
        ..rating.head
    };
    assessments::add(tx, &head, instrument)?;
    if let Some(item) = &head.last_item {
        assessments::set_last_item(tx, head.id, item)?;
    }
    for (item, facet, answer) in given.iter() {
        answers::put(tx, head.id, item, facet, answer)?;
    }
    Ok(())
}

/// Covers the half that is open, where a word keeps it closed: the computer may be another one's now.
///
/// # Errors
/// The store.
pub fn cover_half(stores: &mut Stores, now: DateTime<Utc>) -> Result<(), AppError> {
    let any = stores.read(|_, cache| Ok::<_, AppError>(cache.open_half.is_any()))?;
    if any {
        stores.write(now, |tx, cache| {
            // Nobody undoes in a half that is covered.
            tx.clear_undo();
            cache.open_half.cover();
            cache.latest.forget();
            Ok::<_, AppError>(())
        })?;
    }
    Ok(())
}

/// Gives up the half of somebody who has forgotten their word: what they answered, and wrote of what they saw, is
/// deleted unread, with the word. They can rate anew.
///
/// # Errors
/// [`AppError::HalfWord`] where there is no word, [`store::StoreError::ConversationUnknown`], or the store.
pub fn give_up_half(
    stores: &mut Stores,
    id: ConversationId,
    rater: PersonId,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    cover_half(stores, now)?;
    stores.write(now, |tx, _| {
        let row = conversations::get(tx, id)?;
        let (whose, rating) = Standing::of(tx, &row)?.half(rater)?;
        if half_words::get(tx, id, whose.rater)?.is_none() {
            return Err(HalfWordError::NotOffered.into());
        }
        if let Some(rating) = rating {
            conversations::take_rating_out(tx, id, rating.head.id)?;
        }
        if whose.rater != row.conversation.subject {
            for seen in observed_practice::list(tx, id)? {
                observed_practice::remove(tx, id, &seen.item)?;
            }
        }
        half_words::remove(tx, id, whose.rater)?;
        tx.clear_undo();
        Ok::<_, AppError>(())
    })?;
    Ok(changed(now))
}

fn changed(at: DateTime<Utc>) -> Saved {
    Saved {
        at,
        changed: vec![Changed::Conversations, Changed::Reflections],
    }
}
