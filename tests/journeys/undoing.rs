//! Taking back what was done, and doing it again.

use std::fs;

use anyhow::Result;
use app::{AppError, StoreError};
use domain::{ActionKind, AssessmentId, Changed, NonAnswer};
use support::answers::{Answers, level};
use support::home::Home;
use support::run::Run;

fn answers() -> Answers {
    Answers::none()
        .with("health", level(1))
        .with("law-and-help", NonAnswer::DoNotKnow)
}

fn is_gone(run: &mut Run, id: AssessmentId) -> bool {
    let unknown = app::reflection::reflection(&mut run.backend.stores, id);
    matches!(unknown, Err(AppError::Store(StoreError::AssessmentUnknown)))
}

fn has_nothing_to_undo(run: &mut Run) -> bool {
    let undone = run.undo();
    matches!(undone, Err(AppError::Store(StoreError::NothingToUndo)))
}

#[test]
fn a_deleted_draft_comes_back_whole() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.draft(&answers())?;
    run.look_at(id, "many-places")?;
    let before = app::reflection::reflection(&mut run.backend.stores, id)?;
    let deleted = run.delete_draft(id)?;
    assert_eq!(
        deleted.changed,
        [Changed::Assessment { id }, Changed::Reflections]
    );
    assert!(is_gone(&mut run, id), "it is gone with its answers");
    assert_eq!(
        app::reflection::reflections(&mut run.backend.stores)?,
        [],
        "it stands in no list"
    );
    let undone = run.undo()?;
    assert_eq!(undone.step.kind, ActionKind::DraftDeleted);
    assert_eq!(
        undone.saved.changed,
        [Changed::Assessment { id }, Changed::Reflections],
        "it and the list look different"
    );
    assert_eq!(
        app::reflection::reflection(&mut run.backend.stores, id)?,
        before,
        "answers, times and place are back"
    );
    run.answer(id, "health", level(5))?;
    drop(run);
    assert_eq!(
        app::reflection::reflection(&mut home.start().backend.stores, id)?
            .answers
            .len(),
        2,
        "it is a draft as any other"
    );
    Ok(())
}

#[test]
fn several_deletions_are_taken_back_one_by_one_the_latest_first() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let [a, b, c] = [
        run.draft(&answers())?,
        run.draft(&answers())?,
        run.draft(&answers())?,
    ];
    run.delete_draft(b)?;
    run.delete_draft(a)?;
    run.undo()?;
    assert!(
        is_gone(&mut run, b) && !is_gone(&mut run, a),
        "the latest step comes back first"
    );
    run.undo()?;
    assert!(!is_gone(&mut run, b), "then the one before");
    let drafts = run.overview()?.drafts;
    let drafts: Vec<_> = drafts
        .iter()
        .map(|draft| (draft.id, draft.answered))
        .collect();
    assert_eq!(
        drafts,
        [(c, 2), (b, 2), (a, 2)],
        "all three, with their answers, in their order"
    );
    Ok(())
}

#[test]
fn answers_given_after_a_deletion_are_not_undone_with_it() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let kept = run.draft(&answers())?;
    let deleted = run.draft(&answers())?;
    run.delete_draft(deleted)?;
    run.answer(kept, "health", level(5))?;
    run.answer(kept, "many-places", level(4))?;
    run.finish(kept)?;
    let after = app::reflection::reflection(&mut run.backend.stores, kept)?;
    run.undo()?;
    assert_eq!(
        app::reflection::reflection(&mut run.backend.stores, kept)?,
        after,
        "only the deletion is taken back"
    );
    assert!(!is_gone(&mut run, deleted));
    Ok(())
}

#[test]
fn where_nothing_is_left_to_take_back_there_is_nothing_to_undo() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    assert!(
        has_nothing_to_undo(&mut run),
        "a new start has done nothing"
    );
    let id = run.draft(&answers())?;
    run.clear(id, "health")?;
    run.finish(id)?;
    assert!(
        has_nothing_to_undo(&mut run),
        "a finished reflection is final"
    );
    Ok(())
}

#[test]
fn a_deletion_can_be_undone_until_the_program_closes() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.draft(&answers())?;
    run.delete_draft(id)?;
    drop(run);
    let mut run = home.start();
    assert!(has_nothing_to_undo(&mut run), "it ends with the program");
    assert!(is_gone(&mut run, id), "it is gone for good");
    Ok(())
}

#[test]
fn what_was_deleted_is_gone_from_the_file_once_the_program_is_closed() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let kept = run.draft(&answers())?;
    let deleted = run.draft(&answers())?;
    run.delete_draft(deleted)?;
    drop(run);
    let content = support::raw::content(&home.data())?.join("\n");
    let bytes = |id: AssessmentId| format!("{:?}", id.as_uuid().as_bytes());
    assert!(
        content.contains(&bytes(kept)),
        "what is kept is found by its id"
    );
    assert!(
        !content.contains(&bytes(deleted)),
        "no row names it any more"
    );
    Ok(())
}

#[test]
fn what_is_refused_leaves_what_can_be_undone() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let kept = run.draft(&answers())?;
    let backup = run.back_up()?;
    let file = home.data().join("backups").join(&backup.name);
    let first_page = fs::read(&file)?.into_iter().take(4_096).collect::<Vec<_>>();
    fs::write(&file, first_page)?;
    run.delete_draft(kept)?;
    assert!(run.recover().is_err(), "nothing is damaged");
    assert!(
        run.restore(&backup.name).is_err(),
        "a backup that ends too early is not brought back"
    );
    run.undo()?;
    assert!(!is_gone(&mut run, kept), "the draft is back");
    Ok(())
}
