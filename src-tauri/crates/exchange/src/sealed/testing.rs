//! Two people and the files of their conversation, for the tests beside the rules.

use chrono::NaiveDate;
use domain::{
    AgendaPoint, Answer, Closing, ConversationId, ConversationRecord, ExampleContent, FacetId,
    FrameText, InstrumentId, ItemId, NonAnswer, PointState, Starr, Topic, Value,
};
use uuid::Uuid;

use crate::sealed::{
    CardName, Commitment, Content, ConversationFile, FileHash, IDENTITY_LENGTH, Identity,
    Invitation, Opening, Rating, Record, Salt, SentAnswer, SentFrame, SentInstrument,
    SharedBeforehand, SignedFile,
};

pub(crate) fn identity(seed: u8) -> Identity {
    Identity::new(&[seed; IDENTITY_LENGTH]).expect("it is made")
}

pub(crate) fn name(seed: u8) -> CardName {
    CardName::new(if seed == 1 { "Kim Holm" } else { "Åse Ørum" }).expect("it is a name")
}

/// A file of the person with this seed, for the other one.
pub(crate) fn signed(from: u8, to: u8, file: ConversationFile) -> SignedFile {
    SignedFile::new(file, &identity(from), name(from), identity(to).public()).expect("it is signed")
}

pub(crate) fn first(content: Content) -> ConversationFile {
    ConversationFile {
        conversation: ConversationId::new(Uuid::from_u128(1)),
        epoch: 1,
        counter: 1,
        previous: None,
        content,
    }
}

/// The sender's next file.
pub(crate) fn after(before: &SignedFile, content: Content) -> ConversationFile {
    ConversationFile {
        counter: before.file().counter + 1,
        previous: Some(before.hash()),
        content,
        ..before.file().clone()
    }
}

pub(crate) fn items() -> Vec<ItemId> {
    ["health", "law", "dialogue"].map(ItemId::new).to_vec()
}

/// Answers that begin with this level.
pub(crate) fn answers(level: u8) -> Vec<SentAnswer> {
    let level = Value::try_from(level).expect("it is on a scale");
    let given = [
        level.into(),
        NonAnswer::DoNotKnow.into(),
        Answer::from(level),
    ];
    let answers = items().into_iter().zip(given);
    answers
        .map(|(item, answer)| SentAnswer {
            item,
            facet: FacetId::new("level"),
            answer,
        })
        .collect()
}

pub(crate) fn salt() -> Salt {
    Salt::new([9; 32])
}

pub(crate) fn shared() -> SharedBeforehand {
    SharedBeforehand {
        words: "Jeg øver mig i at spørge \"hvorfor\".".to_owned(),
        examples: vec![ExampleContent {
            day: NaiveDate::from_ymd_opt(2026, 11, 2).expect("a day"),
            starr: Starr {
                situation: "Et møde".to_owned(),
                action: "Jeg spurgte".to_owned(),
                ..Starr::default()
            },
            items: std::collections::BTreeSet::new(),
            forms: std::collections::BTreeSet::new(),
        }],
    }
}

pub(crate) fn frame() -> SentFrame {
    let part = || "As we said.".to_owned();
    SentFrame {
        text: FrameText {
            purpose: part(),
            rhythm: part(),
            confidential: part(),
            readers: part(),
            ending: part(),
        },
        review: NaiveDate::from_ymd_opt(2027, 5, 2).expect("a day"),
    }
}

/// What came of it, of a sender who follows this file.
pub(crate) fn record(follows: FileHash) -> Content {
    let point = AgendaPoint {
        number: 1,
        topic: Topic::Wellbeing,
        carried_over: false,
        minutes: 5,
        state: PointState::Reached,
        note: "En travl uge".to_owned(),
    };
    Content::Record(Record {
        follows,
        record: ConversationRecord {
            points: vec![point],
            agreements: Vec::new(),
            closing: Closing::default(),
            next: None,
        },
    })
}

/// An invitation of the one who has answered so.
pub(crate) fn invitation(level: u8) -> Invitation {
    Invitation {
        instrument: SentInstrument {
            id: InstrumentId::new("core"),
            version: "1.0.0".to_owned(),
            sha256: "ab".repeat(32),
            text: None,
        },
        items: items(),
        commitment: Commitment::of(&answers(level), &items(), &shared(), &salt()),
        minutes: 45,
        frame: frame(),
        shared: shared(),
    }
}

pub(crate) fn rating(invitation: FileHash, level: u8) -> Content {
    Content::Rating(Rating {
        invitation,
        answers: answers(level),
    })
}

pub(crate) fn opening(rating: FileHash, level: u8) -> Content {
    Content::Opening(Opening {
        rating,
        answers: answers(level),
        salt: salt(),
    })
}
