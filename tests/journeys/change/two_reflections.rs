//! What differs between two reflections.

use anyhow::{Context as _, Result};
use app::{AppError, StoreError};
use domain::{Direction, DomainChange, Language, Verdict};
use support::answers::{Answers, level};
use support::home::Home;
use support::instrument::{InstrumentBuilder, core};
use support::run::Run;
use view::{Change, ChangeView};

fn one(number: u8) -> Answers {
    Answers::none().with("health", level(number))
}

fn change(run: &mut Run) -> Result<Change> {
    Ok(run.whole_change()?.change)
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
    assert_eq!(run.compared()?, None);
    run.finished(&one(3))?;
    run.draft(&one(4))?;
    assert_eq!(run.compared()?, None, "one is not finished");
    Ok(())
}

#[test]
fn the_days_that_are_chosen_rule_the_cards_and_the_trends() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let [first, second, third] = [2, 3, 5].map(|number| run.finished(&one(number)));
    let (first, second, third) = (first?, second?, third?);
    let points = |view: &ChangeView| -> Vec<_> {
        let points = view.trends[0].points.iter();
        points.map(|point| point.id).collect()
    };
    let whole = run.whole_change()?;
    assert_eq!(
        (whole.change.earlier.id, whole.change.later.id),
        (first, third)
    );
    assert_eq!(points(&whole), [first, second, third], "the earliest first");
    assert_eq!(whole.finished, 3);
    let part = run.change(second, third)?;
    assert_eq!(
        (part.change.earlier.id, part.change.later.id),
        (second, third)
    );
    assert_eq!(points(&part), [second, third], "the trend begins there too");
    assert_eq!(part.finished, 2);
    assert_eq!(run.change(third, second)?, part, "in whichever order");
    let drawn =
        app::change::trend_pictures(&mut run.backend.stores, (third, second), Language::Da)?;
    let drawn = format!("{drawn:?}");
    assert!(!drawn.contains(&first.to_string()), "nor is it drawn");
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
    assert_eq!(run.compared()?, Some((one_draft, other)));
    for (one, another) in [(one_draft, other), (other, one_draft)] {
        let change = run.change(one, another)?.change;
        assert_eq!(
            (change.earlier.id, change.later.id),
            (one_draft, other),
            "as the list orders them: {one:?}"
        );
    }
    let drawn = format!(
        "{:?}",
        app::change::trend_pictures(&mut run.backend.stores, (one_draft, other), Language::Da)?
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
        run.change(finished, finished),
        Err(AppError::SameReflection)
    ));
    let in_an_empty_store = Home::new()?.start().change(finished, draft);
    assert!(matches!(
        in_an_empty_store,
        Err(AppError::Store(StoreError::AssessmentUnknown))
    ));
    for (one, other) in [(finished, draft), (draft, finished)] {
        assert!(matches!(run.change(one, other), Err(AppError::NotFinished)));
    }
    drop(run);
    let other = InstrumentBuilder::default().id("other");
    let mut run = home.start_with(other.file());
    let answers = Answers::none().with("item-1-1", level(2));
    let of_other = run.finished(&answers)?;
    assert!(matches!(
        run.change(finished, of_other),
        Err(AppError::InstrumentsDiffer)
    ));
    assert_eq!(run.compared()?, None, "there is no other of its instrument");
    let again = run.finished(&answers)?;
    assert_eq!(run.compared()?, Some((of_other, again)));
    let view = run.whole_change()?;
    assert_eq!(view.finished, 2, "only those that can be compared");
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
fn a_domain_that_moved_says_which_way_where_that_is_certain() -> Result<()> {
    let home = Home::new()?;
    let core = core()?;
    let mut run = home.start();
    for number in [3, 5, 2, 2] {
        run.finished(&Answers::everywhere(&core, number))?;
    }
    let ids: Vec<_> = app::reflection::reflections(&mut run.backend.stores)?
        .iter()
        .map(|line| line.id)
        .collect();
    let mut direction = |one: usize, other: usize| -> Result<Option<Direction>> {
        let change = run.change(ids[one], ids[other])?.change;
        Ok(of(&change.domains, "interpersonal")?.direction)
    };
    assert_eq!(direction(3, 2)?, Some(Direction::Up), "from 3 to 5");
    assert_eq!(direction(3, 1)?, Some(Direction::Down), "from 3 to 2");
    assert_eq!(direction(1, 0)?, None, "nothing moved");
    Ok(())
}

#[test]
fn the_trend_goes_from_the_earliest_to_the_latest() -> Result<()> {
    let home = Home::new()?;
    let core = core()?;
    let mut run = home.start();
    for number in [2, 5, 3] {
        run.finished(&Answers::everywhere(&core, number))?;
    }
    let view = run.whole_change()?;
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
    let change = view.change;
    let accuracy = change.accuracy.context("it is measured")?;
    let half = accuracy.smallest_detectable_change / 2.0;
    let band = trend.band.context("it is measured")?;
    assert!((band - half).abs() < 1e-12, "half to each side");
    Ok(())
}

#[test]
fn of_very_many_reflections_eighteen_are_shown_with_the_first_and_the_last() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start_with(InstrumentBuilder::default().domains(&[1]).file());
    let mut all = Vec::new();
    for _ in 0..43 {
        all.push(run.finished(&Answers::none().with("item-1-1", level(3)))?);
    }
    let view = run.whole_change()?;
    assert_eq!(view.finished, 43);
    let shown: Vec<_> = view.trends[0].points.iter().map(|point| point.id).collect();
    assert_eq!(shown.len(), 18);
    assert_eq!((shown.first(), shown.last()), (all.first(), all.last()));
    let mut places = shown
        .iter()
        .map(|id| all.iter().position(|other| other == id));
    assert!(places.by_ref().is_sorted(), "in their order, each once");
    let mut once = shown.clone();
    once.dedup();
    assert_eq!(once.len(), 18);
    let pictures =
        app::change::trend_pictures(&mut run.backend.stores, (all[0], all[42]), Language::Da)?;
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
