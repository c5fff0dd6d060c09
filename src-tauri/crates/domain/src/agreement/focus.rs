//! The items that a person wants to work on after a reflection.

use crate::ids::ItemId;
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
