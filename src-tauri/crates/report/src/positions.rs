//! The cells that say where a domain stands and how much that rests on.

use domain::{DomainCounts, DomainPosition, Scale, Spread, Value};
use texts::Texts;

use crate::block::Cell;

/// Where a domain stands on `scale`, as a figure and in the words of the scale.
pub(crate) fn place(texts: &Texts, scale: &Scale, domain: &DomainPosition) -> Cell {
    let Some(position) = domain.position else {
        return Cell {
            strong: Some(texts.say("profile-too-few")),
            lines: vec![texts.say("document-too-few-about")],
            domain: None,
        };
    };
    // The nearest points below and above; the same where it stands at one.
    let below = scale.values().rfind(|value| at(*value) <= position);
    let above = scale.values().find(|value| at(*value) >= position);
    let words = match (below, above) {
        (Some(lower), Some(upper)) if lower != upper => {
            let ends = [("lower", lower), ("upper", upper)];
            let ends = ends.map(|(name, value)| (name, texts.point(scale, value)));
            texts.fill("profile-position-between", ends)
        }
        (Some(value), _) | (None, Some(value)) => texts.fill(
            "profile-position-at",
            [("level", texts.point(scale, value))],
        ),
        (None, None) => String::new(),
    };
    Cell {
        strong: Some(texts.decimal(position, 1)),
        lines: vec![words],
        domain: None,
    }
}

fn at(value: Value) -> f64 {
    f64::from(value.get())
}

/// How much that rests on.
pub(crate) fn coverage(texts: &Texts, scale: &Scale, domain: &DomainPosition) -> Cell {
    let mut said = vec![covered(texts, domain.answered, domain.applicable)];
    said.extend(domain.spread.map(|Spread { lowest, highest }| {
        let (low, high) = (texts.point(scale, lowest), texts.point(scale, highest));
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

fn covered(texts: &Texts, answered: usize, applicable: usize) -> String {
    let counts = [("answered", answered), ("applicable", applicable)];
    texts.fill("profile-coverage", counts)
}

/// How often each point of `scale` was chosen in a domain, and how much that rests on.
pub(crate) fn counts(texts: &Texts, scale: &Scale, domain: &DomainCounts) -> [Cell; 2] {
    let chosen = domain.points.iter().filter(|point| point.items > 0);
    let chosen = chosen.map(|point| {
        let words = [
            ("point", texts.point(scale, point.value)),
            ("items", point.items.to_string()),
        ];
        texts.fill("document-count", words)
    });
    let covered = vec![covered(texts, domain.answered, domain.applicable)];
    [chosen.collect(), covered].map(|lines| Cell {
        lines,
        ..Cell::default()
    })
}
