//! What the pictures say.

use domain::Language;
use picture::{
    Extent, Ink, LabelAnchor, LabelStyle, MESSAGE_ROOM, MONTH_OF_YEAR_ROOM, MONTH_ROOM, Mark,
    Picture, Point, Room, Stroke, Words,
};

use crate::assessments::{
    ALL_LEVELS, MIXED, Titles, assessment, core, instrument, pictures, pictures_in,
};

#[test]
fn no_word_of_the_core_instrument_is_broken_by_force() {
    let instrument = core();
    for language in [Language::Da, Language::En] {
        let domains = instrument.domains.iter().map(|domain| &domain.title);
        let items = instrument.items().map(|item| &item.title);
        let titles: Vec<_> = domains
            .chain(items)
            .map(|title| title.in_language(language))
            .collect();
        let drawn = [Room::within(0), Room::FULL]
            .map(|room| pictures_in(room, &assessment(core(), MIXED), language));
        for picture in drawn.iter().flat_map(|each| [&each.radar, &each.dot_plot]) {
            let written: Vec<_> = lines(picture).map(|lines| lines.join(" ")).collect();
            for title in &titles {
                assert!(
                    written.iter().any(|label| label == title),
                    "»{title}« stands in the picture and breaks between words only"
                );
            }
        }
    }
}

#[test]
fn a_word_that_is_too_long_is_broken_with_hyphens_and_nothing_is_lost() {
    let word = "Mellemmenneskeligeproceskompetencerogvirkelighedslinkihverdagen";
    let word = &word[..60];
    let titles = [("Område".to_owned(), vec![word.to_owned()])];
    let pictures = pictures(&assessment(instrument(&titles), "3"), Language::Da);
    for picture in [&pictures.radar, &pictures.dot_plot] {
        let broken = lines(picture).find(|lines| lines.len() > 1);
        let broken = broken.expect("the word takes several lines");
        let (last, parts) = broken.split_last().expect("it has lines");
        let hyphens = parts.iter().all(|part| part.ends_with('-'));
        assert!(hyphens, "every break within a word is a hyphen: {broken:?}");
        let whole: String = parts
            .iter()
            .map(|part| part.trim_end_matches('-'))
            .collect();
        assert_eq!(whole + last, word, "no letter is lost or doubled");
    }
}

#[test]
fn a_level_is_equally_far_out_on_every_axis_and_the_lowest_is_not_the_centre() {
    let pictures = pictures(&assessment(core(), ALL_LEVELS), Language::Da);
    let rings: Vec<_> = pictures
        .radar
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Ring { center, radius, .. } => Some((*center, *radius)),
            _ => None,
        })
        .collect();
    assert_eq!(rings.len(), 5, "there is a ring for each level");
    assert!(
        rings[0].1 > 40.0,
        "the lowest level is apart from the centre"
    );
    for mark in &pictures.radar.marks {
        if let Mark::Answer { value, at, .. } = mark {
            let (center, radius) = rings[value.index()];
            let out = (at.x - center.x).hypot(at.y - center.y);
            assert!(
                (out - radius).abs() < 0.02,
                "a mark is on its ring: {mark:?}"
            );
        }
    }
}

#[test]
fn the_rows_name_every_item_also_what_has_no_value() {
    let assessment = assessment(core(), MIXED);
    let plot = pictures(&assessment, Language::Da).dot_plot;
    let named = plot.marks.iter().filter_map(|mark| match mark {
        Mark::Answer { item, .. } | Mark::Label { of: Some(item), .. } => Some(item),
        _ => None,
    });
    let items = assessment.instrument.items().map(|item| &item.id);
    assert!(named.eq(items), "each once, in their order");
}

#[test]
fn in_less_room_a_picture_is_narrower_and_its_letters_are_as_large() {
    let assessment = assessment(core(), ALL_LEVELS);
    let of = |room| pictures_in(room, &assessment, Language::Da);
    let (narrow, wide) = (of(Room::within(0)), of(Room::FULL));
    for (narrow, wide) in [
        (&narrow.radar, &wide.radar),
        (&narrow.dot_plot, &wide.dot_plot),
    ] {
        assert!(narrow.width < wide.width, "it uses no more than there is");
        assert_eq!(titles(narrow), titles(wide), "and names the same");
    }
}

/// What is written in letters: where rings are close, not every one has its number.
fn titles(picture: &Picture) -> Vec<String> {
    let written = lines(picture).map(|lines| lines.join(" "));
    let words = written.filter(|written| written.chars().any(char::is_alphabetic));
    words.collect()
}

