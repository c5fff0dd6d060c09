//! What differs between two reflections.

use anyhow::{Context as _, Result};
use app::{AppError, StoreError};
use domain::{DomainChange, Verdict};
use support::answers::{Answers, level};
use support::home::Home;
use support::instrument::{InstrumentBuilder, core};
use support::run::Run;
use view::Change;

fn one(number: u8) -> Answers {
    Answers::none().with("health", level(number))
}

fn change(run: &mut Run) -> Result<Change> {
    run.change(None)?.change.context("there are two to compare")
}

fn of<'a>(changes: &'a [DomainChange], domain: &str) -> Result<&'a DomainChange> {
    let mut changes = changes.iter();
    let found = changes.find(|change| change.domain.as_str() == domain);
    found.context("every domain is compared")
}

#[test]
fn there_is_nothing_to_compare_before_there_are_two() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    assert_eq!(run.change(None)?, view::ChangeView::default());
    let first = run.finished(&one(3))?;
    run.draft(&one(4))?;
    let view = run.change(None)?;
    let choices: Vec<_> = view.reflections.iter().map(|line| line.id).collect();
    assert_eq!(choices, [first], "the one that is finished");
    assert_eq!(
        (view.change, view.trends.len(), view.overall.len()),
        (None, 0, 0)
    );
    Ok(())
}

#[test]
fn the_latest_and_the_one_before_are_compared_unless_two_are_named() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let [first, second, third] = [2, 3, 5].map(|number| run.finished(&one(number)));
    let (first, second, third) = (first?, second?, third?);
    let view = run.change(None)?;
    let choices: Vec<_> = view.reflections.iter().map(|line| line.id).collect();
    assert_eq!(
        choices,
        [third, second, first],
        "all of them, the latest first"
    );
    let latest = view.change.context("two")?;
    assert_eq!((latest.earlier.id, latest.later.id), (second, third));
    let named = run.change(Some((first, third)))?;
    let change = named.change.clone().context("two")?;
    assert_eq!((change.earlier.id, change.later.id), (first, third));
    assert_eq!(
        run.change(Some((third, first)))?,
        named,
        "in whichever order"
    );
    assert_eq!(
        named.trends, view.trends,
        "the trend is over all, whatever is compared"
    );
    Ok(())
}

#[test]
fn which_is_the_earlier_does_not_hang_on_how_they_are_named() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let one_draft = run.draft(&one(2))?;
    let other = run.draft(&one(5))?;
    // A clock that was set back can show the same time twice.
    let at = run.now();
    app::reflection::finish(&mut run.backend.stores, other, at)?;
    app::reflection::finish(&mut run.backend.stores, one_draft, at)?;
    for between in [Some((one_draft, other)), Some((other, one_draft)), None] {
        let change = run.change(between)?.change.context("two")?;
        assert_eq!(
            (change.earlier.id, change.later.id),
            (one_draft, other),
            "as the list orders them: {between:?}"
        );
    }
    let drawn = format!(
        "{:?}",
        app::change::trend_pictures(&mut run.backend.stores, other)?
    );
    assert!(
        !drawn.contains("NaN"),
        "both are drawn at one time: {drawn}"
    );
    Ok(())
}

#[test]
fn what_cannot_be_compared_is_refused() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let finished = run.finished(&one(3))?;
    let draft = run.draft(&one(3))?;
    assert!(matches!(
        run.change(Some((finished, finished))),
        Err(AppError::SameReflection)
    ));
    let in_an_empty_store = Home::new()?.start().change(Some((finished, draft)));
    assert!(matches!(
        in_an_empty_store,
        Err(AppError::Store(StoreError::AssessmentUnknown))
    ));
    for pair in [(finished, draft), (draft, finished)] {
        assert!(matches!(run.change(Some(pair)), Err(AppError::NotFinished)));
    }
    drop(run);
    let other = InstrumentBuilder::default().id("other");
    let mut run = home.start_with(other.file());
    let answers = Answers::none().with("item-1-1", level(2));
    let of_other = run.finished(&answers)?;
    assert!(matches!(
        run.change(Some((finished, of_other))),
        Err(AppError::InstrumentsDiffer)
    ));
    let view = run.change(None)?;
    assert_eq!(view.change, None, "there is no other one of its instrument");
    let again = run.finished(&answers)?;
    let view = run.change(None)?;
    let choices: Vec<_> = view.reflections.iter().map(|line| line.id).collect();
    assert_eq!(
        choices,
        [again, of_other],
        "only those that can be compared"
    );
    let points = view.trends.iter().map(|trend| trend.points.len());
    assert_eq!(points.collect::<Vec<_>>(), [2, 2]);
    Ok(())
}

