//! What the page asks of people, the conversations with them, and the files of those.

use domain::{
    About, AgendaChange, ConversationId, GroupLearningId, InstrumentId, ItemId, Observed, PersonId,
    ReceivedId, Relation,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Names a file that lies in a shared folder.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct FoundFileOf {
    /// Which.
    pub number: u32,
}

/// Takes in a file of a conversation that has been seen.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakeConversationFile {
    /// Which.
    pub id: ReceivedId,
    /// Whether one accepts the frame that an invitation goes by.
    pub accepts_frame: bool,
}

/// A conversation.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct ConversationOf {
    /// Which.
    pub id: ConversationId,
}

/// What was seen of one item in an observation.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct WriteObserved {
    /// Which conversation.
    pub id: ConversationId,
    /// What was seen.
    pub observed: Observed,
}

/// What a group wants to keep of a sparring.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct KeepGroupLearning {
    /// In their words.
    pub text: String,
}

/// What a group has kept.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct GroupLearningOf {
    /// Which.
    pub id: GroupLearningId,
}

/// A card that was received, to be taken.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakeCard {
    /// Which.
    pub id: ReceivedId,
    /// Whose it is; none where it is somebody new.
    pub person: Option<PersonId>,
    /// Who somebody new is to the person.
    pub relation: Relation,
    /// Those of whom the person was shown that they have a card with other keys, and takes it all the same.
    pub despite_keys_of: Vec<PersonId>,
}

/// A card as a text.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CardText {
    /// The text.
    pub text: String,
}

/// A card of one's own to be made.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct MakeCard {
    /// The name on it.
    pub name: String,
}

/// One's own card to be saved.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct SaveCard {
    /// As a picture, and not as a file.
    pub picture: bool,
}

/// A conversation to be begun.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BeginConversation {
    /// Whom one talks with.
    pub person: PersonId,
    /// Whose work it is about.
    pub about: About,
    /// By which instrument both rate.
    pub instrument: InstrumentId,
    /// The items that they rate.
    pub items: Vec<ItemId>,
    /// What is to be looked at, where the other one goes along to a talk with a citizen.
    pub question: Option<String>,
    /// How many minutes it is to take.
    pub minutes: u16,
    /// Whether each of the two rates on their own computer.
    pub two_computers: bool,
}

/// Whose work a conversation is to be about.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct ConversationAbout {
    /// Whose.
    pub about: About,
}

/// A change of the agenda of a conversation.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ChangeAgenda {
    /// Which conversation.
    pub id: ConversationId,
    /// What is changed.
    pub change: AgendaChange,
}

/// A person to be added.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct AddPerson {
    /// What they are called.
    pub name: String,
    /// Who they are to the person.
    pub relation: Relation,
}

/// Another name for a person.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RenamePerson {
    /// Who.
    pub id: PersonId,
    /// What they are called from now on.
    pub name: String,
}

/// A person.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct PersonOf {
    /// Who.
    pub id: PersonId,
}

/// The half of one of the two in a conversation.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct HalfOf {
    /// Which conversation.
    pub id: ConversationId,
    /// Whose half.
    pub rater: PersonId,
}
