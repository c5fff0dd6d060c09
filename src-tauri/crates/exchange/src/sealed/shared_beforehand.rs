//! What the one whom a conversation is about shows beforehand.

use chrono::NaiveDate;
use domain::written::length;
use domain::{ExampleContent, ItemRef, KnowledgeForm, LONGEST_TEXT_INPUT, Starr};
use serde::{Deserialize, Serialize};

use crate::moment::Day;

/// Most examples that are shown beforehand.
const MOST_EXAMPLES: usize = 100;
/// Most bytes of what is written beforehand.
const MOST_BYTES: usize = 8 * LONGEST_TEXT_INPUT;
/// What the one whom it is about shows beforehand, by choice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "Written", try_from = "Written")]
pub struct SharedBeforehand {
    /// In their own words; empty where nothing is written.
    pub words: String,
    /// Examples.
    pub examples: Vec<ExampleContent>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    words: String,
    examples: Vec<WrittenExample>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenExample {
    day: Day,
    situation: String,
    task: String,
    action: String,
    result: String,
    reflection: String,
    items: Vec<ItemRef>,
    forms: Vec<KnowledgeForm>,
}

impl SharedBeforehand {
    /// Whether it keeps to the rules: what is read could have been sent.
    pub(crate) fn may_be_sent(&self) -> bool {
        // It has happened where it was written; the calendar of this computer may lag behind.
        let is_kept = |example: &ExampleContent| {
            let checked = example
                .clone()
                .checked(NaiveDate::MAX, ItemRef::is_well_formed);
            checked.is_ok_and(|checked| checked == *example)
        };
        self.words.len() <= MOST_BYTES
            && length(&self.words) <= LONGEST_TEXT_INPUT
            && self.examples.len() <= MOST_EXAMPLES
            && self.examples.iter().all(is_kept)
    }
}

impl From<SharedBeforehand> for Written {
    fn from(shared: SharedBeforehand) -> Self {
        let examples = shared.examples.into_iter();
        Self {
            words: shared.words,
            examples: examples.map(WrittenExample::from).collect(),
        }
    }
}

impl From<ExampleContent> for WrittenExample {
    fn from(example: ExampleContent) -> Self {
        Self {
            day: Day(example.day),
            situation: example.starr.situation,
            task: example.starr.task,
            action: example.starr.action,
            result: example.starr.result,
            reflection: example.starr.reflection,
            items: example.items.into_iter().collect(),
            forms: example.forms.into_iter().collect(),
        }
    }
}

impl TryFrom<Written> for SharedBeforehand {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        let mut examples = Vec::with_capacity(written.examples.len().min(MOST_EXAMPLES));
        for example in written.examples {
            let (items, forms) = (example.items.len(), example.forms.len());
            let example = ExampleContent::from(example);
            if (example.items.len(), example.forms.len()) != (items, forms) {
                return Err("names something twice");
            }
            examples.push(example);
        }
        Ok(Self {
            words: written.words,
            examples,
        })
    }
}

impl From<WrittenExample> for ExampleContent {
    fn from(written: WrittenExample) -> Self {
        Self {
            day: written.day.0,
            starr: Starr {
                situation: written.situation,
                task: written.task,
                action: written.action,
                result: written.result,
                reflection: written.reflection,
            },
            items: written.items.into_iter().collect(),
            forms: written.forms.into_iter().collect(),
        }
    }
}
