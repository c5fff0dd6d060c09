//! The positions of every domain over all reflections of one instrument, in every facet that is ranked.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use serde::Serialize;
use ts_rs::TS;

use crate::change::same_domain;
use crate::ids::{AssessmentId, DomainId, FacetId};
use crate::instrument::{Facet, Instrument, Scale};
use crate::profile::DomainPosition;
use crate::reflection::assessment::Assessment;
use crate::text::Text;

/// One domain over time, in one facet.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DomainTrend {
    /// The domain.
    pub domain: DomainId,
    /// Its title, as it reads in the latest reflection.
    pub title: Text,
    /// Its place in the instrument, from 0.
    pub index: usize,
    /// The facet whose positions they are.
    pub facet: FacetId,
    /// What the facet asks; none where an item asks only one thing.
    pub facet_title: Option<Text>,
    /// The scale of the positions, with the sentences of the first item.
    pub scale: Scale,
    /// Half of the smallest detectable change, in points, to each side of a position: two positions
    /// whose bands do not touch differ by more than the uncertainty. None where nothing is known of it.
    pub band: Option<f64>,
    /// The reflections, the earliest first.
    pub points: Vec<TrendPoint>,
}

/// A domain in one reflection.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TrendPoint {
    /// The reflection.
    pub id: AssessmentId,
    /// When it was finished.
    #[serde(serialize_with = "crate::shown::moment")]
    #[ts(as = "crate::shown::ShownMoment")]
    pub at: DateTime<Utc>,
    /// Where the domain stood.
    pub position: DomainPosition,
    /// Where it stands in the look back at that time, if there is one.
    pub hindsight: Option<DomainPosition>,
    /// Whether all items read as in the reflection before, so that a line may join the two.
    pub joined: bool,
}

/// The trend of every ranked facet in every domain of the latest of `reflections`, which are finished, of
/// one instrument, and stand the earliest first. `hindsights` are the finished looks back at them.
pub fn trends(reflections: &[Assessment], hindsights: &[Assessment]) -> Vec<DomainTrend> {
    let Some(latest) = reflections.last() else {
        return Vec::new();
    };
    let looks_back: HashMap<_, _> = hindsights
        .iter()
        .filter_map(|hindsight| Some((hindsight.head.hindsight_of?, hindsight)))
        .collect();
    let band = reflections
        .iter()
        .map(|each| {
            Some(
                each.instrument
                    .measurement
                    .as_ref()?
                    .smallest_detectable_change()
                    / 2.0,
            )
        })
        .reduce(|one, other| Some(f64::max(one?, other?)))
        .flatten();
    let facets = latest.instrument.facets().iter();
    let ranked = facets.filter(|facet| facet.scale.ranked);
    ranked
        .flat_map(|facet| {
            let domains = latest.instrument.domains.iter().enumerate();
            domains.map(move |(index, domain)| (facet, index, domain))
        })
        .map(|(facet, index, domain)| DomainTrend {
            domain: domain.id.clone(),
            title: domain.title.clone(),
            index,
            facet: facet.id.clone(),
            facet_title: facet.title.clone(),
            scale: facet.scale.clone(),
            band,
            points: points(&domain.id, facet, reflections, &looks_back),
        })
        .collect()
}

/// A reflection whose facet has another scale leaves the line out.
fn points(
    id: &DomainId,
    facet: &Facet,
    reflections: &[Assessment],
    looks_back: &HashMap<AssessmentId, &Assessment>,
) -> Vec<TrendPoint> {
    let has_facet = |instrument: &Instrument| {
        let facets = instrument.facets().iter();
        let mut facets = facets.filter(|other| other.id == facet.id);
        facets.any(|other| other.scale.is_like(&facet.scale))
    };
    let mut points = Vec::new();
    let mut before: Option<&Assessment> = None;
    for reflection in reflections {
        if let Some(at) = reflection.head.finished()
            && has_facet(&reflection.instrument)
            && let Some(domain) = reflection.instrument.domain(id)
        {
            let hindsight = looks_back.get(&reflection.head.id);
            let position = |of: &Assessment| DomainPosition::of(domain, &facet.id, &of.answers);
            points.push(TrendPoint {
                id: reflection.head.id,
                at,
                position: position(reflection),
                hindsight: hindsight.map(|back| position(back)),
                joined: before.is_some_and(|before| {
                    has_facet(&before.instrument)
                        && same_domain(id, &before.instrument, &reflection.instrument)
                }),
            });
        }
        before = Some(reflection);
    }
    points
}
