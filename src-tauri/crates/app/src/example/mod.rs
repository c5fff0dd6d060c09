//! The log of examples: adding, changing, deleting, searching.

pub(crate) mod evidence;

pub use evidence::{evidence, forms_picture};

use domain::{
    ActionKind, Changed, DomainRef, Example, ExampleContent, ExampleId, ExampleSearch, FormRef,
    ItemRef, NamedItem, Now, Perspective, UserAction,
};
use store::examples::{self, ExampleFilter};
use store::{form_drafts, people};
use view::{ExampleAdded, ExampleLog, ExampleView, Saved};

use crate::error::AppError;
use crate::instrument::library::Library;
use crate::instrument::named_items::add_stored;
use crate::myself::{NewIds, myself};
use crate::profile::mirror::days_within;
use crate::stores::Stores;

/// How many examples a search shows; more are not read through.
const MOST_SHOWN: usize = 50;

/// Adds an example that was written in `form`, of which nothing is left to write then.
///
/// # Errors
/// [`AppError::Example`], or the store.
pub fn add_example(
    stores: &mut Stores,
    library: &Library,
    content: ExampleContent,
    form: &FormRef,
    ids: NewIds<ExampleId>,
    now: Now,
) -> Result<ExampleAdded, AppError> {
    let items = library.items()?;
    let content = content.checked(now.today, |item| is_named(&items, item))?;
    let example = Example {
        id: ids.id,
        content,
        added: now.at,
        changed: now.at,
    };
    let step = UserAction::new(ActionKind::ExampleAdded, vec![Changed::Examples]);
    let saved = Saved::of(&step, now.at);
    stores.write(now.at, |tx, _| {
        let myself = myself(tx, ids.myself, now.at)?;
        examples::add(tx, myself, &example)?;
        form_drafts::remove(tx, form)?;
        tx.record_undo(step);
        Ok(())
    })?;
    Ok(ExampleAdded { id: ids.id, saved })
}

/// Replaces what an example says. An item that it shows already may be one that no instrument
/// carries any more.
///
/// # Errors
/// [`AppError::Example`], or the store.
pub fn change_example(
    stores: &mut Stores,
    library: &Library,
    id: ExampleId,
    content: ExampleContent,
    now: Now,
) -> Result<Saved, AppError> {
    let items = library.items()?;
    let step = UserAction::new(ActionKind::ExampleChanged, vec![Changed::Examples]);
    let saved = Saved::of(&step, now.at);
    stores.write(now.at, |tx, _| {
        let before = examples::get(tx, id)?;
        let known = |item: &ItemRef| before.content.items.contains(item) || is_named(&items, item);
        let content = content.checked(now.today, known)?;
        if content != before.content {
            let example = Example {
                content,
                changed: now.at,
                ..before
            };
            examples::change(tx, &example)?;
            tx.record_undo(step);
        }
        form_drafts::remove(tx, &FormRef::Example { id })?;
        Ok(())
    })?;
    Ok(saved)
}

/// Deletes an example. It can be undone until the program closes.
///
/// # Errors
/// The store.
pub fn delete_example(stores: &mut Stores, id: ExampleId, now: Now) -> Result<Saved, AppError> {
    let step = UserAction::new(ActionKind::ExampleDeleted, vec![Changed::Examples]);
    let saved = Saved::of(&step, now.at);
    stores.write(now.at, |tx, _| {
        examples::delete(tx, id)?;
        form_drafts::remove(tx, &FormRef::Example { id })?;
        tx.record_undo(step);
        Ok(())
    })?;
    Ok(saved)
}

/// One example.
///
/// # Errors
/// The store.
pub fn example(
    stores: &mut Stores,
    library: &Library,
    id: ExampleId,
    now: Now,
) -> Result<ExampleView, AppError> {
    let mut items = library.items()?;
    stores.read(|tx, cache| {
        let example = examples::get(tx, id)?;
        add_stored(
            tx,
            cache,
            &mut items,
            &example.content.items.iter().collect(),
        )?;
        Ok(ExampleView {
            ahead: now.is_ahead(example.content.day),
            example,
            items,
        })
    })
}

/// The examples that a search finds, the latest first.
///
/// # Errors
/// The store.
pub fn examples(
    stores: &mut Stores,
    library: &Library,
    search: &ExampleSearch,
    now: Now,
) -> Result<ExampleLog, AppError> {
    let mut items = library.items()?;
    let mut wanted = ExampleFilter {
        words: search.words.clone(),
        items: wanted_items(search, &items),
        form: search.form,
        instrument: search.within.instrument.clone(),
        since: None,
        until: None,
    };
    let calendar = stores.calendar;
    stores.read(|tx, cache| {
        let Some(myself) = people::myself(tx)? else {
            return Ok(ExampleLog {
                examples: Vec::new(),
                ahead: Vec::new(),
                found: 0,
                total: 0,
                items,
            });
        };
        let (since, until) = days_within(tx, Perspective::own(myself), &search.within, calendar)?;
        wanted.since = since;
        wanted.until = until;
        let found = examples::find(tx, myself, &wanted, MOST_SHOWN)?;
        let shown = found.examples.iter();
        let spoken_of = shown.flat_map(|example| &example.content.items).collect();
        add_stored(tx, cache, &mut items, &spoken_of)?;
        let shown = found.examples.iter();
        let ahead = shown.filter(|example| now.is_ahead(example.content.day));
        Ok(ExampleLog {
            ahead: ahead.map(|example| example.id).collect(),
            total: examples::count(tx, myself)?,
            found: found.count,
            examples: found.examples,
            items,
        })
    })
}

fn is_named(items: &[NamedItem], item: &ItemRef) -> bool {
    items.iter().any(|named| &named.item == item)
}

/// The items that a search narrows to; none where it does not.
fn wanted_items(search: &ExampleSearch, items: &[NamedItem]) -> Option<Vec<ItemRef>> {
    let in_domain = |named: &&NamedItem, domain: &DomainRef| {
        named.item.instrument == domain.instrument && named.domain == domain.domain
    };
    let of_domain = search.domain.as_ref().map(|domain| {
        let named = items.iter().filter(|named| in_domain(named, domain));
        named.map(|named| named.item.clone()).collect::<Vec<_>>()
    });
    match (&search.item, of_domain) {
        (Some(item), Some(of_domain)) => {
            Some(of_domain.into_iter().filter(|each| each == item).collect())
        }
        (Some(item), None) => Some(vec![item.clone()]),
        (None, of_domain) => of_domain,
    }
}
