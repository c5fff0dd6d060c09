//! What came of a conversation, as the one who has ended it sends it.

use std::collections::BTreeSet;

use domain::{
    AgreementId, Closing, ClosingAnswers, ConversationId, ConversationRecord, ItemRef, Keeper,
    RecordedAgreement, Topic,
};
use serde::{Deserialize, Serialize};

use crate::agenda_points::{WrittenPoint, points};
use crate::agreement_history::{WrittenEntry, history};
use crate::moment::Day;
use crate::sealed::file_hash::FileHash;

/// Most points of an agenda.
const MOST_POINTS: usize = 200;
/// Most agreements.
const MOST_AGREEMENTS: usize = 200;
/// Most steps of one.
const MOST_STEPS: usize = 200;

/// What came of a conversation that both have seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "Written", try_from = "Written")]
pub struct Record {
    /// The file by which its sender got the other one's answers.
    pub follows: FileHash,
    /// What came of it.
    pub record: ConversationRecord,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    follows: FileHash,
    agenda: Vec<WrittenPoint>,
    agreements: Vec<WrittenAgreement>,
    closing: WrittenClosing,
    next: Option<Day>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenAgreement {
    id: AgreementId,
    conversation: ConversationId,
    keeper: Keeper,
    item: Option<ItemRef>,
    history: Vec<WrittenEntry>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenClosing {
    subject: WrittenSaid,
    other: WrittenSaid,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSaid {
    useful: Option<domain::Extent>,
    heard: Option<domain::Extent>,
    differently: String,
}

impl Record {
    /// Whether it keeps to the rules that hold for what is made here and not only for what is read.
    pub(crate) fn may_be_sent(&self) -> bool {
        let record = &self.record;
        // What was seen in an observation is on one computer.
        let is_observation = |topic: &Topic| matches!(topic, Topic::Observation { .. });
        let steps = |agreement: &RecordedAgreement| agreement.later.len();
        record.points.len() <= MOST_POINTS
            && record.agreements.len() <= MOST_AGREEMENTS
            && record.agreements.iter().all(|one| steps(one) < MOST_STEPS)
            && !record.points.iter().any(|one| is_observation(&one.topic))
    }
}

impl From<Record> for Written {
    fn from(Record { follows, record }: Record) -> Self {
        Self {
            follows,
            agenda: record.points.iter().map(Into::into).collect(),
            agreements: record.agreements.into_iter().map(Into::into).collect(),
            closing: WrittenClosing {
                subject: record.closing.subject.into(),
                other: record.closing.other.into(),
            },
            next: record.next.map(Day),
        }
    }
}

impl From<RecordedAgreement> for WrittenAgreement {
    fn from(agreement: RecordedAgreement) -> Self {
        let history = std::iter::once(&agreement.first).chain(&agreement.later);
        Self {
            history: history.map(WrittenEntry::from).collect(),
            id: agreement.id,
            conversation: agreement.conversation,
            keeper: agreement.keeper,
            item: agreement.item,
        }
    }
}

impl From<ClosingAnswers> for WrittenSaid {
    fn from(said: ClosingAnswers) -> Self {
        Self {
            useful: said.useful,
            heard: said.heard,
            differently: said.differently,
        }
    }
}

impl TryFrom<Written> for Record {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        let mut ids = BTreeSet::new();
        let mut agreements = Vec::with_capacity(written.agreements.len().min(MOST_AGREEMENTS));
        for agreement in written.agreements {
            if !ids.insert(agreement.id) {
                return Err("names an agreement twice");
            }
            agreements.push(agreement.try_into()?);
        }
        let closing = Closing {
            subject: written.closing.subject.into(),
            other: written.closing.other.into(),
        };
        let kept = closing.clone().checked();
        if kept.ok().as_ref() != Some(&closing) {
            return Err("has an end that could not have been kept");
        }
        Ok(Self {
            follows: written.follows,
            record: ConversationRecord {
                points: points(written.agenda).map_err(|(_, field)| field)?,
                agreements,
                closing,
                next: written.next.map(|day| day.0),
            },
        })
    }
}

impl TryFrom<WrittenAgreement> for RecordedAgreement {
    type Error = &'static str;

    fn try_from(written: WrittenAgreement) -> Result<Self, Self::Error> {
        if !written.item.as_ref().is_none_or(ItemRef::is_well_formed) {
            return Err("names no item");
        }
        let history = history(written.history);
        let (first, later) = history.map_err(|_| "has a history that cannot have been")?;
        Ok(Self {
            id: written.id,
            conversation: written.conversation,
            keeper: written.keeper,
            item: written.item,
            first,
            later,
        })
    }
}

impl From<WrittenSaid> for ClosingAnswers {
    fn from(written: WrittenSaid) -> Self {
        Self {
            useful: written.useful,
            heard: written.heard,
            differently: written.differently,
        }
    }
}
