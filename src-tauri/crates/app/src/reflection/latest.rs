//! The draft that was read last, as it stands in the store: who answers gives one answer after the other,
//! and each would read all that were given before.

use domain::{Assessment, AssessmentId};
use store::Tx;

/// It is known as long as nothing else was written: not one row.
#[derive(Debug, Default)]
pub(crate) struct LatestDraft(Option<Known>);

#[derive(Debug)]
struct Known {
    assessment: Assessment,
    /// How many rows had been written by then.
    rows_written: u64,
}

impl LatestDraft {
    /// The person's own assessment `id`, where it is the one that was read last.
    pub(crate) fn get(&self, tx: &Tx<'_>, id: AssessmentId) -> Option<&Assessment> {
        let known = self.0.as_ref()?;
        let is_it = known.assessment.head.id == id && known.rows_written == tx.rows_written();
        is_it.then_some(&known.assessment)
    }

    /// This is how the person's own `assessment` stands in the store. Where the transaction does not come
    /// to its end, [`LatestDraft::forget`] must be called.
    pub(crate) fn put(&mut self, tx: &Tx<'_>, assessment: Assessment) {
        self.0 = Some(Known {
            assessment,
            rows_written: tx.rows_written(),
        });
    }

    /// It is not known any more.
    pub(crate) fn forget(&mut self) {
        self.0 = None;
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error;
    use std::sync::Arc;

    use chrono::{DateTime, Utc};
    use domain::{
        Answers, AssessmentHead, AssessmentState, Instrument, Kinds, PersonId, PersonName,
    };
    use store::{Store, StoreError, people};
    use uuid::Uuid;

    use super::*;

    const CORE: &str = include_str!("../../../../instruments/beskaeftigelsesfaglighed.toml");

    fn me() -> PersonId {
        PersonId::new(Uuid::from_u128(1))
    }

    fn id(number: u128) -> AssessmentId {
        AssessmentId::new(Uuid::from_u128(number))
    }

    fn draft() -> Result<Assessment, Box<dyn Error>> {
        Ok(Assessment {
            head: AssessmentHead {
                id: id(2),
                rater: me(),
                subject: me(),
                conversation: None,
                started: DateTime::<Utc>::UNIX_EPOCH,
                state: AssessmentState::Draft,
                last_item: None,
                hindsight_of: None,
            },
            instrument: Arc::new(Instrument::parse("core", CORE, &Kinds::builtin())?),
            answers: Answers::default(),
            prompt_answers: [].into(),
        })
    }

    #[test]
    fn it_is_known_until_a_row_is_written_also_one_that_is_taken_back() -> Result<(), Box<dyn Error>>
    {
        let mut store = Store::open_in_memory()?;
        let mut latest = LatestDraft::default();
        let draft = draft()?;
        store.write(|tx| {
            people::add_myself(tx, me(), DateTime::UNIX_EPOCH)?;
            latest.put(tx, draft.clone());
            Ok::<_, StoreError>(())
        })?;
        let is_known = |store: &mut Store, id| {
            store.read(|tx| Ok::<_, StoreError>(latest.get(tx, id).is_some()))
        };
        assert!(is_known(&mut store, id(2))?, "nothing came after it");
        assert!(!is_known(&mut store, id(3))?, "another one is not it");
        let name = PersonName::new("Kim")?;
        let refused = store.write(|tx| {
            people::rename(tx, me(), &name)?;
            Err::<(), _>(StoreError::Frozen)
        });
        assert!(refused.is_err());
        assert!(
            !is_known(&mut store, id(2))?,
            "what was written and taken back may have been part of it"
        );
        Ok(())
    }
}
