//! What an assessment shows. Nothing here is one number for a person.

mod counts;
pub mod mirror;
mod positions;
mod standings;

pub use counts::{DomainCounts, PointCount};
pub use positions::{DomainPosition, Positions, Spread};
pub use standings::{MOST_STANDINGS, MOST_TO_CHOOSE_AMONG, SharedValue, Standing, Standings};

use serde::Serialize;
use ts_rs::TS;

use crate::ids::FacetId;
use crate::instrument::{Facet, Scale};
use crate::reflection::assessment::Assessment;
use crate::text::Text;

/// What one assessment shows.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Profile {
    /// By facet, in the instrument's order.
    pub facets: Vec<FacetProfile>,
    /// Items that a value was chosen for in every facet.
    pub answered: usize,
    /// All items.
    pub items: usize,
}

/// What one assessment shows in one facet.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct FacetProfile {
    /// The facet.
    pub facet: FacetId,
    /// What it asks; none where an item asks only one thing.
    pub title: Option<Text>,
    /// Its scale, with the sentences of the first item.
    pub scale: Scale,
    /// Where the domains stand; none where the scale is not ranked.
    pub positions: Option<Positions>,
    /// How often each point was chosen, by domain in the instrument's order; empty where the scale is
    /// ranked.
    pub counts: Vec<DomainCounts>,
}

impl Profile {
    /// The profile of `assessment`.
    pub fn of(assessment: &Assessment) -> Self {
        let instrument = &assessment.instrument;
        let facets = instrument.facets();
        let chosen = |item: &&crate::Item| {
            let value = |facet: &Facet| assessment.answers.value(&item.id, &facet.id);
            facets.iter().all(|facet| value(facet).is_some())
        };
        let facets = facets.iter();
        Self {
            answered: instrument.items().filter(chosen).count(),
            items: instrument.item_count(),
            facets: facets
                .map(|facet| FacetProfile::of(facet, assessment))
                .collect(),
        }
    }

    /// Where the domains stand in the first facet that is ranked, if one is.
    pub fn positions(&self) -> Option<&Positions> {
        self.facets
            .iter()
            .find_map(|facet| facet.positions.as_ref())
    }
}

impl FacetProfile {
    fn of(facet: &Facet, assessment: &Assessment) -> Self {
        let ranked = facet.scale.ranked;
        let domains = assessment.instrument.domains.iter();
        let counts = domains.map(|domain| DomainCounts::of(domain, facet, &assessment.answers));
        Self {
            facet: facet.id.clone(),
            title: facet.title.clone(),
            scale: facet.scale.clone(),
            positions: ranked.then(|| Positions::of(&facet.id, assessment)),
            counts: if ranked { Vec::new() } else { counts.collect() },
        }
    }
}
