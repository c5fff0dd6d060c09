//! Everything as tables, one for each subject matter.

use std::iter;

use chrono::{DateTime, Utc};
use domain::{
    Answer, Archive, ArchivedAssessment, Assessment, Facet, Instrument, ItemId, ItemRef, NamedItem,
    Text,
};
use texts::Texts;

use crate::table::{Cell, Column, Table};

/// What tables are made from.
pub(crate) struct Source<'a> {
    pub(crate) all: &'a Archive,
    /// Items that the program carries; those of kept instruments are known besides.
    pub(crate) items: &'a [NamedItem],
    pub(crate) texts: Texts,
}

impl Source<'_> {
    /// All tables.
    pub(crate) fn tables(&self) -> Vec<Table> {
        vec![
            self.reflections(),
            self.answers(),
            self.examples(),
            self.agreements(),
            self.prompts(),
        ]
    }

    /// A row for every answer.
    pub(crate) fn answers(&self) -> Table {
        let mut columns = vec![
            ("tables-day", 12),
            ("tables-kind", 14),
            ("tables-instrument", 26),
            ("tables-version", 9),
            ("tables-domain", 26),
            ("tables-item", 32),
        ];
        let titled = self.has_titled_facets();
        if titled {
            columns.push(("tables-facet", 26));
        }
        columns.extend([
            ("tables-number", 9),
            ("tables-level", 20),
            ("tables-nonanswer", 20),
            ("tables-anchor", 80),
        ]);
        let rows = self
            .in_time()
            .flat_map(|kept| self.answers_of(kept, titled));
        self.table("tables-answers", &columns, rows)
    }

    /// Whether an item anywhere asks several things, so that an answer needs the title of its facet.
    fn has_titled_facets(&self) -> bool {
        let mut facets = self
            .all
            .reflections
            .iter()
            .flat_map(|kept| kept.assessment.instrument.facets());
        facets.any(|facet| facet.title.is_some())
    }

    /// The rows of a reflection, `titled` with the titles of facets.
    fn answers_of(&self, kept: &ArchivedAssessment, titled: bool) -> Vec<Vec<Cell>> {
        let instrument = &kept.assessment.instrument;
        let facets = instrument.domains.iter().flat_map(|domain| {
            domain.items.iter().flat_map(move |item| {
                let facet = move |facet| (domain, item, facet);
                item.facets.iter().map(facet)
            })
        });
        let row = |(domain, item, facet): (&domain::Domain, &domain::Item, &Facet)| {
            let answer = kept.assessment.answers.answer(&item.id, &facet.id)?;
            let mut row = self.about(&kept.assessment);
            row.extend([self.text(&domain.title), self.text(&item.title)]);
            if titled {
                let title = facet.title.as_ref();
                row.push(title.map_or(Cell::Empty, |title| self.text(title)));
            }
            let word = Cell::text(self.texts.answer(Some(answer), &facet.scale));
            row.extend(match answer {
                Answer::Value { value } => {
                    let number = Cell::Number(value.get().into());
                    let word = if facet.scale.degrees {
                        word
                    } else {
                        Cell::Empty
                    };
                    let point = facet.scale.point(value);
                    let point = point.map_or(Cell::Empty, |point| self.text(point));
                    [number, word, Cell::Empty, point]
                }
                Answer::NonAnswer { .. } => [Cell::Empty, Cell::Empty, word, Cell::Empty],
            });
            Some(row)
        };
        facets.filter_map(row).collect()
    }

    fn reflections(&self) -> Table {
        let columns = [
            ("tables-day", 12),
            ("tables-kind", 14),
            ("tables-instrument", 26),
            ("tables-version", 9),
            ("tables-started", 23),
            ("tables-finished", 23),
            ("tables-answered", 10),
            ("tables-of", 10),
            ("tables-focus", 50),
            ("tables-looks-back-at", 23),
        ];
        let rows = self.in_time().map(|kept| {
            let Assessment {
                head, instrument, ..
            } = &kept.assessment;
            let mut row = self.about(&kept.assessment);
            let focus = kept.focus.iter().map(|item| self.title(instrument, item));
            let earlier = self
                .all
                .reflections
                .iter()
                .find(|kept| Some(kept.assessment.head.id) == head.hindsight_of);
            row.extend([
                self.time(head.started),
                head.finished().map(|at| self.time(at)).into(),
                Cell::count(kept.assessment.answered()),
                Cell::count(instrument.item_count()),
                listed(focus),
                earlier
                    .and_then(|earlier| earlier.assessment.head.finished())
                    .map(|at| self.time(at))
                    .into(),
            ]);
            row
        });
        self.table("tables-reflections", &columns, rows)
    }

    fn examples(&self) -> Table {
        let columns = [
            ("tables-day", 12),
            ("tables-situation", 50),
            ("tables-task", 40),
            ("tables-action", 50),
            ("tables-result", 40),
            ("tables-reflection", 40),
            ("tables-items", 40),
            ("tables-forms", 40),
            ("tables-added", 23),
            ("tables-changed", 23),
        ];
        let mut examples: Vec<_> = self.all.examples.iter().collect();
        examples.sort_by_key(|example| (example.content.day, example.id));
        let rows = examples.into_iter().map(|example| {
            let content = &example.content;
            let forms = content.forms.iter().map(|&form| self.texts.form(form));
            let mut row = vec![Cell::Day(content.day)];
            row.extend(content.starr.parts().map(Cell::text));
            row.extend([
                listed(content.items.iter().map(|item| self.named(item))),
                listed(forms),
                self.time(example.added),
                self.time(example.changed),
            ]);
            row
        });
        self.table("tables-examples", &columns, rows)
    }

    fn agreements(&self) -> Table {
        let columns = [
            ("tables-agreement", 9),
            ("tables-at", 23),
            ("tables-state", 14),
            ("tables-situation", 50),
            ("tables-action", 50),
            ("tables-due", 14),
            ("tables-outcome", 50),
            ("tables-item", 32),
        ];
        let rows = (1..).zip(&self.all.agreements);
        let rows = rows.flat_map(|(number, agreement)| {
            let first = iter::once((true, &agreement.first));
            let later = agreement.later.iter().map(|entry| (false, entry));
            first.chain(later).map(move |(first, entry)| {
                vec![
                    Cell::Number(number),
                    self.time(entry.at),
                    Cell::text(self.texts.entry(entry.state, first)),
                    Cell::text(&entry.plan.situation),
                    Cell::text(&entry.plan.action),
                    Cell::Day(entry.plan.due),
                    entry.outcome.as_ref().map_or(Cell::Empty, Cell::text),
                    agreement
                        .item
                        .as_ref()
                        .map_or(Cell::Empty, |item| Cell::Text(self.named(item))),
                ]
            })
        });
        self.table("tables-agreements", &columns, rows)
    }

    fn prompts(&self) -> Table {
        let columns = [
            ("tables-day", 12),
            ("tables-kind", 14),
            ("tables-instrument", 26),
            ("tables-version", 9),
            ("tables-defensive", 50),
            ("tables-offensive", 50),
            ("tables-written", 80),
            ("tables-at", 23),
        ];
        let rows = self.in_time().flat_map(|kept| {
            let Assessment {
                instrument,
                prompt_answers,
                ..
            } = &kept.assessment;
            prompt_answers.iter().map(|(&place, answer)| {
                let prompt = instrument.prompts.get(place);
                let mut row = self.about(&kept.assessment);
                row.extend([
                    prompt.map_or(Cell::Empty, |prompt| self.text(&prompt.defensive)),
                    prompt.map_or(Cell::Empty, |prompt| self.text(&prompt.offensive)),
                    Cell::text(&answer.text),
                    self.time(answer.at),
                ]);
                row
            })
        });
        self.table("tables-prompts", &columns, rows)
    }

    /// The reflections in the order begun.
    fn in_time(&self) -> impl Iterator<Item = &ArchivedAssessment> {
        let mut kept: Vec<_> = self.all.reflections.iter().collect();
        kept.sort_by_key(|kept| (kept.assessment.head.started, kept.assessment.head.id));
        kept.into_iter()
    }

    /// The day of a reflection, what it is, and with which instrument.
    fn about(&self, assessment: &Assessment) -> Vec<Cell> {
        let head = &assessment.head;
        let kind = match (head.hindsight_of, head.finished()) {
            (None, Some(_)) => "tables-kind-finished",
            (None, None) => "tables-kind-draft",
            (Some(_), Some(_)) => "tables-kind-hindsight",
            (Some(_), None) => "tables-kind-hindsight-draft",
        };
        let at = head.finished().unwrap_or(head.started);
        vec![
            Cell::Day(self.texts.calendar.day(at)),
            Cell::text(self.texts.say(kind)),
            self.text(&assessment.instrument.title),
            Cell::text(&assessment.instrument.version),
        ]
    }

    fn time(&self, at: DateTime<Utc>) -> Cell {
        Cell::Time(self.texts.calendar.time(at))
    }

    fn text(&self, text: &Text) -> Cell {
        Cell::text(text.in_language(self.texts.language))
    }

    fn title(&self, instrument: &Instrument, item: &ItemId) -> String {
        let found = instrument.item(item);
        let title = found.map(|found| found.title.in_language(self.texts.language));
        title.unwrap_or(item.as_str()).to_owned()
    }

    /// The title of an item; its id where no instrument has it any more.
    fn named(&self, item: &ItemRef) -> String {
        let carried = self.items.iter().find(|named| &named.item == item);
        if let Some(named) = carried {
            return named.title.in_language(self.texts.language).to_owned();
        }
        let kept = self.all.instruments.iter().map(|kept| &kept.instrument);
        let mut kept = kept.filter(|kept| kept.id == item.instrument);
        let found = kept.find(|kept| kept.item(&item.item).is_some());
        match found {
            Some(instrument) => self.title(instrument, &item.item),
            None => item.item.as_str().to_owned(),
        }
    }

    fn table(
        &self,
        name: &'static str,
        columns: &[(&'static str, u8)],
        rows: impl Iterator<Item = Vec<Cell>>,
    ) -> Table {
        let column = |&(heading, width): &(&'static str, u8)| Column {
            heading: self.texts.say(heading),
            width,
        };
        Table {
            name: self.texts.say(name),
            columns: columns.iter().map(column).collect(),
            rows: rows.collect(),
        }
    }
}

fn listed(parts: impl Iterator<Item = String>) -> Cell {
    Cell::Text(parts.collect::<Vec<_>>().join("; "))
}
