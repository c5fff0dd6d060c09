//! The cells that say where a domain stands and how much that rests on.

use domain::{DomainPosition, Spread};
use texts::Texts;

use crate::block::Cell;

/// Where a domain stands, as a figure and in the words of the scale.
pub(crate) fn place(texts: &Texts, domain: &DomainPosition) -> Cell {
    let Some(position) = domain.position else {
        return Cell {
            strong: Some(texts.say("profile-too-few")),
            lines: vec![texts.say("document-too-few-about")],
            domain: None,
        };
    };
    let (lower, upper) = (position.floor(), position.ceil());
    let words = if lower.total_cmp(&upper).is_eq() {
        texts.fill("profile-position-at", [("level", texts.level(lower))])
    } else {
        let ends = [("lower", texts.level(lower)), ("upper", texts.level(upper))];
        texts.fill("profile-position-between", ends)
    };
    Cell {
        strong: Some(texts.decimal(position, 1)),
        lines: vec![words],
        domain: None,
    }
}

/// How much that rests on.
pub(crate) fn coverage(texts: &Texts, domain: &DomainPosition) -> Cell {
    let counts = [
        ("answered", domain.answered),
        ("applicable", domain.applicable),
    ];
    let mut said = vec![texts.fill("profile-coverage", counts)];
    said.extend(domain.spread.map(|Spread { lowest, highest }| {
        let (low, high) = (texts.level(lowest.get()), texts.level(highest.get()));
        if lowest == highest {
            texts.fill("profile-spread-none", [("level", low)])
        } else {
            texts.fill("profile-spread", [("lowest", low), ("highest", high)])
        }
    }));
    Cell {
        lines: said,
        ..Cell::default()
    }
}
