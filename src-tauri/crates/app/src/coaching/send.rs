//! What leaves a conversation on two computers: one file at a time, made when the person saves it.

use chrono::{DateTime, Utc};
use domain::{Changed, ComputersError, ConversationError, ConversationId, FileKind, SentKind};
use exchange::sealed::{
    Commitment, Content, FILE_NAME_LENGTH, Invitation, Opening, Rating, Record, SentFrame,
    SentInstrument, SharedBeforehand, SignedFile, file_name,
};
use store::conversations::{self, ConversationRow};
use store::threads::{self, Exchanged, ThreadFile};
use store::{StoreError, Tx, frames};
use view::{ConversationFiles, FilesTrouble, OutgoingFile, Saved};

use crate::coaching::folder;
use crate::coaching::record::record;
use crate::coaching::shared::{ShareBeforehand, chosen};
use crate::coaching::thread::{OpenThread, kind_of, own_rating, sent};
use crate::coaching::turn::Standing;
use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;
use crate::outgoing::Outgoing;
use crate::stores::Stores;

/// What the page says of the files of a conversation; none where it is one on one computer.
///
/// # Errors
/// The store.
pub(super) fn files(
    tx: &Tx<'_>,
    row: &ConversationRow,
    standing: &Standing,
) -> Result<Option<ConversationFiles>, AppError> {
    let is_over = is_over(tx, row)?;
    let open = match OpenThread::of(tx, row) {
        Ok(Some(open)) => open,
        Ok(None) => return Ok(None),
        Err(AppError::Computers(ComputersError::NoCard)) => {
            return Ok(Some(ConversationFiles {
                outgoing: None,
                trouble: (!is_over).then_some(FilesTrouble::NoCard),
                folder: None,
            }));
        }
        Err(other) => return Err(other),
    };
    let stands = open.thread.standing();
    let due = open.due(row, standing);
    let again = || open.latest().map(|file| kind_of(&file.file().content));
    let outgoing = match due {
        Some(kind) => Some(OutgoingFile { kind, made: false }),
        // Nothing more is sealed for keys that may be somebody else's.
        None if open.may_not_send() => None,
        None => again().map(|kind| OutgoingFile { kind, made: true }),
    };
    let trouble = if stands.ended_by_other {
        Some(FilesTrouble::EndedByOther)
    } else if is_over {
        None
    } else if stands.forked {
        Some(FilesTrouble::Forked)
    } else if open.card_replaced {
        Some(FilesTrouble::CardReplaced)
    } else if stands.waiting > 0 {
        Some(FilesTrouble::Waiting)
    } else {
        None
    };
    let folder = folder::shown(tx, row.conversation.person)?;
    Ok(Some(ConversationFiles {
        outgoing,
        trouble,
        folder,
    }))
}

/// Whether all files of a conversation have gone: both have seen both, or one has said that they stop. What comes
/// later keeps nothing from going on.
fn is_over(tx: &Tx<'_>, row: &ConversationRow) -> Result<bool, StoreError> {
    let exchanged = threads::exchanged(tx, row.conversation.id)?;
    Ok(exchanged.iter().any(|file| match file.kind {
        SentKind::Opening => row.conversation.revealed.is_some(),
        SentKind::End => file.mine,
        SentKind::Invitation | SentKind::Rating | SentKind::Record => false,
    }))
}

/// The file that leaves next, for which a name is proposed that says nothing.
///
/// # Errors
/// [`store::StoreError::Locked`].
pub fn conversation_outgoing(
    stores: &Stores,
    random: &[u8; FILE_NAME_LENGTH],
) -> Result<Outgoing, AppError> {
    Outgoing::new(stores, file_name(random), FileKind::Conversation)
}

