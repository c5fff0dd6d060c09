//! Looking back at an earlier reflection from today's understanding.

use anyhow::{Context as _, Result};
use app::AppError;
use chrono::{DateTime, TimeDelta, Utc};
use domain::{AssessmentId, Changed, HindsightError, LookBack, Verdict};
use support::answers::{Answers, level};
use support::home::Home;
use support::instrument::core;
use support::run::Run;
use view::LooksBack;

fn then() -> Answers {
    Answers::none()
        .with("health", level(4))
        .with("many-places", level(3))
}

fn back() -> Answers {
    Answers::none().with("health", level(2))
}

fn refusal<T>(answer: &Result<T, AppError>) -> Option<HindsightError> {
    match answer {
        Err(AppError::Hindsight(error)) => Some(*error),
        _ => None,
    }
}

/// A run in which a reflection has been finished and two months have passed.
fn two_months_later(home: &Home) -> Result<(Run, AssessmentId)> {
    let mut run = home.start();
    let first = run.finished(&then())?;
    run.wait(60);
    Ok((run, first))
}

#[test]
fn one_looks_back_from_a_month_after_the_finish() -> Result<()> {
    let at = |text: &str| -> Result<DateTime<Utc>> { Ok(text.parse()?) };
    // The end of a month that is longer than the next.
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.draft(&then())?;
    app::reflection::finish(&mut run.backend.stores, id, at("2027-01-31T09:00:00Z")?)?;
    let from = at("2027-02-28T09:00:00Z")?;
    let ids = run.new_ids(AssessmentId::new);
    for early in [
        at("2027-01-31T09:00:01Z")?,
        from - TimeDelta::milliseconds(1),
    ] {
        let refused = app::change::begin_hindsight(&mut run.backend.stores, id, ids.id, early);
        assert_eq!(refusal(&refused), Some(HindsightError::TooEarly), "{early}");
    }
    let back = app::change::begin_hindsight(&mut run.backend.stores, id, ids.id, from)?.id;
    assert_eq!(
        run.answer(back, "health", level(3))?.saved.changed,
        [Changed::Assessment { id: back }, Changed::Assessment { id }],
        "what is looked back at shows it too"
    );
    Ok(())
}

#[test]
fn one_looks_back_once_at_a_finished_first_rating() -> Result<()> {
    let home = Home::new()?;
    let (mut run, first) = two_months_later(&home)?;
    let draft = run.draft(&then())?;
    assert_eq!(
        refusal(&run.look_back(draft)),
        Some(HindsightError::NotFinished)
    );
    let looking = run.look_back(first)?;
    run.answer(looking, "health", level(3))?;
    assert_eq!(
        refusal(&run.look_back(first)),
        Some(HindsightError::Exists),
        "while it is a draft"
    );
    assert_eq!(
        refusal(&run.look_back(looking)),
        Some(HindsightError::IsHindsight)
    );
    run.answer_all(looking, &back())?;
    run.finish(looking)?;
    run.wait(60);
    assert_eq!(
        refusal(&run.look_back(first)),
        Some(HindsightError::Exists),
        "and when finished"
    );
    assert_eq!(
        refusal(&run.look_back(looking)),
        Some(HindsightError::IsHindsight)
    );
    Ok(())
}

/// Begins a look back and gives its first answer.
fn begin_looking_back(run: &mut Run, first: AssessmentId) -> Result<AssessmentId> {
    let id = run.look_back(first)?;
    run.answer(id, "health", level(3))?;
    Ok(id)
}

#[test]
fn a_look_back_that_was_deleted_or_undone_may_begin_anew() -> Result<()> {
    let home = Home::new()?;
    let (mut run, first) = two_months_later(&home)?;
    let deleted = begin_looking_back(&mut run, first)?;
    run.delete_draft(deleted)?;
    begin_looking_back(&mut run, first)?;
    run.undo()?;
    begin_looking_back(&mut run, first)?;
    assert_eq!(
        run.overview()?.drafts.len(),
        1,
        "only the last one is there"
    );
    Ok(())
}

