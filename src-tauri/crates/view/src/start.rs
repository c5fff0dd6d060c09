//! What the start screen is given.

use domain::{Assessment, BackupTrouble, DomainId, Text, Wheel};
use serde::Serialize;
use ts_rs::TS;

use crate::agreement::AgreementView;
use crate::coaching::ConversationUnderWay;
use crate::instrument::InstrumentSummary;
use crate::profile::ProfileView;
use crate::reflection::ReflectionSummary;

/// The domain at which a draft goes on: one has less time than for all of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DomainAtHand {
    /// Which.
    pub domain: DomainId,
    /// Its title.
    pub title: Text,
    /// About how many minutes what is not answered of it takes.
    pub minutes_left: usize,
}

impl DomainAtHand {
    /// That of `draft`; none where all of it is answered.
    pub fn of(draft: &Assessment) -> Option<Self> {
        let (domain, progress) = draft.domain_at_hand()?;
        Some(Self {
            domain: progress.domain,
            title: domain.title.clone(),
            minutes_left: progress.minutes_left,
        })
    }
}

/// The places of the menu that are not there for everybody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Menu {
    /// Whether there is somebody whom the person talks with.
    pub conversations: bool,
}

/// What the start screen shows.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Overview {
    /// The instruments that a reflection can be begun with, the core instrument first.
    pub instruments: Vec<InstrumentSummary>,
    /// Reflections that are not finished, the latest begun first.
    pub drafts: Vec<ReflectionSummary>,
    /// The domain at which the first of them goes on; none where all of it is answered.
    pub at_hand: Option<DomainAtHand>,
    /// The latest finished reflection and what it shows.
    pub latest: Option<ProfileView>,
    /// How many finished reflections there are in all.
    pub finished_count: usize,
    /// The agreements in force whose day is near or has passed, the earliest first.
    pub due: Vec<AgreementView>,
    /// The conversations that have not ended, or in which one owes the other one a file, the latest begun first.
    pub conversations: Vec<ConversationUnderWay>,
    /// How many agreements are in force in all.
    pub live_agreements: usize,
    /// The year around today.
    pub wheel: Wheel,
    /// The places of the menu, so that it need not be asked for at the start.
    pub menu: Menu,
    /// What is shown is example data.
    pub example: bool,
    /// Why no backup can be made by itself now; none where one can.
    pub backup_trouble: Option<BackupTrouble>,
    /// The name of a log that was set aside since it belonged to another file than the one that lies in the
    /// store's place; none where that was not so in this run of the program.
    pub log_aside: Option<String>,
}
