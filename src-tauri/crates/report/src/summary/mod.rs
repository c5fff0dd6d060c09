//! *Opsummering*: what two people take with them from a conversation.

mod ratings;
mod talk;

use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    AgendaPoint, Calendar, Closing, Frame, Instrument, ItemId, Language, Observed, PersonId, Plan,
    RevealedAnswer, Text,
};
use texts::Texts;

use crate::block::{Block, Cell, Named, lines};
use crate::document::Document;

/// What goes into the summary of a conversation that both have seen. What is none is not wanted.
#[derive(Clone, Copy, Debug)]
pub struct SummaryReport<'a> {
    /// Which conversation it is of.
    pub head: SummaryHead<'a>,
    /// The frame that was in force, if there was one.
    pub frame: Option<Option<&'a Frame>>,
    /// The points of the agenda, in their order.
    pub agenda: Option<&'a [SummaryPoint<'a>]>,
    /// What both see as a strength.
    pub strengths: Option<&'a [&'a RevealedAnswer]>,
    /// What they see differently and have talked about.
    pub differences: Option<&'a [&'a RevealedAnswer]>,
    /// What was seen in the talk with a citizen.
    pub observed: Option<&'a [Observed]>,
    /// What they agreed on.
    pub agreed: Option<SummaryAgreements<'a>>,
    /// What both said at the end.
    pub closing: Option<&'a Closing>,
    /// Whether there is room for both to sign.
    pub signatures: bool,
}

/// Which conversation a summary is of.
#[derive(Clone, Copy, Debug)]
pub struct SummaryHead<'a> {
    /// The one whom it is about, and the other one: in this order they stand beside each other.
    pub talkers: [SummaryTalker<'a>; 2],
    /// When both saw both ratings (UTC).
    pub shown: DateTime<Utc>,
    /// Whether it has ended.
    pub ended: bool,
    /// What was looked at, where the other one went along to a talk with a citizen.
    pub question: Option<&'a str>,
    /// What both have rated: only the chosen items are in it.
    pub instrument: &'a Instrument,
    /// The places of its domains in the whole instrument, from 0.
    pub domain_places: &'a [usize],
}

/// One of the two who talk.
#[derive(Clone, Copy, Debug)]
pub struct SummaryTalker<'a> {
    /// Who.
    pub id: PersonId,
    /// What they are called; none where one has not said what one is called.
    pub name: Option<&'a str>,
}

/// A point of the agenda.
#[derive(Clone, Copy, Debug)]
pub struct SummaryPoint<'a> {
    /// The point.
    pub point: &'a AgendaPoint,
    /// The item or the question that it is about, in words, where it is about one.
    pub title: Option<&'a Text>,
}

/// What the two agreed on.
#[derive(Clone, Copy, Debug)]
pub struct SummaryAgreements<'a> {
    /// The agreements, in the order made.
    pub made: &'a [SummaryAgreement<'a>],
    /// The day on which they talk again.
    pub next: Option<NaiveDate>,
}

/// An agreement of the two.
#[derive(Clone, Copy, Debug)]
pub struct SummaryAgreement<'a> {
    /// Whose it is to keep.
    pub owner: PersonId,
    /// What they agreed.
    pub plan: &'a Plan,
    /// The title of the item that it serves.
    pub item: Option<&'a Text>,
}

