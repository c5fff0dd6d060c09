//! A file of a conversation, signed by who sends it for who receives it. age proves no sender, so the
//! signature lies inside the seal.

use data_encoding::{BASE32_NOPAD, HEXLOWER};
use domain::ConversationId;
use serde::{Deserialize, Serialize};

use crate::ExportFailed;
use crate::caps::Caps;
use crate::sealed::card::{Card, CardError};
use crate::sealed::card_name::CardName;
use crate::sealed::content::Content;
use crate::sealed::file_hash::FileHash;
use crate::sealed::identity::Identity;
use crate::sealed::open_error::{OpenError, SealError};
use crate::sealed::padding;
use crate::sealed::public_keys::PublicKeys;
use crate::sealed::seal::{VERSION, opened, sealed};

/// How the name of a sealed file ends.
pub const CONVERSATION_ENDING: &str = ".fagspejlsamtale";

/// How many random bytes the name of a file is made of.
pub const FILE_NAME_LENGTH: usize = 15;

/// Most files that one sends in a conversation.
pub(crate) const MOST_FILES: u32 = 32;

/// Nothing else is signed, or hashed, that begins so.
const SIGNED_AS: &[u8] = b"fagspejl conversation file 1\0";

/// What the JSON keeps to. That of an invitation with examples is nine deep.
const CAPS: Caps = Caps {
    bytes: padding::MOST,
    depth: 12,
    values: 50_000,
};

/// What a file of a conversation says, and its place among the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConversationFile {
    /// In which conversation.
    pub conversation: ConversationId,
    /// Which life of the sender's store it is from: one that was restored from a backup begins the next.
    pub epoch: u32,
    /// The how manieth file of the sender in this conversation, from 1.
    pub counter: u32,
    /// The sender's file before it.
    pub previous: Option<FileHash>,
    /// What it holds.
    pub content: Content,
}

/// A file with its signature. Made by who sends it, or opened by who receives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedFile {
    sender: Card,
    receiver: PublicKeys,
    file: ConversationFile,
    hash: FileHash,
    text: Vec<u8>,
}

/// The JSON, field for field.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    version: u32,
    from: String,
    conversation: ConversationId,
    epoch: u32,
    counter: u32,
    previous: Option<FileHash>,
    content: Content,
}

/// The part of it that has to be known before the signature can be checked.
#[derive(Deserialize)]
struct Beginning {
    version: u32,
    from: String,
    content: Kind,
}

#[derive(Deserialize)]
struct Kind {
    kind: String,
}

impl ConversationFile {
    fn may_be_sent(&self) -> bool {
        self.epoch > 0
            && (1..=MOST_FILES).contains(&self.counter)
            && self.previous.is_some() == (self.counter > 1)
            && self.content.may_be_sent()
    }
}

impl SignedFile {
    /// The file, signed by `identity`, whose person is called `name`, for whoever has the keys `receiver`.
    ///
    /// # Errors
    /// [`SealError`].
    pub fn new(
        file: ConversationFile,
        identity: &Identity,
        name: CardName,
        receiver: PublicKeys,
    ) -> Result<Self, SealError> {
        if !file.may_be_sent() {
            return Err(SealError::Content);
        }
        let sender = Card::of(identity, name);
        let written = Written {
            version: VERSION,
            from: sender.text(),
            conversation: file.conversation,
            epoch: file.epoch,
            counter: file.counter,
            previous: file.previous,
            content: file.content,
        };
        let json = serde_json::to_vec(&written).map_err(|error| ExportFailed(error.into()))?;
        if !CAPS.hold(&json) {
            return Err(SealError::TooLarge);
        }
        let message = message(receiver, &json);
        let signature = HEXLOWER.encode(&identity.sign(&message));
        Ok(Self {
            sender,
            receiver,
            hash: FileHash::of(&message),
            file: written.into(),
            text: [signature.as_bytes(), b"\n", &json].concat(),
        })
    }

