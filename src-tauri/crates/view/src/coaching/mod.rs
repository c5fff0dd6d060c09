//! What the screens of people and conversations are given. Nothing of what was answered is in it before both
//! ratings are shown.

pub mod agenda;
pub mod agenda_template;
pub mod computers;
pub mod frame;
pub mod group_sparring;
pub mod observation;
pub mod shared_folder;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    About, CHOSEN_ITEMS, Conversation, ConversationId, Instrument, InstrumentId, ItemId, MINUTES,
    OBSERVED_ITEMS, Observed, Person, PersonId, Relation, RevealedAnswer, Text, Turn,
};
use serde::Serialize;
use ts_rs::TS;

use crate::coaching::computers::{
    BeforehandView, ConversationFiles, ExchangedFile, FilesState, ShareableExample,
};
use crate::coaching::frame::FrameView;
use crate::saved::Saved;

/// Everybody whom the person talks with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Conversations {
    /// The person whose store it is; none before it knows anybody.
    pub myself: Option<Myself>,
    /// The others, by their names.
    pub people: Vec<PersonConversations>,
    /// Whether one has a card, by which two programs know each other.
    #[serde(rename = "ownCard")]
    pub own_card: bool,
}

/// The person whose store it is, as the other one reads of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Myself {
    /// Who.
    pub id: PersonId,
    /// What they are called; none where they have not said it.
    pub name: Option<String>,
}

impl Myself {
    /// `person`, whose store it is.
    pub fn of(person: &Person) -> Self {
        Self {
            id: person.id,
            name: name(person),
        }
    }
}

/// Somebody whom the person talks with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PersonConversations {
    /// Who.
    pub id: PersonId,
    /// What they are called.
    pub name: String,
    /// Who they are to the person.
    pub relation: Relation,
    /// Whether they have given a card.
    pub card: bool,
    /// Where the folder is on this computer that is shared with them, where one is chosen.
    pub folder: Option<String>,
    /// What the two have agreed about their conversations, as it stands; none before the first.
    pub frame: Option<FrameView>,
    /// The conversations with them, the latest begun first.
    pub conversations: Vec<ConversationSummary>,
}

impl PersonConversations {
    /// The line of `person`.
    pub fn of(
        person: &Person,
        frame: Option<FrameView>,
        conversations: Vec<ConversationSummary>,
    ) -> Self {
        Self {
            id: person.id,
            name: name(person).unwrap_or_default(),
            relation: person.relation,
            card: person.public_key.is_some(),
            folder: None,
            frame,
            conversations,
        }
    }
}

fn name(person: &Person) -> Option<String> {
    person.name.as_ref().map(|name| name.as_str().to_owned())
}

/// One conversation in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConversationSummary {
    /// Its id.
    pub id: ConversationId,
    /// Whose work it is about.
    pub about: About,
    /// Title of its instrument.
    pub instrument_title: Text,
    /// What is looked at, where the other one went along to a talk with a citizen.
    pub question: Option<String>,
    /// How many items both rate.
    pub items: usize,
    /// Whether that is the whole instrument.
    pub whole: bool,
    /// How many minutes it is to take.
    pub minutes: u16,
    /// When it was begun.
    #[serde(serialize_with = "domain::shown::moment")]
    #[ts(as = "domain::ShownMoment")]
    pub begun: DateTime<Utc>,
    /// Whose turn it is.
    pub turn: Turn,
    /// When it ended.
    #[serde(serialize_with = "domain::shown::maybe")]
    #[ts(as = "Option<domain::ShownMoment>")]
    pub ended: Option<DateTime<Utc>>,
    /// The day on which the two talk again, where it says so.
    pub next: Option<NaiveDate>,
    /// Whether each of the two rates on their own computer.
    pub two_computers: bool,
    /// How it stands with its files, on two computers and where that has to be said.
    pub files_state: Option<FilesState>,
    /// What the two programs have given each other, the earliest first; nothing on one computer.
    pub exchanged: Vec<ExchangedFile>,
}

impl ConversationSummary {
    /// The line of `conversation`, by `instrument`.
    pub fn of(conversation: &Conversation, instrument: &Instrument, turn: Turn) -> Self {
        Self {
            id: conversation.id,
            about: conversation.about(),
            instrument_title: instrument.title.clone(),
            question: conversation.question.clone(),
            items: conversation.items.len(),
            whole: conversation.items.len() == instrument.item_count(),
            minutes: conversation.minutes,
            begun: conversation.begun,
            turn,
            ended: conversation.ended,
            next: conversation.next,
            two_computers: false,
            files_state: None,
            exchanged: Vec::new(),
        }
    }
}

/// A conversation that has not ended, and with whom it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ConversationUnderWay {
    /// What the other one is called.
    pub name: String,
    /// Its line.
    pub conversation: ConversationSummary,
}

impl ConversationUnderWay {
    /// `conversation`, with `person`.
    pub fn with(person: &Person, conversation: ConversationSummary) -> Self {
        Self {
            name: name(person).unwrap_or_default(),
            conversation,
        }
    }
}

