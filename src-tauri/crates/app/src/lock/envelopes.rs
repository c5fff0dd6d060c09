//! The envelopes that may hold the key of the store: the one beside it, and those of its backups.

use std::path::Path;

use exchange::{Envelope, EnvelopeError, Secret};
use store::{Key, StoreError, backup, key_file};

use super::LockError;
use crate::error::AppError;

/// How many of the backups' are tried at most. Each costs about half a second.
const MOST_OF_BACKUPS: usize = 3;

/// The envelopes that may hold the key of a store.
pub(super) struct Envelopes {
    /// The one beside the store; none where it is gone or cannot be read.
    beside: Option<Vec<u8>>,
    /// Others that its backups carry, the newest first.
    of_backups: Vec<Vec<u8>>,
}

impl Envelopes {
    /// Those in `data`.
    ///
    /// # Errors
    /// The file system.
    pub(super) fn in_folder(data: &Path) -> Result<Self, StoreError> {
        let beside = key_file::wrapped_key(data)?.filter(|wrapped| is_envelope(wrapped));
        let mut of_backups: Vec<Vec<u8>> = Vec::new();
        for (_, wrapped) in backup::locked(data, None) {
            if of_backups.len() == MOST_OF_BACKUPS {
                break;
            }
            let is_new = beside.as_ref() != Some(&wrapped) && !of_backups.contains(&wrapped);
            if is_new && is_envelope(&wrapped) {
                of_backups.push(wrapped);
            }
        }
        Ok(Self { beside, of_backups })
    }

    /// Whether only those of the backups are left.
    pub(super) fn are_of_backups(&self) -> bool {
        self.beside.is_none() && !self.of_backups.is_empty()
    }

    /// Whether there are none at all.
    pub(super) fn is_empty(&self) -> bool {
        self.beside.is_none() && self.of_backups.is_empty()
    }

    /// Takes the key of the store in `data`, which is not open, out of the first that has it. One of a
    /// backup counts beside the one that lies by the store only where its passphrase is the one that holds:
    /// another may have been shut out since. Where none has the key, and the one by the store opens, its key
    /// is given: the store may be damaged.
    ///
    /// # Errors
    /// [`LockError::PassphraseWrong`] or [`LockError::CodeWrong`], [`LockError::KeysUnreadable`];
    /// [`StoreError::KeysMissing`] where only others open, of which none has the key.
    pub(super) fn open(self, data: &Path, secret: &Secret) -> Result<(Key, Vec<u8>), AppError> {
        let (mut beside, is_there) = (None, self.beside.is_some());
        let (mut is_wrong, mut is_other) = (false, false);
        let others = self.of_backups.into_iter().map(|wrapped| (wrapped, false));
        let first = self.beside.map(|wrapped| (wrapped, true));
        for (wrapped, is_beside) in first.into_iter().chain(others) {
            let opened = Envelope::read(&wrapped).and_then(|envelope| envelope.open(secret));
            match opened.map(|key| Key::new(*key)) {
                Ok(key) if store::opens(data, &key).unwrap_or(false) => {
                    if is_beside || !is_there || holds(data, &key, &wrapped) {
                        return Ok((key, wrapped));
                    }
                    is_wrong = true;
                }
                Ok(key) if is_beside => beside = Some((key, wrapped)),
                Ok(_) => is_other = true,
                Err(EnvelopeError::Wrong) => is_wrong = true,
                Err(EnvelopeError::Unreadable | EnvelopeError::Newer) => {}
            }
        }
        beside.ok_or_else(|| match secret {
            _ if is_other && !is_wrong => StoreError::KeysMissing.into(),
            Secret::Passphrase(_) if is_wrong => LockError::PassphraseWrong.into(),
            Secret::RecoveryCode(_) if is_wrong => LockError::CodeWrong.into(),
            _ => LockError::KeysUnreadable.into(),
        })
    }
}

/// Whether there is any envelope in `data` that may hold the key of the store.
///
/// # Errors
/// The file system.
pub(crate) fn has_envelopes(data: &Path) -> Result<bool, StoreError> {
    Ok(!Envelopes::in_folder(data)?.is_empty())
}

/// Whether an envelope of a backup has the passphrase of the one inside the store.
fn holds(data: &Path, key: &Key, wrapped: &[u8]) -> bool {
    let inside = store::envelope_inside(data, key);
    inside.is_some_and(|inside| has_same_passphrase(&inside, wrapped))
}

/// Whether two envelopes are of one passphrase, word for word.
pub(super) fn has_same_passphrase(one: &[u8], other: &[u8]) -> bool {
    let both = Envelope::read(one).and_then(|one| Ok((one, Envelope::read(other)?)));
    both.is_ok_and(|(one, other)| one.has_passphrase_of(&other))
}

/// Whether it is one that this program reads.
pub(super) fn is_envelope(wrapped: &[u8]) -> bool {
    Envelope::read(wrapped).is_ok()
}
