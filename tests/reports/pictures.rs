//! The pictures on paper are those of the screen.

use anyhow::{Context as _, Result};
use domain::Language;
use picture::{Mark, Picture, Room, Words};
use support::report::{Paper, whole_profile};
use support::texts::Texts;

use crate::scenes::{LANGUAGES, Scene};

/// Every word of the labels of a picture.
fn labels(picture: &Picture, language: Language) -> Result<Vec<String>> {
    let texts = Texts::read(match language {
        Language::Da => "da",
        Language::En => "en",
    })?;
    let mut labels = Vec::new();
    for mark in &picture.marks {
        if let Mark::Label { words, .. } = mark {
            match words {
                Words::Lines { lines } => labels.extend(lines.iter().cloned()),
                Words::Message { id } => labels.push(texts.say(id)?),
                Words::Form { .. } | Words::Month { .. } => {}
            }
        }
    }
    Ok(labels)
}

#[test]
fn every_label_is_there_and_lies_on_the_paper() -> Result<()> {
    let mut scene = Scene::new()?;
    for language in LANGUAGES {
        let pictures = app::profile::profile_pictures(
            &mut scene.run.backend.stores,
            scene.first,
            language,
            Room::FULL,
        )?;
        let paper = scene.run.printed(whole_profile(scene.first), language)?;
        let words = paper.words()?;
        for label in [
            labels(&pictures[0].radar, language)?,
            labels(&pictures[0].dot_plot, language)?,
        ]
        .concat()
        {
            for part in label.split_whitespace() {
                assert!(
                    words.iter().any(|word| word.text == part),
                    "{part} of {label} is not on the paper"
                );
            }
        }
        for word in words {
            let [left, top, right, bottom] = word.edges;
            let within =
                left >= 0.0 && top >= 0.0 && right <= word.page[0] && bottom <= word.page[1];
            assert!(within, "{word:?} is clipped");
        }
    }
    Ok(())
}

/// The alternative texts of the figures.
fn alternatives(paper: &Paper) -> Result<Vec<String>> {
    let bytes = paper.bytes()?;
    let text = String::from_utf8_lossy(&bytes);
    let mut found = Vec::new();
    for rest in text.split("/Alt").skip(1) {
        let Some(hex) = rest.strip_prefix("<FEFF") else {
            let plain = rest
                .strip_prefix('(')
                .and_then(|rest| rest.split(')').next());
            found.extend(plain.map(str::to_owned));
            continue;
        };
        let hex = hex.split('>').next().context("the text ends")?;
        let digits: Vec<char> = hex.chars().filter(|digit| !digit.is_whitespace()).collect();
        let units = digits.chunks(4).map(|four| {
            let four: String = four.iter().collect();
            u16::from_str_radix(&four, 16)
        });
        found.push(String::from_utf16(&units.collect::<Result<Vec<_>, _>>()?)?);
    }
    Ok(found)
}

#[test]
fn every_picture_says_what_it_shows_to_those_who_do_not_see_it() -> Result<()> {
    let mut scene = Scene::new()?;
    let paper = scene
        .run
        .printed(whole_profile(scene.first), Language::Da)?;
    let structure = paper.structure()?;
    let figures = structure.matches("Figure").count();
    assert_eq!(figures, 2, "the radar and the dot plot are figures");
    let said = alternatives(&paper)?;
    let [radar, dot_plot] = &said[..] else {
        anyhow::bail!("each has a text: {said:?}");
    };
    assert!(radar.contains("Psykisk og fysisk helbred: i "), "{radar}");
    assert!(
        radar.contains("ønsker ikke at svare"),
        "also what has no mark: {radar}"
    );
    assert!(
        dot_plot.contains("Virkelighedslink ligger på "),
        "{dot_plot}"
    );
    let english = scene
        .run
        .printed(whole_profile(scene.first), Language::En)?;
    assert!(
        alternatives(&english)?
            .iter()
            .all(|text| !text.contains("grad")),
        "they are in the language of the report"
    );
    Ok(())
}

#[test]
fn tables_say_what_their_columns_are() -> Result<()> {
    let mut scene = Scene::new()?;
    let paper = scene
        .run
        .printed(whole_profile(scene.first), Language::Da)?;
    let structure = paper.structure()?;
    let tables = structure.matches("Table ").count();
    let heads = structure.matches("THead").count();
    assert!(
        tables >= 4,
        "the positions and the items of each domain: {tables}"
    );
    assert_eq!(tables, heads, "a table without a head");
    assert!(
        structure.contains("/Scope /Column"),
        "a head names its column"
    );
    Ok(())
}
