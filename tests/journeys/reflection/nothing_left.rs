//! Who opens a reflection and answers nothing leaves nothing.

use anyhow::{Result, ensure};
use app::{AppError, StoreError};
use domain::{ActionKind, AssessmentError, AssessmentId, FormRef, HindsightError, ItemId};
use support::answers::{Answers, level};
use support::home::Home;
use support::own::ExampleBuilder;
use support::raw;
use support::run::Run;
use support::writing::prompt;
use view::Reflection;

fn read(run: &mut Run, id: AssessmentId) -> Result<Reflection, AppError> {
    app::reflection::reflection(&mut run.backend.stores, id)
}

/// What the store holds of reflections.
fn rows(home: &Home) -> Result<usize> {
    let tables = raw::tables(&home.data())?;
    let of = ["assessments", "answers", "prompt_answers", "drafts"];
    Ok(of
        .iter()
        .filter_map(|table| tables.get(*table))
        .map(Vec::len)
        .sum())
}

#[test]
fn who_opens_a_reflection_and_answers_nothing_leaves_nothing() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    run.overview()?;
    let untouched = raw::tables(&home.data())?;
    let id = run.begin()?;
    assert_eq!(read(&mut run, id)?.progress[0].answered, 0);
    run.look_at(id, "health")?;
    run.evidence(id)?;
    run.answer_prompt(id, 1, "  ")?;
    run.clear(id, "health")?;
    assert_eq!(
        read(&mut run, id)?.current_item,
        Some(ItemId::new("health")),
        "while the program runs it is known where one is, as after a reload of the page"
    );
    let refused = run.finish(id);
    ensure!(
        matches!(
            refused,
            Err(AppError::Assessment(AssessmentError::NothingAnswered))
        ),
        "it is said why: {refused:?}"
    );
    assert_eq!(run.overview()?.drafts, [], "it does not stand at the start");
    assert_eq!(app::reflection::reflections(&mut run.backend.stores)?, []);
    assert!(run.undo().is_err(), "nothing was done");
    assert_eq!(raw::tables(&home.data())?, untouched, "nothing is written");
    // However the program ends: nothing of it was on disk.
    drop(run);
    let mut run = home.start();
    assert_eq!(run.overview()?.drafts, []);
    let gone = read(&mut run, id);
    ensure!(matches!(
        gone,
        Err(AppError::Store(StoreError::AssessmentUnknown))
    ));
    Ok(())
}

#[test]
fn an_example_that_is_added_on_the_way_stands_behind_it() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.begin()?;
    run.add_example(&ExampleBuilder::new("told").item("health"))?;
    let evidence = run.evidence(id)?;
    assert_eq!(
        evidence.items.len(),
        1,
        "also where it is what made the person known to the store"
    );
    assert_eq!(run.overview()?.drafts, []);
    Ok(())
}

#[test]
fn the_first_answer_makes_the_draft_of_when_it_was_begun_and_where_one_was() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.begin()?;
    let begun = run.now();
    run.look_at(id, "health")?;
    run.answer(id, "health", level(4))?;
    drop(run);
    let mut run = home.start();
    let kept = read(&mut run, id)?;
    assert_eq!(kept.started, begun);
    assert_eq!(kept.current_item, Some(ItemId::new("health")));
    assert_eq!(run.overview()?.drafts[0].answered, 1);
    Ok(())
}

#[test]
fn undoing_the_first_answer_takes_the_draft_with_it_and_one_can_still_answer() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.begin()?;
    run.answer(id, "health", level(4))?;
    assert_eq!(run.undo()?.step.kind, ActionKind::AnswerGiven);
    assert_eq!(rows(&home)?, 0);
    assert_eq!(read(&mut run, id)?.progress[0].answered, 0);
    run.redo()?;
    assert_eq!(run.overview()?.drafts[0].answered, 1);
    run.undo()?;
    run.answer(id, "many-places", level(2))?;
    assert_eq!(run.overview()?.drafts[0].answered, 1);
    Ok(())
}

#[test]
fn clearing_the_last_answer_takes_the_draft_with_it_until_that_is_undone() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.draft(&Answers::none().with("health", level(4)))?;
    // Also where it was begun in an earlier run.
    drop(run);
    let mut run = home.start();
    run.clear(id, "health")?;
    assert_eq!(rows(&home)?, 0);
    assert_eq!(read(&mut run, id)?.answers, domain::Answers::default());
    run.undo()?;
    assert_eq!(run.overview()?.drafts[0].answered, 1);
    run.redo()?;
    run.answer(id, "health", level(1))?;
    assert_eq!(run.overview()?.drafts[0].answered, 1);
    Ok(())
}

#[test]
fn what_is_being_written_on_a_prompt_keeps_the_draft_until_it_is_discarded() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.begin()?;
    let form = FormRef::Prompt { id, prompt: 1 };
    run.answer(id, "health", level(4))?;
    run.undo()?;
    run.write_in(form.clone(), prompt("half a sent"))?;
    assert!(run.redo().is_err(), "it would add the draft once more");
    drop(run);
    let mut run = home.start();
    assert_eq!(run.overview()?.drafts.len(), 1, "as if the power had gone");
    run.answer(id, "health", level(4))?;
    run.clear(id, "health")?;
    assert_eq!(run.overview()?.drafts.len(), 1, "the text is still there");
    run.write_in(form, None)?;
    assert_eq!(rows(&home)?, 0);
    assert!(run.undo().is_err(), "it would answer in what is gone");
    Ok(())
}

#[test]
fn a_prompt_that_is_answered_first_makes_the_draft_and_emptied_takes_it_away() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.begin()?;
    run.answer_prompt(id, 1, "a thought")?;
    assert_eq!(run.overview()?.drafts.len(), 1);
    run.answer_prompt(id, 1, "")?;
    assert_eq!(rows(&home)?, 0);
    run.undo()?;
    assert_eq!(read(&mut run, id)?.prompt_answers[&1].text, "a thought");
    Ok(())
}

#[test]
fn who_looks_back_and_answers_nothing_leaves_nothing_either() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let first = run.finished(&Answers::none().with("health", level(3)))?;
    run.wait(60);
    let before = raw::tables(&home.data())?;
    let back = run.look_back(first)?;
    assert_eq!(
        read(&mut run, back)?.looks_back.map(|of| of.id),
        Some(first)
    );
    assert_eq!(raw::tables(&home.data())?, before);
    let again = run.look_back(first)?;
    run.answer(again, "health", level(2))?;
    let refused = run.answer(back, "health", level(5));
    ensure!(
        matches!(refused, Err(AppError::Hindsight(HindsightError::Exists))),
        "there is one look back: {refused:?}"
    );
    assert_eq!(run.overview()?.drafts.len(), 1);
    Ok(())
}

#[test]
fn example_data_and_ones_own_know_nothing_of_each_others_begun_ones() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let own = run.begin()?;
    let now = run.today();
    app::demo::open_demo(&mut run.backend.stores, &run.backend.library, now)?;
    assert!(read(&mut run, own).is_err());
    let tried = run.begin()?;
    run.leave_demo()?;
    assert!(run.answer(tried, "health", level(3)).is_err());
    Ok(())
}
