//! What came of a conversation on two computers: the one who has ended it gives it to the other one.

use chrono::{DateTime, Utc};
use domain::{
    AgendaPoint, Agreement, AgreementId, ConversationRecord, FormContent, FormRef, Instrument,
    ItemId, RecordedAgreement, Topic, agenda::noted, joined_points,
};
use exchange::sealed::{Record, Standing as Stands};
use store::conversations::{self, ConversationRow};
use store::{StoreError, Tx, agenda_points, agreements, closings, form_drafts, people};
use view::{ReceivedAgreement, ReceivedRecord};

use crate::coaching::end::closing;
use crate::error::AppError;

/// What one gives to the other one: the agenda as it ended, the agreements made and touched on, and what both said.
///
/// # Errors
/// The store.
pub(super) fn record(tx: &Tx<'_>, row: &ConversationRow) -> Result<ConversationRecord, AppError> {
    let conversation = &row.conversation;
    let myself = people::myself(tx)?.ok_or(StoreError::ConversationUnknown)?;
    let raters = conversation.raters(myself);
    let mut points = Vec::new();
    let mut touched = agreements::of_conversation(tx, conversation.id)?;
    for point in agenda_points::list(tx, conversation.id)? {
        if let Topic::Agreement { agreement } = point.topic {
            touched.extend(known(tx, agreement)?);
        }
        points.extend(as_told(tx, point)?);
    }
    touched.sort_by_key(|agreement| agreement.id);
    touched.dedup_by_key(|agreement| agreement.id);
    let recorded = touched.into_iter();
    let recorded = recorded.filter_map(|agreement| RecordedAgreement::of(agreement, raters));
    Ok(ConversationRecord {
        points,
        agreements: recorded.collect(),
        closing: closing(tx, conversation, myself)?,
        next: conversation.next,
    })
}

/// A point as it reads in another store. An observation is on one computer: what was looked at is told, in its words.
fn as_told(tx: &Tx<'_>, point: AgendaPoint) -> Result<Option<AgendaPoint>, StoreError> {
    let Topic::Observation { conversation } = point.topic else {
        return Ok(Some(point));
    };
    let question = match conversations::get(tx, conversation) {
        Ok(row) => row.conversation.question,
        Err(StoreError::ConversationUnknown) => None,
        Err(error) => return Err(error),
    };
    Ok(question.map(|text| AgendaPoint {
        topic: Topic::Own { text },
        ..point
    }))
}

