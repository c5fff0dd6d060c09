//! Reading everything that the store holds.

use domain::{
    Archive, ArchivedAssessment, ArchivedConversation, Fingerprint, Job, PersonId, Perspective,
    Stage, StoredInstrument,
};
use store::conversations::{self, ConversationRow};
use store::{
    StoreError, Tx, agenda_points, agenda_templates, agreements, assessments, examples, focus,
    frames, group_learnings, observed_practice, people, rhythms,
};

use crate::coaching::end::closing;
use crate::coaching::turn::Standing;
use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;

/// All of it, also what others have given, but for ratings in a conversation that not both have seen. What is taken out as the person's own is [`Archive::own`].
///
/// # Errors
/// [`AppError::Cancelled`], or the store.
pub(crate) fn gather(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    job: &dyn Job,
) -> Result<Archive, AppError> {
    job.step(Stage::Read, 0, 0)?;
    let mut all = Archive {
        person: people::owner(tx)?,
        instruments: cache.texts(tx)?,
        ..Archive::default()
    };
    let Some(myself) = all.person.as_ref().map(|person| person.id) else {
        return Ok(all);
    };
    all.rhythm = rhythms::get(tx, myself)?;
    all.examples = examples::all(tx, myself)?;
    all.agreements = agreements::all(tx, myself)?;
    let everybody = people::all(tx)?;
    let mut rows = Vec::new();
    for rater in &everybody {
        for subject in &everybody {
            let of = Perspective {
                rater: rater.id,
                subject: subject.id,
                conversation: None,
            };
            rows.extend(assessments::all(tx, of)?);
        }
    }
    rows.sort_by_key(|row| row.head.id);
    let count = rows.len();
    for (done, row) in rows.into_iter().enumerate() {
        job.step(Stage::Read, done, count)?;
        let id = row.head.id;
        all.reflections.push(ArchivedAssessment {
            instrument: fingerprint(&all.instruments, &row.instrument)?,
            assessment: cache.assessment(tx, row.head.perspective(), id)?,
            focus: focus::for_assessment(tx, id)?,
        });
    }
    for row in conversations::all(tx)? {
        let conversation = conversation(tx, cache, row, &all.instruments, myself)?;
        all.conversations.push(conversation);
    }
    all.group_learnings = group_learnings::all(tx)?;
    all.group_learnings.sort_by_key(|learning| learning.id);
    all.agenda_templates = agenda_templates::all(tx)?;
    for person in &everybody {
        all.frames.extend(frames::with_person(tx, person.id)?);
    }
    all.others = everybody;
    all.others.retain(|other| other.id != myself);
    Ok(all)
}

/// A conversation with what both gave in it, where both have seen it.
fn conversation(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    row: ConversationRow,
    instruments: &[StoredInstrument],
    myself: PersonId,
) -> Result<ArchivedConversation, AppError> {
    let instrument = fingerprint(instruments, &row.instrument)?;
    let standing = Standing::of(tx, &row)?;
    let mut ratings = Vec::new();
    let mut unseen = Vec::new();
    let mut observed = Vec::new();
    if row.conversation.revealed.is_some() {
        observed = observed_practice::list(tx, row.conversation.id)?;
        for (of, id) in standing.revealed()? {
            ratings.push(ArchivedAssessment {
                instrument: instrument.clone(),
                assessment: cache.assessment(tx, of, id)?,
                focus: Vec::new(),
            });
        }
    } else {
        unseen.extend(standing.begun());
    }
    Ok(ArchivedConversation {
        observed,
        agenda: agenda_points::list(tx, row.conversation.id)?,
        closing: closing(tx, &row.conversation, myself)?,
        conversation: row.conversation,
        instrument,
        ratings,
        unseen,
    })
}

fn fingerprint(instruments: &[StoredInstrument], sha256: &str) -> Result<Fingerprint, AppError> {
    let mut texts = instruments.iter();
    let text = texts.find(|text| text.fingerprint.as_str() == sha256);
    let fingerprint = text.map(|text| text.fingerprint.clone());
    Ok(fingerprint.ok_or(StoreError::Damaged)?)
}
