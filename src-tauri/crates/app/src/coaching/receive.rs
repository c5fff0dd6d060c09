//! What comes to a conversation on two computers: it is judged, shown, and taken in whole or not at all.

use chrono::{DateTime, Utc};
use domain::{
    AssessmentHead, AssessmentId, AssessmentState, Changed, ComputersError, Conversation,
    Fingerprint, Frame, PersonId, SentKind,
};
use exchange::sealed::{
    Content, Invitation, Inviter, Record, Refused, SentFrame, SignedFile, Taken, Thread,
};
use store::conversations::{self, ConversationRow};
use store::threads::{self, Exchanged, ThreadFile, ThreadRow};
use store::{StoreError, Tx, answers, assessments, frames, instruments, people};
use view::{CardHolder, ConversationFileTaken, ReceivedConversationFile, ReceivedFrame, Saved};

use crate::coaching::card::{OwnIdentity, holders, sender};
use crate::coaching::thread::{OpenThread, kind_of, part, received};
use crate::coaching::turn::Standing;
use crate::coaching::{record, shared};
use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;
use crate::instrument::library::Library;
use crate::myself::{NewIds, myself};
use crate::stores::Stores;

/// A file of a conversation that was opened, and counts in it.
pub(super) struct Judged {
    pub(super) file: SignedFile,
    pub(super) from: CardHolder,
    /// The thread with the file in it.
    thread: Thread,
    /// The conversation that it belongs to; none where it begins one.
    row: Option<ConversationRow>,
    /// Whether it is kept already.
    pub(super) again: bool,
    pub(super) taken: Result<Taken, Refused>,
}

/// What a file of a conversation is. Nothing of it is taken in.
///
/// # Errors
/// [`AppError::Computers`], [`AppError::Sealed`], [`AppError::Refused`], or the store.
pub(crate) fn inspect_conversation_file(
    stores: &mut Stores,
    library: &Library,
    bytes: &[u8],
    now: DateTime<Utc>,
) -> Result<ReceivedConversationFile, AppError> {
    stores.read(|tx, cache| {
        let judged = judge(tx, cache, library, bytes)?;
        let waits = judged.taken? == Taken::Waiting;
        let stands = judged.thread.standing();
        let record = match (&judged.file.file().content, &judged.row) {
            // What came of it says what both answered.
            (Content::Record(Record { record, .. }), Some(row))
                if row.conversation.revealed.is_some() =>
            {
                Some(record::shown(tx, row, record, now)?)
            }
            _ => None,
        };
        let invited = match &judged.file.file().content {
            Content::Invitation(invitation) => Some(invitation),
            _ => stands.invitation.map(|(_, invitation)| invitation),
        };
        let (mut titles, mut minutes) = (Vec::new(), 0);
        let (mut frame, mut shared) = (None, None);
        if let Some(invitation) = invited {
            let instrument = match &judged.row {
                Some(row) => cache.get(tx, &row.instrument)?,
                None => &library.get(&invitation.instrument.id)?.instrument,
            };
            let found = invitation.items.iter();
            let found = found.filter_map(|item| instrument.item(item));
            titles = found.map(|item| item.title.clone()).collect();
            minutes = invitation.minutes;
            if judged.row.is_none() {
                let sent = &invitation.frame;
                frame = new_frame(tx, judged.from.id, sent, now)?.map(|frame| ReceivedFrame {
                    text: frame.text,
                    review: frame.review,
                });
                shared = shared::shown(&invitation.shared, false);
            }
        }
        Ok(ReceivedConversationFile {
            kind: kind_of(&judged.file.file().content),
            from: judged.from,
            titles,
            minutes,
            again: judged.again,
            waits,
            frame,
            shared,
            record,
        })
    })
}