#[test]
fn the_earlier_answers_are_not_in_view_while_one_looks_back() -> Result<()> {
    let home = Home::new()?;
    let (mut run, first) = two_months_later(&home)?;
    let finished = app::reflection::reflection(&mut run.backend.stores, first)?;
    let looking = run.look_back(first)?;
    let shown = app::reflection::reflection(&mut run.backend.stores, looking)?;
    assert!(shown.answers.is_empty(), "not an answer of then");
    assert_eq!(shown.instrument, finished.instrument, "the wording of then");
    let at = finished.finished.context("it is finished")?;
    assert_eq!(shown.looks_back, Some(LooksBack { id: first, at }));
    assert!(
        shown.asked_prompts.is_empty(),
        "the prompts are of their own time"
    );
    assert_eq!(
        shown.current_item,
        shown.instrument.items().next().map(|item| item.id.clone())
    );
    assert_eq!(
        app::reflection::reflection(&mut run.backend.stores, first)?.looks_back,
        None
    );
    Ok(())
}

#[test]
fn the_lists_say_what_a_draft_looks_back_at_and_never_take_it_for_a_reflection() -> Result<()> {
    let home = Home::new()?;
    let (mut run, first) = two_months_later(&home)?;
    let at = app::reflection::reflection(&mut run.backend.stores, first)?.finished;
    let latest = run.overview()?.latest;
    let looking = begin_looking_back(&mut run, first)?;
    let start = run.overview()?;
    let drafts: Vec<_> = start
        .drafts
        .iter()
        .map(|line| (line.id, line.looks_back_at))
        .collect();
    assert_eq!(drafts, [(looking, at)]);
    run.answer_all(looking, &back())?;
    run.finish(looking)?;
    let start = run.overview()?;
    assert_eq!((start.finished_count, start.drafts.len()), (1, 0));
    assert_eq!(start.latest, latest, "the first rating stays the latest");
    assert_eq!(
        start.wheel.last,
        at.map(|at| at.date_naive()),
        "and the day it was"
    );
    let listed: Vec<_> = app::reflection::reflections(&mut run.backend.stores)?
        .iter()
        .map(|line| line.id)
        .collect();
    assert_eq!(listed, [first]);
    Ok(())
}

#[test]
fn a_look_back_has_no_profile_no_focus_and_no_place_in_a_comparison() -> Result<()> {
    let home = Home::new()?;
    let (mut run, first) = two_months_later(&home)?;
    let looking = run.look_back(first)?;
    run.answer_all(looking, &back())?;
    run.finish(looking)?;
    let is = Some(HindsightError::IsHindsight);
    assert_eq!(
        refusal(&app::profile::profile(&mut run.backend.stores, looking)),
        is
    );
    let pictures = app::profile::profile_pictures(
        &mut run.backend.stores,
        looking,
        domain::Language::Da,
        picture::Room::FULL,
    );
    assert_eq!(refusal(&pictures), is);
    assert_eq!(refusal(&run.focus_on(looking, &["health"])), is);
    assert_eq!(refusal(&run.focus(looking)), is);
    assert_eq!(refusal(&run.change(first, looking)), is);
    assert_eq!(
        refusal(&app::change::trend_pictures(
            &mut run.backend.stores,
            (first, looking),
            domain::Language::Da
        )),
        is
    );
    Ok(())
}

#[test]
fn the_change_page_says_what_can_be_done_about_looking_back() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let first = run.finished(&then())?;
    let finished = app::reflection::reflection(&mut run.backend.stores, first)?
        .finished
        .context("finished")?;
    run.wait(10);
    run.finished(&then())?;
    let can = |run: &mut Run| -> Result<LookBack> {
        let change = run.whole_change()?.change;
        Ok(change.look_back)
    };
    let at = finished + chrono::Months::new(1);
    assert_eq!(can(&mut run)?, LookBack::From { at });
    run.wait(30);
    assert_eq!(can(&mut run)?, LookBack::Possible);
    run.look_back(first)?;
    assert_eq!(can(&mut run)?, LookBack::Possible, "nothing is answered");
    let id = begin_looking_back(&mut run, first)?;
    assert_eq!(can(&mut run)?, LookBack::Begun { id });
    run.answer_all(id, &back())?;
    assert_eq!(
        run.whole_change()?.change.hindsight,
        None,
        "a draft is not shown"
    );
    run.finish(id)?;
    let at = run.now();
    assert_eq!(can(&mut run)?, LookBack::Finished { id, at });
    Ok(())
}

