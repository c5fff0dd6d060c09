//! The table `agenda_points`: what a conversation touches on, and what the two note.

use domain::{AgendaPoint, AgreementId, ConversationId, ItemId, PointState, Topic};
use rusqlite::Row;
use uuid::Uuid;

use crate::error::StoreError;
use crate::transaction::Tx;

const TABLE: &str = "agenda_points";

/// Adds a point at the end of the agenda.
///
/// # Errors
/// The database.
pub fn add(
    tx: &Tx<'_>,
    conversation: ConversationId,
    point: &AgendaPoint,
) -> Result<(), StoreError> {
    let (mut agreement, mut item, mut observation, mut prompt, mut text) =
        (None, None, None, None, None);
    let kind = match &point.topic {
        Topic::Agreement { agreement: of } => {
            agreement = Some(of.as_uuid());
            "agreement"
        }
        Topic::Strength { item: of } => {
            item = Some(of.as_str());
            "strength"
        }
        Topic::Difference { item: of } => {
            item = Some(of.as_str());
            "difference"
        }
        Topic::Observation { conversation: of } => {
            observation = Some(of.as_uuid());
            "observation"
        }
        Topic::Prompt { prompt: of } => {
            prompt = Some(*of);
            "prompt"
        }
        Topic::Wellbeing => "wellbeing",
        Topic::Own { text: own } => {
            text = Some(own.as_str());
            "own"
        }
    };
    tx.connection
        .prepare_cached(
            "INSERT INTO agenda_points
                 (conversation, number, place, kind, agreement, item, observation, prompt, text,
                  carried_over, minutes, state, note)
             SELECT ?1, ?2, coalesce(max(place), 0) + 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12
             FROM agenda_points WHERE conversation = ?1",
        )?
        .execute((
            conversation.as_uuid(),
            point.number,
            kind,
            agreement,
            item,
            observation,
            prompt,
            text,
            point.carried_over,
            point.minutes,
            stored_state(point.state),
            &point.note,
        ))?;
    Ok(())
}

/// Changes how long a point is to take, where it has come to and what is noted; what it is about stays.
///
/// # Errors
/// The database.
pub fn change(
    tx: &Tx<'_>,
    conversation: ConversationId,
    point: &AgendaPoint,
) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached(
            "UPDATE agenda_points SET minutes = ?3, state = ?4, note = ?5
             WHERE conversation = ?1 AND number = ?2",
        )?
        .execute((
            conversation.as_uuid(),
            point.number,
            point.minutes,
            stored_state(point.state),
            &point.note,
        ))?;
    Ok(())
}

/// Puts the points in the order of `points`, which are all of them.
///
/// # Errors
/// The database.
pub fn reorder(
    tx: &Tx<'_>,
    conversation: ConversationId,
    points: &[AgendaPoint],
) -> Result<(), StoreError> {
    let mut update = tx.connection.prepare_cached(
        "UPDATE agenda_points SET place = ?3
         WHERE conversation = ?1 AND number = ?2 AND place <> ?3",
    )?;
    for (place, point) in (1_i64..).zip(points) {
        update.execute((conversation.as_uuid(), point.number, place))?;
    }
    Ok(())
}

/// Puts `points` in the place of all that there are, in their order.
///
/// # Errors
/// The database.
pub fn replace(
    tx: &Tx<'_>,
    conversation: ConversationId,
    points: &[AgendaPoint],
) -> Result<(), StoreError> {
    tx.connection
        .prepare_cached("DELETE FROM agenda_points WHERE conversation = ?1")?
        .execute([conversation.as_uuid()])?;
    for point in points {
        add(tx, conversation, point)?;
    }
    Ok(())
}

/// All points of a conversation, in their order.
///
/// # Errors
/// The database, or [`StoreError::Row`].
pub fn list(tx: &Tx<'_>, conversation: ConversationId) -> Result<Vec<AgendaPoint>, StoreError> {
    let mut statement = tx.connection.prepare_cached(
        "SELECT number, kind, agreement, item, observation, prompt, text, carried_over, minutes, state,
                note
         FROM agenda_points WHERE conversation = ?1 ORDER BY place, number",
    )?;
    let rows = statement.query_map([conversation.as_uuid()], |row| Ok(from_row(row)))?;
    rows.map(|row| row?).collect()
}

fn from_row(row: &Row<'_>) -> Result<AgendaPoint, StoreError> {
    let broken = || StoreError::Row { table: TABLE };
    let item = || row.get::<_, String>("item").map(ItemId::new);
    let topic = match row.get::<_, String>("kind")?.as_str() {
        "agreement" => Topic::Agreement {
            agreement: AgreementId::new(row.get::<_, Uuid>("agreement")?),
        },
        "strength" => Topic::Strength { item: item()? },
        "difference" => Topic::Difference { item: item()? },
        "observation" => Topic::Observation {
            conversation: ConversationId::new(row.get("observation")?),
        },
        "prompt" => Topic::Prompt {
            prompt: row.get("prompt")?,
        },
        "wellbeing" => Topic::Wellbeing,
        "own" => Topic::Own {
            text: row.get("text")?,
        },
        _ => return Err(broken()),
    };
    Ok(AgendaPoint {
        number: row.get("number")?,
        topic,
        carried_over: row.get("carried_over")?,
        minutes: row.get("minutes")?,
        state: state(&row.get::<_, String>("state")?).ok_or_else(broken)?,
        note: row.get("note")?,
    })
}

fn stored_state(state: PointState) -> &'static str {
    match state {
        PointState::Open => "open",
        PointState::Reached => "reached",
        PointState::Struck => "struck",
    }
}

fn state(stored: &str) -> Option<PointState> {
    match stored {
        "open" => Some(PointState::Open),
        "reached" => Some(PointState::Reached),
        "struck" => Some(PointState::Struck),
        _ => None,
    }
}
