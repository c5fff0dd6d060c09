//! Undoing and redoing across everything that a person does.

use std::collections::HashSet;

use anyhow::Result;
use app::coaching::CardOwner;
use app::{AppError, StoreError};
use domain::{
    ActionKind, AgendaChange, AgreementTransition, AssessmentId, Changed, ItemId, KnowledgeForm,
    Relation, Rhythm, Value,
};
use support::answers::{Answers, level, level_facet};
use support::home::Home;
use support::own::{ExampleBuilder, plan};
use support::raw;
use support::run::Run;
use support::talk::about_three;
use support::two_computers::Computer;

fn is_nothing_to_undo(run: &mut Run) -> bool {
    matches!(run.undo(), Err(AppError::Store(StoreError::NothingToUndo)))
}

fn is_nothing_to_redo(run: &mut Run) -> bool {
    matches!(run.redo(), Err(AppError::Store(StoreError::NothingToRedo)))
}

fn level_of(run: &mut Run, id: AssessmentId) -> Result<Option<u8>> {
    let answers = app::reflection::reflection(&mut run.backend.stores, id)?.answers;
    let given = answers.value(&ItemId::new("health"), &level_facet());
    Ok(given.map(Value::get))
}

#[test]
fn every_kind_of_change_is_a_step_that_says_what_it_was() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    // Nothing that was done before the other one sat down can be undone.
    let held = run.talk(&about_three(ane))?;
    let said = [("health", level(3).into())];
    run.both_rated(held, &said, &said)?;
    let first = run.finished(&Answers::none().with("health", level(3)))?;
    run.wait(60);
    let id = run.begin()?;
    run.answer(id, "real-tasks", level(4))?;
    run.answer(id, "health", level(2))?;
    run.clear(id, "health")?;
    run.answer_prompt(id, 1, "text")?;
    run.answer_prompt(id, 1, "")?;
    run.delete_draft(id)?;
    let example = run.add_example(&ExampleBuilder::new("told"))?;
    run.change_example(example, &ExampleBuilder::new("told anew"))?;
    run.delete_example(example)?;
    run.focus_on(first, &["health"])?;
    let agreement = run.agree(plan("a", "b", 100), None)?;
    run.move_agreement(agreement, AgreementTransition::Done, "word")?;
    run.choose_rhythm(Rhythm::Never)?;
    let (text, minutes) = ("What next?".to_owned(), 5);
    run.change_agenda(held, AgendaChange::Add { text, minutes })?;
    run.save_template(held, "Short", false)?;
    let template = run.templates()?[0].id;
    run.delete_template(template)?;
    run.keep_learning("We ask first.")?;
    let kept = app::coaching::group_sparrings(&mut run.backend.stores)?;
    run.delete_learning(kept.learnings[0].id)?;
    let kim = run.add_person("Kim", Relation::Colleague)?;
    run.rename_person(kim, "Robin")?;
    let card = Computer::of("Robin", 2)?.run.card_text()?;
    run.take_card(&card, CardOwner::Known(kim), &[])?;
    let folder = tempfile::tempdir()?;
    run.share(kim, folder.path())?;
    run.share_none(kim)?;
    let talk = run.talk(&about_three(kim))?;
    run.break_off(talk)?;
    run.delete_talk(talk)?;
    run.delete_person(kim)?;
    let expected = [
        ActionKind::PersonDeleted,
        ActionKind::ConversationDeleted,
        ActionKind::ConversationEnded,
        ActionKind::ConversationBegun,
        ActionKind::FrameAgreed,
        ActionKind::SharedFolderLeft,
        ActionKind::SharedFolderChosen,
        ActionKind::CardTaken,
        ActionKind::PersonRenamed,
        ActionKind::PersonAdded,
        ActionKind::GroupLearningDeleted,
        ActionKind::GroupLearningKept,
        ActionKind::AgendaTemplateDeleted,
        ActionKind::AgendaTemplateSaved,
        ActionKind::AgendaChanged,
        ActionKind::RhythmChosen,
        ActionKind::AgreementMoved,
        ActionKind::AgreementMade,
        ActionKind::FocusChosen,
        ActionKind::ExampleDeleted,
        ActionKind::ExampleChanged,
        ActionKind::ExampleAdded,
        ActionKind::DraftDeleted,
        ActionKind::PromptPassed,
        ActionKind::PromptAnswered,
        ActionKind::AnswerCleared,
        ActionKind::AnswerGiven,
        ActionKind::AnswerGiven,
    ];
    let kinds: HashSet<_> = expected.into_iter().collect();
    assert_eq!(kinds.len(), ActionKind::ALL.len(), "all kinds are tried");
    for kind in expected {
        assert_eq!(run.undo()?.step.kind, kind);
    }
    assert!(is_nothing_to_undo(&mut run));
    for kind in expected.iter().rev() {
        assert_eq!(run.redo()?.step.kind, *kind);
    }
    assert!(is_nothing_to_redo(&mut run));
    Ok(())
}

