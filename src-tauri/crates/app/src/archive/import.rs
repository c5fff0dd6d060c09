//! Bringing in what was taken out, from a file that the person chooses.

use std::path::Path;

use chrono::{DateTime, Utc};
use domain::{
    Archive, ArchivedAssessment, ArchivedConversation, AssessmentState, BackupReason, Changed,
    Merge, Person, PersonId, Unwatched, merge,
};
use store::{
    FileRole, Place, Tx, agenda_points, agenda_templates, agreements, answers, assessments,
    closings, conversations, examples, focus, frames, group_learnings, instruments,
    observed_practice, people, prompt_answers, rhythms,
};
use uuid::Uuid;
use view::{FileOwner, Import, Imported, Saved};

use crate::archive::gather::gather;
use crate::backup::back_up_for;
use crate::error::AppError;
use crate::stores::Stores;

/// How many bytes at the beginning of a file say whether it is a text.
const BEGINNING: usize = 1024;

/// The text of the file that the person has chosen, of which an export is one. None where it is no text,
/// as a backup is: a locked one looks like anything. Of a file that is larger than any export, as much as
/// shows that.
///
/// # Errors
/// [`AppError::NotRead`].
pub fn read_text(path: &Path) -> Result<Option<Vec<u8>>, AppError> {
    let bytes = read_file(path)?;
    let beginning = &bytes[..bytes.len().min(BEGINNING)];
    let marked = [b"\xff\xfe", b"\xfe\xff"]
        .iter()
        .any(|mark| beginning.starts_with(*mark));
    // The last letter may be cut in two.
    let broken = str::from_utf8(beginning).is_err_and(|error| error.error_len().is_some());
    let is_text = marked || !(broken || beginning.contains(&0));
    Ok(is_text.then_some(bytes))
}

/// The bytes of the file that the person has chosen, as [`read_text`] reads them.
///
/// # Errors
/// [`AppError::NotRead`].
pub fn read_file(path: &Path) -> Result<Vec<u8>, AppError> {
    let most = u64::try_from(exchange::LARGEST).unwrap_or(u64::MAX);
    let place = Place::find(FileRole::Chosen, path).and_then(Place::there);
    let bytes = place.and_then(|place| place.alone()?.read(most));
    bytes.map_err(AppError::NotRead)
}

/// Takes in an export in JSON: what is missing is added, what is there stays, and where the two
/// differ both are kept. Demo data is closed, and what stood before is backed up.
/// The import is no step, and what was done before it cannot be undone any more: finished
/// reflections come in frozen. `new_id` gives ids that nothing has.
///
/// A file of another person than the store is not taken in: it waits for [`accept_import`] or
/// [`decline_import`].
///
/// # Errors
/// [`AppError::Import`], or the store; nothing is changed then.
pub fn import(
    stores: &mut Stores,
    json: &[u8],
    new_id: &mut dyn FnMut() -> Uuid,
    now: DateTime<Utc>,
) -> Result<Import, AppError> {
    let incoming = exchange::from_json(json, &stores.kinds)?;
    stores.waiting_import = None;
    if let Some(owner) = other_owner(stores, &incoming)? {
        let counts = incoming.counts();
        stores.waiting_import = Some(incoming);
        return Ok(Import::OfAnother { owner, counts });
    }
    let imported = import_archive(stores, incoming, new_id, now)?;
    Ok(Import::TakenIn { imported })
}

/// Whose an archive is, where that is another person than the store's.
///
/// # Errors
/// The store.
pub(crate) fn other_owner(
    stores: &mut Stores,
    archive: &Archive,
) -> Result<Option<FileOwner>, AppError> {
    let myself = stores.read_own(people::myself)?;
    Ok(myself
        .and_then(|myself| archive.of_another(myself))
        .map(FileOwner::from))
}

/// Takes in the file that [`import`] asked of: it is the person's own data. It waits no longer.
///
/// # Errors
/// [`AppError::ReceivedUnknown`] where no file waits, or the store; nothing is changed then.
pub fn accept_import(
    stores: &mut Stores,
    new_id: &mut dyn FnMut() -> Uuid,
    now: DateTime<Utc>,
) -> Result<Imported, AppError> {
    stores.own()?;
    let incoming = stores.waiting_import.take();
    let incoming = incoming.ok_or(AppError::ReceivedUnknown)?;
    import_archive(stores, incoming, new_id, now)
}

/// Forgets the file that [`import`] asked of: it is another person's. Nothing comes of it.
pub fn decline_import(stores: &mut Stores) {
    stores.waiting_import = None;
}

/// Takes in what an export holds, as the person's own.
///
/// # Errors
/// The store; nothing is changed then.
pub(crate) fn import_archive(
    stores: &mut Stores,
    incoming: Archive,
    new_id: &mut dyn FnMut() -> Uuid,
    now: DateTime<Utc>,
) -> Result<Imported, AppError> {
    stores.with_own(|stores| take_in(stores, incoming, new_id, now))
}

