//! What the two have touched on, agreed and said.

use domain::{Closing, ClosingAnswers, Extent, Observed, PointState, Topic};
use texts::Texts;

use super::{
    SummaryAgreement, SummaryAgreements, SummaryPoint, SummaryReport, alone, beside, part_or_none,
};
use crate::block::{Block, Cell, Named, lines};

impl SummaryReport<'_> {
    /// The agenda, with what was noted.
    pub(super) fn touched_on(&self, texts: &Texts, points: &[SummaryPoint<'_>]) -> [Block; 2] {
        let rows: Vec<_> = points.iter().map(|of| self.point(texts, of)).collect();
        let table = (!rows.is_empty()).then(|| Block::Table {
            close: false,
            shares: vec![4, 5],
            head: vec![
                texts.say("document-column-point"),
                texts.say("document-column-noted"),
            ],
            rows,
        });
        let (title, none) = ("document-summary-agenda", "document-summary-agenda-none");
        part_or_none(texts, title, none, table)
    }

    fn point(&self, texts: &Texts, of: &SummaryPoint<'_>) -> Vec<Cell> {
        let SummaryPoint { point, title } = of;
        let state = match point.state {
            PointState::Reached => Some("coaching-point-is-reached"),
            PointState::Open if self.head.ended => Some("document-summary-not-reached"),
            PointState::Open | PointState::Struck => None,
        };
        let item = match &point.topic {
            Topic::Strength { item } | Topic::Difference { item } => Some(item),
            _ => None,
        };
        let in_words = title.map(|title| title.in_language(texts.language).to_owned());
        let titled = Cell {
            strong: Some(in_words.unwrap_or_else(|| topic(texts, &point.topic))),
            lines: state.map(|state| texts.say(state)).into_iter().collect(),
            domain: item.and_then(|item| self.domain_of(item)),
        };
        let noted = Cell {
            lines: lines(&point.note),
            ..Cell::default()
        };
        vec![titled, noted]
    }

    /// What the other one saw, who went along.
    pub(super) fn seen(&self, texts: &Texts, question: &str, seen: &[Observed]) -> Vec<Block> {
        let [_, observer] = self.names(texts);
        let title = texts.fill("document-summary-observed", [("observer", observer)]);
        let asked = alone(texts.say("coaching-observed-looked-at"), question);
        let items = seen.iter().filter_map(|seen| {
            let item = self.head.instrument.item(&seen.item)?;
            let title = item.title.in_language(texts.language);
            Some(alone(title.to_owned(), &seen.text))
        });
        let blocks = [Block::part(title), asked].into_iter();
        blocks.chain(items).collect()
    }

    /// What they agreed on, and when they talk again.
    pub(super) fn agreements(&self, texts: &Texts, agreed: SummaryAgreements<'_>) -> Vec<Block> {
        let mut blocks = vec![Block::part(texts.say("coaching-closing-agreed"))];
        if agreed.made.is_empty() {
            blocks.push(Block::quiet(texts.say("coaching-closing-none")));
        }
        blocks.extend(agreed.made.iter().map(|of| self.agreement(texts, of)));
        if let Some(next) = agreed.next {
            let day = [("day", texts.day(next))];
            blocks.push(Block::text(texts.fill("coaching-next-line", day)));
        }
        blocks
    }

    fn agreement(&self, texts: &Texts, of: &SummaryAgreement<'_>) -> Block {
        let keeper = self.name_of(texts, of.owner);
        let day = texts.day(of.plan.due);
        let mut quiet =
            vec![texts.fill("coaching-agreed-line", [("keeper", keeper), ("day", day)])];
        quiet.extend(of.item.map(|title| {
            let title = title.in_language(texts.language).to_owned();
            texts.fill("agreement-serves", [("item", title)])
        }));
        let told = [
            ("agreement-situation", &of.plan.situation),
            ("agreement-action", &of.plan.action),
        ];
        let parts = told.map(|(name, text)| Named {
            name: texts.say(name),
            lines: lines(text),
        });
        Block::Framed {
            parts: parts.into(),
            quiet,
        }
    }

    /// What both said at the end.
    pub(super) fn said(&self, texts: &Texts, closing: &Closing) -> [Block; 2] {
        let Closing { subject, other } = closing;
        let rows = if subject.is_blank() && other.is_blank() {
            Vec::new()
        } else {
            said_rows(texts, [subject, other])
        };
        let asked = texts.say("document-column-question");
        let both = beside(asked, self.names(texts), rows);
        let none = "document-summary-closing-none";
        part_or_none(texts, "coaching-closing-said", none, both)
    }
}

/// What a point is about that has no title of the instrument. What belongs to another conversation is not named.
fn topic(texts: &Texts, topic: &Topic) -> String {
    texts.say(match topic {
        Topic::Own { text } => return text.clone(),
        Topic::Agreement { .. } => "document-topic-agreement",
        Topic::Observation { .. } => "document-topic-observation",
        Topic::Wellbeing => "coaching-topic-wellbeing",
        Topic::Strength { .. } => "coaching-topic-strength",
        Topic::Difference { .. } => "coaching-topic-difference",
        Topic::Prompt { .. } => "coaching-topic-prompt",
    })
}

fn said_rows(texts: &Texts, both: [&ClosingAnswers; 2]) -> Vec<Vec<Cell>> {
    let extent = |extent: Option<Extent>| {
        Cell::of(texts.say(match extent {
            Some(Extent::Yes) => "coaching-extent-yes",
            Some(Extent::Partly) => "coaching-extent-partly",
            Some(Extent::No) => "coaching-extent-no",
            None => "app-unanswered",
        }))
    };
    let written = |text: &str| {
        if text.is_empty() {
            return extent(None);
        }
        Cell {
            lines: lines(text),
            ..Cell::default()
        }
    };
    let row = |asked: &str, [subject, other]: [Cell; 2]| {
        let asked = Cell {
            strong: Some(texts.say(asked)),
            ..Cell::default()
        };
        vec![asked, subject, other]
    };
    vec![
        row("coaching-useful", both.map(|said| extent(said.useful))),
        row("coaching-heard", both.map(|said| extent(said.heard))),
        row(
            "coaching-differently",
            both.map(|said| written(&said.differently)),
        ),
    ]
}
