//! *Profil*: what a finished reflection shows.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::written::is_blank;
use domain::{
    Assessment, Calendar, Example, Facet, FacetProfile, Item, ItemId, Language, Profile, Prompt,
    Standing, Standings, Starr, Text,
};
use picture::{Room, profile_pictures};
use texts::Texts;

use crate::block::{Block, Cell, Figure, Lines, Named, Side, lines};
use crate::document::Document;
use crate::figures::{dot_plot, radar};
use crate::positions::{counts, coverage, place};

/// What goes into the report of a profile. The positions always do.
#[derive(Clone, Copy, Debug)]
pub struct ProfileReport<'a> {
    /// The finished reflection.
    pub assessment: &'a Assessment,
    /// What is in focus after it.
    pub focus: &'a [ItemId],
    /// The radar and the dot plot.
    pub pictures: bool,
    /// Every item with the anchor that was chosen.
    pub items: bool,
    /// The examples behind it, if they are wanted.
    pub examples: Option<&'a [Example]>,
    /// The prompts that were answered.
    pub prompts: bool,
}

impl ProfileReport<'_> {
    /// The report in `language`, as of `day`; days are written as `calendar` shows them.
    pub fn document(&self, language: Language, day: NaiveDate, calendar: Calendar) -> Document {
        let texts = Texts::of(language, calendar);
        let title = texts.say("document-profile-title");
        let mut blocks = vec![
            Block::Title {
                text: title.clone(),
            },
            Block::text(about(&texts, self.assessment)),
            Block::Notice {
                title: texts.say("document-profile-not-title"),
                lines: vec![texts.say("document-profile-not")],
            },
        ];
        let profile = Profile::of(self.assessment);
        blocks.extend(self.first(&texts, &profile));
        if self.pictures {
            blocks.extend(self.figures(&texts, &profile));
        }
        blocks.extend(self.positions(&texts, &profile));
        if self.items {
            blocks.extend(self.answers(&texts));
        }
        if let Some(examples) = self.examples {
            blocks.extend(self.told(&texts, examples));
        }
        if self.prompts {
            blocks.extend(self.answered_prompts(&texts));
        }
        Document::new(&texts, title, day, blocks)
    }

    /// What is strongest, and what the person works on: by that one begins to talk.
    fn first(&self, texts: &Texts, profile: &Profile) -> Vec<Block> {
        let ranked = profile.facets.iter().filter_map(|facet| {
            let positions = facet.positions.as_ref()?;
            Some((facet, positions))
        });
        let mut sides: Vec<_> = ranked
            .filter(|(_, positions)| !positions.strengths.is_empty())
            .map(|(facet, positions)| Side {
                title: texts.say("document-strengths"),
                points: self.standings(texts, facet, &positions.strengths.named),
                quiet: shared(texts, facet, &positions.strengths),
            })
            .collect();
        if !self.focus.is_empty() {
            let items = self.assessment.instrument.items();
            let chosen = items.filter(|item| self.focus.contains(&item.id));
            sides.push(Side {
                title: texts.say("document-focus"),
                points: chosen.flat_map(|item| self.levels(texts, item)).collect(),
                quiet: Vec::new(),
            });
        }
        if sides.is_empty() {
            return Vec::new();
        }
        vec![Block::Beside { sides }]
    }

    fn standings(&self, texts: &Texts, facet: &FacetProfile, of: &[Standing]) -> Vec<Cell> {
        let instrument = &self.assessment.instrument;
        let named = |standing: &Standing| {
            let item = instrument.items().find(|item| item.id == standing.item)?;
            let point = texts.point(&facet.scale, standing.value);
            Some(self.place_of(texts, item, vec![point]))
        };
        of.iter().filter_map(named).collect()
    }

    fn levels(&self, texts: &Texts, item: &Item) -> Vec<Cell> {
        let facets = item.facets.iter().map(|facet| {
            let answer = self.assessment.answers.answer(&item.id, &facet.id);
            self.place_of(texts, item, vec![texts.answer(answer, &facet.scale)])
        });
        facets.collect()
    }

    /// An item under the mark of its domain.
    fn place_of(&self, texts: &Texts, item: &Item, lines: Lines) -> Cell {
        let mut domains = self.assessment.instrument.domains.iter();
        Cell {
            strong: Some(item.title.in_language(texts.language).to_owned()),
            lines,
            domain: domains.position(|domain| domain.items.iter().any(|own| own.id == item.id)),
        }
    }

    /// Where the domains stand in every facet; how often each point was chosen, where they stand nowhere.
    fn positions(&self, texts: &Texts, profile: &Profile) -> Vec<Block> {
        let mut blocks = vec![Block::part(texts.say("document-domains"))];
        for facet in &profile.facets {
            blocks.extend(facet_title(texts, facet.title.as_ref()));
            blocks.push(self.facet_table(texts, facet));
        }
        let is_ranked = |facet: &FacetProfile| facet.positions.is_some();
        if profile.facets.iter().any(is_ranked) {
            blocks.push(Block::quiet(texts.say("document-domains-about")));
        }
        blocks
    }

    fn facet_table(&self, texts: &Texts, facet: &FacetProfile) -> Block {
        let domains = self.assessment.instrument.domains.iter().enumerate();
        let titles = domains.map(|(index, domain)| Cell {
            strong: Some(domain.title.in_language(texts.language).to_owned()),
            domain: Some(index),
            ..Cell::default()
        });
        let scale = &facet.scale;
        let (column, rows): (_, Vec<_>) = if let Some(positions) = &facet.positions {
            let rows = titles.zip(&positions.domains).map(|(title, position)| {
                let place = place(texts, scale, position);
                vec![title, place, coverage(texts, scale, position)]
            });
            ("position", rows.collect())
        } else {
            let rows = titles.zip(&facet.counts).map(|(title, domain)| {
                let [chosen, covered] = counts(texts, scale, domain);
                vec![title, chosen, covered]
            });
            ("chosen", rows.collect())
        };
        Block::Table {
            close: true,
            shares: vec![4, 5, 10],
            head: ["domain", column, "coverage"]
                .map(|name| texts.say(&format!("document-column-{name}")))
                .into(),
            rows,
        }
    }

    fn figures(&self, texts: &Texts, profile: &Profile) -> Vec<Block> {
        let pictures = profile_pictures(self.assessment, texts.language, Room::FULL);
        if pictures.is_empty() {
            return Vec::new();
        }
        let says = |(alt, caption), picture| Figure::new(texts, alt, caption, picture);
        let mut blocks = vec![Block::part(texts.say("document-pictures"))];
        for pictures in pictures {
            let of_facet = |facet: &&FacetProfile| facet.facet == pictures.facet;
            let Some(facet) = profile.facets.iter().find(of_facet) else {
                continue;
            };
            blocks.extend(facet_title(texts, facet.title.as_ref()));
            let radar = radar(texts, self.assessment, profile, facet);
            blocks.push(Block::Figure(says(radar, pictures.radar)));
            let dot_plot = dot_plot(texts, self.assessment, facet);
            blocks.push(Block::Figure(says(dot_plot, pictures.dot_plot)));
        }
        blocks
    }

    fn answers(&self, texts: &Texts) -> Vec<Block> {
        let mut blocks = vec![Block::part(texts.say("document-items"))];
        for (index, domain) in self.assessment.instrument.domains.iter().enumerate() {
            blocks.push(Block::Heading {
                level: 3,
                text: domain.title.in_language(texts.language).to_owned(),
                domain: Some(index),
            });
            let row = |(item, facet): (&Item, &Facet)| {
                vec![
                    item_title(texts, item, facet),
                    answer(texts, self.assessment, item, facet),
                ]
            };
            let rows = domain.items.iter().flat_map(|item| {
                let facets = item.facets.iter();
                facets.map(move |facet| (item, facet))
            });
            blocks.push(Block::Table {
                close: true,
                shares: vec![3, 10],
                head: vec![
                    texts.say("document-column-item"),
                    texts.say("document-column-answer"),
                ],
                rows: rows.map(row).collect(),
            });
        }
        blocks
    }

    fn told(&self, texts: &Texts, examples: &[Example]) -> Vec<Block> {
        let mut blocks = vec![
            Block::part(texts.say("document-examples")),
            Block::quiet(texts.say(if examples.is_empty() {
                "document-examples-none"
            } else {
                "document-examples-about"
            })),
        ];
        for example in examples {
            blocks.push(Block::Heading {
                level: 3,
                text: texts.fill(
                    "document-example",
                    [("day", texts.day(example.content.day))],
                ),
                domain: None,
            });
            blocks.push(Block::Told {
                parts: self.parts(texts, example),
            });
        }
        blocks
    }

    fn parts(&self, texts: &Texts, example: &Example) -> Vec<Named> {
        let Starr {
            situation,
            task,
            action,
            result,
            reflection,
        } = &example.content.starr;
        let told = [
            ("situation", situation),
            ("task", task),
            ("action", action),
            ("result", result),
            ("reflection", reflection),
        ];
        let told = told.into_iter().filter(|(_, text)| !is_blank(text));
        let mut parts: Vec<Named> = told
            .map(|(name, text)| Named {
                name: texts.say(&format!("example-part-{name}")),
                lines: lines(text),
            })
            .collect();
        let instrument = &self.assessment.instrument;
        let shown: BTreeSet<_> = example
            .content
            .items
            .iter()
            .map(|item| &item.item)
            .collect();
        let shown = instrument.items().filter(|item| shown.contains(&item.id));
        let shown: Vec<String> = shown
            .map(|item| item.title.in_language(texts.language).to_owned())
            .collect();
        let forms = example.content.forms.iter();
        let forms: Vec<String> = forms.map(|form| texts.form(*form)).collect();
        for (name, listed) in [("items", shown), ("forms", forms)] {
            if !listed.is_empty() {
                parts.push(Named {
                    name: texts.say(&format!("document-example-{name}")),
                    lines: listed,
                });
            }
        }
        parts
    }

    fn answered_prompts(&self, texts: &Texts) -> Vec<Block> {
        let mut blocks = vec![Block::part(texts.say("profile-prompts"))];
        let answers = &self.assessment.prompt_answers;
        if answers.is_empty() {
            blocks.push(Block::quiet(texts.say("document-prompts-none")));
        }
        for (index, answer) in answers {
            if let Some(prompt) = self.assessment.instrument.prompts.get(*index) {
                blocks.extend(prompt_block(texts, prompt, &answer.text));
            }
        }
        blocks
    }
}

