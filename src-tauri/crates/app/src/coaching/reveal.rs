//! Showing both ratings of a conversation to both. This is the only place where the two are read together.

use chrono::{DateTime, Utc};
use domain::{
    Answers, Changed, ComputersError, ConversationId, Instrument, RevealedAnswer,
    reveal as side_by_side,
};
use store::conversations::{self, ConversationRow};
use store::{StoreError, Tx, answers, observed_practice};
use view::{Revealed, Saved, Talkers};

use crate::coaching::agenda;
use crate::coaching::record;
use crate::coaching::thread::{OpenThread, check_can_open, part};
use crate::coaching::turn::Standing;
use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;
use crate::stores::Stores;

/// Shows both ratings to both from now on. It cannot be undone, nor can anything before it: what was seen was
/// seen.
///
/// # Errors
/// [`AppError::Conversation`] before both have rated, and a second time; [`AppError::Computers`] or
/// [`AppError::Refused`] where one's own answers could not go out afterwards;
/// [`store::StoreError::ConversationUnknown`], or the store.
pub fn reveal(
    stores: &mut Stores,
    id: ConversationId,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    stores.write(now, |tx, cache| {
        let row = conversations::get(tx, id)?;
        Standing::of(tx, &row)?.turn.must_be_ready()?;
        check_can_open(tx, &row)?;
        conversations::reveal(tx, id, now)?;
        let row = conversations::get(tx, id)?;
        let (_, answers) = both_rated(tx, cache, &row)?;
        let instrument = cache.get(tx, &row.instrument)?;
        agenda::propose(tx, &row, instrument, &answers)?;
        // The other one may have ended it before both were shown here.
        match OpenThread::of(tx, &row) {
            Ok(Some(open)) => record::settle(tx, &row, &open.thread.standing(), now).map(drop),
            Ok(None) | Err(AppError::Computers(ComputersError::NoCard)) => Ok(()),
            Err(error) => Err(error),
        }
    })?;
    Ok(Saved {
        at: now,
        changed: vec![Changed::Conversations],
    })
}

/// What both answered, side by side.
///
/// # Errors
/// [`AppError::Conversation`] before both were shown, [`store::StoreError::ConversationUnknown`], or the
/// store.
pub fn revealed(stores: &mut Stores, id: ConversationId) -> Result<Revealed, AppError> {
    stores.read(|tx, cache| {
        let row = conversations::get(tx, id)?;
        let (instrument, answers) = both_rated(tx, cache, &row)?;
        let is_observation = row.conversation.question.is_some();
        let observed = if is_observation {
            observed_practice::list(tx, id)?
        } else {
            Vec::new()
        };
        Ok(Revealed {
            id,
            talkers: Talkers::of(&row.conversation, &super::people::both(tx, &row)?),
            domain_places: places(cache.get(tx, &row.instrument)?, &instrument),
            instrument,
            answers,
            question: row.conversation.question,
            observed,
        })
    })
}

/// The places of the domains of `part` in the whole instrument, from 0.
fn places(whole: &Instrument, part: &Instrument) -> Vec<usize> {
    let domains = whole.domains.iter().enumerate();
    let rated = domains.filter(|(_, domain)| part.domain(&domain.id).is_some());
    rated.map(|(place, _)| place).collect()
}

/// What both rated, and what they answered, once both were shown.
///
/// # Errors
/// [`AppError::Conversation`] before both were shown, or the store.
pub(crate) fn both_rated(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    row: &ConversationRow,
) -> Result<(Instrument, Vec<RevealedAnswer>), AppError> {
    let standing = Standing::of(tx, row)?;
    let [(_, subject), (_, other)] = standing.revealed()?;
    let part = part(tx, cache, row)?;
    // The standing has found whose the two are; both are of one part, so that is read once.
    let given = |id| -> Result<Answers, AppError> {
        let given = answers::for_assessment(tx, id)?;
        if given.are_on_scales_of(&part) {
            Ok(given)
        } else {
            Err(StoreError::Row { table: "answers" }.into())
        }
    };
    let (subject, other) = (given(subject)?, given(other)?);
    let items = part.items();
    let facets = items.flat_map(|item| item.facets.iter().map(move |facet| (&item.id, facet)));
    let answers = side_by_side(facets, &subject, &other);
    Ok((part, answers))
}
