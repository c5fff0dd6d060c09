//! What groups keep of their sparrings, in a file.

use std::collections::BTreeMap;

use domain::{GroupLearning, GroupLearningId};
use serde::{Deserialize, Serialize};

use crate::import_error::{ImportError, unreadable};
use crate::moment::Moment;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenLearning {
    pub(crate) id: GroupLearningId,
    pub(crate) held: Moment,
    pub(crate) text: String,
}

impl From<&GroupLearning> for WrittenLearning {
    fn from(learning: &GroupLearning) -> Self {
        Self {
            id: learning.id,
            held: Moment(learning.held),
            text: learning.text.clone(),
        }
    }
}

/// All of them, in the order of their ids.
pub(crate) fn group_learnings(
    written: Vec<WrittenLearning>,
) -> Result<Vec<GroupLearning>, ImportError> {
    let mut learnings = BTreeMap::new();
    for (index, written) in written.into_iter().enumerate() {
        let at = |field: &str| unreadable(format!("groupLearnings[{index}].{field}"));
        let learning = GroupLearning {
            id: written.id,
            held: written.held.0,
            text: written.text,
        };
        let kept = learning.clone().checked().ok();
        let kept = kept.filter(|kept| *kept == learning);
        let kept = kept.ok_or_else(|| at("text"))?;
        if learnings.insert(kept.id, kept).is_some() {
            return Err(at("id"));
        }
    }
    Ok(learnings.into_values().collect())
}