impl SummaryReport<'_> {
    /// The summary in `language`, as of `day`; days are written as `calendar` shows them.
    pub fn document(&self, language: Language, day: NaiveDate, calendar: Calendar) -> Document {
        let texts = Texts::of(language, calendar);
        let title = texts.say("document-summary-title");
        let mut blocks = vec![
            Block::Title {
                text: title.clone(),
            },
            Block::text(self.about(&texts)),
            Block::quiet(self.rated(&texts)),
            Block::Notice {
                title: texts.say("document-summary-not-title"),
                lines: vec![texts.say("document-summary-not")],
            },
        ];
        if let Some(frame) = self.frame {
            blocks.extend(framed(&texts, frame));
        }
        if let Some(agenda) = self.agenda {
            blocks.extend(self.touched_on(&texts, agenda));
        }
        if let Some(strengths) = self.strengths {
            blocks.extend(self.strong(&texts, strengths));
        }
        if let Some(differences) = self.differences {
            blocks.extend(self.apart(&texts, differences));
        }
        if let (Some(observed), Some(question)) = (self.observed, self.head.question) {
            blocks.extend(self.seen(&texts, question, observed));
        }
        if let Some(agreed) = self.agreed {
            blocks.extend(self.agreements(&texts, agreed));
        }
        if let Some(closing) = self.closing {
            blocks.extend(self.said(&texts, closing));
        }
        if self.signatures {
            blocks.extend(self.room_to_sign(&texts));
        }
        Document::new(&texts, title, day, blocks)
    }

    /// Who talked, when, and about whose work.
    fn about(&self, texts: &Texts) -> String {
        let [subject, other] = self.names(texts);
        let about = if self.head.question.is_some() {
            "document-summary-about-observation"
        } else {
            "document-summary-about"
        };
        let day = texts.day_of(self.head.shown);
        texts.fill(
            about,
            [("subject", subject), ("other", other), ("day", day)],
        )
    }

    /// By what both had rated.
    fn rated(&self, texts: &Texts) -> String {
        let instrument = self.head.instrument;
        texts.fill(
            "document-summary-rated",
            [
                (
                    "instrument",
                    instrument.title.in_language(texts.language).to_owned(),
                ),
                ("version", instrument.version.clone()),
            ],
        )
    }

    /// What the two are called, the one whom it is about first.
    fn names(&self, texts: &Texts) -> [String; 2] {
        self.head.talkers.map(|talker| {
            let unnamed = || texts.say("coaching-owner");
            talker.name.map_or_else(unnamed, str::to_owned)
        })
    }

    /// The name of the one with this id.
    fn name_of(&self, texts: &Texts, id: PersonId) -> String {
        let [subject, other] = self.names(texts);
        if self.head.talkers[0].id == id {
            subject
        } else {
            other
        }
    }

    /// The place of the domain of an item in the whole instrument.
    fn domain_of(&self, item: &ItemId) -> Option<usize> {
        let mut placed = self
            .head
            .instrument
            .domains
            .iter()
            .zip(self.head.domain_places);
        let holds = |domain: &domain::Domain| domain.items.iter().any(|of| &of.id == item);
        placed.find_map(|(domain, place)| holds(domain).then_some(*place))
    }

    fn room_to_sign(&self, texts: &Texts) -> [Block; 3] {
        let lines = ["signature", "date"];
        [
            Block::part(texts.say("document-signatures")),
            Block::quiet(texts.say("document-summary-signatures-about")),
            Block::Signatures {
                who: self.names(texts).into(),
                lines: lines
                    .map(|line| texts.say(&format!("document-signature-{line}")))
                    .into(),
            },
        ]
    }
}

/// What the two had agreed about their conversations.
fn framed(texts: &Texts, frame: Option<&Frame>) -> Vec<Block> {
    let mut blocks = vec![Block::part(texts.say("document-summary-frame"))];
    let Some(frame) = frame else {
        blocks.push(Block::quiet(texts.say("document-summary-frame-none")));
        return blocks;
    };
    let names = ["purpose", "rhythm", "confidential", "readers", "ending"];
    let told = names.into_iter().zip(frame.text.parts());
    blocks
        .extend(told.map(|(name, text)| alone(texts.say(&format!("coaching-frame-{name}")), text)));
    let (version, accepted) = (frame.version.to_string(), texts.day_of(frame.accepted));
    let said = [("version", version), ("day", accepted)];
    let review = [("day", texts.day(frame.review))];
    blocks.push(Block::quiet(format!(
        "{} {}",
        texts.fill("coaching-frame-accepted", said),
        texts.fill("coaching-frame-review-line", review),
    )));
    blocks
}

/// What is told under a name, by itself: after it, a page may end.
fn alone(name: String, text: &str) -> Block {
    let lines = lines(text);
    Block::Told {
        parts: vec![Named { name, lines }],
    }
}

/// A heading with what stands under it, or a line that says that there is nothing.
fn part_or_none(texts: &Texts, title: &str, none: &str, block: Option<Block>) -> [Block; 2] {
    let nothing = || Block::quiet(texts.say(none));
    [Block::part(texts.say(title)), block.unwrap_or_else(nothing)]
}

/// A table of the two beside each other, under `first` and their names; none without rows.
fn beside(first: String, names: [String; 2], rows: Vec<Vec<Cell>>) -> Option<Block> {
    let [subject, other] = names;
    (!rows.is_empty()).then(|| Block::Table {
        close: false,
        shares: vec![4, 5, 5],
        head: vec![first, subject, other],
        rows,
    })
}
