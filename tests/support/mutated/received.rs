//! Sealed files that come to a real store by the program's own way in: they are shown, and taken in.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use app::AppError;
use domain::ConversationId;
use exchange::sealed::{Content, SignedFile};
use view::ReceivedFile;

use super::reader::{Read, Reader};
use super::sealed::{INSIDE, OUTSIDE, json_of, signed_and_sealed};
use crate::lock::raw_key;
use crate::raw;
use crate::refusal::name;
use crate::two_computers::{Computer, held, keys, mine, theirs, two};

/// Every so many of those that are shown are taken in, each into a copy of the store.
const TAKEN_IN: usize = 10;
/// The number of Ane, who receives.
const ANE: u8 = 2;

type Tables = BTreeMap<String, Vec<raw::Row>>;

/// Ane's computer. A conversation with Kim was held on it, and he invites her to another one.
struct Receiver {
    ane: Computer,
    before: Tables,
    invitation: Vec<u8>,
    shown: usize,
}

/// What Kim's file is when it was changed on its way.
pub(crate) struct Outside(Receiver);

/// What he signs.
pub(crate) struct Inside {
    receiver: Receiver,
    valid: Vec<u8>,
}

/// The kind of error, with the one that it is of.
fn kind(error: &AppError) -> String {
    let of = match error {
        AppError::Sealed(_) => "UnsealError::",
        AppError::Refused(_) => "Refused::",
        AppError::Computers(_) => "ComputersError::",
        AppError::Card(_) => "CardError::",
        AppError::Import(_) => "ImportError::",
        _ => "",
    };
    format!("{of}{}", name(error))
}

impl Receiver {
    fn new() -> Result<Self> {
        let (mut kim, mut ane, person) = two()?;
        held((&mut kim.run, &mut ane.run, person), &mine(), &theirs())?;
        let next = kim.run.invite(person)?;
        kim.run.rated(next, &mine())?;
        let invitation = kim.run.send(next)?;
        let mut receiver = Self {
            before: Tables::new(),
            ane,
            invitation,
            shown: 0,
        };
        receiver.before = tables(&receiver.ane)?;
        Ok(receiver)
    }

    /// Shows a file, and takes it in where that is to be tried: over the store where it is refused, and over a copy
    /// where it is not.
    fn read(&mut self, file: &[u8], may_be_opened: bool) -> Result<Read> {
        let mut wrong = Vec::new();
        let said = match self.ane.run.look_into(file) {
            Err(error) => {
                if self.ane.run.take(file).is_ok() {
                    wrong.push("it is refused, and taken in".to_owned());
                }
                Some(kind(&error))
            }
            Ok(ReceivedFile::Conversation { file: shown }) => {
                if !may_be_opened {
                    wrong.push("it was changed, and is opened".to_owned());
                }
                self.shown += 1;
                if self.shown % TAKEN_IN == 1 {
                    wrong.extend(self.taken_in(file, shown.again)?);
                }
                None
            }
            Ok(other) => {
                wrong.push(format!("it is shown as {other:?}"));
                None
            }
        };
        Ok(Read { said, wrong })
    }

    /// What is wrong once a file was taken in that may be.
    fn taken_in(&self, file: &[u8], again: bool) -> Result<Vec<String>> {
        let mut copy = self.ane.copy()?;
        let mut wrong = Vec::new();
        let id = SignedFile::unseal(file, &keys(ANE)?)?.file().conversation;
        if let Err(error) = copy.run.take(file) {
            wrong.push(format!("it is shown and not taken in: {error:?}"));
        } else if copy.run.conversation(id).is_err() {
            wrong.push("its conversation is not there".to_owned());
        }
        let after = tables(&copy)?;
        if again && after != self.before {
            wrong.push("what is there already changes something".to_owned());
        }
        if without(after, id) != without(self.before.clone(), id) {
            wrong.push("it changes another conversation".to_owned());
        }
        Ok(wrong)
    }

    fn finish(self) -> Result<Vec<String>> {
        let after = tables(&self.ane)?;
        Ok(if after == self.before {
            Vec::new()
        } else {
            vec!["the store was changed by what was refused".to_owned()]
        })
    }
}

fn tables(ane: &Computer) -> Result<Tables> {
    raw::tables_with_key(&ane.home.data(), &raw_key(ANE))
}

/// All rows but those of one conversation.
fn without(mut tables: Tables, id: ConversationId) -> Tables {
    let id = format!("Blob({:?})", id.as_uuid().as_bytes());
    for rows in tables.values_mut() {
        rows.retain(|row| !row.values().any(|value| *value == id));
    }
    tables
}

impl Outside {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self(Receiver::new()?))
    }
}

impl Reader for Outside {
    fn valid(&self) -> Vec<u8> {
        self.0.invitation.clone()
    }

    fn words(&self) -> &'static [&'static str] {
        OUTSIDE
    }

    fn read(&mut self, bytes: &[u8]) -> Result<Read> {
        let is_whole = bytes == self.0.invitation;
        self.0.read(bytes, is_whole)
    }

    fn finish(self: Box<Self>) -> Result<Vec<String>> {
        self.0.finish()
    }
}

impl Inside {
    pub(crate) fn new() -> Result<Self> {
        let receiver = Receiver::new()?;
        let invitation = SignedFile::unseal(&receiver.invitation, &keys(ANE)?)?;
        ensure!(
            matches!(invitation.file().content, Content::Invitation(_)),
            "it invites"
        );
        let valid = json_of(&invitation)?;
        Ok(Self { receiver, valid })
    }
}

impl Reader for Inside {
    fn valid(&self) -> Vec<u8> {
        self.valid.clone()
    }

    fn words(&self) -> &'static [&'static str] {
        INSIDE
    }

    fn read(&mut self, bytes: &[u8]) -> Result<Read> {
        let file = signed_and_sealed(bytes)?;
        self.receiver.read(&file, true)
    }

    fn finish(self: Box<Self>) -> Result<Vec<String>> {
        self.receiver.finish()
    }
}
