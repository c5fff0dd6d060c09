//! What the screens of focus and agreements are given.

use domain::{
    Agreement, AgreementEntry, AgreementId, AssessmentId, Due, InstrumentId, ItemId, ItemRef,
    NamedItem,
};
use serde::Serialize;
use ts_rs::TS;

use crate::saved::Saved;

/// The focus after a finished reflection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Focus {
    /// The reflection.
    pub id: AssessmentId,
    /// Its instrument.
    pub instrument: InstrumentId,
    /// The items in focus, in the order chosen.
    pub items: Vec<ItemId>,
    /// Most items that may be chosen.
    pub most: usize,
    /// The agreements in force that serve any item of the instrument, the earliest day first.
    pub agreements: Vec<AgreementView>,
}

/// An agreement as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AgreementView {
    /// The agreement.
    pub agreement: Agreement,
    /// Its latest step.
    pub latest: AgreementEntry,
    /// The item that it serves, in words.
    pub item: Option<NamedItem>,
    /// How its day lies to today.
    pub due: Due,
}

/// What the screen of agreements shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Agreements {
    /// Those in force, the earliest day first.
    pub live: Vec<AgreementView>,
    /// Those done or dropped, the latest closed first.
    pub closed: Vec<AgreementView>,
    /// Every item that an agreement can serve.
    pub items: Vec<NamedItem>,
    /// The items in focus after the latest finished reflection.
    pub focus: Vec<ItemRef>,
}

/// A newly made agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AgreementMade {
    /// Its id.
    pub id: AgreementId,
    /// The write.
    pub saved: Saved,
}
