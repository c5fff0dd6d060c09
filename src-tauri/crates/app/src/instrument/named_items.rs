//! The items that examples and agreements can speak of, in words.

use std::collections::BTreeSet;

use domain::{Instrument, ItemRef, NamedItem};
use store::Tx;

use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;

/// Adds to `items` those that are `spoken_of` but no longer bundled, as they were last worded.
///
/// # Errors
/// The store.
pub(crate) fn add_stored(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    items: &mut Vec<NamedItem>,
    spoken_of: &BTreeSet<&ItemRef>,
) -> Result<(), AppError> {
    let is_missing = |item: &ItemRef| !items.iter().any(|named| &named.item == item);
    let missing: Vec<_> = spoken_of.iter().filter(|item| is_missing(item)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let stored = cache.all(tx)?;
    for item in missing {
        let found = stored
            .iter()
            .rev()
            .flat_map(|instrument| items_of(instrument))
            .find(|named| &&named.item == item);
        items.extend(found);
    }
    Ok(())
}

/// Every item of `instrument`, in words.
pub(crate) fn items_of(instrument: &Instrument) -> impl Iterator<Item = NamedItem> {
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
