//! What holds for every picture, whatever the instrument and the answers.

use domain::Assessment;
use picture::{Extent, Ink, LabelStyle, Mark, Picture, Point, Stroke, Words};

/// Half the height of a bar at most, in units.
const BAR: f64 = 8.0;

/// Fails where `picture`, one of the profile of `assessment`, breaks a rule; `which` names it.
pub(crate) fn check(picture: &Picture, assessment: &Assessment, which: &str) {
    check_any(picture, which);
    levels(picture, assessment, which);
}

/// Fails where `picture` breaks a rule of all pictures; `which` names it.
pub(crate) fn check_any(picture: &Picture, which: &str) {
    numbers(picture, which);
    let labels: Vec<_> = picture.marks.iter().filter_map(Extent::of_label).collect();
    for (index, label) in labels.iter().enumerate() {
        let inside = label.left >= 0.0
            && label.top >= 0.0
            && label.right <= picture.width
            && label.bottom <= picture.height;
        assert!(inside, "{which}: a label leaves the picture: {label:?}");
        for other in &labels[..index] {
            let apart = !label.overlaps(other);
            assert!(apart, "{which}: labels overlap: {label:?} and {other:?}");
        }
    }
    for mark in &picture.marks {
        if let Some(room) = room(mark) {
            let inside = room.left >= 0.0
                && room.top >= 0.0
                && room.right <= picture.width
                && room.bottom <= picture.height;
            assert!(inside, "{which}: a mark leaves the picture: {mark:?}");
            let free = labels.iter().all(|label| !label.overlaps(&room));
            assert!(free, "{which}: a label lies over a mark: {mark:?}");
        }
        if let Mark::Path {
            points,
            stroke: Stroke::Fine,
            ink: Ink::Grid | Ink::Muted,
            ..
        } = mark
        {
            for (from, to) in points.iter().zip(points.iter().skip(1)) {
                let crossed = labels.iter().find(|label| crosses(*from, *to, label));
                assert_eq!(
                    crossed, None,
                    "{which}: a line goes through a label: {mark:?}"
                );
            }
        }
    }
    words(picture, which);
}

/// Every level is one mark; nothing else is.
fn levels(picture: &Picture, assessment: &Assessment, which: &str) {
    let drawn: Vec<_> = picture
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Answer { item, value, .. } => Some((item.clone(), *value)),
            _ => None,
        })
        .collect();
    let given: Vec<_> = assessment
        .instrument
        .items()
        .filter_map(|item| {
            let facet = &item.facets.first()?.id;
            let value = assessment.answers.value(&item.id, facet)?;
            Some((item.id.clone(), value))
        })
        .collect();
    assert_eq!(
        drawn, given,
        "{which}: every level is one mark, and no other answer is"
    );
}

fn words(picture: &Picture, which: &str) {
    for mark in &picture.marks {
        let Mark::Label { words, style, .. } = mark else {
            continue;
        };
        match words {
            Words::Lines { lines } => {
                let written = !lines.is_empty() && lines.iter().all(|line| !line.is_empty());
                assert!(
                    written,
                    "{which}: a label or a line of it is empty: {mark:?}"
                );
            }
            Words::Message { .. } | Words::Month { .. } => assert_eq!(
                *style,
                LabelStyle::Caption,
                "{which}: room is kept for messages and months as captions: {mark:?}"
            ),
            Words::Form { .. } => assert_eq!(
                *style,
                LabelStyle::Body,
                "{which}: room is kept for forms as bodies: {mark:?}"
            ),
        }
    }
}

/// All numbers are finite hundredths within the picture.
fn numbers(picture: &Picture, which: &str) {
    let mut numbers = vec![picture.width, picture.height];
    let mut places: Vec<Point> = Vec::new();
    for mark in &picture.marks {
        match mark {
            Mark::Path { points, .. } => {
                assert!(points.len() >= 2, "{which}: a path is a point: {mark:?}");
                places.extend(points);
            }
            Mark::Ring { center, radius, .. } => {
                numbers.push(*radius);
                places.extend(corners(around(*center, *radius)));
            }
            Mark::Answer { at, size, .. }
            | Mark::Position { at, size, .. }
            | Mark::Moment { at, size, .. }
            | Mark::WheelDay { at, size, .. } => {
                assert!(*size > 1.0, "{which}: a mark cannot be seen: {mark:?}");
                numbers.push(*size);
                places.push(*at);
            }
            Mark::Form { from, to, .. } => places.extend([*from, *to]),
            Mark::Label { at, .. } => places.push(*at),
        }
    }
    for Point { x, y } in places {
        let inside = (0.0..=picture.width).contains(&x) && (0.0..=picture.height).contains(&y);
        assert!(
            inside,
            "{which}: {x}, {y} is outside the picture or no number"
        );
        numbers.extend([x, y]);
    }
    for number in numbers {
        let hundredths = number * 100.0;
        let rounded = number.is_finite() && (hundredths - hundredths.round()).abs() < 1e-6;
        assert!(rounded, "{which}: {number} is not in hundredths");
    }
    assert!(
        picture.width <= 720.0,
        "{which}: is wider than a page's column"
    );
}

/// The room that a mark takes; none for paths, rings and labels.
pub(crate) fn room(mark: &Mark) -> Option<Extent> {
    match mark {
        Mark::Answer { at, size, .. }
        | Mark::Position { at, size, .. }
        | Mark::Moment { at, size, .. }
        | Mark::WheelDay { at, size, .. } => Some(around(*at, *size)),
        Mark::Form { from, to, .. } => Some(Extent {
            left: from.x,
            top: from.y - BAR,
            right: to.x,
            bottom: from.y + BAR,
        }),
        Mark::Path { .. } | Mark::Ring { .. } | Mark::Label { .. } => None,
    }
}

/// The square around a mark.
fn around(at: Point, size: f64) -> Extent {
    Extent {
        left: at.x - size,
        top: at.y - size,
        right: at.x + size,
        bottom: at.y + size,
    }
}

fn corners(room: Extent) -> [Point; 2] {
    [
        Point {
            x: room.left,
            y: room.top,
        },
        Point {
            x: room.right,
            y: room.bottom,
        },
    ]
}

/// Whether the line from `from` to `to` goes through `room` (Liang and Barsky 1984).
fn crosses(from: Point, to: Point, room: &Extent) -> bool {
    let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
    let sides = [
        (from.x, to.x - from.x, room.left, room.right),
        (from.y, to.y - from.y, room.top, room.bottom),
    ];
    for (start, way, low, high) in sides {
        if way == 0.0 {
            if start <= low || start >= high {
                return false;
            }
            continue;
        }
        let (first, second) = ((low - start) / way, (high - start) / way);
        enters = enters.max(first.min(second));
        leaves = leaves.min(first.max(second));
    }
    enters < leaves
}