#[test]
fn lines_join_neighbouring_levels_only() {
    let titles: Vec<Titles> = ["A", "B"]
        .map(|domain| (domain.to_owned(), vec!["Punkt".to_owned(); 6]))
        .into();
    // A: two levels, a non-answer, one level, a gap, one level; B: six levels.
    let assessment = assessment(instrument(&titles), "12k3-4555555");
    let pictures = pictures(&assessment, Language::Da);
    let joined: Vec<_> = pictures
        .radar
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Path {
                points,
                stroke: Stroke::Strong,
                ink,
                closed,
            } => Some((points.len(), *ink, *closed)),
            _ => None,
        })
        .collect();
    assert_eq!(
        joined,
        [(2, Ink::Domain1, false), (6, Ink::Domain2, false)],
        "a line ends at what is not a level, and at the end of its domain"
    );
}

#[test]
fn a_domain_with_too_few_answers_has_words_instead_of_a_position() {
    let titles = [("Område".to_owned(), vec!["Punkt".to_owned(); 3])];
    let pictures = pictures(&assessment(instrument(&titles), "4kk"), Language::Da);
    let marks = &pictures.dot_plot.marks;
    let position = marks
        .iter()
        .any(|mark| matches!(mark, Mark::Position { .. }));
    assert!(!position, "one of three answers is not a position");
    let said = messages(&pictures.dot_plot).any(|id| id == "profile-too-few");
    assert!(said, "it is said that there are too few");
}

#[test]
fn every_message_is_a_text_of_the_program_that_fits_its_room() {
    let mut ids: Vec<String> = Vec::new();
    for answers in [MIXED, "kts-"] {
        let pictures = pictures(&assessment(core(), answers), Language::Da);
        ids.extend(messages(&pictures.radar).map(str::to_owned));
        ids.extend(messages(&pictures.dot_plot).map(str::to_owned));
    }
    ids.sort();
    ids.dedup();
    assert_eq!(
        ids.len(),
        10,
        "five levels and five other words are named: {ids:?}"
    );
    let locales = [
        concat!(
            include_str!("../../../../../ui/locales/da/scale.ftl"),
            include_str!("../../../../../ui/locales/da/app.ftl"),
            include_str!("../../../../../ui/locales/da/profile.ftl")
        ),
        concat!(
            include_str!("../../../../../ui/locales/en/scale.ftl"),
            include_str!("../../../../../ui/locales/en/app.ftl"),
            include_str!("../../../../../ui/locales/en/profile.ftl")
        ),
    ];
    for locale in locales {
        for id in &ids {
            let line = locale
                .lines()
                .find_map(|line| line.strip_prefix(&format!("{id} = ")));
            let text = line.unwrap_or_else(|| panic!("{id} is a text of the program"));
            let width = caption_width(text);
            assert!(
                width <= MESSAGE_ROOM,
                "»{text}« ({id}) takes {width} units, more than is kept for it"
            );
        }
    }
}

#[test]
fn every_month_fits_its_room() {
    // The short names of the Unicode CLDR in Danish and British English.
    let names = [
        "jan. feb. mar. marts apr. april maj jun. juni jul. juli aug. sep. sept. okt. nov. dec.",
        "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
    ];
    for name in names.iter().flat_map(|names| names.split(' ')) {
        let alone = caption_width(name);
        assert!(alone <= MONTH_ROOM, "»{name}« takes {alone} units");
        let with_year = caption_width(&format!("{name} 2026"));
        assert!(
            with_year <= MONTH_OF_YEAR_ROOM,
            "»{name}« takes {with_year} units with its year"
        );
    }
}

fn caption_width(text: &str) -> f64 {
    let label = Mark::Label {
        of: None,
        words: Words::Lines {
            lines: vec![text.to_owned()],
        },
        at: Point { x: 0.0, y: 0.0 },
        anchor: LabelAnchor::Start,
        style: LabelStyle::Caption,
        ink: Ink::Text,
    };
    Extent::of_label(&label).expect("it is a label").right
}

fn lines(picture: &Picture) -> impl Iterator<Item = &[String]> {
    picture.marks.iter().filter_map(|mark| match mark {
        Mark::Label {
            words: Words::Lines { lines },
            ..
        } => Some(lines.as_slice()),
        _ => None,
    })
}

fn messages(picture: &Picture) -> impl Iterator<Item = &str> {
    picture.marks.iter().filter_map(|mark| match mark {
        Mark::Label {
            words: Words::Message { id },
            ..
        } => Some(id.as_str()),
        _ => None,
    })
}
