//! What a picture shows as one line fits the room that is kept for it, in both languages.

use anyhow::{Context as _, Result};
use domain::KnowledgeForm;
use picture::{Extent, FORM_ROOM, Ink, LabelAnchor, LabelStyle, MESSAGE_ROOM, Mark, Point, Words};
use support::repository::read;

/// The text that a message has in a file of one language.
fn text(language: &str, file: &str, message: &str) -> Result<String> {
    let texts = read(&format!("ui/locales/{language}/{file}.ftl"))?;
    let start = format!("{message} = ");
    let line = texts.lines().find_map(|line| line.strip_prefix(&start));
    Ok(line
        .with_context(|| format!("{message} in {language}"))?
        .to_owned())
}

fn width(text: &str, style: LabelStyle) -> Result<f64> {
    let label = Mark::Label {
        of: None,
        words: Words::Lines {
            lines: vec![text.to_owned()],
        },
        at: Point { x: 0.0, y: 0.0 },
        anchor: LabelAnchor::Start,
        style,
        ink: Ink::Text,
    };
    Ok(Extent::of_label(&label).context("it is a label")?.right)
}

#[test]
fn the_name_of_every_form_of_knowledge_fits_its_room() -> Result<()> {
    for language in ["da", "en"] {
        for form in KnowledgeForm::ALL {
            let id = serde_json::to_value(form)?;
            let id = format!("forms-{}", id.as_str().context("a word")?);
            let name = text(language, "forms", &id)?;
            let width = width(&name, LabelStyle::Body)?;
            assert!(width <= FORM_ROOM, "»{name}« ({id}) takes {width} units");
        }
    }
    Ok(())
}

#[test]
fn what_is_said_in_a_picture_of_change_or_of_forms_fits_its_room() -> Result<()> {
    for language in ["da", "en"] {
        for (file, message) in [("change", "change-wording-break"), ("forms", "forms-none")] {
            let said = text(language, file, message)?;
            let width = width(&said, LabelStyle::Caption)?;
            assert!(
                width <= MESSAGE_ROOM,
                "»{said}« ({message}) takes {width} units"
            );
        }
    }
    Ok(())
}
