//! The people whom the person talks with: adding, renaming, deleting.

use std::cmp::Ordering;

use chrono::{DateTime, Utc};
use domain::alphabet::danish_order;
use domain::{ActionKind, Changed, FormRef, Person, PersonId, PersonName, Relation, UserAction};
use store::conversations::{self, ConversationRow};
use store::{StoreError, Tx, agreements, form_drafts, people};
use view::{PersonAdded, Saved};

use crate::error::AppError;
use crate::myself::{NewIds, myself};
use crate::stores::Stores;

/// Everybody whom the store knows: the person themselves first, then the others by their names.
///
/// # Errors
/// The store.
pub fn people(stores: &mut Stores) -> Result<Vec<Person>, AppError> {
    stores.read(|tx, _| {
        let mut people = people::all(tx)?;
        people.sort_by(in_a_list);
        Ok(people)
    })
}

/// Oneself first, then by name; those of one name in the order added.
pub(super) fn in_a_list(one: &Person, other: &Person) -> Ordering {
    let is_other = |person: &Person| person.relation != Relation::Myself;
    let name = |person: &Person| person.name.as_ref().map(|name| name.as_str().to_owned());
    let names = danish_order(
        &name(one).unwrap_or_default(),
        &name(other).unwrap_or_default(),
    );
    let place = is_other(one).cmp(&is_other(other)).then(names);
    place.then_with(|| one.added.cmp(&other.added))
}

/// The person whose store it is, and the one whom they talk with.
///
/// # Errors
/// The store.
pub(crate) fn both(tx: &Tx<'_>, row: &ConversationRow) -> Result<[Person; 2], StoreError> {
    people::owner_and(tx, row.conversation.person)
}

/// Adds a person called `name`.
///
/// # Errors
/// [`AppError::Person`] where the name is none, or where there would be a second self, or the store.
pub fn add_person(
    stores: &mut Stores,
    name: &str,
    relation: Relation,
    ids: NewIds<PersonId>,
    now: DateTime<Utc>,
) -> Result<PersonAdded, AppError> {
    let person = Person {
        id: ids.id,
        relation,
        name: Some(PersonName::new(name)?),
        public_key: None,
        added: now,
    };
    person.must_be_other()?;
    let step = UserAction::new(
        ActionKind::PersonAdded,
        vec![Changed::People, Changed::Conversations],
    );
    let saved = Saved::of(&step, now);
    stores.write(now, |tx, _| {
        // One is known before those one talks with.
        myself(tx, ids.myself, now)?;
        people::add(tx, &person)?;
        tx.record_undo(step);
        Ok(())
    })?;
    Ok(PersonAdded { id: ids.id, saved })
}

/// Gives a person another name; also oneself.
///
/// # Errors
/// [`AppError::Person`] where the name is none, [`store::StoreError::PersonUnknown`], or the store.
pub fn rename_person(
    stores: &mut Stores,
    id: PersonId,
    name: &str,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    let name = PersonName::new(name)?;
    let step = UserAction::new(
        ActionKind::PersonRenamed,
        vec![Changed::People, Changed::Conversations],
    );
    let saved = Saved::of(&step, now);
    stores.write(now, |tx, _| {
        if people::get(tx, id)?.name.as_ref() != Some(&name) {
            people::rename(tx, id, &name)?;
            tx.record_undo(step);
        }
        Ok(())
    })?;
    Ok(saved)
}

/// Deletes another person, with the conversations with them, all that they gave and all that was given about
/// them, also what is finished. It can be undone until the program closes; [`crate::erasure::erase`] deletes for good.
///
/// # Errors
/// [`AppError::Person`] where it is oneself, [`store::StoreError::PersonUnknown`], or the store.
pub fn delete_person(
    stores: &mut Stores,
    id: PersonId,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    let step = UserAction::new(
        ActionKind::PersonDeleted,
        vec![
            Changed::People,
            Changed::Conversations,
            Changed::Reflections,
            Changed::Examples,
            Changed::Agreements,
        ],
    );
    let saved = Saved::of(&step, now);
    stores.write(now, |tx, _| {
        people::get(tx, id)?.must_be_other()?;
        forget_writing(tx, id)?;
        people::delete(tx, id)?;
        tx.record_undo(step);
        Ok(())
    })?;
    Ok(saved)
}

/// Removes what is being written of what goes with a person: their frame, the conversations with them, and the next
/// steps of what was agreed there.
fn forget_writing(tx: &Tx<'_>, id: PersonId) -> Result<(), StoreError> {
    form_drafts::remove(tx, &FormRef::Frame { id })?;
    for row in conversations::with_person(tx, id)? {
        form_drafts::remove_of_conversation(tx, row.conversation.id)?;
    }
    for agreement in agreements::with_person(tx, id)? {
        form_drafts::remove(tx, &FormRef::AgreementStep { id: agreement.id })?;
    }
    Ok(())
}
