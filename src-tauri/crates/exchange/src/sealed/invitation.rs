//! The first file of a conversation on two computers: what both are to rate, and what is shown beforehand.

use std::collections::BTreeSet;

use domain::coaching::conversation::check_minutes;
use domain::ids::is_word;
use domain::{Fingerprint, InstrumentId, ItemId};
use serde::{Deserialize, Serialize};

use crate::sealed::commitment::Commitment;
use crate::sealed::sent_frame::SentFrame;
use crate::sealed::shared_beforehand::SharedBeforehand;

/// Most items of a conversation.
const MOST_ITEMS: usize = 500;
/// Longest version of an instrument.
const LONGEST_VERSION: usize = 32;

/// What one invites another with to rate the same. It holds nothing of one's own answers but a commitment to
/// them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    /// By which instrument.
    pub instrument: SentInstrument,
    /// What both rate, in the order of the instrument.
    pub items: Vec<ItemId>,
    /// To one's own frozen answers.
    pub commitment: Commitment,
    /// How long the conversation is to take.
    pub minutes: u16,
    /// What the two agree on about their conversations, as the one who invites has accepted it.
    pub frame: SentFrame,
    /// What is shown beforehand.
    pub shared: SharedBeforehand,
}

/// An instrument in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SentInstrument {
    /// Its name.
    pub id: InstrumentId,
    /// Its version.
    pub version: String,
    /// The fingerprint of its text.
    pub sha256: String,
    /// Its text, where it is none that comes with the program.
    pub text: Option<String>,
}

impl Invitation {
    /// Whether it keeps to the rules that can be held without the instrument.
    pub(crate) fn may_be_sent(&self) -> bool {
        let mut seen = BTreeSet::new();
        self.instrument.may_be_sent()
            && (1..=MOST_ITEMS).contains(&self.items.len())
            && self
                .items
                .iter()
                .all(|item| is_word(item.as_str()) && seen.insert(item))
            && check_minutes(self.minutes).is_ok()
            && self.shared.may_be_sent()
    }
}

impl SentInstrument {
    fn may_be_sent(&self) -> bool {
        let is_digit = |digit: u8| matches!(digit, b'0'..=b'9' | b'a'..=b'f');
        let is_version = |sign: u8| sign.is_ascii_alphanumeric() || b".-+".contains(&sign);
        let text = self.text.as_deref().map(Fingerprint::of);
        is_word(self.id.as_str())
            && (1..=LONGEST_VERSION).contains(&self.version.len())
            && self.version.bytes().all(is_version)
            && self.sha256.len() == 64
            && self.sha256.bytes().all(is_digit)
            && text.is_none_or(|of| of.as_str() == self.sha256)
    }
}
