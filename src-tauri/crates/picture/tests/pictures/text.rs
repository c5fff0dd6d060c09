//! A picture as text, to be compared and read.

use picture::{LabelAnchor, Mark, Picture, Point, Stroke, Words};

/// `picture` as text, a mark a line.
pub(crate) fn as_text(picture: &Picture) -> String {
    let mut lines = vec![format!("{} x {}", picture.width, picture.height)];
    lines.extend(picture.marks.iter().map(mark_as_text));
    lines.join("\n")
}

fn mark_as_text(mark: &Mark) -> String {
    let place = |at: &Point| format!("{},{}", at.x, at.y);
    match mark {
        Mark::Path {
            points,
            closed,
            stroke,
            ink,
        } => {
            let points: Vec<_> = points.iter().map(place).collect();
            // Of an arc the ends and the number of parts say enough.
            let points = match points.as_slice() {
                [first, between @ .., last] if *stroke == Stroke::Fine && between.len() > 2 => {
                    format!("{first} ..{}.. {last}", between.len())
                }
                all => all.join(" "),
            };
            let closed = if *closed { " closed" } else { "" };
            format!("path {stroke:?} {ink:?}{closed} {points}")
        }
        Mark::Ring {
            center,
            radius,
            ink,
        } => format!("ring {ink:?} {} r {radius}", place(center)),
        Mark::Answer {
            item,
            level,
            shape,
            at,
            size,
            ink,
        } => format!(
            "answer {item} {} {shape:?} {ink:?} {} size {size}",
            level.get(),
            place(at)
        ),
        Mark::Position {
            domain,
            shape,
            at,
            size,
            ink,
        } => format!(
            "position {domain} {shape:?} {ink:?} {} size {size}",
            place(at)
        ),
        Mark::Label {
            words,
            at,
            anchor,
            style,
            ink,
        } => {
            let words = match words {
                Words::Lines { lines } => lines.join(" | "),
                Words::Message { id } => format!("[{id}]"),
            };
            let anchor = match anchor {
                LabelAnchor::Start => "from",
                LabelAnchor::Middle => "around",
                LabelAnchor::End => "up to",
            };
            format!("label {style:?} {ink:?} {anchor} {} {words}", place(at))
        }
    }
}
