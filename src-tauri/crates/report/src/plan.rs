//! *Udviklingsplan*: what a person brings to the yearly conversation about their development.

use chrono::NaiveDate;
use domain::{
    Accuracy, Agreement, Assessment, Calendar, Direction, DomainChange, Due, Facet, Item, ItemId,
    Language, MeasurementStatus, Text, Verdict, domain_changes,
};
use texts::Texts;

use crate::block::{Block, Cell, Named, lines};
use crate::document::Document;
use crate::profile::{about, answer, finished, lines_of_facet};

/// What goes into a plan. Room for both signatures always does.
#[derive(Clone, Copy, Debug)]
pub struct PlanReport<'a> {
    /// The finished reflection that it follows.
    pub assessment: &'a Assessment,
    /// The items in focus, if they are wanted.
    pub focus: Option<&'a [ItemId]>,
    /// The agreements, if they are wanted.
    pub agreements: Option<PlanAgreements<'a>>,
    /// What changed, if it is wanted.
    pub change: Option<PlanChange<'a>>,
}

/// The agreements of a plan.
#[derive(Clone, Copy, Debug)]
pub struct PlanAgreements<'a> {
    /// Those in force, the earliest day first.
    pub live: &'a [PlanAgreement<'a>],
    /// Those of the year that are done or dropped, the latest closed first.
    pub closed: &'a [PlanAgreement<'a>],
}

/// An agreement of a plan.
#[derive(Clone, Copy, Debug)]
pub struct PlanAgreement<'a> {
    /// The agreement.
    pub agreement: &'a Agreement,
    /// The title of the item that it serves.
    pub item: Option<&'a Text>,
    /// How its day lies to the day of the plan.
    pub due: Due,
}

/// The change that a plan tells of.
#[derive(Clone, Copy, Debug)]
pub struct PlanChange<'a> {
    /// The reflection before; none where it is the first.
    pub before: Option<&'a Assessment>,
}

impl PlanReport<'_> {
    /// The plan in `language`, as of `day`; days are written as `calendar` shows them.
    pub fn document(&self, language: Language, day: NaiveDate, calendar: Calendar) -> Document {
        let texts = Texts::of(language, calendar);
        let title = texts.say("document-plan-title");
        let mut blocks = vec![
            Block::Title {
                text: title.clone(),
            },
            Block::text(texts.say("document-plan-lead")),
            Block::quiet(about(&texts, self.assessment)),
            Block::Notice {
                title: texts.say("document-plan-not-title"),
                lines: vec![texts.say("document-plan-not")],
            },
        ];
        if let Some(focus) = self.focus {
            blocks.extend(self.in_focus(&texts, focus));
        }
        if let Some(agreements) = self.agreements {
            blocks.extend(agreed(&texts, agreements));
        }
        if let Some(change) = self.change {
            blocks.extend(changed(&texts, change.before, self.assessment));
        }
        blocks.extend([
            Block::part(texts.say("document-signatures")),
            Block::quiet(texts.say("document-signatures-about")),
            Block::Signatures {
                who: vec![texts.say("document-employee"), texts.say("document-leader")],
                lines: ["name", "signature", "date"]
                    .map(|line| texts.say(&format!("document-signature-{line}")))
                    .into(),
            },
        ]);
        Document::new(&texts, title, day, blocks)
    }

    fn in_focus(&self, texts: &Texts, focus: &[ItemId]) -> Vec<Block> {
        let mut blocks = vec![Block::part(texts.say("document-focus"))];
        let instrument = &self.assessment.instrument;
        let items = focus.iter().filter_map(|id| {
            let holds = |domain: &domain::Domain| domain.items.iter().any(|item| &item.id == id);
            Some((
                instrument.domains.iter().position(holds)?,
                instrument.item(id)?,
            ))
        });
        let rows = items.flat_map(|(domain, item)| {
            let facets = item.facets.iter();
            facets.map(move |facet| (domain, item, facet))
        });
        let row = |(domain, item, facet): (usize, &Item, &Facet)| {
            let title = Cell {
                strong: Some(item.title.in_language(texts.language).to_owned()),
                lines: lines_of_facet(texts, facet),
                domain: Some(domain),
            };
            let now = answer(texts, self.assessment, item, facet);
            vec![title, now, self.next(texts, item, facet)]
        };
        let rows: Vec<_> = rows.map(row).collect();
        if rows.is_empty() {
            blocks.push(Block::quiet(texts.say("document-focus-none")));
            return blocks;
        }
        blocks.push(Block::Table {
            close: false,
            shares: vec![4, 5, 5],
            head: ["item", "now", "next"]
                .map(|name| texts.say(&format!("document-column-{name}")))
                .into(),
            rows,
        });
        blocks
    }

    /// The point above the one that was chosen, and its sentence; none where the points are not ranked.
    fn next(&self, texts: &Texts, item: &Item, facet: &Facet) -> Cell {
        let scale = &facet.scale;
        let value = self.assessment.answers.value(&item.id, &facet.id);
        let next = value.and_then(|value| scale.next(value));
        next.map_or_else(
            || Cell::of(texts.say("document-next-none")),
            |next| Cell {
                strong: Some(texts.point(scale, next)),
                lines: texts
                    .sentence(Some(next.into()), scale)
                    .into_iter()
                    .collect(),
                domain: None,
            },
        )
    }
}

