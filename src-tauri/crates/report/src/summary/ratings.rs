//! What both have rated, side by side. No average, and nobody is right.

use domain::{Answer, Facet, Item, NonAnswer, RevealedAnswer, SharedView};
use texts::Texts;

use super::{SummaryReport, beside, part_or_none};
use crate::block::{Block, Cell};
use crate::profile::lines_of_facet;

impl SummaryReport<'_> {
    /// What both see as a strength.
    pub(super) fn strong(&self, texts: &Texts, answers: &[&RevealedAnswer]) -> [Block; 2] {
        let none = "document-summary-strengths-none";
        let both = self.both(texts, answers);
        part_or_none(texts, "coaching-part-agreed", none, both)
    }

    /// What they see differently and have talked about.
    pub(super) fn apart(&self, texts: &Texts, answers: &[&RevealedAnswer]) -> [Block; 2] {
        let none = "document-summary-differences-none";
        let both = self.both(texts, answers);
        part_or_none(texts, "document-summary-differences", none, both)
    }

    fn both(&self, texts: &Texts, answers: &[&RevealedAnswer]) -> Option<Block> {
        let item = texts.say("document-column-item");
        let rows = answers.iter().filter_map(|answer| self.row(texts, answer));
        beside(item, self.names(texts), rows.collect())
    }

    fn row(&self, texts: &Texts, answer: &RevealedAnswer) -> Option<Vec<Cell>> {
        let item = self.head.instrument.item(&answer.item)?;
        let facet = item.facets.iter().find(|facet| facet.id == answer.facet)?;
        let [subject, _] = self.names(texts);
        Some(vec![
            self.titled(texts, item, facet, answer.view),
            Cell::of(words(texts, facet, answer.subject, None)),
            Cell::of(words(texts, facet, answer.other, Some(subject))),
        ])
    }

    fn titled(&self, texts: &Texts, item: &Item, facet: &Facet, view: SharedView) -> Cell {
        let mut lines = lines_of_facet(texts, facet);
        if let SharedView::Distance { points } = view {
            lines.push(texts.fill("coaching-points", [("points", points)]));
        }
        Cell {
            strong: Some(item.title.in_language(texts.language).to_owned()),
            lines,
            domain: self.domain_of(&item.id),
        }
    }
}

/// The whole sentence that was chosen, or why none was; `of` is whose work another person rates.
fn words(texts: &Texts, facet: &Facet, answer: Option<Answer>, of: Option<String>) -> String {
    let not_theirs = Some(Answer::from(NonAnswer::NotMyTask));
    match of {
        Some(subject) if answer == not_theirs => {
            texts.fill("coaching-not-their-task", [("subject", subject)])
        }
        _ => {
            let sentence = texts.sentence(answer, &facet.scale);
            sentence.unwrap_or_else(|| texts.answer(answer, &facet.scale))
        }
    }
}
