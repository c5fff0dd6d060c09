//! The items that a person wants to work on after a reflection.

use serde::Serialize;
use ts_rs::TS;

use crate::agreement::AgreementView;
use crate::ids::{AssessmentId, InstrumentId, ItemId};
use crate::reflection::assessment::Assessment;

/// How many items may be in focus.
pub const MOST_IN_FOCUS: usize = 3;

/// Why a choice of focus is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FocusError {
    /// More than [`MOST_IN_FOCUS`].
    #[error("more than three items are chosen")]
    TooMany,
    /// An item is not one of the reflection, or is chosen twice.
    #[error("an item in focus is not one of the reflection, or is chosen twice")]
    ItemUnknown,
}

/// Refuses a choice of focus that does not fit `assessment`.
///
/// # Errors
/// [`FocusError`].
pub fn check_focus(assessment: &Assessment, items: &[ItemId]) -> Result<(), FocusError> {
    if items.len() > MOST_IN_FOCUS {
        return Err(FocusError::TooMany);
    }
    let twice =
        |(index, item): (usize, &ItemId)| items.iter().take(index).any(|other| other == item);
    let unknown = |item: &ItemId| assessment.instrument.item(item).is_none();
    if items.iter().any(unknown) || items.iter().enumerate().any(twice) {
        return Err(FocusError::ItemUnknown);
    }
    Ok(())
}

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
    /// The agreements in force that serve any item of the instrument.
    pub agreements: Vec<AgreementView>,
}
