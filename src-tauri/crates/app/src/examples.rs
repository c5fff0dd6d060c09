//! The log of examples: adding, changing, deleting, searching.

use domain::{
    Changed, DomainRef, Example, ExampleAdded, ExampleContent, ExampleId, ExampleLog,
    ExampleSearch, ExampleView, ItemRef, NamedItem, Now, Saved, Step, StepKind,
};
use store::examples::{self, ExampleFilter};
use store::subjects;

use crate::desk::Desk;
use crate::error::AppError;
use crate::myself::{NewIds, myself};
use crate::named_items::add_kept;

/// How many examples a search shows; more are not read through.
const MOST_SHOWN: usize = 50;

impl Desk {
    /// Adds an example.
    ///
    /// # Errors
    /// [`AppError::Example`], or the store.
    pub fn add_example(
        &mut self,
        content: ExampleContent,
        ids: NewIds<ExampleId>,
        now: Now,
    ) -> Result<ExampleAdded, AppError> {
        let items = self.carried_items()?;
        let content = content.checked(now.today, |item| is_named(&items, item))?;
        let example = Example {
            id: ids.id,
            content,
            added: now.at,
            changed: now.at,
        };
        let step = Step::new(StepKind::ExampleAdded, vec![Changed::Examples]);
        let saved = step.saved(now.at);
        self.write(now.at, |tx, _| {
            let myself = myself(tx, ids.myself, now.at)?;
            examples::add(tx, myself, &example)?;
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
        &mut self,
        id: ExampleId,
        content: ExampleContent,
        now: Now,
    ) -> Result<Saved, AppError> {
        let items = self.carried_items()?;
        let step = Step::new(StepKind::ExampleChanged, vec![Changed::Examples]);
        let saved = step.saved(now.at);
        self.write(now.at, |tx, _| {
            let before = examples::get(tx, id)?;
            let known =
                |item: &ItemRef| before.content.items.contains(item) || is_named(&items, item);
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
            Ok(())
        })?;
        Ok(saved)
    }

    /// Deletes an example. It can be undone until the program closes.
    ///
    /// # Errors
    /// The store.
    pub fn delete_example(&mut self, id: ExampleId, now: Now) -> Result<Saved, AppError> {
        let step = Step::new(StepKind::ExampleDeleted, vec![Changed::Examples]);
        let saved = step.saved(now.at);
        self.write(now.at, |tx, _| {
            examples::delete(tx, id)?;
            tx.record_undo(step);
            Ok(())
        })?;
        Ok(saved)
    }

    /// One example.
    ///
    /// # Errors
    /// The store.
    pub fn example(&mut self, id: ExampleId) -> Result<ExampleView, AppError> {
        let mut items = self.carried_items()?;
        self.read(|tx, kept| {
            let example = examples::get(tx, id)?;
            add_kept(
                tx,
                kept,
                &mut items,
                &example.content.items.iter().collect(),
            )?;
            Ok(ExampleView { example, items })
        })
    }

    /// The examples that a search finds, the latest first.
    ///
    /// # Errors
    /// The store.
    pub fn examples(&mut self, search: &ExampleSearch) -> Result<ExampleLog, AppError> {
        let mut items = self.carried_items()?;
        let wanted = ExampleFilter {
            words: search.words.clone(),
            items: wanted_items(search, &items),
            form: search.form,
            until: None,
        };
        self.read(|tx, kept| {
            let Some(myself) = subjects::myself(tx)? else {
                return Ok(ExampleLog {
                    examples: Vec::new(),
                    found: 0,
                    total: 0,
                    items,
                });
            };
            let found = examples::find(tx, myself, &wanted, MOST_SHOWN)?;
            let shown = found.examples.iter();
            let spoken_of = shown.flat_map(|example| &example.content.items).collect();
            add_kept(tx, kept, &mut items, &spoken_of)?;
            Ok(ExampleLog {
                total: examples::count(tx, myself)?,
                found: found.count,
                examples: found.examples,
                items,
            })
        })
    }
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
