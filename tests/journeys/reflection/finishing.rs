//! Finishing, and what is refused from then on.

use anyhow::{Result, bail};
use app::AppError;
use domain::{AssessmentError, AssessmentId};
use support::answers::{Answers, level};
use support::home::Home;
use support::run::Run;

type Write = fn(&mut Run, AssessmentId) -> Result<(), AppError>;

const WRITES: [(&str, Write); 6] = [
    ("a new answer", |run, id| {
        run.answer(id, "health", level(1)).map(drop)
    }),
    ("another answer", |run, id| {
        run.answer(id, "self-reflection", level(1)).map(drop)
    }),
    ("taking an answer back", |run, id| {
        run.clear(id, "self-reflection").map(drop)
    }),
    ("another place", |run, id| {
        run.look_at(id, "health").map(drop)
    }),
    ("finishing again", |run, id| run.finish(id).map(drop)),
    ("deleting", |run, id| run.delete_draft(id).map(drop)),
];

#[test]
fn every_write_to_a_finished_reflection_is_refused() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.finished(&Answers::none().with("self-reflection", level(4)))?;
    let before = app::reflection::reflection(&mut run.backend.stores, id)?;
    // Right after finishing, and after the program was closed in between.
    for mut run in [run, home.start()] {
        for (what, write) in WRITES {
            match write(&mut run, id) {
                Err(AppError::Assessment(AssessmentError::Finished)) => {}
                other => bail!("{what} was answered with {other:?}"),
            }
            assert_eq!(
                app::reflection::reflection(&mut run.backend.stores, id)?,
                before,
                "{what} changed it"
            );
        }
    }
    Ok(())
}

#[test]
fn a_draft_beside_a_finished_reflection_stays_open() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let answers = Answers::none().with("self-reflection", level(4));
    run.finished(&answers)?;
    let draft = run.draft(&answers)?;
    for (what, write) in &WRITES[..4] {
        assert!(
            write(&mut run, draft).is_ok(),
            "{what} is refused in a draft"
        );
    }
    Ok(())
}

#[test]
fn a_reflection_without_an_answer_is_not_finished() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.draft(&Answers::none().with("health", level(4)))?;
    run.clear(id, "health")?;
    match run.finish(id) {
        Err(AppError::Assessment(AssessmentError::NothingAnswered)) => {}
        other => bail!("it was answered with {other:?}"),
    }
    run.answer(id, "health", level(1))?;
    run.finish(id)?;
    Ok(())
}
