//! What the one whom a conversation on two computers is about shows the other one beforehand.

use domain::{Example, ExampleId, ItemRef};
use exchange::sealed::SharedBeforehand;
use store::conversations::ConversationRow;
use store::{StoreError, Tx, examples, people};
use view::{BeforehandView, ExampleBrief, ShareableExample, SharedExample};

use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;

/// Most examples that are proposed.
const MOST_PROPOSED: usize = 20;

/// What is chosen to be shown beforehand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShareBeforehand {
    /// In one's own words; blank where nothing is to be said.
    pub words: String,
    /// One's own examples.
    pub examples: Vec<ExampleId>,
}

/// What is chosen, as it is sent.
///
/// # Errors
/// [`AppError::Computers`] where the words are too long, [`StoreError::ExampleUnknown`], or the store.
pub(super) fn chosen(tx: &Tx<'_>, share: &ShareBeforehand) -> Result<SharedBeforehand, AppError> {
    let words = domain::check_shared_words(&share.words)?;
    let mut all = Vec::new();
    for &id in &share.examples {
        let example = examples::get(tx, id)?;
        if !all.contains(&example.content) {
            all.push(example.content);
        }
    }
    Ok(SharedBeforehand {
        words,
        examples: all,
    })
}

/// The examples that can be shown beforehand: those of the items that are rated, the latest day first.
///
/// # Errors
/// The store.
pub(super) fn proposed(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    row: &ConversationRow,
) -> Result<Vec<ShareableExample>, AppError> {
    let myself = people::myself(tx)?.ok_or(StoreError::ConversationUnknown)?;
    let instrument = cache.get(tx, &row.instrument)?;
    let is_rated = |item: &ItemRef| {
        item.instrument == instrument.id && row.conversation.items.contains(&item.item)
    };
    let mut found = examples::all(tx, myself)?;
    found.retain(|example| example.content.items.iter().any(is_rated));
    found.sort_by(|one, other| {
        let key = |example: &Example| (example.content.day, example.id);
        key(other).cmp(&key(one))
    });
    let shareable = |example: &Example| ShareableExample {
        brief: ExampleBrief::of(example),
        starr: example.content.starr.clone(),
    };
    Ok(found.iter().take(MOST_PROPOSED).map(shareable).collect())
}

/// What was shown beforehand, as both read it; none where nothing was.
pub(super) fn shown(shared: &SharedBeforehand, mine: bool) -> Option<BeforehandView> {
    (*shared != SharedBeforehand::default()).then(|| BeforehandView {
        mine,
        words: shared.words.clone(),
        examples: shared
            .examples
            .iter()
            .map(|example| SharedExample {
                day: example.day,
                starr: example.starr.clone(),
            })
            .collect(),
    })
}
