//! What the screens of focus and agreements are given.

use std::cmp::Reverse;

use chrono::NaiveDate;
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

impl AgreementView {
    /// `agreement` on the day `today`, with the item that it serves in words.
    pub fn of(agreement: Agreement, item: Option<NamedItem>, today: NaiveDate) -> Self {
        Self {
            latest: agreement.latest().clone(),
            due: agreement.due(today),
            agreement,
            item,
        }
    }

    /// Those in force, the earliest day first, and the others, the latest closed first.
    pub fn live_and_closed(all: Vec<Self>) -> (Vec<Self>, Vec<Self>) {
        let is_live = |view: &Self| view.latest.state.is_live();
        let (mut live, mut closed): (Vec<_>, Vec<_>) = all.into_iter().partition(is_live);
        live.sort_by_key(|view| view.latest.plan.due);
        closed.sort_by_key(|view| Reverse(view.latest.at));
        (live, closed)
    }
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