fn take_in(
    stores: &mut Stores,
    incoming: Archive,
    new_id: &mut dyn FnMut() -> Uuid,
    now: DateTime<Utc>,
) -> Result<Imported, AppError> {
    let there = stores.read(|tx, cache| gather(tx, cache, &Unwatched))?;
    let incoming = match &there.person {
        Some(myself) => incoming.taken_over_by(myself.id),
        None => incoming,
    };
    let merge = merge(&there, incoming, new_id);
    if there.person.is_some() {
        back_up_for(stores, BackupReason::Import, now)?;
    }
    stores.write(now, |tx, _| {
        for kept in &merge.adds.instruments {
            instruments::ensure_stored(tx, &kept.instrument, &kept.text)?;
        }
        if let (None, Some(person)) = (&there.person, &merge.adds.person) {
            people::add(tx, person)?;
        }
        // A file of nobody holds nothing besides.
        if let Some(person) = &merge.adds.person {
            add(tx, &merge, person.id)?;
        }
        tx.clear_undo();
        Ok(())
    })?;
    let Merge {
        added,
        already,
        kept_both,
        kept_own,
        ..
    } = merge;
    Ok(Imported {
        saved: saved(now),
        added,
        already,
        kept_both,
        kept_own,
    })
}

fn saved(at: DateTime<Utc>) -> Saved {
    Saved {
        at,
        changed: vec![
            Changed::Reflections,
            Changed::Examples,
            Changed::Agreements,
            Changed::Focus,
            Changed::Rhythm,
            Changed::People,
            Changed::Conversations,
            Changed::GroupLearnings,
            Changed::AgendaTemplates,
        ],
    }
}

fn add(tx: &Tx<'_>, merge: &Merge, myself: PersonId) -> Result<(), AppError> {
    let adds = &merge.adds;
    for other in &adds.others {
        // A card in a file was heard by nobody here: it is given anew.
        let public_key = None;
        let other = Person {
            public_key,
            ..other.clone()
        };
        people::add(tx, &other)?;
    }
    for (&person, all) in &merge.frames {
        frames::replace(tx, person, all)?;
    }
    for kept in &adds.reflections {
        add_reflection(tx, kept)?;
    }
    for kept in &adds.conversations {
        add_conversation(tx, kept, myself)?;
    }
    for (id, items) in &merge.focus {
        focus::put(tx, *id, items)?;
    }
    for example in &adds.examples {
        examples::add(tx, myself, example)?;
    }
    for learning in &adds.group_learnings {
        group_learnings::add(tx, learning)?;
    }
    for template in &adds.agenda_templates {
        agenda_templates::add(tx, template)?;
    }
    for agreement in &adds.agreements {
        let subject = match agreement.conversation {
            Some(id) => conversations::get(tx, id)?.conversation.subject,
            None => myself,
        };
        agreements::add(tx, subject, agreement)?;
        for entry in &agreement.later {
            agreements::add_entry(tx, agreement.id, entry)?;
        }
    }
    if let Some(rhythm) = adds.rhythm {
        rhythms::put(tx, myself, rhythm)?;
    }
    Ok(())
}

fn add_conversation(
    tx: &Tx<'_>,
    kept: &ArchivedConversation,
    myself: PersonId,
) -> Result<(), AppError> {
    let conversation = &kept.conversation;
    conversations::add(tx, conversation, &kept.instrument)?;
    for rating in &kept.ratings {
        add_reflection(tx, rating)?;
    }
    for seen in &kept.observed {
        observed_practice::put(tx, conversation.id, seen)?;
    }
    for point in &kept.agenda {
        agenda_points::add(tx, conversation.id, point)?;
    }
    // Only what both have given can be shown to both.
    if let Some(at) = conversation.revealed {
        conversations::reveal(tx, conversation.id, at)?;
    }
    let said = [&kept.closing.subject, &kept.closing.other];
    for (rater, said) in conversation.raters(myself).into_iter().zip(said) {
        closings::put(tx, conversation.id, rater, said)?;
    }
    if let Some(at) = conversation.ended {
        conversations::end(tx, conversation.id, at, conversation.next)?;
    }
    Ok(())
}

fn add_reflection(tx: &Tx<'_>, kept: &ArchivedAssessment) -> Result<(), AppError> {
    let head = &kept.assessment.head;
    assessments::add(tx, head, &kept.instrument)?;
    if let Some(item) = &head.last_item {
        assessments::set_last_item(tx, head.id, item)?;
    }
    for (item, facet, given) in kept.assessment.answers.iter() {
        answers::put(tx, head.id, item, facet, given)?;
    }
    for (&prompt, answer) in &kept.assessment.prompt_answers {
        prompt_answers::put(tx, head.id, prompt, answer)?;
    }
    focus::put(tx, head.id, &kept.focus)?;
    // Last of all: nothing can be added to it after that.
    if let AssessmentState::Finished { at } = head.state {
        assessments::finish(tx, head, at)?;
    }
    Ok(())
}