/// Takes a file of a conversation in: an invitation begins one, a rating and an opening are the other one's answers,
/// which nobody reads before both are shown, and what came of it ends it. The same file twice changes nothing. What was
/// done before cannot be undone. An invitation is taken by who accepts the frame that it goes by.
///
/// # Errors
/// As [`inspect_conversation_file`], and where the frame is not accepted; nothing is changed then.
pub(crate) fn keep_conversation_file(
    stores: &mut Stores,
    library: &Library,
    bytes: &[u8],
    accepts_frame: bool,
    ids: NewIds<AssessmentId>,
    now: DateTime<Utc>,
) -> Result<ConversationFileTaken, AppError> {
    let id = stores.write(now, |tx, cache| {
        let judged = judge(tx, cache, library, bytes)?;
        let id = judged.file.file().conversation;
        judged.taken?;
        let row = if let Some(row) = &judged.row {
            row.clone()
        } else {
            myself(tx, ids.myself, now)?;
            begun(tx, library, &judged, accepts_frame, now)?
        };
        if !judged.again {
            let kept = ThreadFile {
                exchanged: Exchanged {
                    mine: false,
                    kind: kind_of(&judged.file.file().content),
                    at: now,
                },
                signed: judged.file.as_kept().to_vec(),
            };
            threads::keep(tx, id, &kept)?;
            for refused in judged.thread.refused() {
                threads::remove(tx, id, refused.as_kept())?;
            }
        }
        // Also of what was kept: a rescued store may have lost what came of it.
        let has_settled = settle(tx, cache, &row, &judged.thread, ids.id, now)?;
        if has_settled || !judged.again {
            tx.clear_undo();
        }
        Ok::<_, AppError>(id)
    })?;
    Ok(ConversationFileTaken {
        id,
        saved: Saved {
            at: now,
            changed: vec![Changed::People, Changed::Conversations],
        },
    })
}

/// Opens a file, and finds out what comes of it in its conversation.
///
/// # Errors
/// As [`inspect_conversation_file`], but for a file that is refused in its thread.
pub(super) fn judge(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    library: &Library,
    bytes: &[u8],
) -> Result<Judged, AppError> {
    let own = OwnIdentity::must_be_there(tx)?;
    let file = SignedFile::unseal(bytes, &own.identity)?;
    let row = match conversations::get(tx, file.file().conversation) {
        Ok(row) => row,
        Err(StoreError::ConversationUnknown) => return invited(tx, library, &own, file),
        Err(error) => return Err(error.into()),
    };
    let open = OpenThread::of(tx, &row)?.ok_or(Refused::AnotherConversation)?;
    let again = open.holds(&file);
    let mut thread = open.thread;
    let mut taken = thread.take(file.clone());
    if !again && taken.is_ok() {
        check_content(tx, cache, &row, &file.file().content)?;
        if has_one(tx, &row, &file)? {
            taken = Err(Refused::TooLate);
        }
    }
    Ok(Judged {
        from: CardHolder::of(&people::get(tx, row.conversation.person)?),
        row: Some(row),
        thread,
        again,
        taken,
        file,
    })
}

/// The same, of a file of a conversation that is not there: it may begin one, with somebody whose card one has.
fn invited(
    tx: &Tx<'_>,
    library: &Library,
    own: &OwnIdentity,
    file: SignedFile,
) -> Result<Judged, AppError> {
    let holders = holders(tx)?;
    let (person, card) = sender(&holders, file.sender())?;
    let Content::Invitation(invitation) = &file.file().content else {
        return Err(ComputersError::ConversationUnknown.into());
    };
    check_instrument(library, invitation)?;
    let (id, myself) = (file.file().conversation, own.identity.public());
    let mut thread = Thread::new(id, myself, card.clone(), Inviter::Other);
    let taken = match thread.take(file.clone()) {
        // Nothing begins with a file that follows another.
        Ok(Taken::Waiting) => Err(Refused::Misplaced),
        taken => taken,
    };
    Ok(Judged {
        taken,
        again: false,
        from: CardHolder::of(person),
        row: None,
        thread,
        file,
    })
}

/// Whether another file stands in the place of this one: what both rate, and what the other one rated, stays what came
/// first.
fn has_one(tx: &Tx<'_>, row: &ConversationRow, file: &SignedFile) -> Result<bool, AppError> {
    Ok(match kind_of(&file.file().content) {
        // It is what the conversation began with.
        SentKind::Invitation => true,
        SentKind::Rating => Standing::of(tx, row)?.theirs().1,
        SentKind::Opening | SentKind::Record | SentKind::End => false,
    })
}

fn check_instrument(library: &Library, invitation: &Invitation) -> Result<(), AppError> {
    let differs = ComputersError::InstrumentDiffers;
    let carried = library
        .get(&invitation.instrument.id)
        .map_err(|_| differs)?;
    if Fingerprint::of(carried.text).as_str() != invitation.instrument.sha256 {
        return Err(differs.into());
    }
    let all: Vec<_> = carried.instrument.items().map(|i| i.id.clone()).collect();
    let chosen = domain::chosen_items(&all, &invitation.items, false);
    if chosen.ok().as_ref() != Some(&invitation.items) {
        return Err(Refused::AnswersDiffer.into());
    }
    Ok(())
}

