//! The points of an agenda as files hold them: what comes in could have been written here.

use std::collections::BTreeSet;

use domain::{AgendaPoint, MOST_POINT_MINUTES, PointState, Topic, agenda as rules};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct WrittenPoint {
    pub(crate) number: u32,
    pub(crate) topic: Topic,
    pub(crate) carried_over: bool,
    pub(crate) minutes: u16,
    pub(crate) state: PointState,
    pub(crate) note: String,
}

impl From<&AgendaPoint> for WrittenPoint {
    fn from(point: &AgendaPoint) -> Self {
        Self {
            number: point.number,
            topic: point.topic.clone(),
            carried_over: point.carried_over,
            minutes: point.minutes,
            state: point.state,
            note: point.note.clone(),
        }
    }
}

/// The points, in their order.
///
/// # Errors
/// The place of a point that could not have been kept, and which of its fields.
pub(crate) fn points(
    written: Vec<WrittenPoint>,
) -> Result<Vec<AgendaPoint>, (usize, &'static str)> {
    let mut numbers = BTreeSet::new();
    let mut points = Vec::new();
    for (index, written) in written.into_iter().enumerate() {
        let at = |field| (index, field);
        if written.number == 0 || !numbers.insert(written.number) {
            return Err(at("number"));
        }
        if !(1..=MOST_POINT_MINUTES).contains(&written.minutes) {
            return Err(at("minutes"));
        }
        let topic = written.topic.clone().checked();
        let topic = topic.ok().filter(|topic| *topic == written.topic);
        let note = rules::noted(&written.note);
        let note = note.ok().filter(|note| *note == written.note);
        points.push(AgendaPoint {
            number: written.number,
            topic: topic.ok_or_else(|| at("topic"))?,
            carried_over: written.carried_over,
            minutes: written.minutes,
            state: written.state,
            note: note.ok_or_else(|| at("note"))?,
        });
    }
    Ok(points)
}