fn agreed(texts: &Texts, agreements: PlanAgreements<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::part(texts.say("agreement-live"))];
    if agreements.live.is_empty() {
        blocks.push(Block::quiet(texts.say("agreement-live-none")));
    }
    let parts = |told| agreement(texts, told);
    blocks.extend(agreements.live.iter().map(parts));
    blocks.push(Block::part(texts.say("document-agreements-closed")));
    if agreements.closed.is_empty() {
        blocks.push(Block::quiet(texts.say("document-agreements-closed-none")));
    }
    blocks.extend(agreements.closed.iter().map(parts));
    blocks
}

/// An agreement: where it stands, what was agreed, and what came of it.
fn agreement(texts: &Texts, told: &PlanAgreement<'_>) -> Block {
    let latest = told.agreement.latest();
    let day = texts.day(latest.plan.due);
    let mut said = vec![];
    if latest.state.is_live() {
        let due = match told.due {
            Due::Overdue => "agreement-due-overdue",
            Due::Soon => "agreement-due-soon",
            Due::Later => "agreement-due-later",
        };
        said.push(texts.fill(due, [("day", day)]));
    }
    said.extend(told.item.map(|title| {
        let title = title.in_language(texts.language).to_owned();
        texts.fill("agreement-serves", [("item", title)])
    }));
    let plan = &latest.plan;
    let mut parts = vec![
        Named {
            name: texts.say("agreement-situation"),
            lines: lines(&plan.situation),
        },
        Named {
            name: texts.say("agreement-action"),
            lines: lines(&plan.action),
        },
    ];
    parts.extend(latest.outcome.as_ref().map(|outcome| Named {
        name: texts.fill(
            "agreement-entry",
            [
                ("state", texts.state(latest.state)),
                ("day", texts.day_of(latest.at)),
            ],
        ),
        lines: lines(outcome),
    }));
    Block::Framed { parts, quiet: said }
}

/// What differs, with the words of the screen of change.
fn changed(texts: &Texts, before: Option<&Assessment>, after: &Assessment) -> Vec<Block> {
    let Some(before) = before else {
        return vec![
            Block::part(texts.say("document-change")),
            Block::quiet(texts.say("document-change-none")),
        ];
    };
    let (earlier, later) = (finished(texts, before), finished(texts, after));
    let domains = domain_changes(before, after);
    let mut blocks = vec![
        Block::part(texts.fill(
            "document-change-between",
            [("earlier", earlier.clone()), ("later", later.clone())],
        )),
        Block::text(summary(texts, &domains)),
        Block::Table {
            close: false,
            shares: vec![6, 3, 3, 5],
            head: vec![
                texts.say("document-column-change"),
                earlier,
                later,
                texts.say("document-column-basis"),
            ],
            rows: domains
                .iter()
                .map(|domain| difference(texts, domain))
                .collect(),
        },
    ];
    if let Some(accuracy) = Accuracy::between(&before.instrument, &after.instrument) {
        let smallest = texts.decimal(accuracy.smallest_detectable_change, 2);
        blocks.push(Block::quiet(format!(
            "{} {}",
            texts.fill("document-change-smallest", [("smallest", smallest)]),
            texts.say(match accuracy.measurement.status {
                MeasurementStatus::Assumption => "change-assumption",
                MeasurementStatus::Pilot => "change-pilot",
            }),
        )));
    }
    blocks
}

fn summary(texts: &Texts, domains: &[DomainChange]) -> String {
    let with = |verdict| domains.iter().filter(move |each| each.verdict == verdict);
    if with(Verdict::TooFew).count() == domains.len() {
        return texts.say("change-summary-too-few");
    }
    if with(Verdict::Unmeasured).count() > 0 {
        return texts.say("change-summary-unmeasured");
    }
    let beyond = with(Verdict::Beyond).count();
    texts.fill(
        "change-summary",
        [("beyond", beyond), ("domains", domains.len())],
    )
}

fn difference(texts: &Texts, change: &DomainChange) -> Vec<Cell> {
    let too_few = change.verdict == Verdict::TooFew;
    let (moved, sure) = match (change.direction, change.verdict) {
        (Some(Direction::Up), _) => ("change-moved-up", Some("change-sure-up")),
        (Some(Direction::Down), _) => ("change-moved-down", Some("change-sure-down")),
        (None, Verdict::TooFew) => ("change-moved-tooFew", None),
        (None, Verdict::Unmeasured) => ("change-moved-unmeasured", None),
        (None, Verdict::Within | Verdict::Beyond) => ("change-moved-within", None),
    };
    let domain = change.title.in_language(texts.language);
    let facet = change.facet_title.as_ref();
    let domain = facet.map_or_else(
        || domain.to_owned(),
        |facet| format!("{domain}, {}", facet.in_language(texts.language)),
    );
    let figure =
        |mean: Option<f64>| mean.map_or_else(|| "–".to_owned(), |mean| texts.decimal(mean, 1));
    let (earlier, later) = (figure(change.earlier), figure(change.later));
    let positions = [
        ("domain", domain),
        ("earlier", earlier.clone()),
        ("later", later.clone()),
    ];
    let mut said = vec![texts.fill(moved, positions)];
    said.extend(sure.map(|sure| texts.say(sure)));
    let compared = if too_few {
        "change-compared-too-few"
    } else {
        "change-compared"
    };
    let mut basis = vec![texts.fill(compared, [("count", change.compared)])];
    if change.broken > 0 {
        basis.push(texts.fill("change-broken", [("count", change.broken)]));
    }
    vec![
        Cell {
            lines: said,
            domain: Some(change.domain_index),
            strong: None,
        },
        Cell::of(earlier),
        Cell::of(later),
        Cell {
            lines: basis,
            ..Cell::default()
        },
    ]
}
