//! Group sparring: five steps, and what the group agrees to keep.

use anyhow::{Context as _, Result};
use domain::{ActionKind, ExportFormat, FormContent, FormRef};
use support::home::Home;
use support::refusal::name;

#[test]
fn what_the_group_keeps_is_kept_the_latest_first_and_can_be_undone() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    run.keep_learning(" We ask first. ")?;
    run.wait(1);
    run.keep_learning("We leave room.")?;
    assert_eq!(run.learnings()?, ["We leave room.", "We ask first."]);
    assert_eq!(run.undo()?.step.kind, ActionKind::GroupLearningKept);
    assert_eq!(run.learnings()?, ["We ask first."]);
    let kept = app::coaching::group_sparrings(&mut run.backend.stores)?.learnings;
    let id = kept[0].id;
    run.delete_learning(id)?;
    assert!(run.learnings()?.is_empty());
    let again = run.delete_learning(id);
    assert_eq!(
        name(&again.err().context("it is gone")?),
        "GroupLearningUnknown"
    );
    run.undo()?;
    assert_eq!(run.learnings()?, ["We ask first."]);
    Ok(())
}

#[test]
fn what_is_kept_in_a_store_that_knows_nobody_yet_is_taken_out_and_backed_up() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    run.keep_learning("We ask first.")?;
    let told = String::from_utf8(run.exported(ExportFormat::Json)?)?;
    assert!(
        told.contains("We ask first."),
        "it leaves with the rest: {told}"
    );
    run.wait(2);
    drop(run);
    let mut run = home.start();
    run.overview()?;
    run.keep_learning("We leave room.")?;
    let made = run.backups()?.backups;
    assert!(!made.is_empty(), "the store is not taken for an empty one");
    Ok(())
}

#[test]
fn what_says_nothing_or_too_much_is_refused_and_stays_in_its_form() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let text = "x".repeat(domain::LONGEST_TEXT_INPUT + 1);
    let content = FormContent::GroupLearning { text: text.clone() };
    run.write_in(FormRef::GroupLearning, content)?;
    for (text, refused) in [("  ", "Blank"), (&text, "TooLong")] {
        let error = run.keep_learning(text).err().context("it is refused")?;
        assert_eq!(name(&error), refused);
    }
    assert_eq!(
        run.form_drafts()?.len(),
        1,
        "it can be shortened another day"
    );
    run.keep_learning("We ask first.")?;
    assert!(run.form_drafts()?.is_empty(), "it is saved");
    Ok(())
}

#[test]
fn each_length_has_the_five_steps_of_a_reflecting_team() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let shown = app::coaching::group_sparrings(&mut run.backend.stores)?;
    assert!(
        shown
            .plans
            .iter()
            .any(|plan| plan.minutes == shown.usual_minutes)
    );
    for plan in shown.plans {
        assert_eq!(plan.steps.len(), 5, "{} minutes", plan.minutes);
    }
    Ok(())
}
