//! What is being written in a form and is not saved yet: kept while it is written, and gone in the same
//! transaction with which it is saved.

use chrono::{DateTime, Utc};
use domain::{AgendaError, AssessmentError, FormDraft, FormDraftError, FormRef, Writing};
use store::{
    StoreError, Tx, agenda_points, agreements, conversations, examples, form_drafts, people,
};
use view::Saved;

use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;
use crate::instrument::library::Library;
use crate::reflection::{BlankDraft, drop_if_blank, read_and_keep, read_draft};
use crate::stores::Stores;

/// Keeps what stands in a form in the place of what stood there before; without content there is nothing
/// to keep. It is no step that can be undone.
///
/// # Errors
/// [`AppError::FormDraft`], [`AppError::Assessment`] where the reflection is finished or has no such
/// prompt, or the store, which may not have what the form is of. What was kept before stays then.
pub fn keep_form_draft(
    stores: &mut Stores,
    library: &Library,
    writing: Writing,
    now: DateTime<Utc>,
) -> Result<Saved, AppError> {
    let Writing {
        form,
        content,
        number,
    } = writing;
    let saved = Saved {
        at: now,
        changed: Vec::new(),
    };
    if stores
        .writing_numbers
        .get(&form)
        .is_some_and(|latest| *latest > number)
    {
        return Ok(saved);
    }
    if let Some(content) = &content {
        form.check(content)?;
        check_item(&form, library)?;
    }
    let begun = match &form {
        FormRef::Prompt { id, .. } => stores.begun.get(*id),
        _ => None,
    };
    let blank = stores.write(now, |tx, cache| {
        let Some(content) = content else {
            form_drafts::remove(tx, &form)?;
            return without(tx, cache, &form);
        };
        check_is_there(tx, cache, &form, begun, now)?;
        let draft = FormDraft {
            form: form.clone(),
            content,
            at: now,
        };
        form_drafts::put(tx, &draft)?;
        Ok(None)
    })?;
    if let Some(blank) = blank {
        stores.begun.put(blank);
    }
    stores.writing_numbers.insert(form, number);
    Ok(saved)
}

/// Everything that was begun and not saved. Who asks for it counts what is sent anew from then on: a page
/// that is loaded again, maybe after the clock was set back.
///
/// # Errors
/// The store.
pub fn form_drafts(stores: &mut Stores) -> Result<Vec<FormDraft>, AppError> {
    stores.writing_numbers.clear();
    stores.read(|tx, _| Ok(form_drafts::all(tx)?))
}

/// A form that is opened at an item is one of an item that can be saved.
fn check_item(form: &FormRef, library: &Library) -> Result<(), AppError> {
    if let FormRef::NewExample { item: Some(item) } = form
        && !library.items()?.iter().any(|named| named.item == *item)
    {
        return Err(FormDraftError::ItemUnknown.into());
    }
    Ok(())
}

/// What a form is of is in the store: so there are never more drafts than things to write of.
fn check_is_there(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    form: &FormRef,
    begun: Option<BlankDraft>,
    now: DateTime<Utc>,
) -> Result<(), AppError> {
    match form {
        FormRef::NewExample { .. } | FormRef::NewAgreement | FormRef::GroupLearning => {}
        FormRef::Example { id } => drop(examples::get(tx, *id)?),
        FormRef::AgreementStep { id } => drop(agreements::get(tx, *id)?),
        FormRef::ConversationAgreement { id } | FormRef::Closing { id } => {
            conversations::get(tx, *id)?.conversation.must_be_held()?;
        }
        FormRef::AgendaNote { id, point } => {
            conversations::get(tx, *id)?.conversation.must_be_held()?;
            let mut points = agenda_points::list(tx, *id)?.into_iter();
            let known = points.find(|known| known.number == *point);
            known.ok_or(AgendaError::PointUnknown)?;
        }
        FormRef::Frame { id } => people::get(tx, *id)?.must_be_other()?,
        FormRef::Prompt { id, prompt } => {
            let (assessment, is_new) = read_and_keep(tx, cache, *id, begun, now)?;
            assessment.head.must_be_draft()?;
            let prompts = &assessment.instrument.prompts;
            prompts.get(*prompt).ok_or(AssessmentError::PromptUnknown)?;
            if is_new {
                // A step that was undone would add it once more.
                tx.freeze(*id);
            }
        }
    }
    Ok(())
}

/// A draft in which nothing is left after what was being written in a form is gone.
fn without(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    form: &FormRef,
) -> Result<Option<BlankDraft>, AppError> {
    let FormRef::Prompt { id, .. } = form else {
        return Ok(None);
    };
    let assessment = match read_draft(tx, cache, *id, None) {
        Err(AppError::Store(StoreError::AssessmentUnknown)) => return Ok(None),
        read => read?,
    };
    if assessment.head.must_be_draft().is_err() {
        return Ok(None);
    }
    let blank = drop_if_blank(tx, cache, &assessment)?;
    if blank.is_some() {
        // The steps before would write in what is gone.
        tx.freeze(*id);
    }
    Ok(blank)
}
