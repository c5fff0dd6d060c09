//! Frames of a file: what two people could have agreed on, version by version.

use std::collections::BTreeMap;

use domain::{Frame, FrameText, Person, PersonId};
use serde::{Deserialize, Serialize};

use crate::import_error::{ImportError, unreadable};
use crate::moment::{Day, Moment};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenFrame {
    pub(crate) person: PersonId,
    pub(crate) version: u32,
    pub(crate) text: FrameText,
    pub(crate) review: Day,
    pub(crate) accepted: Moment,
}

impl From<&Frame> for WrittenFrame {
    fn from(frame: &Frame) -> Self {
        Self {
            person: frame.person,
            version: frame.version,
            text: frame.text.clone(),
            review: Day(frame.review),
            accepted: Moment(frame.accepted),
        }
    }
}

/// All of them, by the person with whom they were agreed on, the first version first.
pub(crate) fn frames(
    written: Vec<WrittenFrame>,
    others: &BTreeMap<PersonId, Person>,
) -> Result<Vec<Frame>, ImportError> {
    let mut frames: BTreeMap<(PersonId, u32), Frame> = BTreeMap::new();
    for (index, written) in written.into_iter().enumerate() {
        let frame = frame(&written, others, &format!("frames[{index}]"))?;
        let key = (frame.person, frame.version);
        if frames.insert(key, frame).is_some() {
            return Err(unreadable(format!("frames[{index}].version")));
        }
    }
    Ok(frames.into_values().collect())
}

fn frame(
    written: &WrittenFrame,
    others: &BTreeMap<PersonId, Person>,
    place: &str,
) -> Result<Frame, ImportError> {
    let at = |field: &str| unreadable(format!("{place}.{field}"));
    if !others.contains_key(&written.person) {
        return Err(at("person"));
    }
    if written.version == 0 {
        return Err(at("version"));
    }
    // The day lay ahead where it was accepted; how far that calendar went ahead of UTC is not known here.
    if written.review.0 < written.accepted.0.date_naive() {
        return Err(at("review"));
    }
    Ok(Frame {
        person: written.person,
        version: written.version,
        text: text(&written.text, place)?,
        review: written.review.0,
        accepted: written.accepted.0,
    })
}

/// A text that could have been kept as it is written.
fn text(written: &FrameText, place: &str) -> Result<FrameText, ImportError> {
    let checked = written.clone().checked();
    let checked = checked.ok().filter(|checked| checked == written);
    checked.ok_or_else(|| unreadable(format!("{place}.text")))
}
