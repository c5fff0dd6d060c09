//! Looking for words in everything of one's own: reflections, examples, agreements, prompts.

use std::cmp::Reverse;

use domain::fold::{Words, fold};
use domain::written::cut;
use domain::{Agreement, Language, PersonId, Perspective};
use store::assessments::AssessmentRow;
use store::examples::ExampleFilter;
use store::{Tx, agreements, examples, people, prompt_answers};
use texts::Texts;
use view::{Found, ReflectionSummary, SearchResult};

use crate::error::AppError;
use crate::instrument::cache::InstrumentCache;
use crate::reflection::read::rows;
use crate::stores::Stores;

/// How many of each kind are shown; who looks for one of more types another word.
const MOST_SHOWN: usize = 20;
/// How many characters of a text a line shows, as a reader counts them.
const OPENING: usize = 120;

/// What has all of `words`; nothing where none are looked for.
///
/// # Errors
/// The store.
pub fn search(
    stores: &mut Stores,
    words: &str,
    language: Language,
) -> Result<SearchResult, AppError> {
    let looked_for = Words::of(words);
    let texts = Texts::of(language, stores.calendar);
    stores.read(|tx, cache| {
        let mut result = SearchResult::default();
        let Some(myself) = people::myself(tx)? else {
            return Ok(result);
        };
        if looked_for.is_empty() {
            return Ok(result);
        }
        let rows = rows(tx, Perspective::own(myself))?;
        add(
            &mut result,
            of_reflections(tx, cache, &rows, &looked_for, &texts)?,
        );
        let wanted = ExampleFilter {
            words: words.to_owned(),
            ..ExampleFilter::default()
        };
        let found = examples::find(tx, myself, &wanted, MOST_SHOWN)?;
        result.count += found.count;
        let lines = found.examples.iter().map(|example| Found::Example {
            id: example.id,
            day: example.content.day,
            opening: line(&example.content.starr.parts(), &looked_for),
        });
        result.found.extend(lines);
        add(&mut result, of_agreements(tx, myself, &looked_for)?);
        add(&mut result, of_prompts(tx, cache, &rows, &looked_for)?);
        Ok(result)
    })
}

fn add(result: &mut SearchResult, found: Vec<Found>) {
    result.count += found.len();
    result.found.extend(found.into_iter().take(MOST_SHOWN));
}

/// Those whose title or day has the words.
fn of_reflections(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    rows: &[AssessmentRow],
    words: &Words,
    texts: &Texts,
) -> Result<Vec<Found>, AppError> {
    let mut found = Vec::new();
    for row in rows {
        let title = cache
            .get(tx, &row.instrument)?
            .title
            .in_language(texts.language);
        let day = texts.day_of(row.head.finished().unwrap_or(row.head.started));
        if words.are_in(&fold(&format!("{title} {day}"))) {
            let reflection: ReflectionSummary = cache.line(tx, row)?;
            found.push(Found::Reflection { reflection });
        }
    }
    Ok(found)
}

/// Those of which any step has the words.
fn of_agreements(tx: &Tx<'_>, of: PersonId, words: &Words) -> Result<Vec<Found>, AppError> {
    let mut all = agreements::list(tx, of)?;
    all.retain(|agreement| words.are_in(&fold(&said(agreement))));
    all.sort_by_key(|agreement| Reverse(agreement.latest().at));
    let lines = all.into_iter().map(|agreement| {
        let plan = &agreement.latest().plan;
        Found::Agreement {
            id: agreement.id,
            situation: cut(&plan.situation, OPENING),
            action: cut(&plan.action, OPENING),
            due: plan.due,
        }
    });
    Ok(lines.collect())
}

/// Everything that was written of an agreement.
fn said(agreement: &Agreement) -> String {
    let steps = std::iter::once(&agreement.first).chain(&agreement.later);
    let parts = steps.flat_map(|step| {
        let outcome = step.outcome.as_deref().unwrap_or_default();
        [
            step.plan.situation.as_str(),
            step.plan.action.as_str(),
            outcome,
        ]
    });
    parts.collect::<Vec<_>>().join("\n")
}

/// The answers to prompts that have the words.
fn of_prompts(
    tx: &Tx<'_>,
    cache: &mut InstrumentCache,
    rows: &[AssessmentRow],
    words: &Words,
) -> Result<Vec<Found>, AppError> {
    let mut found = Vec::new();
    for row in rows {
        for (prompt, answer) in prompt_answers::for_assessment(tx, row.head.id)? {
            let asked = cache.get(tx, &row.instrument)?.prompts.get(prompt);
            let Some(asked) = asked.filter(|_| words.are_in(&fold(&answer.text))) else {
                continue;
            };
            found.push(Found::Prompt {
                id: row.head.id,
                prompt,
                finished: row.head.finished().is_some(),
                at: answer.at,
                question: asked.offensive.clone(),
                opening: line(&[&answer.text], words),
            });
        }
    }
    Ok(found)
}

/// The line of the first of `parts` that has the words, or of the first that is told.
fn line(parts: &[&str], words: &Words) -> String {
    let lines = || parts.iter().flat_map(|part| part.lines()).map(str::trim);
    let told = lines().find(|line| words.are_in(&fold(line)));
    let told = told.or_else(|| lines().find(|line| !line.is_empty()));
    cut(told.unwrap_or_default(), OPENING)
}
