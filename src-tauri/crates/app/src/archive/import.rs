//! Bringing in what was taken out, from a file that the person chooses.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use chrono::{DateTime, Utc};
use domain::{
    Archive, ArchivedAssessment, AssessmentState, BackupReason, Changed, ExportFormat, FileKind,
    Merge, SubjectId, Unwatched, merge,
};
use store::{
    Tx, agreements, answers, assessments, examples, focus, instruments, prompt_answers, rhythms,
    subjects,
};
use uuid::Uuid;
use view::{Imported, Saved};

use crate::archive::gather::gather;
use crate::backup::back_up_for;
use crate::error::AppError;
use crate::outgoing::Dialogs;
use crate::stores::Stores;

/// The bytes of the file that the person chooses; none where they would rather not. Of a file that is
/// larger than any export, as many as show that.
///
/// # Errors
/// [`AppError::NotRead`].
pub fn read_file(dialogs: &dyn Dialogs) -> Result<Option<Vec<u8>>, AppError> {
    let Some(path) = dialogs.open(FileKind::Export(ExportFormat::Json)) else {
        return Ok(None);
    };
    read(&path).map(Some).map_err(AppError::NotRead)
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    // What is no file, such as a pipe, may never end.
    if !path.metadata()?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let most = u64::try_from(exchange::LARGEST).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    File::open(path)?
        .take(most.saturating_add(1))
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Takes in an export in JSON: what is missing is added, what is there stays, and where the two
/// differ both are kept. Demo data is closed, and what stood before is backed up.
/// The import is no step, and what was done before it cannot be undone any more: finished
/// reflections come in frozen. `new_id` gives ids that nothing has.
///
/// # Errors
/// [`AppError::Import`], or the store; nothing is changed then.
pub fn import(
    stores: &mut Stores,
    json: &[u8],
    new_id: &mut dyn FnMut() -> Uuid,
    now: DateTime<Utc>,
) -> Result<Imported, AppError> {
    import_archive(stores, exchange::from_json(json)?, new_id, now)
}

/// As [`import`], of what an export holds.
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
    let merge = merge(&there, incoming, new_id);
    if there.person.is_some() {
        back_up_for(stores, BackupReason::Import, now)?;
    }
    stores.write(now, |tx, _| {
        for kept in &merge.adds.instruments {
            instruments::ensure_stored(tx, &kept.instrument, &kept.text)?;
        }
        // A file of nobody holds nothing besides.
        if let Some(person) = there.person.or(merge.adds.person) {
            if there.person.is_none() {
                subjects::add_myself(tx, person.id, person.added)?;
            }
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
        ],
    }
}

fn add(tx: &Tx<'_>, merge: &Merge, myself: SubjectId) -> Result<(), AppError> {
    let adds = &merge.adds;
    for kept in &adds.reflections {
        add_reflection(tx, kept, myself)?;
    }
    for (id, items) in &merge.focus {
        focus::put(tx, *id, items)?;
    }
    for example in &adds.examples {
        examples::add(tx, myself, example)?;
    }
    for agreement in &adds.agreements {
        let mut agreement = agreement.clone();
        agreement.owner = myself;
        agreements::add(tx, myself, &agreement)?;
        for entry in &agreement.later {
            agreements::add_entry(tx, agreement.id, entry)?;
        }
    }
    if let Some(rhythm) = adds.rhythm {
        rhythms::put(tx, myself, rhythm)?;
    }
    Ok(())
}

fn add_reflection(
    tx: &Tx<'_>,
    kept: &ArchivedAssessment,
    myself: SubjectId,
) -> Result<(), AppError> {
    let mut head = kept.assessment.head.clone();
    (head.rater, head.subject) = (myself, myself);
    assessments::add(tx, &head, &kept.instrument)?;
    if let Some(place) = &head.place {
        assessments::set_last_item(tx, head.id, place)?;
    }
    for (item, given) in &kept.assessment.answers {
        answers::put(tx, head.id, item, *given)?;
    }
    for (&prompt, answer) in &kept.assessment.prompt_answers {
        prompt_answers::put(tx, head.id, prompt, answer)?;
    }
    focus::put(tx, head.id, &kept.focus)?;
    // Last of all: nothing can be added to it after that.
    if let AssessmentState::Finished { at } = head.state {
        assessments::finish(tx, head.id, at)?;
    }
    Ok(())
}
