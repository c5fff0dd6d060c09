//! Reading assessments together with the instrument that the store keeps for them.

use std::collections::HashMap;
use std::sync::Arc;

use domain::{
    Assessment, AssessmentId, AssessmentState, Fingerprint, HindsightError, Instrument,
    InstrumentId, Kinds, Perspective, StoredInstrument,
};
use store::assessments::AssessmentRow;
use store::{StoreError, Tx, answers, assessments, conversations, instruments, prompt_answers};
use view::ReflectionSummary;

use crate::coaching::open_half::OpenHalf;
use crate::error::AppError;
use crate::reflection::LatestDraft;

/// The kept instruments that were read so far, by the fingerprint of their text. A text never
/// changes, so none of them is ever out of date.
pub(crate) struct InstrumentCache {
    kinds: Kinds,
    read: HashMap<String, Arc<Instrument>>,
    /// The draft that is being answered.
    pub(crate) latest: LatestDraft,
    /// The half of a conversation that its word has opened, in front of the one whose it is.
    pub(crate) open_half: OpenHalf,
}

impl InstrumentCache {
    /// One that has read none yet; they are of `kinds`.
    pub(crate) fn new(kinds: Kinds) -> Self {
        Self {
            kinds,
            read: HashMap::new(),
            latest: LatestDraft::default(),
            open_half: OpenHalf::default(),
        }
    }

    /// The kept instrument with this fingerprint.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where the text is missing or is not the one that was kept;
    /// [`AppError::Instrument`] where it cannot be read.
    pub(crate) fn get(
        &mut self,
        tx: &Tx<'_>,
        fingerprint: &str,
    ) -> Result<&Arc<Instrument>, AppError> {
        if !self.read.contains_key(fingerprint) {
            let text = instruments::text(tx, fingerprint)?.ok_or(StoreError::Damaged)?;
            if Fingerprint::of(&text).as_str() != fingerprint {
                return Err(StoreError::Damaged.into());
            }
            let instrument = Instrument::parse(instruments::STORED_FILE, &text, &self.kinds)?;
            self.read
                .insert(fingerprint.to_owned(), Arc::new(instrument));
        }
        self.read
            .get(fingerprint)
            .ok_or_else(|| StoreError::Damaged.into())
    }

    /// The assessment named `id`, with its instrument and all answers; in a conversation, the part of the
    /// instrument that is chosen there.
    ///
    /// # Errors
    /// [`StoreError::AssessmentUnknown`], or as [`InstrumentCache::get`], or the database;
    /// [`StoreError::Row`] where an answer is no point of the scale.
    pub(crate) fn assessment(
        &mut self,
        tx: &Tx<'_>,
        of: Perspective,
        id: AssessmentId,
    ) -> Result<Assessment, AppError> {
        let row = assessments::get(tx, of, id)?;
        let mut instrument = self.get(tx, &row.instrument)?.clone();
        if let Some(id) = row.head.conversation {
            let chosen = conversations::get(tx, id)?.conversation.items;
            let part = instrument.part(&chosen);
            instrument = Arc::new(part.ok_or(StoreError::Damaged)?);
        }
        let answers = answers::for_assessment(tx, id)?;
        if !answers.are_on_scales_of(&instrument) {
            return Err(StoreError::Row { table: "answers" }.into());
        }
        Ok(Assessment {
            instrument,
            answers,
            prompt_answers: prompt_answers::for_assessment(tx, id)?,
            head: row.head,
        })
    }

    /// The finished reflection named `id`, with its instrument and all answers.
    ///
    /// # Errors
    /// [`AppError::NotFinished`], [`AppError::Hindsight`] where it is a look back, or as
    /// [`InstrumentCache::assessment`].
    pub(crate) fn finished(
        &mut self,
        tx: &Tx<'_>,
        of: Perspective,
        id: AssessmentId,
    ) -> Result<Assessment, AppError> {
        let assessment = self.assessment(tx, of, id)?;
        if assessment.head.hindsight_of.is_some() {
            return Err(HindsightError::IsHindsight.into());
        }
        match assessment.head.state {
            AssessmentState::Finished { .. } => Ok(assessment),
            AssessmentState::Draft => Err(AppError::NotFinished),
        }
    }

    /// The id of the kept instrument with this fingerprint.
    ///
    /// # Errors
    /// As [`InstrumentCache::get`].
    pub(crate) fn instrument_id(
        &mut self,
        tx: &Tx<'_>,
        fingerprint: &str,
    ) -> Result<InstrumentId, AppError> {
        Ok(self.get(tx, fingerprint)?.id.clone())
    }

    /// The exact text of a kept instrument, once it is known to be whole.
    ///
    /// # Errors
    /// As [`InstrumentCache::get`].
    pub(crate) fn text(&mut self, tx: &Tx<'_>, fingerprint: &str) -> Result<String, AppError> {
        self.get(tx, fingerprint)?;
        Ok(instruments::text(tx, fingerprint)?.ok_or(StoreError::Damaged)?)
    }

    /// Every kept instrument, in the order of their versions.
    ///
    /// # Errors
    /// As [`InstrumentCache::get`].
    pub(crate) fn all(&mut self, tx: &Tx<'_>) -> Result<Vec<Arc<Instrument>>, AppError> {
        let mut all = Vec::new();
        for fingerprint in instruments::fingerprints(tx)? {
            all.push(self.get(tx, &fingerprint)?.clone());
        }
        all.sort_by_key(|instrument| version_numbers(&instrument.version));
        Ok(all)
    }

    /// Every kept instrument with its text, in the order of their fingerprints.
    ///
    /// # Errors
    /// As [`InstrumentCache::get`].
    pub(crate) fn texts(&mut self, tx: &Tx<'_>) -> Result<Vec<StoredInstrument>, AppError> {
        let mut all = Vec::new();
        for fingerprint in instruments::fingerprints(tx)? {
            let instrument = self.get(tx, &fingerprint)?.clone();
            let text = instruments::text(tx, &fingerprint)?.ok_or(StoreError::Damaged)?;
            all.push(StoredInstrument {
                fingerprint: Fingerprint::of(&text),
                text,
                instrument,
            });
        }
        Ok(all)
    }

    /// The line of an assessment in a list.
    ///
    /// # Errors
    /// As [`InstrumentCache::get`].
    pub(crate) fn line(
        &mut self,
        tx: &Tx<'_>,
        row: &AssessmentRow,
    ) -> Result<ReflectionSummary, AppError> {
        let looks_back_at = match row.head.hindsight_of {
            Some(of) => assessments::get(tx, row.head.perspective(), of)?
                .head
                .finished(),
            None => None,
        };
        let instrument = self.get(tx, &row.instrument)?;
        Ok(ReflectionSummary {
            looks_back_at,
            id: row.head.id,
            instrument_title: instrument.title.clone(),
            instrument_version: instrument.version.clone(),
            started: row.head.started,
            finished: row.head.finished(),
            answered: answers::count_items(tx, row.head.id, instrument.facets().len())?,
            items: instrument.item_count(),
        })
    }
}

/// The numbers of a version `major.minor.patch`: as numbers, 1.10.0 follows 1.9.0.
fn version_numbers(version: &str) -> Vec<u64> {
    let numbers = version.split('.');
    numbers
        .map(|number| number.parse().unwrap_or(u64::MAX))
        .collect()
}
