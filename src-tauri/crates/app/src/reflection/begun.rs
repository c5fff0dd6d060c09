//! Drafts that hold nothing: they are in memory only. The first thing that is written in one puts it into
//! the store, and the last that is taken away takes it out again, so that who opens a reflection and
//! answers nothing leaves nothing, however the program ends.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::{
    Answers, Assessment, AssessmentHead, AssessmentId, HindsightError, Instrument, ItemId,
    Perspective,
};
use store::{StoreError, Tx, assessments, conversations, form_drafts, instruments, people};

use crate::coaching::open_half::OpenHalf;
use crate::coaching::turn::{Standing, whose};
use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;
use crate::myself::myself;

/// So many are remembered, the latest: as many as there are steps back in the window.
const MOST: usize = 50;

/// A draft that holds nothing.
#[derive(Clone, Debug)]
pub(crate) struct BlankDraft {
    pub(crate) head: AssessmentHead,
    pub(crate) instrument: Arc<Instrument>,
    /// The exact text of the instrument.
    pub(crate) text: Arc<str>,
}

/// What was begun in this run of the program. One that is in the store by now stays here, so that it is
/// blank again when its first answer is undone.
#[derive(Debug, Default)]
pub(crate) struct BegunDrafts(Vec<BlankDraft>);

impl BegunDrafts {
    /// Remembers a draft, in the place of what was remembered of it.
    pub(crate) fn put(&mut self, draft: BlankDraft) {
        self.forget(draft.head.id);
        self.0.push(draft);
        let over = self.0.len().saturating_sub(MOST);
        self.0.drain(..over);
    }

    /// Forgets a draft: it is finished or deleted.
    pub(crate) fn forget(&mut self, id: AssessmentId) {
        self.0.retain(|draft| draft.head.id != id);
    }

    /// Forgets all: other data take their place.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// What was begun under this id.
    pub(crate) fn get(&self, id: AssessmentId) -> Option<BlankDraft> {
        self.0.iter().find(|draft| draft.head.id == id).cloned()
    }

    /// The one that was begun as a rating of this perspective in a conversation.
    pub(crate) fn of(&self, whose: Perspective) -> Option<AssessmentId> {
        let mut drafts = self.0.iter();
        let found = drafts.find(|draft| draft.head.perspective() == whose)?;
        Some(found.head.id)
    }

    /// Remembers `item` as the one in view of a draft that is not in the store.
    pub(crate) fn look_at(&mut self, id: AssessmentId, item: &ItemId) {
        for draft in self.0.iter_mut().filter(|draft| draft.head.id == id) {
            draft.head.last_item = Some(item.clone());
        }
    }
}

impl BlankDraft {
    /// The draft with nothing in it. The person may be known by now, under another id than it was begun with;
    /// in a conversation it may be the other one's turn by now.
    fn assessment(mut self, tx: &Tx<'_>, open: &OpenHalf) -> Result<Assessment, AppError> {
        if let Some(conversation) = self.head.conversation {
            let row = conversations::get(tx, conversation)?;
            let (whose, rating) = Standing::of(tx, &row)?.rates_now()?;
            if whose != self.head.perspective() || rating.is_some() {
                return Err(StoreError::AssessmentUnknown.into());
            }
            open.must_be_open(tx, whose)?;
        } else {
            let myself = people::myself(tx)?.unwrap_or(self.head.rater);
            (self.head.rater, self.head.subject) = (myself, myself);
        }
        Ok(Assessment {
            head: self.head,
            instrument: self.instrument,
            answers: Answers::default(),
            prompt_answers: [].into(),
        })
    }

    /// Puts it into the store.
    fn keep(
        self,
        tx: &Tx<'_>,
        open: &OpenHalf,
        now: DateTime<Utc>,
    ) -> Result<Assessment, AppError> {
        if self.head.conversation.is_none() {
            myself(tx, self.head.rater, now)?;
        }
        let text = Arc::clone(&self.text);
        let blank = self.assessment(tx, open)?;
        let Assessment {
            head, instrument, ..
        } = &blank;
        let whose = head.perspective();
        if let Some(of) = head.hindsight_of {
            assessments::get(tx, whose, of)?;
            if assessments::hindsight_of(tx, whose, of)?.is_some() {
                return Err(HindsightError::Exists.into());
            }
        }
        let fingerprint = instruments::ensure_stored(tx, instrument, &text)?;
        assessments::add(tx, head, &fingerprint)?;
        if let Some(item) = &head.last_item {
            assessments::set_last_item(tx, head.id, item)?;
        }
        Ok(blank)
    }
}

/// The assessment as it is in the store: one's own, or that of the one whose turn it is in a conversation.
fn kept(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    id: AssessmentId,
) -> Result<Option<Assessment>, AppError> {
    if let Some(latest) = cache.latest.get(tx, id) {
        return Ok(Some(latest.clone()));
    }
    let read = whose(tx, &cache.open_half, id).and_then(|of| cache.assessment(tx, of, id));
    match read {
        Err(AppError::Store(StoreError::AssessmentUnknown)) => Ok(None),
        Err(error) => Err(error),
        Ok(read) => {
            cache.latest.put(tx, read.clone());
            Ok(Some(read))
        }
    }
}

/// As [`kept`], or blank where it was only `begun`.
///
/// # Errors
/// [`StoreError::AssessmentUnknown`] where it is neither, or the store.
pub(crate) fn read(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    id: AssessmentId,
    begun: Option<BlankDraft>,
) -> Result<Assessment, AppError> {
    match (kept(tx, cache, id)?, begun) {
        (Some(kept), _) => Ok(kept),
        (None, Some(blank)) => blank.assessment(tx, &cache.open_half),
        (None, None) => Err(StoreError::AssessmentUnknown.into()),
    }
}

/// Whether an assessment is not in the store.
///
/// # Errors
/// The store.
pub(crate) fn is_blank(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    id: AssessmentId,
) -> Result<bool, AppError> {
    Ok(kept(tx, cache, id)?.is_none())
}

/// As [`read`]; it is in the store from here on, and whether it was not is told.
///
/// # Errors
/// As [`read`], or [`AppError::Hindsight`] where another look back came first.
pub(crate) fn read_and_keep(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    id: AssessmentId,
    begun: Option<BlankDraft>,
    now: DateTime<Utc>,
) -> Result<(Assessment, bool), AppError> {
    match (kept(tx, cache, id)?, begun) {
        (Some(kept), _) => Ok((kept, false)),
        (None, Some(blank)) => Ok((blank.keep(tx, &cache.open_half, now)?, true)),
        (None, None) => Err(StoreError::AssessmentUnknown.into()),
    }
}

/// Takes a draft out of the store where nothing is in it any more, and answers with it then.
///
/// # Errors
/// The store.
pub(crate) fn drop_if_blank(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    assessment: &Assessment,
) -> Result<Option<BlankDraft>, AppError> {
    let id = assessment.head.id;
    let holds = !assessment.answers.is_empty() || !assessment.prompt_answers.is_empty();
    if holds || form_drafts::are_of_assessment(tx, id)? {
        return Ok(None);
    }
    let row = assessments::get(tx, assessment.head.perspective(), id)?;
    let text = cache.text(tx, &row.instrument)?.into();
    assessments::delete(tx, id)?;
    Ok(Some(BlankDraft {
        head: row.head,
        instrument: Arc::clone(&assessment.instrument),
        text,
    }))
}
