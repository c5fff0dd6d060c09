//! Agreements: making them, saying what came of them, and looking at them.

mod focus;
pub(crate) mod rhythm;

pub use focus::{choose_focus, focus};
pub(crate) use rhythm::wheel;
pub use rhythm::{choose_rhythm, wheel_picture};

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::{
    ActionKind, Agreement, AgreementEntry, AgreementError, AgreementId, AgreementState,
    AgreementTransition, Changed, FormRef, ItemRef, NamedItem, Now, Perspective, Plan, UserAction,
};
use store::assessments;
use store::{Tx, agreements, form_drafts, people};
use view::{AgreementMade, AgreementView, Agreements, Saved};

use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;
use crate::instrument::library::Library;
use crate::instrument::named_items::add_stored;
use crate::myself::{NewIds, myself};
use crate::stores::Stores;

/// Makes an agreement of the person with themselves.
///
/// # Errors
/// [`AppError::Agreement`], or the store.
pub fn make_agreement(
    stores: &mut Stores,
    library: &Library,
    plan: Plan,
    item: Option<ItemRef>,
    ids: NewIds<AgreementId>,
    now: Now,
) -> Result<AgreementMade, AppError> {
    let plan = plan.checked()?;
    let mut step = UserAction::new(ActionKind::AgreementMade, vec![Changed::Agreements]);
    if let Some(item) = &item {
        let items = library.items()?;
        let named = items.iter().find(|named| &named.item == item);
        step = step.to_item(&named.ok_or(AgreementError::ItemUnknown)?.title);
    }
    let saved = Saved::of(&step, now.at);
    stores.write(now.at, |tx, _| {
        let myself = myself(tx, ids.myself, now.at)?;
        let agreement = Agreement {
            id: ids.id,
            owner: myself,
            conversation: None,
            item,
            first: AgreementEntry {
                at: now.at,
                state: AgreementState::Open,
                plan,
                outcome: None,
            },
            later: Vec::new(),
        };
        agreements::add(tx, myself, &agreement)?;
        form_drafts::remove(tx, &FormRef::NewAgreement)?;
        tx.record_undo(step);
        Ok(())
    })?;
    Ok(AgreementMade { id: ids.id, saved })
}

/// Moves an agreement on, with what came of it until now.
///
/// # Errors
/// [`AppError::Agreement`], or the store.
pub fn move_agreement(
    stores: &mut Stores,
    library: &Library,
    id: AgreementId,
    to: AgreementTransition,
    outcome: &str,
    now: Now,
) -> Result<Saved, AppError> {
    let mut items = library.items()?;
    stores.write(now.at, |tx, cache| {
        let agreement = agreements::get(tx, id)?;
        let entry = agreement.next(to, outcome, now.at)?;
        agreements::add_entry(tx, id, &entry)?;
        form_drafts::remove(tx, &FormRef::AgreementStep { id })?;
        let mut step = UserAction::new(ActionKind::AgreementMoved, vec![Changed::Agreements]);
        let views = views(tx, cache, vec![agreement], &mut items, now.today)?;
        if let Some(item) = views.first().and_then(|view| view.item.as_ref()) {
            step = step.to_item(&item.title);
        }
        let saved = Saved::of(&step, now.at);
        tx.record_undo(step);
        Ok(saved)
    })
}

/// All agreements of the person.
///
/// # Errors
/// The store.
pub fn agreements(
    stores: &mut Stores,
    library: &Library,
    now: Now,
) -> Result<Agreements, AppError> {
    let mut items = library.items()?;
    stores.read(|tx, cache| {
        let mut all = Agreements {
            live: Vec::new(),
            closed: Vec::new(),
            items: Vec::new(),
            focus: Vec::new(),
        };
        if let Some(myself) = people::myself(tx)? {
            let agreements = agreements::list(tx, myself)?;
            let views = views(tx, cache, agreements, &mut items, now.today)?;
            (all.live, all.closed) = AgreementView::live_and_closed(views);
            let own = Perspective::own(myself);
            // Of the latest reflection with each instrument.
            let mut known = BTreeSet::new();
            for row in assessments::finished(tx, own)? {
                let instrument = cache.instrument_id(tx, &row.instrument)?;
                if !known.insert(instrument.clone()) {
                    continue;
                }
                let in_focus = store::focus::for_assessment(tx, row.id)?.into_iter();
                all.focus.extend(in_focus.map(|item| ItemRef {
                    instrument: instrument.clone(),
                    item,
                }));
            }
        }
        all.items = items;
        Ok(all)
    })
}

/// The agreements as they are shown; an item that is no longer carried is added to `items`.
pub(crate) fn views(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    agreements: Vec<Agreement>,
    items: &mut Vec<NamedItem>,
    today: NaiveDate,
) -> Result<Vec<AgreementView>, AppError> {
    let spoken_of = agreements
        .iter()
        .filter_map(|agreement| agreement.item.as_ref());
    add_stored(tx, cache, items, &spoken_of.collect())?;
    let named = |item: &ItemRef| items.iter().find(|named| &named.item == item).cloned();
    let view = |agreement: Agreement| {
        let item = agreement.item.as_ref().and_then(named);
        AgreementView::of(agreement, item, today)
    };
    Ok(agreements.into_iter().map(view).collect())
}