/// The answers in a file are one to each question, on its scale, and to nothing else; what came of a conversation is of
/// this one.
fn check_content(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    row: &ConversationRow,
    content: &Content,
) -> Result<(), AppError> {
    let answers = match content {
        Content::Rating(rating) => &rating.answers,
        Content::Opening(opening) => &opening.answers,
        Content::Record(Record { record, .. }) => {
            let instrument = cache.get(tx, &row.instrument)?;
            let is_of = record::is_of(tx, row, instrument, record)?;
            return is_of.then_some(()).ok_or(Refused::Misplaced.into());
        }
        Content::Invitation(_) | Content::End => return Ok(()),
    };
    let part = part(tx, cache, row)?;
    let found = received(&part, answers, DateTime::UNIX_EPOCH);
    found.ok_or(Refused::AnswersDiffer)?;
    Ok(())
}

/// The frame of an invitation, as the next version with `person`; none where it is the one that stands.
fn new_frame(
    tx: &Tx<'_>,
    person: PersonId,
    sent: &SentFrame,
    accepted: DateTime<Utc>,
) -> Result<Option<Frame>, StoreError> {
    let latest = frames::with_person(tx, person)?.pop();
    if latest.as_ref().is_some_and(|latest| sent.is(latest)) {
        return Ok(None);
    }
    Ok(Some(Frame {
        person,
        version: latest.map_or(0, |latest| latest.version) + 1,
        text: sent.text.clone(),
        review: sent.review,
        accepted,
    }))
}

/// Begins the conversation that somebody invites to: it is about their work.
fn begun(
    tx: &Tx<'_>,
    library: &Library,
    judged: &Judged,
    accepts_frame: bool,
    now: DateTime<Utc>,
) -> Result<ConversationRow, AppError> {
    let Content::Invitation(invitation) = &judged.file.file().content else {
        return Err(ComputersError::ConversationUnknown.into());
    };
    let carried = library.get(&invitation.instrument.id)?;
    let fingerprint = instruments::ensure_stored(tx, &carried.instrument, carried.text)?;
    let person = judged.from.id;
    if let Some(frame) = new_frame(tx, person, &invitation.frame, now)? {
        if !accepts_frame {
            return Err(ComputersError::FrameNotAccepted.into());
        }
        frames::add(tx, &frame)?;
    }
    let conversation = Conversation {
        id: judged.file.file().conversation,
        person,
        subject: person,
        items: invitation.items.clone(),
        question: None,
        minutes: invitation.minutes,
        begun: now,
        revealed: None,
        ended: None,
        next: None,
    };
    conversations::add(tx, &conversation, &fingerprint)?;
    let thread = ThreadRow {
        card: judged.file.sender().text(),
        salt: None,
    };
    threads::add(tx, conversation.id, &thread)?;
    Ok(conversations::get(tx, conversation.id)?)
}

/// Makes what stands in the files true in the store: the other one's rating, and that they have ended it. Says
/// whether it was not so before.
fn settle(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    row: &ConversationRow,
    thread: &Thread,
    id: AssessmentId,
    now: DateTime<Utc>,
) -> Result<bool, AppError> {
    let mut has_changed = false;
    let standing = Standing::of(tx, row)?;
    let stands = thread.standing();
    let (whose, is_there) = standing.theirs();
    let answered = if row.conversation.subject == standing.myself {
        stands.rating.map(|(_, rating)| &rating.answers)
    } else {
        stands.opening.map(|(_, opening)| &opening.answers)
    };
    if let Some(sent) = answered.filter(|_| !is_there) {
        let part = part(tx, cache, row)?;
        let given = received(&part, sent, now).ok_or(Refused::AnswersDiffer)?;
        let head = AssessmentHead {
            id,
            rater: whose.rater,
            subject: whose.subject,
            conversation: whose.conversation,
            started: now,
            state: AssessmentState::Draft,
            last_item: None,
            hindsight_of: None,
        };
        let text = cache.text(tx, &row.instrument)?;
        assessments::add(tx, &head, &Fingerprint::of(&text))?;
        for (item, facet, answer) in given.iter() {
            answers::put(tx, id, item, facet, answer)?;
        }
        assessments::finish(tx, &head, now)?;
        has_changed = true;
    }
    let conversation = &row.conversation;
    let is_open = conversation.revealed.is_none() && conversation.ended.is_none();
    if stands.ended_by_other && is_open {
        conversations::end(tx, conversation.id, now, None)?;
        has_changed = true;
    }
    Ok(record::settle(tx, row, &stands, now)? || has_changed)
}
