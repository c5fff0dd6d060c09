//! Files that were handed over wait until the lock is open, are shown, and then taken in or left.

use std::collections::VecDeque;

use chrono::{DateTime, Utc};
use domain::{Archive, AssessmentId, ComputersError, PersonId, ReceivedId};
use exchange::sealed::{Card, card_in_points};
use exchange::{Received, read_received};
use report::{GreyPoints, grey_points};
use uuid::Uuid;
use view::{ConversationFileTaken, Imported, PendingFile, PersonAdded, ReceivedFile};

use crate::archive::import::{import_archive, other_owner};
use crate::archive::opened::{OpenError, OpenedFile};
use crate::coaching::card::{TakeCard, inspect_card, keep_card};
use crate::coaching::receive::{inspect_conversation_file, keep_conversation_file};
use crate::error::AppError;
use crate::instrument::library::Library;
use crate::myself::NewIds;
use crate::stores::Stores;

/// Most files that wait at a time. Together their bytes are no more than those of one may be.
const MOST_PENDING: usize = 8;

/// What is done with a file of a conversation that has been seen.
#[derive(Clone, Copy, Debug)]
pub struct TakeConversationFile {
    /// Which.
    pub id: ReceivedId,
    /// Whether one accepts the frame that an invitation goes by.
    pub accepts_frame: bool,
}

/// The files that wait, the one received first before the others.
#[derive(Debug)]
pub struct ReceivedQueue {
    pending: VecDeque<(ReceivedId, OpenedFile)>,
    next: ReceivedId,
}

impl Default for ReceivedQueue {
    fn default() -> Self {
        Self {
            pending: VecDeque::new(),
            next: ReceivedId::FIRST,
        }
    }
}

impl ReceivedQueue {
    /// Lets a file wait. It can come while locked.
    pub fn add(&mut self, mut file: OpenedFile) {
        // The last place is for saying so.
        let full = self.pending.len() + 1 >= MOST_PENDING;
        if full || self.size() + file.size() > exchange::LARGEST {
            file.bytes = Err(OpenError::TooMany);
        }
        if self.pending.len() < MOST_PENDING {
            self.pending.push_back((self.next, file));
            self.next = self.next.next();
        }
    }

    /// How many bytes wait.
    fn size(&self) -> usize {
        self.pending.iter().map(|(_, file)| file.size()).sum()
    }

    fn bytes(&self, id: ReceivedId) -> Result<&[u8], AppError> {
        let mut pending = self.pending.iter();
        let (_, file) = pending
            .find(|(pending, _)| *pending == id)
            .ok_or(AppError::ReceivedUnknown)?;
        match &file.bytes {
            Ok(bytes) => Ok(bytes),
            Err(error) => Err((*error).into()),
        }
    }

    fn remove(&mut self, id: ReceivedId) {
        self.pending.retain(|(pending, _)| *pending != id);
    }
}

/// The file that is shown next. It can be asked for while locked.
pub fn pending_file(stores: &Stores, received: &ReceivedQueue) -> PendingFile {
    match received.pending.front() {
        None => PendingFile::Nothing,
        Some(_) if stores.access().is_err() => PendingFile::Locked,
        Some((id, file)) => PendingFile::File {
            id: *id,
            name: file.name.clone(),
            shared: file.shared,
        },
    }
}

/// Lets a file wait that the person has chosen, or a text that they have put in. Gives the one that is shown next.
pub fn receive(stores: &Stores, received: &mut ReceivedQueue, file: OpenedFile) -> PendingFile {
    received.add(file);
    pending_file(stores, received)
}

