//! The agenda of a conversation: it writes itself when both see both ratings, and both change it.

use chrono::{DateTime, Utc};
use domain::agenda as rules;
use domain::{
    ActionKind, AgendaChange, AgendaError, AgendaPoint, AgendaSources, Agreement, AgreementId,
    Changed, ConversationId, FormRef, Instrument, ItemId, MOST_POINT_MINUTES, Now, PointState,
    RevealedAnswer, Topic, UserAction,
};
use store::conversations::{self, ConversationRow};
use store::{StoreError, Tx, agenda_points, agreements, form_drafts, observed_practice};
use view::{Agenda, AgendaPointView, ObservationView, Saved, Talkers};

use crate::agreement::views;
use crate::coaching::end::closing;
use crate::coaching::people::both;
use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;
use crate::instrument::library::Library;
use crate::stores::Stores;

/// Writes the agenda that is proposed, when both see what both have rated.
///
/// # Errors
/// The store.
pub(super) fn propose(
    tx: &Tx<'_>,
    row: &ConversationRow,
    instrument: &Instrument,
    revealed: &[RevealedAnswer],
) -> Result<(), AppError> {
    let conversation = &row.conversation;
    let sources = AgendaSources {
        carried_over: carried_over(tx, row)?,
        agreements: open_agreements(tx, row)?,
        revealed,
        question: conversation.question.as_deref(),
        observation: observation(tx, row)?,
        prompt: rules::proposed_prompt(instrument, revealed),
    };
    for point in rules::propose(&sources, conversation.minutes) {
        agenda_points::add(tx, conversation.id, &point)?;
    }
    Ok(())
}

/// What was not reached in the conversation before of its kind, with the same person about the same work.
fn carried_over(tx: &Tx<'_>, row: &ConversationRow) -> Result<Vec<Topic>, AppError> {
    let now = &row.conversation;
    let mut earlier = conversations::with_person(tx, now.person)?.into_iter();
    let before = earlier.find(|other| {
        let other = &other.conversation;
        other.id != now.id
            && other.subject == now.subject
            && other.question.is_some() == now.question.is_some()
            && other.begun <= now.begun
            && other.revealed.is_some()
    });
    let Some(before) = before else {
        return Ok(Vec::new());
    };
    let points = agenda_points::list(tx, before.conversation.id)?;
    Ok(rules::not_reached(&points)
        .into_iter()
        .filter(|topic| taken_up(topic, now.items.as_slice()))
        .collect())
}

/// The latest observation of the same work with the same person that both have seen since they last talked about it
/// as a whole; none where this is an observation itself.
fn observation(tx: &Tx<'_>, row: &ConversationRow) -> Result<Option<ConversationId>, AppError> {
    let now = &row.conversation;
    if now.question.is_some() {
        return Ok(None);
    }
    let earlier = conversations::with_person(tx, now.person)?.into_iter();
    let mut earlier = earlier.map(|row| row.conversation).filter(|other| {
        other.id != now.id && other.subject == now.subject && other.revealed.is_some()
    });
    // The latest begun comes first.
    let latest = earlier.next().filter(|latest| latest.question.is_some());
    Ok(latest.map(|latest| latest.id))
}

/// Whether a topic is taken up in a conversation about `items`. What came of an agreement, and how work is going, is
/// a point of each conversation anyway.
fn taken_up(topic: &Topic, items: &[ItemId]) -> bool {
    match topic {
        Topic::Strength { item } | Topic::Difference { item } => items.contains(item),
        Topic::Own { .. } | Topic::Observation { .. } => true,
        Topic::Agreement { .. } | Topic::Prompt { .. } | Topic::Wellbeing => false,
    }
}

/// The agreements in force that were made in conversations with this person about the same work, the first due first.
fn open_agreements(tx: &Tx<'_>, row: &ConversationRow) -> Result<Vec<AgreementId>, AppError> {
    let of_work = |agreement: &Agreement| -> Result<bool, AppError> {
        let Some(id) = agreement.conversation else {
            return Ok(false);
        };
        let made_in = conversations::get(tx, id)?.conversation;
        Ok(made_in.subject == row.conversation.subject)
    };
    let mut open = Vec::new();
    for agreement in agreements::with_person(tx, row.conversation.person)? {
        if agreement.latest().state.is_live() && of_work(&agreement)? {
            open.push(agreement);
        }
    }
    open.sort_by_key(|agreement| agreement.latest().plan.due);
    Ok(open.into_iter().map(|agreement| agreement.id).collect())
}