/// How many items share the value that comes next: none of them is named.
fn shared(texts: &Texts, facet: &FacetProfile, standings: &Standings) -> Lines {
    let says = if standings.named.is_empty() {
        "document-strengths-shared"
    } else {
        "profile-shared-next"
    };
    let said = standings.shared.iter().map(|shared| {
        let items = texts.fill("profile-shared-items", [("count", shared.items.len())]);
        let level = texts.point(&facet.scale, shared.value);
        texts.fill(says, [("items", items), ("level", level)])
    });
    said.collect()
}

/// Which reflection it is, in a sentence.
pub(crate) fn about(texts: &Texts, assessment: &Assessment) -> String {
    let instrument = &assessment.instrument;
    texts.fill(
        "document-about",
        [
            (
                "instrument",
                instrument.title.in_language(texts.language).to_owned(),
            ),
            ("version", instrument.version.clone()),
            ("day", finished(texts, assessment)),
        ],
    )
}

/// The day on which it was finished, in words.
pub(crate) fn finished(texts: &Texts, assessment: &Assessment) -> String {
    let at = assessment.head.finished();
    at.map(|at| texts.day_of(at)).unwrap_or_default()
}

/// What a facet asks, above what was answered to it; nothing where an item asks only one thing.
fn facet_title(texts: &Texts, title: Option<&Text>) -> Option<Block> {
    title.map(|title| Block::Heading {
        level: 3,
        text: title.in_language(texts.language).to_owned(),
        domain: None,
    })
}