/// What a received file is, and whose, where it is another person's. Nothing of it is taken in.
///
/// # Errors
/// [`AppError::ReceivedUnknown`], [`AppError::Open`], or why a file of its kind is not taken in, or the store.
pub fn inspect_received(
    stores: &mut Stores,
    library: &Library,
    received: &ReceivedQueue,
    id: ReceivedId,
    now: DateTime<Utc>,
) -> Result<ReceivedFile, AppError> {
    stores.access()?;
    let bytes = received.bytes(id)?;
    Ok(match read(stores, bytes)? {
        Found::Archive(archive) => {
            let of_another = other_owner(stores, &archive)?;
            ReceivedFile::archive(&archive, of_another)
        }
        Found::Card(card) => ReceivedFile::Card {
            card: stores.read_own(|tx| inspect_card(tx, &card))?,
        },
        Found::Conversation => ReceivedFile::Conversation {
            file: inspect_conversation_file(stores, library, bytes, now)?,
        },
    })
}

/// Takes in a received archive as [`import`](crate::archive::import()) does; it waits no longer
/// then. The person has seen what it is and whose: it comes in as their own.
///
/// # Errors
/// As [`inspect_received`], or the store; nothing is changed then, and it waits still.
pub fn import_received(
    stores: &mut Stores,
    received: &mut ReceivedQueue,
    id: ReceivedId,
    new_id: &mut dyn FnMut() -> Uuid,
    now: DateTime<Utc>,
) -> Result<Imported, AppError> {
    stores.access()?;
    let Found::Archive(archive) = read(stores, received.bytes(id)?)? else {
        return Err(AppError::ReceivedUnknown);
    };
    let imported = import_archive(stores, archive, new_id, now)?;
    received.remove(id);
    Ok(imported)
}

/// Takes a received card; it waits no longer then.
///
/// # Errors
/// As [`inspect_received`], [`AppError::Computers`], [`AppError::Person`], or the store; nothing is changed then.
pub fn take_card(
    stores: &mut Stores,
    received: &mut ReceivedQueue,
    id: ReceivedId,
    take: TakeCard,
    ids: NewIds<PersonId>,
    now: DateTime<Utc>,
) -> Result<PersonAdded, AppError> {
    must_be_own(stores)?;
    let Found::Card(card) = read(stores, received.bytes(id)?)? else {
        return Err(AppError::ReceivedUnknown);
    };
    let taken = keep_card(stores, &card, take, ids, now)?;
    received.remove(id);
    Ok(taken)
}

/// Takes a received file of a conversation on two computers into it; it waits no longer then.
///
/// # Errors
/// As [`inspect_received`], or the store; nothing is changed then.
pub fn take_conversation_file(
    stores: &mut Stores,
    library: &Library,
    received: &mut ReceivedQueue,
    take: TakeConversationFile,
    ids: NewIds<AssessmentId>,
    now: DateTime<Utc>,
) -> Result<ConversationFileTaken, AppError> {
    must_be_own(stores)?;
    let bytes = received.bytes(take.id)?;
    let taken = keep_conversation_file(stores, library, bytes, take.accepts_frame, ids, now)?;
    received.remove(take.id);
    Ok(taken)
}

/// Example data takes in nothing.
fn must_be_own(stores: &Stores) -> Result<(), AppError> {
    stores.access()?;
    if stores.is_demo() {
        return Err(ComputersError::Demo.into());
    }
    Ok(())
}

/// What a received file is.
enum Found {
    Archive(Archive),
    Card(Card),
    Conversation,
}

fn read(stores: &Stores, bytes: &[u8]) -> Result<Found, AppError> {
    Ok(match read_received(bytes, &stores.kinds)? {
        Received::Archive(archive) => Found::Archive(archive),
        Received::Card(card) => Found::Card(card),
        Received::Picture => {
            let GreyPoints { width, points } = grey_points(bytes)?;
            Found::Card(card_in_points(width, &points)?)
        }
        Received::Conversation => {
            must_be_own(stores)?;
            Found::Conversation
        }
    })
}

/// Leaves a received file where it is. Gives the file that is shown next.
pub fn dismiss_received(
    stores: &Stores,
    received: &mut ReceivedQueue,
    id: ReceivedId,
) -> PendingFile {
    received.remove(id);
    pending_file(stores, received)
}
