//! Reading assessments together with the instrument that the store keeps for them.

use std::collections::HashMap;
use std::sync::Arc;

use domain::{Assessment, AssessmentId, Fingerprint, Instrument, ReflectionLine};
use store::assessments::AssessmentRow;
use store::{StoreError, Tx, answers, assessments, instruments};

use crate::error::AppError;

/// The kept instruments that were read so far, by the fingerprint of their text. A text never
/// changes, so none of them is ever out of date.
#[derive(Default)]
pub(crate) struct KeptInstruments {
    read: HashMap<String, Arc<Instrument>>,
}

impl KeptInstruments {
    /// The kept instrument with this fingerprint.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where the text is missing or is not the one that was kept;
    /// [`AppError::Instrument`] where it cannot be read.
    fn get(&mut self, tx: &Tx<'_>, fingerprint: &str) -> Result<&Arc<Instrument>, AppError> {
        if !self.read.contains_key(fingerprint) {
            let text = instruments::text(tx, fingerprint)?.ok_or(StoreError::Damaged)?;
            if Fingerprint::of(&text).as_str() != fingerprint {
                return Err(StoreError::Damaged.into());
            }
            let instrument = Instrument::parse(instruments::KEPT, &text)?;
            self.read
                .insert(fingerprint.to_owned(), Arc::new(instrument));
        }
        self.read
            .get(fingerprint)
            .ok_or_else(|| StoreError::Damaged.into())
    }

    /// The assessment named `id`, with its instrument and all answers.
    ///
    /// # Errors
    /// [`StoreError::AssessmentUnknown`], or as [`KeptInstruments::get`], or the database.
    pub(crate) fn assessment(
        &mut self,
        tx: &Tx<'_>,
        id: AssessmentId,
    ) -> Result<Assessment, AppError> {
        let row = assessments::get(tx, id)?;
        Ok(Assessment {
            instrument: self.get(tx, &row.instrument)?.clone(),
            answers: answers::of(tx, id)?,
            head: row.head,
        })
    }

    /// The line of an assessment in a list.
    ///
    /// # Errors
    /// As [`KeptInstruments::get`].
    pub(crate) fn line(
        &mut self,
        tx: &Tx<'_>,
        row: &AssessmentRow,
    ) -> Result<ReflectionLine, AppError> {
        let instrument = self.get(tx, &row.instrument)?;
        Ok(ReflectionLine {
            id: row.head.id,
            instrument_title: instrument.title.clone(),
            instrument_version: instrument.version.clone(),
            started: row.head.started,
            finished: row.head.finished(),
            answered: row.answered,
            items: instrument.item_count(),
        })
    }
}