/// The same as lines beside the title of the item.
pub(crate) fn lines_of_facet(texts: &Texts, facet: &Facet) -> Lines {
    let title = facet.title.iter();
    title
        .map(|title| title.in_language(texts.language).to_owned())
        .collect()
}

/// The title of an item, with what the facet asks.
fn item_title(texts: &Texts, item: &Item, facet: &Facet) -> Cell {
    let mut title = Cell::of(item.title.in_language(texts.language));
    title.lines.extend(lines_of_facet(texts, facet));
    title
}

/// What was answered to a facet of `item`, with the sentence that was chosen.
pub(crate) fn answer(texts: &Texts, assessment: &Assessment, item: &Item, facet: &Facet) -> Cell {
    let answer = assessment.answers.answer(&item.id, &facet.id);
    Cell {
        strong: Some(texts.answer(answer, &facet.scale)),
        lines: texts.sentence(answer, &facet.scale).into_iter().collect(),
        domain: None,
    }
}

fn prompt_block(texts: &Texts, prompt: &Prompt, written: &str) -> [Block; 2] {
    let said = prompt.defensive.in_language(texts.language).to_owned();
    let asked = prompt.offensive.in_language(texts.language).to_owned();
    let named = |id: &str, lines| Named {
        name: texts.say(id),
        lines,
    };
    [
        Block::Heading {
            level: 3,
            text: texts.fill("profile-quoted", [("text", said)]),
            domain: None,
        },
        Block::Told {
            parts: vec![
                named("document-prompt-ask", vec![asked]),
                named("document-prompt-answer", lines(written)),
            ],
        },
    ]
}