/// The file that leaves next, sealed for the other one. An invitation shows what `share` says; no other file has it. It is made once: what is saved again is the same to them.
/// What was done before cannot be undone then.
///
/// # Errors
/// [`AppError::Computers`], [`AppError::Seal`], [`store::StoreError::ConversationUnknown`], or the store.
pub fn conversation_file(
    stores: &mut Stores,
    id: ConversationId,
    share: &ShareBeforehand,
    now: DateTime<Utc>,
) -> Result<Vec<u8>, AppError> {
    stores.write(now, |tx, cache| {
        let row = conversations::get(tx, id)?;
        let open = OpenThread::of(tx, &row)?.ok_or(ComputersError::NothingToSend)?;
        let standing = Standing::of(tx, &row)?;
        let Some(kind) = open.due(&row, &standing) else {
            if open.may_not_send() {
                return Err(ComputersError::CardReplaced.into());
            }
            let again = open.latest().ok_or(ComputersError::NothingToSend)?;
            return Ok(again.seal()?);
        };
        let content = match kind {
            SentKind::Invitation => {
                let shared = chosen(tx, share)?;
                Content::Invitation(invitation(tx, cache, &row, &open, &standing, shared)?)
            }
            _ => content(tx, cache, &row, &open, &standing, kind)?,
        };
        let OpenThread {
            own, other, thread, ..
        } = &open;
        let next = thread.next(own.epoch, content);
        let file = SignedFile::new(next, &own.identity, own.name.clone(), other.keys())?;
        let kept = ThreadFile {
            exchanged: Exchanged {
                mine: true,
                kind,
                at: now,
            },
            signed: file.as_kept().to_vec(),
        };
        threads::keep(tx, id, &kept)?;
        tx.clear_undo();
        Ok(file.seal()?)
    })
}

/// What looks different once a file was saved.
pub fn conversation_file_saved(now: DateTime<Utc>) -> Saved {
    Saved {
        at: now,
        changed: vec![Changed::Conversations],
    }
}

fn content(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    row: &ConversationRow,
    open: &OpenThread,
    standing: &Standing,
    kind: SentKind,
) -> Result<Content, AppError> {
    let stands = open.thread.standing();
    let mut answers = || Ok::<_, AppError>(sent(&own_rating(tx, cache, standing)?));
    Ok(match (kind, stands.invitation, stands.rating, &open.salt) {
        (SentKind::Rating, Some((invitation, _)), ..) => Content::Rating(Rating {
            invitation,
            answers: answers()?,
        }),
        (SentKind::Opening, _, Some((rating, _)), Some(salt)) => Content::Opening(Opening {
            rating,
            answers: answers()?,
            salt: salt.clone(),
        }),
        (SentKind::Record, _, Some((rating, _)), _) => Content::Record(Record {
            follows: match (open.salt.is_some(), stands.opening) {
                (true, _) => rating,
                (false, Some((opening, _))) => opening,
                (false, None) => return Err(ComputersError::NothingToSend.into()),
            },
            record: record(tx, row)?,
        }),
        (SentKind::End, ..) => Content::End,
        _ => return Err(ComputersError::NothingToSend.into()),
    })
}

fn invitation(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    row: &ConversationRow,
    open: &OpenThread,
    standing: &Standing,
    shared: SharedBeforehand,
) -> Result<Invitation, AppError> {
    let conversation = &row.conversation;
    let salt = open.salt.as_ref().ok_or(ComputersError::NothingToSend)?;
    let answers = sent(&own_rating(tx, cache, standing)?);
    let frame = frames::with_person(tx, conversation.person)?.pop();
    let frame = frame.ok_or(ConversationError::NoFrame)?;
    let instrument = cache
        .get(tx, &row.instrument)
        .map_err(|_| StoreError::Damaged)?;
    let items = conversation.items.clone();
    Ok(Invitation {
        instrument: SentInstrument {
            id: instrument.id.clone(),
            version: instrument.version.clone(),
            sha256: row.instrument.clone(),
            // Both programs have it, word for word: one that is made by somebody else is not taken in so.
            text: None,
        },
        commitment: Commitment::of(&answers, &items, &shared, salt),
        items,
        minutes: conversation.minutes,
        frame: SentFrame::from(&frame),
        shared,
    })
}
