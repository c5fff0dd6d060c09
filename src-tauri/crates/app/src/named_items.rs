//! The items that examples and agreements can speak of, in words.

use std::collections::BTreeSet;

use domain::{Instrument, ItemRef, NamedItem};
use store::Tx;

use crate::desk::Desk;
use crate::error::AppError;
use crate::kept::KeptInstruments;

impl Desk {
    /// Every item of the instruments that the program carries, in their order.
    ///
    /// # Errors
    /// [`AppError::Instrument`].
    pub(crate) fn carried_items(&self) -> Result<Vec<NamedItem>, AppError> {
        let carried = self.library()?.all();
        Ok(carried
            .flat_map(|carried| named(&carried.instrument))
            .collect())
    }
}

/// Adds to `items` those that are `spoken_of` but no longer carried, as they were last worded.
///
/// # Errors
/// The store.
pub(crate) fn add_kept(
    tx: &Tx<'_>,
    kept: &mut KeptInstruments,
    items: &mut Vec<NamedItem>,
    spoken_of: &BTreeSet<&ItemRef>,
) -> Result<(), AppError> {
    let is_missing = |item: &ItemRef| !items.iter().any(|named| &named.item == item);
    let missing: Vec<_> = spoken_of.iter().filter(|item| is_missing(item)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let from_kept = kept.all(tx)?;
    for item in missing {
        let found = from_kept
            .iter()
            .rev()
            .flat_map(|instrument| named(instrument))
            .find(|named| &&named.item == item);
        items.extend(found);
    }
    Ok(())
}

fn named(instrument: &Instrument) -> impl Iterator<Item = NamedItem> {
    let domains = instrument.domains.iter().enumerate();
    domains.flat_map(move |(domain_index, domain)| {
        domain.items.iter().map(move |item| NamedItem {
            item: ItemRef {
                instrument: instrument.id.clone(),
                item: item.id.clone(),
            },
            title: item.title.clone(),
            domain: domain.id.clone(),
            domain_title: domain.title.clone(),
            domain_index,
        })
    })
}