#[test]
fn a_domain_is_judged_by_the_uncertainty_that_the_instrument_declares() -> Result<()> {
    let home = Home::new()?;
    let core = core()?;
    let mut run = home.start();
    let mut answers = Answers::everywhere(&core, 3);
    run.finished(&answers)?;
    // Five of the seven items of one domain (0.71 levels), six of the eight of another (0.75).
    for (domain, count) in [("reality-link", 5), ("knowledge-and-action", 6)] {
        let domain = core.domains.iter().find(|of| of.id.as_str() == domain);
        for item in domain.context("it is one")?.items.iter().take(count) {
            answers = answers.with(item.id.as_str(), level(4));
        }
    }
    run.finished(&answers)?;
    let change = change(&mut run)?;
    let sdc = change
        .accuracy
        .context("it is measured")?
        .smallest_detectable_change;
    assert!((0.743..0.745).contains(&sdc), "0.74 levels: {sdc}");
    let verdicts = ["interpersonal", "reality-link", "knowledge-and-action"]
        .map(|domain| of(&change.domains, domain).map(|change| change.verdict));
    let [same, less, more] = verdicts;
    assert_eq!(
        (same?, less?, more?),
        (Verdict::Within, Verdict::Within, Verdict::Beyond)
    );
    Ok(())
}

#[test]
fn the_trend_says_what_differs_between_the_first_and_the_latest() -> Result<()> {
    let home = Home::new()?;
    let core = core()?;
    let mut run = home.start();
    for number in [2, 5, 3] {
        run.finished(&Answers::everywhere(&core, number))?;
    }
    let view = run.change(None)?;
    let first_and_last = of(&view.overall, "interpersonal")?;
    assert_eq!(
        (first_and_last.earlier, first_and_last.later),
        (Some(2.0), Some(3.0))
    );
    let trend = &view.trends[0];
    let positions: Vec<_> = trend.points.iter().map(|at| at.position.position).collect();
    assert_eq!(
        positions,
        [Some(2.0), Some(5.0), Some(3.0)],
        "the earliest first"
    );
    let joined: Vec<_> = trend.points.iter().map(|at| at.joined).collect();
    assert_eq!(
        joined,
        [false, true, true],
        "there is none before the first"
    );
    let change = view.change.context("two")?;
    let accuracy = change.accuracy.context("it is measured")?;
    let half = accuracy.smallest_detectable_change / 2.0;
    let band = trend.band.context("it is measured")?;
    assert!((band - half).abs() < 1e-12, "half to each side");
    Ok(())
}

#[test]
fn of_very_many_reflections_two_dozen_are_shown_with_the_first_and_the_last() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start_with(InstrumentBuilder::default().domains(&[1]).file());
    let mut all = Vec::new();
    for _ in 0..43 {
        all.push(run.finished(&Answers::none().with("item-1-1", level(3)))?);
    }
    let view = run.change(None)?;
    assert_eq!(view.reflections.len(), 43, "each can be chosen");
    let shown: Vec<_> = view.trends[0].points.iter().map(|point| point.id).collect();
    assert_eq!(shown.len(), 24);
    assert_eq!((shown.first(), shown.last()), (all.first(), all.last()));
    let mut places = shown
        .iter()
        .map(|id| all.iter().position(|other| other == id));
    assert!(places.by_ref().is_sorted(), "in their order, each once");
    let mut once = shown.clone();
    once.dedup();
    assert_eq!(once.len(), 24);
    let pictures = app::change::trend_pictures(&mut run.backend.stores, all[20])?;
    assert_eq!(pictures.len(), 1, "one for the domain");
    Ok(())
}

#[test]
fn prompts_are_compared_as_they_were_answered() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    for (at_one, at_two) in [("then", ""), ("later", "only later")] {
        let id = run.draft(&one(3))?;
        run.answer_prompt(id, 1, at_one)?;
        run.answer_prompt(id, 2, at_two)?;
        run.finish(id)?;
    }
    let prompts = change(&mut run)?.prompts;
    let written: Vec<_> = prompts
        .iter()
        .map(|prompt| (prompt.earlier.as_deref(), prompt.later.as_deref()))
        .collect();
    assert_eq!(
        written,
        [(Some("then"), Some("later")), (None, Some("only later"))],
        "those that were answered at least once"
    );
    Ok(())
}