#[test]
fn undoing_names_the_item_and_what_looks_different() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.begin()?;
    run.answer(id, "health", level(2))?;
    let undone = run.undo()?;
    let core = support::instrument::core()?;
    let title = core
        .item(&ItemId::new("health"))
        .map(|item| item.title.clone());
    assert_eq!(undone.step.item, title);
    assert_eq!(undone.saved.changed, [Changed::Assessment { id }]);
    assert_eq!(
        undone.saved.at,
        run.now(),
        "the undoing is a write of its own time"
    );
    assert_eq!(run.redo()?.step.item, title);
    Ok(())
}

#[test]
fn an_answer_that_was_given_anew_goes_back_to_the_one_before() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.begin()?;
    run.answer(id, "health", level(2))?;
    let before = app::reflection::reflection(&mut run.backend.stores, id)?;
    run.answer(id, "health", level(5))?;
    run.undo()?;
    assert_eq!(
        app::reflection::reflection(&mut run.backend.stores, id)?,
        before,
        "with the time at which it was given"
    );
    run.redo()?;
    assert_eq!(level_of(&mut run, id)?, Some(5));
    Ok(())
}

#[test]
fn a_new_step_ends_what_can_be_done_again() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.begin()?;
    run.answer(id, "health", level(2))?;
    run.undo()?;
    // Neither of these is a step.
    run.look_at(id, "many-places")?;
    run.clear(id, "health")?;
    run.redo()?;
    assert_eq!(
        level_of(&mut run, id)?,
        Some(2),
        "what is no step ends nothing"
    );
    run.undo()?;
    run.add_example(&ExampleBuilder::new("told"))?;
    assert!(is_nothing_to_redo(&mut run));
    assert_eq!(run.undo()?.step.kind, ActionKind::ExampleAdded);
    assert!(is_nothing_to_undo(&mut run));
    Ok(())
}

#[test]
fn what_changed_nothing_is_no_step() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.finished(&Answers::none().with("health", level(3)))?;
    let draft = run.begin()?;
    let content = ExampleBuilder::new("told").item("health");
    let example = run.add_example(&content)?;
    run.focus_on(id, &["health"])?;
    run.choose_rhythm(Rhythm::ThreeMonths)?;
    let before = raw::tables(&home.data())?;
    run.focus_on(id, &["health"])?;
    run.choose_rhythm(Rhythm::ThreeMonths)?;
    run.change_example(example, &content)?;
    run.clear(draft, "health")?;
    run.answer_prompt(draft, 1, " ")?;
    assert_eq!(raw::tables(&home.data())?, before);
    assert_eq!(
        run.undo()?.step.kind,
        ActionKind::RhythmChosen,
        "the last that changed anything"
    );
    Ok(())
}

#[test]
fn a_changed_example_gets_its_items_and_forms_back() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let before = ExampleBuilder::new("told")
        .item("health")
        .item("many-places");
    let before = before
        .form(KnowledgeForm::CaseStudy)
        .form(KnowledgeForm::MetaDesign);
    let id = run.add_example(&before)?;
    let kept = run.example(id)?;
    let after = ExampleBuilder::new("told")
        .item("many-places")
        .item("real-tasks");
    run.change_example(id, &after.form(KnowledgeForm::MetaDesign))?;
    let changed = run.example(id)?;
    run.undo()?;
    assert_eq!(run.example(id)?, kept);
    run.redo()?;
    assert_eq!(run.example(id)?, changed);
    Ok(())
}

#[test]
fn finishing_ends_undoing_for_that_reflection_and_for_nothing_else() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let other = run.begin()?;
    let id = run.begin()?;
    run.answer(id, "health", level(2))?;
    run.answer(other, "health", level(4))?;
    run.answer(id, "many-places", level(3))?;
    run.add_example(&ExampleBuilder::new("told"))?;
    run.answer(id, "real-tasks", level(3))?;
    run.undo()?;
    run.finish(id)?;
    let finished = app::reflection::reflection(&mut run.backend.stores, id)?;
    assert!(
        is_nothing_to_redo(&mut run),
        "what was undone of it stays so"
    );
    for kind in [ActionKind::ExampleAdded, ActionKind::AnswerGiven] {
        assert_eq!(run.undo()?.step.kind, kind);
    }
    assert!(is_nothing_to_undo(&mut run));
    assert_eq!(
        app::reflection::reflection(&mut run.backend.stores, id)?,
        finished
    );
    assert!(
        app::reflection::reflection(&mut run.backend.stores, other)?
            .answers
            .is_empty(),
        "its answer was undone"
    );
    Ok(())
}

#[test]
fn steps_end_with_the_program_and_leave_nothing_in_the_file() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    run.add_example(&ExampleBuilder::new("Hemmelighed"))?;
    run.undo()?;
    drop(run);
    let mut run = home.start();
    assert!(is_nothing_to_undo(&mut run) && is_nothing_to_redo(&mut run));
    drop(run);
    let content = raw::content(&home.data())?.join("\n");
    assert!(!content.contains("Hemmelighed"), "what was undone is gone");
    Ok(())
}
