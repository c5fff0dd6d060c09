//! A template of one's own for an agenda: the order and the times of what one talks about, and nothing of whom one
//! talked with or what was answered and noted.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AgendaPoint, MOST_POINT_MINUTES, PointState, Topic};
use crate::coaching::person::LONGEST_NAME;
use crate::fold::same;
use crate::ids::AgendaTemplateId;
use crate::written::{fits, fits_in, kept};

/// What a point of a template is about: a kind of points, or what one has written oneself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum TemplateTopic {
    /// What was not reached in the conversation before.
    CarriedOver,
    /// What came of agreements.
    Agreement,
    /// Strengths that both see.
    Strength,
    /// What the two see differently.
    Difference,
    /// What was seen in a talk.
    Observation,
    /// A prompt of the instrument.
    Prompt,
    /// How work is going, and how much it weighs.
    Wellbeing,
    /// What one has written.
    Own {
        /// In one's own words.
        text: String,
    },
}

impl TemplateTopic {
    fn of(point: &AgendaPoint) -> Self {
        match &point.topic {
            _ if point.carried_over => Self::CarriedOver,
            Topic::Agreement { .. } => Self::Agreement,
            Topic::Strength { .. } => Self::Strength,
            Topic::Difference { .. } => Self::Difference,
            Topic::Observation { .. } => Self::Observation,
            Topic::Prompt { .. } => Self::Prompt,
            Topic::Wellbeing => Self::Wellbeing,
            Topic::Own { text } => Self::Own { text: text.clone() },
        }
    }

    /// Whether all points of this kind can be left out. What was not reached is taken up point by point, and what one
    /// has struck of one's own is in no template.
    fn can_be_struck(&self) -> bool {
        !matches!(self, Self::CarriedOver | Self::Own { .. })
    }

    fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Own { text: one }, Self::Own { text: two }) => same(one, two),
            _ => self == other,
        }
    }
}

/// A point of a template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TemplatePoint {
    /// What it is about.
    pub topic: TemplateTopic,
    /// How many minutes each point of it is to take.
    pub minutes: u16,
    /// Whether the points of it are struck.
    pub struck: bool,
}

/// A template of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaTemplate {
    /// Its id.
    pub id: AgendaTemplateId,
    /// What one calls it.
    pub name: String,
    /// What it holds, in the order in which it is talked about; each topic once.
    pub points: Vec<TemplatePoint>,
}

/// What a template keeps of an agenda: each kind of points where the first one of it stands that is not struck, with
/// the time of that; struck where all of them are. A point of one's own is kept by its words, unless it is struck. The
/// `question` of an observation is of that one talk, and so are notes.
pub fn template_points(points: &[AgendaPoint], question: Option<&str>) -> Vec<TemplatePoint> {
    let mut found: Vec<TemplatePoint> = Vec::new();
    for point in points {
        if matches!(&point.topic, Topic::Own { text } if Some(text.as_str()) == question) {
            continue;
        }
        let topic = TemplateTopic::of(point);
        let struck = point.state == PointState::Struck;
        let known = found.iter().position(|found| found.topic.is_same(&topic));
        match known {
            None if struck && !topic.can_be_struck() => continue,
            Some(_) if struck => continue,
            Some(at) if found.get(at).is_some_and(|found| found.struck) => {
                found.remove(at);
            }
            Some(_) => continue,
            None => {}
        }
        found.push(TemplatePoint {
            topic,
            minutes: point.minutes,
            struck,
        });
    }
    found
}