#[test]
fn a_look_back_stands_beside_the_first_rating_and_is_never_averaged_with_it() -> Result<()> {
    let home = Home::new()?;
    let core = core()?;
    let mut run = home.start();
    let first = run.finished(&Answers::everywhere(&core, 4))?;
    run.wait(60);
    let second = run.finished(&Answers::everywhere(&core, 5))?;
    let before = run.whole_change()?;
    let looking = run.look_back(first)?;
    run.answer_all(looking, &Answers::everywhere(&core, 2))?;
    run.finish(looking)?;
    let after = run.whole_change()?;
    let (was, is) = (before.change, after.change);
    assert_eq!(
        (&is.domains, &is.items, &is.earlier, &is.later,),
        (&was.domains, &was.items, &was.earlier, &was.later,),
        "the first rating is still what is compared"
    );
    let hindsight = is.hindsight.context("it is shown")?;
    assert_eq!(hindsight.id, looking);
    for (beside, from, to) in [
        (&hindsight.from_first, 4.0, 2.0),
        (&hindsight.to_later, 2.0, 5.0),
    ] {
        for domain in beside {
            assert_eq!((domain.earlier, domain.later), (Some(from), Some(to)));
        }
    }
    for (trend, untouched) in after.trends.iter().zip(&before.trends) {
        let positions: Vec<_> = trend.points.iter().map(|point| &point.position).collect();
        let first_ones: Vec<_> = untouched
            .points
            .iter()
            .map(|point| &point.position)
            .collect();
        assert_eq!(
            positions, first_ones,
            "its line goes through the first ratings"
        );
        let beside = trend.points.iter().map(|point| {
            (
                point.id,
                point.hindsight.as_ref().and_then(|at| at.position),
            )
        });
        assert_eq!(
            beside.collect::<Vec<_>>(),
            [(first, Some(2.0)), (second, None)]
        );
    }
    assert_eq!(
        app::profile::profile(&mut run.backend.stores, first)?
            .profile
            .positions()
            .and_then(|positions| positions.domains[0].position),
        Some(4.0)
    );
    Ok(())
}

#[test]
fn one_looks_back_also_at_the_only_reflection_there_is() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let everywhere = |number| Ok::<_, AppError>(Answers::everywhere(&core()?, number));
    let first = run.finished(&everywhere(4)?)?;
    let now = run.now();
    let from = app::change::hindsight(&mut run.backend.stores, first, now)?.look_back;
    assert!(matches!(from, LookBack::From { .. }), "not yet: {from:?}");
    run.wait(60);
    let now = run.now();
    let possible = app::change::hindsight(&mut run.backend.stores, first, now)?;
    assert_eq!(possible.look_back, LookBack::Possible);
    assert_eq!(
        possible.from_first,
        [],
        "nothing differs before there is one"
    );
    let back = run.look_back(first)?;
    run.answer_all(back, &everywhere(2)?)?;
    run.finish(back)?;
    let now = run.now();
    let hindsight = app::change::hindsight(&mut run.backend.stores, first, now)?;
    assert!(matches!(hindsight.look_back, LookBack::Finished { id, .. } if id == back));
    let differences: Vec<_> = hindsight
        .from_first
        .iter()
        .map(|change| (change.difference, change.verdict))
        .collect();
    assert_eq!(
        differences,
        [(Some(-2.0), Verdict::Beyond); 3],
        "from the first rating to the look back, in every domain"
    );
    let now = run.now();
    let refused = refusal(&app::change::hindsight(&mut run.backend.stores, back, now));
    assert_eq!(refused, Some(HindsightError::IsHindsight));
    Ok(())
}
