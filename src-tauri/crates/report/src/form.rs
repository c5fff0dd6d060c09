//! The blank form of an instrument, to fill in by hand: two sides for each of its domains.

use chrono::NaiveDate;
use domain::{Answer, Calendar, Instrument, Item, Language, NonAnswer};
use texts::Texts;

use crate::block::Block;
use crate::document::Document;
use crate::profile::lines_of_facet;

/// The form in `language`, as of `day`.
pub fn form(
    instrument: &Instrument,
    language: Language,
    day: NaiveDate,
    calendar: Calendar,
) -> Document {
    let texts = Texts::of(language, calendar);
    let title = instrument.title.in_language(language).to_owned();
    let named = [
        ("instrument", title.clone()),
        ("version", instrument.version.clone()),
    ];
    let mut blocks = vec![
        Block::Title { text: title },
        Block::text(texts.say("document-form-about")),
        Block::quiet(texts.fill("document-form-of", named.clone())),
    ];
    for (index, domain) in instrument.domains.iter().enumerate() {
        if index > 0 {
            blocks.push(Block::NewPage);
        }
        blocks.push(Block::Heading {
            level: 2,
            text: domain.title.in_language(language).to_owned(),
            domain: Some(index),
        });
        blocks.extend(domain.items.iter().flat_map(|item| asked(&texts, item)));
    }
    let [(_, title), _] = named;
    Document::new(&texts, title, day, blocks)
}

fn asked(texts: &Texts, item: &Item) -> Vec<Block> {
    let facets = item.facets.iter().map(|facet| {
        let point = |value| facet.scale.point(value);
        let points = facet.scale.values().filter_map(point);
        let points = points.map(|point| point.in_language(texts.language).to_owned());
        let others =
            NonAnswer::ALL.map(|reason| texts.answer(Some(Answer::from(reason)), &facet.scale));
        let mut title = vec![item.title.in_language(texts.language).to_owned()];
        title.extend(lines_of_facet(texts, facet));
        Block::Ask {
            title: title.join(": "),
            points: points.collect(),
            others: others.into(),
        }
    });
    facets.collect()
}