impl AgendaTemplate {
    /// As it is kept: its texts trimmed.
    ///
    /// # Errors
    /// [`TemplateError`].
    pub fn checked(self) -> Result<Self, TemplateError> {
        if !fits_in(&self.name, LONGEST_NAME) {
            return Err(TemplateError::NameTooLong);
        }
        let name = match kept(&self.name) {
            "" => return Err(TemplateError::NameBlank),
            name => name.to_owned(),
        };
        if self.points.is_empty() {
            return Err(TemplateError::Points);
        }
        let mut points: Vec<TemplatePoint> = Vec::new();
        for point in self.points {
            let point = point.checked()?;
            if points.iter().any(|other| other.topic.is_same(&point.topic)) {
                return Err(TemplateError::Points);
            }
            points.push(point);
        }
        Ok(Self {
            id: self.id,
            name,
            points,
        })
    }

    /// Whether it has this name, as a reader sees it.
    pub fn is_called(&self, name: &str) -> bool {
        same(&self.name, name)
    }

    /// Whether the two have the same name and hold the same.
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.is_called(&other.name) && self.points == other.points
    }

    /// An agenda as this template has it: what the template knows comes first, in its order and with its times, and
    /// then the rest. What was reached or noted, and what the two have struck, stays so; a point of one's own that is
    /// not there is added.
    pub fn used(&self, points: Vec<AgendaPoint>) -> Vec<AgendaPoint> {
        let highest = points.iter().map(|point| point.number).max().unwrap_or(0);
        let mut placed: Vec<(usize, AgendaPoint)> = Vec::new();
        for mut point in points {
            let place = self.place_of(&point);
            if let Some(as_kept) = place.and_then(|place| self.points.get(place))
                && point.state == PointState::Open
            {
                point.minutes = as_kept.minutes;
                if as_kept.struck {
                    point.state = PointState::Struck;
                }
            }
            placed.push((place.unwrap_or(self.points.len()), point));
        }
        let mut number = highest;
        for (place, own) in self.points.iter().enumerate() {
            let TemplateTopic::Own { text } = &own.topic else {
                continue;
            };
            if placed.iter().any(|(other, _)| *other == place) {
                continue;
            }
            number += 1;
            let text = text.clone();
            let added = AgendaPoint {
                number,
                topic: Topic::Own { text },
                carried_over: false,
                minutes: own.minutes,
                state: PointState::Open,
                note: String::new(),
            };
            placed.push((place, added));
        }
        // Those of one place keep their order.
        placed.sort_by_key(|(place, _)| *place);
        placed.into_iter().map(|(_, point)| point).collect()
    }

    /// Where in the template a point belongs. What was written in the same words is the same, also where it was not
    /// reached last time.
    fn place_of(&self, point: &AgendaPoint) -> Option<usize> {
        let place = |topic: &TemplateTopic| {
            let mut topics = self.points.iter().map(|kept| &kept.topic);
            topics.position(|kept| kept.is_same(topic))
        };
        let own = match &point.topic {
            Topic::Own { text } => place(&TemplateTopic::Own { text: text.clone() }),
            _ => None,
        };
        own.or_else(|| place(&TemplateTopic::of(point)))
    }
}

impl TemplatePoint {
    fn checked(self) -> Result<Self, TemplateError> {
        let is_time = (1..=MOST_POINT_MINUTES).contains(&self.minutes);
        if !is_time || (self.struck && !self.topic.can_be_struck()) {
            return Err(TemplateError::Points);
        }
        let TemplateTopic::Own { text } = &self.topic else {
            return Ok(self);
        };
        let text = kept(text);
        if text.is_empty() || !fits(text) {
            return Err(TemplateError::Points);
        }
        let text = text.to_owned();
        Ok(Self {
            topic: TemplateTopic::Own { text },
            ..self
        })
    }
}

/// Why a template is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    /// It has a name.
    #[error("a template has a name")]
    NameBlank,
    /// Its name is longer than [`LONGEST_NAME`].
    #[error("the name of a template is too long")]
    NameTooLong,
    /// There is one of this name, and it was not said that it is to be replaced.
    #[error("there is a template of this name")]
    NameTaken,
    /// It holds nothing, a topic twice, or what no agenda has.
    #[error("a template holds each topic of an agenda once")]
    Points,
}

#[cfg(test)]
mod tests;
