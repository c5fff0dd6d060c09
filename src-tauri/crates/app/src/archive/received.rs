//! Files that were handed over wait until the lock is open, are shown, and then taken in or left.

use std::collections::VecDeque;

use chrono::{DateTime, Utc};
use domain::ReceivedId;
use exchange::{Received, read_received};
use uuid::Uuid;
use view::{Imported, PendingFile, ReceivedFile};

use crate::archive::import::{import_archive, other_owner};
use crate::archive::opened::{OpenError, OpenedFile};
use crate::error::AppError;
use crate::stores::Stores;

/// Most files that wait at a time. Together their bytes are no more than those of one may be.
const MOST_PENDING: usize = 8;

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
        },
    }
}

/// What a received file is, and whose, where it is another person's. Nothing of it is taken in.
///
/// # Errors
/// [`AppError::ReceivedUnknown`], [`AppError::Open`] or [`AppError::Import`] where it cannot be taken in,
/// or the store.
pub fn inspect_received(
    stores: &mut Stores,
    received: &ReceivedQueue,
    id: ReceivedId,
) -> Result<ReceivedFile, AppError> {
    stores.access()?;
    match read_received(received.bytes(id)?, &stores.kinds)? {
        Received::Archive(archive) => {
            let of_another = other_owner(stores, &archive)?;
            Ok(ReceivedFile::archive(&archive, of_another))
        }
    }
}

/// Takes in a received file, an archive as [`import`](crate::archive::import()) does; it waits no longer
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
    let imported = match read_received(received.bytes(id)?, &stores.kinds)? {
        Received::Archive(archive) => import_archive(stores, archive, new_id, now)?,
    };
    received.remove(id);
    Ok(imported)
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
