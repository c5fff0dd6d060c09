//! The table `closings`: what both say of a conversation at its end.

use domain::{ClosingAnswers, ConversationId, Extent, PersonId};
use rusqlite::OptionalExtension as _;

use crate::error::StoreError;
use crate::transaction::Tx;

const TABLE: &str = "closings";

/// Puts what one of the two says in the place of what they said before; nothing where it is blank.
///
/// # Errors
/// The database; also where it is none of the two.
pub fn put(
    tx: &Tx<'_>,
    conversation: ConversationId,
    rater: PersonId,
    said: &ClosingAnswers,
) -> Result<(), StoreError> {
    let whose = (conversation.as_uuid(), rater.as_uuid());
    tx.connection
        .prepare_cached("DELETE FROM closings WHERE conversation = ?1 AND rater = ?2")?
        .execute(whose)?;
    if said.is_blank() {
        return Ok(());
    }
    tx.connection
        .prepare_cached(
            "INSERT INTO closings (conversation, rater, useful, heard, differently)
             VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute((
            whose.0,
            whose.1,
            said.useful.map(stored),
            said.heard.map(stored),
            &said.differently,
        ))?;
    Ok(())
}

/// What one of the two says; blank where they said nothing.
///
/// # Errors
/// The database, or [`StoreError::Row`].
pub fn get(
    tx: &Tx<'_>,
    conversation: ConversationId,
    rater: PersonId,
) -> Result<ClosingAnswers, StoreError> {
    let found = tx
        .connection
        .prepare_cached(
            "SELECT useful, heard, differently FROM closings
             WHERE conversation = ?1 AND rater = ?2",
        )?
        .query_row((conversation.as_uuid(), rater.as_uuid()), |row| {
            let extents: [Option<String>; 2] = [row.get("useful")?, row.get("heard")?];
            Ok((extents, row.get("differently")?))
        })
        .optional()?;
    let Some(([useful, heard], differently)) = found else {
        return Ok(ClosingAnswers::default());
    };
    let extent = |stored: Option<String>| stored.map(|stored| extent(&stored)).transpose();
    Ok(ClosingAnswers {
        useful: extent(useful)?,
        heard: extent(heard)?,
        differently,
    })
}

fn stored(extent: Extent) -> &'static str {
    match extent {
        Extent::Yes => "yes",
        Extent::Partly => "partly",
        Extent::No => "no",
    }
}

fn extent(stored: &str) -> Result<Extent, StoreError> {
    match stored {
        "yes" => Ok(Extent::Yes),
        "partly" => Ok(Extent::Partly),
        "no" => Ok(Extent::No),
        _ => Err(StoreError::Row { table: TABLE }),
    }
}
