//! The positions of every domain over all reflections of one instrument.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use serde::Serialize;
use ts_rs::TS;

use crate::change::{Accuracy, same_domain};
use crate::ids::{AssessmentId, DomainId};
use crate::profile::DomainPosition;
use crate::reflection::assessment::Assessment;
use crate::text::Text;

/// One domain over time.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct DomainTrend {
    /// The domain.
    pub domain: DomainId,
    /// Its title, as it reads in the latest reflection.
    pub title: Text,
    /// Its place in the instrument, from 0.
    pub index: usize,
    /// Half of the smallest detectable change, in levels, to each side of a position: two positions
    /// whose bands do not touch differ by more than the uncertainty.
    pub band: f64,
    /// The reflections, the earliest first.
    pub points: Vec<TrendPoint>,
}

/// A domain in one reflection.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TrendPoint {
    /// The reflection.
    pub id: AssessmentId,
    /// When it was finished (UTC).
    pub at: DateTime<Utc>,
    /// Where the domain stood.
    pub position: DomainPosition,
    /// Where it stands in the look back at that time, if there is one.
    pub hindsight: Option<DomainPosition>,
    /// Whether all items read as in the reflection before, so that a line may join the two.
    pub joined: bool,
}

/// The trend of every domain of the latest of `reflections`, which are finished, of one instrument, and
/// stand the earliest first. `hindsights` are the finished looks back at them.
pub fn trends(reflections: &[Assessment], hindsights: &[Assessment]) -> Vec<DomainTrend> {
    let Some(latest) = reflections.last() else {
        return Vec::new();
    };
    let looks_back: HashMap<_, _> = hindsights
        .iter()
        .filter_map(|hindsight| Some((hindsight.head.hindsight_of?, hindsight)))
        .collect();
    let sdc = reflections
        .iter()
        .map(|each| Accuracy::of(&each.instrument.measurement).smallest_detectable_change)
        .fold(0.0, f64::max);
    let domains = latest.instrument.domains.iter().enumerate();
    domains
        .map(|(index, domain)| DomainTrend {
            domain: domain.id.clone(),
            title: domain.title.clone(),
            index,
            band: sdc / 2.0,
            points: points(&domain.id, reflections, &looks_back),
        })
        .collect()
}

fn points(
    id: &DomainId,
    reflections: &[Assessment],
    looks_back: &HashMap<AssessmentId, &Assessment>,
) -> Vec<TrendPoint> {
    let mut points = Vec::new();
    let mut before: Option<&Assessment> = None;
    for reflection in reflections {
        if let Some(at) = reflection.head.finished()
            && let Some(domain) = reflection.instrument.domain(id)
        {
            let hindsight = looks_back.get(&reflection.head.id);
            points.push(TrendPoint {
                id: reflection.head.id,
                at,
                position: DomainPosition::of(domain, &reflection.answers),
                hindsight: hindsight.map(|back| DomainPosition::of(domain, &back.answers)),
                joined: before.is_some_and(|before| {
                    same_domain(id, &before.instrument, &reflection.instrument)
                }),
            });
        }
        before = Some(reflection);
    }
    points
}
