//! Where the axes of a radar stand around its centre.

use std::f64::consts::{PI, TAU};

use domain::{Assessment, Domain, FacetId, Instrument, Item};

use crate::reply::Reply;

/// Angle kept free at the top, where the values are written, in radians.
const TOP_GAP: f64 = 0.3;

/// The axis of an item.
pub(crate) struct Axis<'a> {
    /// The item.
    pub item: &'a Item,
    /// What was replied to it.
    pub reply: Reply,
    /// Clockwise from the top, in radians.
    pub angle: f64,
}

impl Axis<'_> {
    /// The place at `radius` units on it, from the centre, x to the right and y downwards.
    pub(crate) fn at(&self, radius: f64) -> (f64, f64) {
        polar(self.angle, radius)
    }

    /// Whether it points to the right half.
    pub(crate) fn is_right(&self) -> bool {
        self.angle < PI
    }
}

/// The sector of a domain.
pub(crate) struct Sector<'a> {
    /// The domain.
    pub domain: &'a Domain,
    /// Its place among the domains, from 0.
    pub index: usize,
    /// Where it begins, clockwise from the top, in radians.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Its axes, clockwise.
    pub axes: Vec<Axis<'a>>,
}

impl Sector<'_> {
    /// Whether it goes over from the right half to the left. All sectors begin at the top, so this
    /// is one at most.
    pub(crate) fn is_at_bottom(&self) -> bool {
        self.from < PI && PI < self.to
    }
}

/// All domains around a centre, clockwise from the top with equal angles between the axes of each.
pub(crate) struct Dial<'a> {
    /// The sectors in the order of the domains.
    pub sectors: Vec<Sector<'a>>,
    /// Angle between neighbouring axes, in radians.
    pub slot: f64,
}

impl<'a> Dial<'a> {
    /// The dial of `facet` in `assessment`.
    pub(crate) fn of(assessment: &'a Assessment, facet: &FacetId) -> Self {
        let Instrument { domains, .. } = &*assessment.instrument;
        let items = count(assessment.instrument.item_count().max(1));
        let gap = (TAU / (items + count(domains.len()))).min(TOP_GAP);
        let gaps = TOP_GAP + gap * count(domains.len().saturating_sub(1));
        let slot = (TAU - gaps) / items;
        let mut from = TOP_GAP / 2.0;
        let sectors = domains.iter().enumerate().map(|(index, domain)| {
            let axes = domain.items.iter().enumerate().map(|(place, item)| Axis {
                item,
                reply: Reply::to(item, facet, assessment),
                angle: from + slot * (count(place) + 0.5),
            });
            let sector = Sector {
                domain,
                index,
                from,
                to: from + slot * count(domain.items.len()),
                axes: axes.collect(),
            };
            from = sector.to + gap;
            sector
        });
        Self {
            sectors: sectors.collect(),
            slot,
        }
    }
}

/// The place at an angle clockwise from the top (radians) and a radius (units) from a centre.
pub(crate) fn polar(angle: f64, radius: f64) -> (f64, f64) {
    (radius * angle.sin(), -radius * angle.cos())
}

/// A number of things; an instrument has far fewer than fit.
pub(crate) fn count(things: usize) -> f64 {
    f64::from(u32::try_from(things).unwrap_or(u32::MAX))
}

/// An arc as straight lines of at most three degrees; its ends are an angle clockwise from the top
/// (radians) and a radius (units). Where the radii differ it is a part of a spiral.
pub(crate) fn arc(from: (f64, f64), to: (f64, f64)) -> impl Iterator<Item = (f64, f64)> {
    let parts = ((to.0 - from.0).to_degrees() / 3.0).ceil().max(1.0);
    (0_u16..)
        .map(f64::from)
        .take_while(move |part| *part <= parts)
        .map(move |part| {
            let on_the_way = |from: f64, to: f64| from + (to - from) * part / parts;
            polar(on_the_way(from.0, to.0), on_the_way(from.1, to.1))
        })
}
