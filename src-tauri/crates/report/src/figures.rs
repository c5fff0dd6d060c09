//! The pictures of a report: their words, and what they say to those who do not see them.

use domain::{Assessment, DomainPosition, FacetProfile, Item, Profile};
use picture::{Mark, Picture, Words};
use texts::Texts;

use crate::block::{Figure, Lines};

impl Figure {
    /// `picture` with its words in place.
    pub(crate) fn new(texts: &Texts, alt: String, caption: String, picture: Picture) -> Self {
        let words = picture.marks.iter().map(|mark| match mark {
            Mark::Label { words, .. } => words_of(texts, words),
            _ => Lines::new(),
        });
        Self {
            words: words.collect(),
            alt,
            caption,
            picture,
        }
    }
}

fn words_of(texts: &Texts, words: &Words) -> Lines {
    match words {
        Words::Lines { lines } => lines.clone(),
        Words::Message { id } => vec![texts.say(id)],
        Words::Form { form } => vec![texts.form(*form)],
        Words::Month { month, year } => {
            let month = texts.say(&format!("document-month-{month}"));
            vec![year.map_or(month.clone(), |year| format!("{month} {year}"))]
        }
    }
}

/// The alternative text and the caption of the radar: every item with its answer.
pub(crate) fn radar(
    texts: &Texts,
    assessment: &Assessment,
    profile: &Profile,
    facet: &FacetProfile,
) -> (String, String) {
    let counts = [("answered", profile.answered), ("items", profile.items)];
    let said = |item: &Item| {
        let answer = assessment.answers.answer(&item.id, &facet.facet);
        let title = item.title.in_language(texts.language).to_owned();
        texts.fill(
            "profile-mark",
            [
                ("item", title),
                ("level", texts.answer(answer, &facet.scale)),
            ],
        )
    };
    let items: Vec<String> = assessment.instrument.items().map(said).collect();
    let label = texts.fill("profile-radar-label", counts);
    let alt = format!("{label}. {}.", items.join("; "));
    (alt, texts.say("document-radar-about"))
}

/// The alternative text and the caption of the dot plot: where every domain stands.
pub(crate) fn dot_plot(
    texts: &Texts,
    assessment: &Assessment,
    facet: &FacetProfile,
) -> (String, String) {
    let said = |at: &DomainPosition| {
        let domain = assessment.instrument.domain(&at.domain);
        let domain = domain.map_or_else(String::new, |domain| {
            domain.title.in_language(texts.language).to_owned()
        });
        match at.position {
            None => texts.fill("profile-dot-plot-too-few", [("domain", domain)]),
            Some(position) => texts.fill(
                "document-dot-plot-at",
                [("domain", domain), ("position", texts.decimal(position, 1))],
            ),
        }
    };
    let domains: Vec<String> = facet
        .positions
        .iter()
        .flat_map(|positions| &positions.domains)
        .map(said)
        .collect();
    let label = texts.say("document-dot-plot-label");
    let alt = format!("{label}. {}.", domains.join("; "));
    (alt, texts.say("document-dot-plot-about"))
}
