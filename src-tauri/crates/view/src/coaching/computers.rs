//! What the screens of a conversation on two computers are given: cards, and the files that go and come. Nothing of
//! what was answered is in it.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    AgreementEntry, ConversationId, FrameText, Person, PersonId, Plan, SentKind, Starr, Text,
};
use serde::Serialize;
use ts_rs::TS;

use crate::example::ExampleBrief;
use crate::saved::Saved;

/// One's own card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum OwnCard {
    /// There is no lock, and so none can be made.
    NoLock,
    /// None is made yet.
    None {
        /// What the person is called, where they have said so.
        name: Option<String>,
    },
    /// It is made.
    Made {
        /// The name on it.
        name: String,
        /// As a text.
        text: String,
        /// How many squares its picture has on each side.
        side: usize,
        /// Its dark squares, each of the length 1, as the path of a vector picture.
        path: String,
    },
}

/// Somebody who has a card, or may get one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CardHolder {
    /// Who.
    pub id: PersonId,
    /// What they are called here.
    pub name: String,
    /// Whether they have given a card.
    pub card: bool,
}

impl CardHolder {
    /// `person`.
    pub fn of(person: &Person) -> Self {
        let name = person.name.as_ref();
        Self {
            id: person.id,
            name: name.map_or_else(String::new, |name| name.as_str().to_owned()),
            card: person.public_key.is_some(),
        }
    }
}

/// A card that somebody has given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReceivedCard {
    /// The name on it.
    pub name: String,
    /// As a text.
    pub text: String,
    /// Whether it is one's own.
    pub own: bool,
    /// Who has this card already.
    pub known: Option<CardHolder>,
    /// Those who are called so and have a card with other keys.
    pub other_keys: Vec<CardHolder>,
    /// Those whose card it may be.
    pub people: Vec<CardHolder>,
    /// Whose it most likely is: who is called so.
    pub proposed: Option<PersonId>,
}

/// A file of a conversation that has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReceivedConversationFile {
    /// What it holds.
    pub kind: SentKind,
    /// Who has sent it.
    pub from: CardHolder,
    /// The titles of what both rate.
    pub titles: Vec<Text>,
    /// How many minutes the conversation is to take.
    pub minutes: u16,
    /// Whether it was taken in before.
    pub again: bool,
    /// Whether one that it follows has not come yet.
    pub waits: bool,
    /// What the two are to agree on, where one has not accepted it yet.
    pub frame: Option<ReceivedFrame>,
    /// What is shown beforehand.
    pub shared: Option<BeforehandView>,
    /// What came of the conversation, where both were shown.
    pub record: Option<ReceivedRecord>,
}

/// What two people are to agree on about their conversations, as the other one has accepted it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReceivedFrame {
    /// What it says.
    pub text: FrameText,
    /// When the two look at it again.
    pub review: NaiveDate,
}

/// What the one whom a conversation is about shows beforehand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BeforehandView {
    /// Whether that is oneself.
    pub mine: bool,
    /// In their words; empty where nothing is written.
    pub words: String,
    /// Examples.
    pub examples: Vec<SharedExample>,
}

/// An example that can be shown beforehand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ShareableExample {
    /// Its line.
    #[serde(flatten)]
    pub brief: ExampleBrief,
    /// All that it says: it goes out whole.
    pub starr: Starr,
}

/// An example that is shown beforehand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SharedExample {
    /// The day it happened.
    pub day: NaiveDate,
    /// What happened.
    pub starr: Starr,
}

/// What came of a conversation, before it is taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReceivedRecord {
    /// Whether one has ended it oneself, so that what stands here stays.
    pub ended_here: bool,
    /// What happened to earlier agreements that one does not know of yet.
    pub moved: Vec<AgreementEntry>,
    /// What was agreed in it.
    pub agreements: Vec<ReceivedAgreement>,
    /// How many points the agenda has.
    pub points: usize,
    /// To how many of them something is noted.
    pub notes: usize,
    /// The day on which the two talk again.
    pub next: Option<NaiveDate>,
}

/// An agreement that came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReceivedAgreement {
    /// Whether one keeps it oneself.
    pub mine: bool,
    /// What is agreed.
    pub plan: Plan,
}

/// A file of a conversation that was taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ConversationFileTaken {
    /// Its conversation.
    pub id: ConversationId,
    /// The write.
    pub saved: Saved,
}

/// The files of a conversation on two computers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ConversationFiles {
    /// What one has to send now, or has sent last and may send again.
    pub outgoing: Option<OutgoingFile>,
    /// What keeps the conversation from going on.
    pub trouble: Option<FilesTrouble>,
    /// The folder that is shared with the other one, by which the files can go.
    pub folder: Option<String>,
}

impl ConversationFiles {
    /// How it stands with them, where a list has to say it.
    pub fn state(&self) -> Option<FilesState> {
        use FilesTrouble::{CardReplaced, Forked, NoCard};
        if let Some(NoCard | Forked | CardReplaced) = self.trouble {
            return Some(FilesState::Stuck);
        }
        let due = self.outgoing.filter(|file| !file.made);
        due.map(|_| FilesState::Due)
    }
}

/// How it stands with the files of a conversation, where a list has to say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FilesState {
    /// One has a file for the other one that was not made yet.
    Due,
    /// Nothing that comes lets the conversation go on.
    Stuck,
}

/// A file of a conversation that one has given, or was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ExchangedFile {
    /// What it holds.
    pub kind: SentKind,
    /// Whether one has given it.
    pub mine: bool,
    /// When it was made, or came.
    #[serde(serialize_with = "domain::shown::moment")]
    #[ts(as = "domain::ShownMoment")]
    pub at: DateTime<Utc>,
}

/// A file that is to be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct OutgoingFile {
    /// What it holds.
    pub kind: SentKind,
    /// Whether it was made before.
    pub made: bool,
}

/// What keeps a conversation on two computers from going on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FilesTrouble {
    /// One has no card any more, or another one.
    NoCard,
    /// Two copies of one store are in use.
    Forked,
    /// The other one has given a card with other keys since.
    CardReplaced,
    /// The other one has ended it.
    EndedByOther,
    /// A file has come that follows one which has not.
    Waiting,
}