    /// Seals it for its receiver. However often that is done, it is the same file to them.
    ///
    /// # Errors
    /// [`SealError::TooLarge`], [`SealError::Failed`].
    pub fn seal(&self) -> Result<Vec<u8>, SealError> {
        sealed(self.text.clone(), self.receiver)
    }

    /// Opens a file that somebody has sent to `identity`. Who it is from is asked of [`Self::sender`].
    ///
    /// # Errors
    /// [`OpenError`].
    pub fn unseal(file: &[u8], identity: &Identity) -> Result<Self, OpenError> {
        Self::read_kept(&opened(file, identity)?, identity.public())
    }

    /// As it is kept in a store: whole, with its signature, without the seal.
    pub fn as_kept(&self) -> &[u8] {
        &self.text
    }

    /// Reads a file as it was kept, which was for `receiver`.
    ///
    /// # Errors
    /// [`OpenError`].
    pub fn read_kept(text: &[u8], receiver: PublicKeys) -> Result<Self, OpenError> {
        if text.len() > padding::MOST {
            return Err(OpenError::TooLarge);
        }
        let end = text.iter().position(|&byte| byte == b'\n');
        let (digits, rest) = text.split_at(end.ok_or(OpenError::Unreadable)?);
        let signature = HEXLOWER.decode(digits).map_err(|_| OpenError::Unreadable)?;
        let signature = signature.try_into().map_err(|_| OpenError::Unreadable)?;
        let json = rest.split_at(1).1;
        if !CAPS.hold(json) {
            return Err(OpenError::TooLarge);
        }
        let beginning: Beginning = parsed(json)?;
        match beginning.version {
            VERSION => {}
            found if found > VERSION => return Err(OpenError::Newer { found }),
            _ => return Err(OpenError::Unreadable),
        }
        let sender = Card::read(&beginning.from).map_err(|error| match error {
            CardError::Newer { found } => OpenError::Newer { found },
            _ => OpenError::Unreadable,
        })?;
        let message = message(receiver, json);
        if !sender.keys().signed(&message, &signature) {
            return Err(OpenError::Forged);
        }
        if !Content::KINDS.contains(&&*beginning.content.kind) {
            return Err(OpenError::KindUnknown);
        }
        let file = ConversationFile::from(parsed::<Written>(json)?);
        if !file.may_be_sent() {
            return Err(OpenError::Unreadable);
        }
        Ok(Self {
            sender,
            receiver,
            file,
            hash: FileHash::of(&message),
            text: text.to_vec(),
        })
    }

    /// Who has signed it.
    pub fn sender(&self) -> &Card {
        &self.sender
    }

    /// Whom it is for.
    pub fn receiver(&self) -> PublicKeys {
        self.receiver
    }

    /// What it says.
    pub fn file(&self) -> &ConversationFile {
        &self.file
    }

    /// By which others name it.
    pub fn hash(&self) -> FileHash {
        self.hash
    }
}

/// A name for a sealed file that says nothing, of these random bytes: small letters, digits and the ending,
/// forty characters.
pub fn file_name(random: &[u8; FILE_NAME_LENGTH]) -> String {
    BASE32_NOPAD.encode(random).to_lowercase() + CONVERSATION_ENDING
}

fn message(receiver: PublicKeys, json: &[u8]) -> Vec<u8> {
    [SIGNED_AS, &receiver.to_bytes(), json].concat()
}

fn parsed<'json, T: Deserialize<'json>>(json: &'json [u8]) -> Result<T, OpenError> {
    serde_json::from_slice(json).map_err(|_| OpenError::Unreadable)
}

impl From<Written> for ConversationFile {
    fn from(written: Written) -> Self {
        Self {
            conversation: written.conversation,
            epoch: written.epoch,
            counter: written.counter,
            previous: written.previous,
            content: written.content,
        }
    }
}

#[cfg(test)]
mod tests;