/// The agenda of a conversation that both have seen, in its order, with the agreements that were made in it.
///
/// # Errors
/// [`AppError::Conversation`] before both were shown, [`store::StoreError::ConversationUnknown`], or the store.
pub fn agenda(
    stores: &mut Stores,
    library: &Library,
    id: ConversationId,
    now: Now,
) -> Result<Agenda, AppError> {
    let mut items = library.items()?;
    stores.read(|tx, cache| {
        let row = conversations::get(tx, id)?;
        row.conversation.shown()?;
        let instrument = cache.get(tx, &row.instrument)?.clone();
        let points = agenda_points::list(tx, id)?;
        let spoken_of = agreements::with_person(tx, row.conversation.person)?;
        let earlier = views(tx, cache, spoken_of, &mut items, now.today)?;
        let made = agreements::of_conversation(tx, id)?;
        let mut shown = Vec::new();
        for point in points {
            let agreement = earlier.iter().find(|view| {
                let of = view.agreement.id;
                matches!(point.topic, Topic::Agreement { agreement } if agreement == of)
            });
            let observation = match point.topic {
                Topic::Observation { conversation } => observed(tx, cache, &row, conversation)?,
                _ => None,
            };
            shown.push(AgendaPointView::of(
                point,
                &instrument,
                agreement.cloned(),
                observation,
            ));
        }
        let people = both(tx, &row)?;
        let closing = closing(tx, &row.conversation, people[0].id)?;
        Ok(Agenda::of(
            &row.conversation,
            Talkers::of(&row.conversation, &people),
            shown,
            views(tx, cache, made, &mut items, now.today)?,
            closing,
        ))
    })
}

/// What was seen in an observation that is still there. It is of the same two and the same work as the conversation
/// `in_talk`: an archive could name another one.
fn observed(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    in_talk: &ConversationRow,
    id: ConversationId,
) -> Result<Option<ObservationView>, AppError> {
    let of = |row: &ConversationRow| (row.conversation.person, row.conversation.subject);
    let row = match conversations::get(tx, id) {
        Err(StoreError::ConversationUnknown) => return Ok(None),
        found => found?,
    };
    if of(&row) != of(in_talk) {
        return Ok(None);
    }
    let (Some(question), Some(_)) = (row.conversation.question, row.conversation.revealed) else {
        return Ok(None);
    };
    let seen = observed_practice::list(tx, id)?;
    let instrument = cache.get(tx, &row.instrument)?;
    Ok(Some(ObservationView::of(question, seen, instrument)))
}

/// Changes the agenda of a conversation that both have seen and that has not ended.
///
/// # Errors
/// [`AppError::Agenda`], [`AppError::Conversation`], [`store::StoreError::ConversationUnknown`], or the store.
pub fn change_agenda(
    stores: &mut Stores,
    id: ConversationId,
    change: AgendaChange,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    let step = UserAction::new(ActionKind::AgendaChanged, vec![Changed::Conversations]);
    let saved = Saved::of(&step, now);
    stores.write(now, |tx, _| {
        let conversation = conversations::get(tx, id)?.conversation;
        conversation.must_be_held()?;
        let mut points = agenda_points::list(tx, id)?;
        match change {
            AgendaChange::Add { text, minutes } => {
                let point = added(&points, text, minutes)?;
                agenda_points::add(tx, id, &point)?;
            }
            AgendaChange::Move { number, place } => {
                rules::moved(&mut points, number, place)?;
                agenda_points::reorder(tx, id, &points)?;
            }
            AgendaChange::Minutes { number, minutes } => {
                check_minutes(minutes)?;
                with_point(tx, id, points, number, |point| point.minutes = minutes)?;
            }
            AgendaChange::State { number, state } => {
                with_point(tx, id, points, number, |point| point.state = state)?;
            }
            AgendaChange::Note { number, note } => {
                let note = rules::noted(&note)?;
                with_point(tx, id, points, number, |point| point.note = note)?;
                form_drafts::remove(tx, &FormRef::AgendaNote { id, point: number })?;
            }
        }
        tx.record_undo(step);
        Ok(())
    })?;
    Ok(saved)
}

fn added(points: &[AgendaPoint], text: String, minutes: u16) -> Result<AgendaPoint, AppError> {
    check_minutes(minutes)?;
    let highest = points.iter().map(|point| point.number).max();
    Ok(AgendaPoint {
        number: highest.unwrap_or(0) + 1,
        topic: Topic::Own { text }.checked()?,
        carried_over: false,
        minutes,
        state: PointState::Open,
        note: String::new(),
    })
}

fn check_minutes(minutes: u16) -> Result<(), AgendaError> {
    if (1..=MOST_POINT_MINUTES).contains(&minutes) {
        Ok(())
    } else {
        Err(AgendaError::Minutes)
    }
}

fn with_point(
    tx: &Tx<'_>,
    id: ConversationId,
    points: Vec<AgendaPoint>,
    number: u32,
    change: impl FnOnce(&mut AgendaPoint),
) -> Result<(), AppError> {
    let mut points = points.into_iter();
    let point = points.find(|point| point.number == number);
    let mut point = point.ok_or(AgendaError::PointUnknown)?;
    change(&mut point);
    Ok(agenda_points::change(tx, id, &point)?)
}