/// One conversation, with whose turn it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ConversationView {
    /// What its line says.
    #[serde(flatten)]
    pub summary: ConversationSummary,
    /// The two who talk.
    pub talkers: Talkers,
    /// The files that go and come, where each of the two rates on their own computer.
    pub files: Option<ConversationFiles>,
    /// What was shown beforehand, on two computers.
    pub shared: Option<BeforehandView>,
    /// The examples that can be shown beforehand, where the invitation is to be made.
    pub shareable: Vec<ShareableExample>,
    /// The halves that a word keeps closed, in the order in which they are rated.
    pub closed: Vec<ClosedHalf>,
    /// Whether the one whose turn it is can close their half with a word.
    #[serde(rename = "maySetWord")]
    pub may_set_word: bool,
    /// The titles of what both rate, in the order of the instrument.
    pub titles: Vec<Text>,
    /// The places of their domains in the whole instrument, from 0: by these a domain has its mark.
    #[serde(rename = "domainPlaces")]
    pub domain_places: Vec<usize>,
}

/// The two who talk, in the order in which they rate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Talkers {
    /// The one whom it is about.
    pub subject: Talker,
    /// The other one.
    pub other: Talker,
}

/// One of the two who talk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Talker {
    /// Who.
    pub id: PersonId,
    /// Whether it is the person whose store it is.
    pub myself: bool,
    /// What they are called; none where one has not said what one is called.
    pub name: Option<String>,
}

impl Talkers {
    /// Those of `conversation`; `people` are the person whose store it is and the one whom they talk with.
    pub fn of(conversation: &Conversation, people: &[Person; 2]) -> Self {
        let [myself, person] = people.each_ref().map(|person| Talker {
            id: person.id,
            myself: person.relation == Relation::Myself,
            name: name(person),
        });
        let (subject, other) = match conversation.about() {
            About::Myself => (myself, person),
            About::Person => (person, myself),
        };
        Self { subject, other }
    }
}

/// A half that a word keeps closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ClosedHalf {
    /// Whose it is.
    pub rater: Talker,
    /// Whether it was handed over.
    pub finished: bool,
}

impl ClosedHalf {
    /// Those of `talkers` that are `closed`, each with whether it was handed over.
    pub fn of(talkers: &Talkers, closed: impl Iterator<Item = (PersonId, bool)>) -> Vec<Self> {
        let talkers = [&talkers.subject, &talkers.other];
        let half = |(id, finished)| {
            let rater = talkers.iter().find(|talker| talker.id == id)?;
            Some(Self {
                rater: (*rater).clone(),
                finished,
            })
        };
        closed.filter_map(half).collect()
    }
}

/// What can be chosen for a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConversationChoices {
    /// The instruments, the core instrument first.
    pub instruments: Vec<ChoosableInstrument>,
    /// How many minutes it can be set to take.
    pub minutes: Vec<u16>,
    /// How many it is set to take until another is chosen: the middle of them.
    pub usual_minutes: u16,
    /// How few items, where it is not the whole instrument.
    pub least: usize,
    /// How many items, where it is not the whole instrument.
    pub most: usize,
    /// How many items are observed in one talk at most.
    pub most_observed: usize,
}

impl ConversationChoices {
    /// Those among `instruments`.
    pub fn of(instruments: Vec<ChoosableInstrument>) -> Self {
        Self {
            instruments,
            minutes: MINUTES.to_vec(),
            usual_minutes: MINUTES[MINUTES.len() / 2],
            least: *CHOSEN_ITEMS.start(),
            most: *CHOSEN_ITEMS.end(),
            most_observed: *OBSERVED_ITEMS.end(),
        }
    }
}

/// An instrument that both can rate by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ChoosableInstrument {
    /// Which.
    pub id: InstrumentId,
    /// Its title.
    pub title: Text,
    /// Its domains.
    pub domains: Vec<ChoosableDomain>,
}

/// A domain with the items that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ChoosableDomain {
    /// Its title.
    pub title: Text,
    /// Its items.
    pub items: Vec<ChoosableItem>,
}

/// An item that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ChoosableItem {
    /// Which.
    pub id: ItemId,
    /// Its title.
    pub title: Text,
    /// Whether it is proposed, since it is in focus.
    pub proposed: bool,
}

impl ChoosableInstrument {
    /// `instrument`, of which `proposed` are proposed.
    pub fn of(instrument: &Instrument, proposed: &[ItemId]) -> Self {
        let domains = instrument.domains.iter().map(|domain| ChoosableDomain {
            title: domain.title.clone(),
            items: domain
                .items
                .iter()
                .map(|item| ChoosableItem {
                    id: item.id.clone(),
                    title: item.title.clone(),
                    proposed: proposed.contains(&item.id),
                })
                .collect(),
        });
        Self {
            id: instrument.id.clone(),
            title: instrument.title.clone(),
            domains: domains.collect(),
        }
    }
}

/// What both answered, side by side.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Revealed {
    /// The conversation.
    pub id: ConversationId,
    /// The two who talk.
    pub talkers: Talkers,
    /// What both rated, as it read when the conversation was begun: only the chosen items are in it.
    pub instrument: Instrument,
    /// The places of its domains in the whole instrument, from 0: by these a domain has its mark.
    #[serde(rename = "domainPlaces")]
    pub domain_places: Vec<usize>,
    /// Both answers to each facet: agreed strengths first, then the largest distances, then what both see
    /// alike, then what one of them did not rate.
    pub answers: Vec<RevealedAnswer>,
    /// What was looked at, where the other one went along to a talk with a citizen.
    pub question: Option<String>,
    /// What they saw then, in the order of the items.
    pub observed: Vec<Observed>,
}

/// A person who was added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PersonAdded {
    /// Their id.
    pub id: PersonId,
    /// The write.
    pub saved: Saved,
}

/// A conversation that was begun.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ConversationBegun {
    /// Its id.
    pub id: ConversationId,
    /// The write.
    pub saved: Saved,
}