fn known(tx: &Tx<'_>, id: AgreementId) -> Result<Option<Agreement>, StoreError> {
    match agreements::get(tx, id) {
        Ok(agreement) => Ok(Some(agreement)),
        Err(StoreError::AgreementUnknown) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether what came names nothing that is none of the conversation's: its items are rated in it, and an agreement
/// that is known was made in the conversation that it says.
///
/// # Errors
/// The store.
pub(super) fn is_of(
    tx: &Tx<'_>,
    row: &ConversationRow,
    instrument: &Instrument,
    record: &ConversationRecord,
) -> Result<bool, StoreError> {
    let is_rated = |item: &ItemId| row.conversation.items.contains(item);
    let is_point_of = |point: &AgendaPoint| match &point.topic {
        Topic::Strength { item } | Topic::Difference { item } => is_rated(item),
        Topic::Prompt { prompt } => *prompt < instrument.prompts.len(),
        Topic::Observation { .. } => false,
        Topic::Agreement { .. } | Topic::Wellbeing | Topic::Own { .. } => true,
    };
    if !record.points.iter().all(is_point_of) {
        return Ok(false);
    }
    for agreement in &record.agreements {
        let is_touched = record.points.iter().any(
            |point| matches!(point.topic, Topic::Agreement { agreement: of } if of == agreement.id),
        );
        let is_item_of = agreement.item.as_ref().is_none_or(|item| {
            item.instrument == instrument.id && instrument.item(&item.item).is_some()
        });
        let known = known(tx, agreement.id)?;
        let made_elsewhere =
            known.is_some_and(|known| known.conversation != Some(agreement.conversation));
        let made_here = agreement.conversation == row.conversation.id;
        if made_elsewhere || (made_here && !is_item_of) || !(made_here || is_touched) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Makes what the other one has written true in the store, once both are shown here: the conversation ends with it.
/// What one has written in one's own agenda stays, behind it. Says whether something came of it.
///
/// # Errors
/// The store.
pub(super) fn settle(
    tx: &Tx<'_>,
    row: &ConversationRow,
    stands: &Stands<'_>,
    now: DateTime<Utc>,
) -> Result<bool, AppError> {
    let conversation = &row.conversation;
    let Some(Record { record, .. }) = stands.record_by_other else {
        return Ok(false);
    };
    if conversation.must_be_held().is_err() {
        return Ok(false);
    }
    let myself = people::myself(tx)?.ok_or(StoreError::ConversationUnknown)?;
    let raters @ [subject, other] = conversation.raters(myself);
    let own = with_begun_notes(tx, row)?;
    let points = joined_points(record.points.clone(), own);
    agenda_points::replace(tx, conversation.id, &points)?;
    for agreement in &record.agreements {
        match known(tx, agreement.id)? {
            Some(known) if is_between(tx, row, &known)? => {
                for entry in agreement.news_for(&known, now) {
                    agreements::add_entry(tx, known.id, &entry)?;
                }
            }
            None if agreement.conversation == conversation.id => {
                let made = agreement.clone().kept(raters);
                agreements::add(tx, subject, &made)?;
                for entry in &made.later {
                    agreements::add_entry(tx, made.id, entry)?;
                }
            }
            // It was made in a conversation that is not on this computer.
            Some(_) | None => {}
        }
    }
    closings::put(tx, conversation.id, subject, &record.closing.subject)?;
    closings::put(tx, conversation.id, other, &record.closing.other)?;
    conversations::end(tx, conversation.id, now, record.next)?;
    form_drafts::remove_of_conversation(tx, conversation.id)?;
    Ok(true)
}

/// One's own agenda, where a note that is begun and not saved is one: with the end it could not be saved any more.
fn with_begun_notes(tx: &Tx<'_>, row: &ConversationRow) -> Result<Vec<AgendaPoint>, StoreError> {
    let mut points = agenda_points::list(tx, row.conversation.id)?;
    for draft in form_drafts::all(tx)? {
        let FormRef::AgendaNote { id, point } = draft.form else {
            continue;
        };
        let FormContent::AgendaNote { note } = draft.content else {
            continue;
        };
        let mut of = points.iter_mut();
        let of = of.find(|known| id == row.conversation.id && known.number == point);
        if let (Some(of), Ok(note)) = (of, noted(&note)) {
            of.note = note;
        }
    }
    Ok(points)
}

/// Whether an agreement was made in a conversation of the same two about the same work.
fn is_between(
    tx: &Tx<'_>,
    row: &ConversationRow,
    agreement: &Agreement,
) -> Result<bool, StoreError> {
    let Some(id) = agreement.conversation else {
        return Ok(false);
    };
    let made_in = conversations::get(tx, id)?.conversation;
    let now = &row.conversation;
    Ok((made_in.person, made_in.subject) == (now.person, now.subject))
}

/// What came, as it is shown before it is taken in.
///
/// # Errors
/// The store.
pub(super) fn shown(
    tx: &Tx<'_>,
    row: &ConversationRow,
    record: &ConversationRecord,
    now: DateTime<Utc>,
) -> Result<ReceivedRecord, StoreError> {
    let myself = people::myself(tx)?.ok_or(StoreError::ConversationUnknown)?;
    let raters = row.conversation.raters(myself);
    let made = record.agreements.iter();
    let made = made.filter(|agreement| agreement.conversation == row.conversation.id);
    let notes = record.points.iter().filter(|point| !point.note.is_empty());
    let mut moved = Vec::new();
    for agreement in &record.agreements {
        if let Some(known) = known(tx, agreement.id)?
            && is_between(tx, row, &known)?
        {
            moved.extend(agreement.news_for(&known, now));
        }
    }
    Ok(ReceivedRecord {
        ended_here: row.conversation.ended.is_some(),
        moved,
        agreements: made
            .map(|agreement| ReceivedAgreement {
                mine: agreement.keeper.person(raters) == myself,
                plan: agreement
                    .later
                    .last()
                    .unwrap_or(&agreement.first)
                    .plan
                    .clone(),
            })
            .collect(),
        points: record.points.len(),
        notes: notes.count(),
        next: record.next,
    })
}
