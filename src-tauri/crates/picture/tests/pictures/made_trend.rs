//! Domains over time for the tests of their picture.

use chrono::{DateTime, Days, Utc};
use domain::{
    AssessmentId, DomainId, DomainPosition, DomainTrend, FacetId, Scale, Text, TrendPoint,
};
use uuid::Uuid;

/// A point: days after the first, position, position of the look back, joined.
pub(crate) type Made = (u64, Option<f64>, Option<f64>, bool);

fn point(number: u8) -> Text {
    Text {
        da: format!("Punkt {number}"),
        en: format!("Point {number}"),
    }
}

/// The domain at a place among the domains, from 0.
pub(crate) fn trend(index: usize, points: &[Made]) -> DomainTrend {
    let id = DomainId::new(format!("domain-{index}"));
    let begins: DateTime<Utc> = "2024-11-03T10:00:00Z".parse().expect("it is a time");
    let position = |position| DomainPosition {
        domain: id.clone(),
        position,
        answered: 6,
        applicable: 8,
        spread: None,
    };
    let points = points.iter().enumerate().map(|(index, made)| {
        let (days, rated, looked_back, joined) = *made;
        TrendPoint {
            id: AssessmentId::new(Uuid::from_u128(index as u128)),
            at: begins + Days::new(days),
            position: position(rated),
            hindsight: looked_back.map(|back| position(Some(back))),
            joined,
        }
    });
    DomainTrend {
        domain: id.clone(),
        title: Text {
            da: format!("Område {index} med et navn, der er langt"),
            en: format!("Domain {index}"),
        },
        index,
        facet: FacetId::new("level"),
        facet_title: None,
        scale: Scale {
            ranked: true,
            degrees: true,
            points: (1..=5).map(point).collect(),
        },
        band: Some(0.37),
        points: points.collect(),
    }
}
