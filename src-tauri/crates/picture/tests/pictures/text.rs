//! A picture as text, to be compared and read.

use picture::{Ink, LabelAnchor, Mark, Picture, Point, Stroke, Words};

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
                [first, between @ .., last] if is_arc(*stroke, *ink) && between.len() > 2 => {
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
            value,
            shape,
            at,
            size,
            ink,
        } => format!(
            "answer {item} {} {shape:?} {ink:?} {} size {size}",
            value.get(),
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
        Mark::Moment {
            id: _,
            domain: _,
            finished,
            position,
            hindsight,
            shape,
            at,
            size,
            ink,
        } => format!(
            "moment {} {position} {}{shape:?} {ink:?} {} size {size}",
            finished.date_naive(),
            if *hindsight { "hindsight " } else { "" },
            place(at)
        ),
        Mark::Form {
            form,
            count,
            from,
            to,
            ink,
        } => format!(
            "form {form:?} {count} {ink:?} {} {}",
            place(from),
            place(to)
        ),
        Mark::WheelDay { day, at, size, ink } => {
            format!("day {day:?} {ink:?} {} size {size}", place(at))
        }
        Mark::Label {
            of,
            words,
            at,
            anchor,
            style,
            ink,
        } => {
            let words = words_as_text(words);
            let anchor = match anchor {
                LabelAnchor::Start => "from",
                LabelAnchor::Middle => "around",
                LabelAnchor::End => "up to",
            };
            let of = of.iter().map(|item| format!(" of {item}"));
            let of: String = of.collect();
            format!("label{of} {style:?} {ink:?} {anchor} {} {words}", place(at))
        }
    }
}

fn words_as_text(words: &Words) -> String {
    match words {
        Words::Lines { lines } => lines.join(" | "),
        Words::Message { id } => format!("[{id}]"),
        Words::Form { form } => format!("[{form:?}]"),
        Words::Month { month, year } => match year {
            Some(year) => format!("[month {month} of {year}]"),
            None => format!("[month {month}]"),
        },
    }
}

fn is_arc(stroke: Stroke, ink: Ink) -> bool {
    stroke == Stroke::Fine || (stroke == Stroke::Strong && ink == Ink::Muted)
}
