//! Earlier reflections.

use anyhow::Result;
use domain::AssessmentId;
use support::answers::{Answers, level};
use support::home::Home;

fn one() -> Answers {
    Answers::none().with("health", level(4))
}

#[test]
fn reflections_are_listed_with_the_latest_first() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let first = run.finished(&one())?;
    // Begun before the next one is finished, and finished after it.
    let long = run.draft(&one())?;
    let second = run.finished(&one())?;
    drop(run);
    let mut run = home.start();
    run.finish(long)?;
    let draft = run.draft(&one())?;
    let listed = app::reflection::reflections(&mut run.backend.stores)?;
    let ids: Vec<AssessmentId> = listed.iter().map(|line| line.id).collect();
    assert_eq!(
        ids,
        [draft, long, second, first],
        "a finished one stands where it was finished, a draft where it was begun"
    );
    let start = run.overview()?;
    let latest = start.latest.map(|profile| profile.reflection.id);
    assert_eq!(
        latest,
        Some(long),
        "the one that was finished last is the latest"
    );
    let finished: Vec<bool> = listed.iter().map(|line| line.finished.is_some()).collect();
    assert_eq!(
        finished,
        [false, true, true, true],
        "a draft says that it is one"
    );
    Ok(())
}

#[test]
fn the_start_shows_the_latest_and_counts_all() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let mut finished = Vec::new();
    for _ in 0..7 {
        finished.push(run.finished(&one())?);
    }
    let start = run.overview()?;
    finished.reverse();
    assert_eq!(start.finished_count, 7, "all of them are counted");
    let latest = start.latest.map(|profile| profile.reflection.id);
    assert_eq!(latest, finished.first().copied());
    let listed = app::reflection::reflections(&mut run.backend.stores)?;
    let listed: Vec<_> = listed.iter().map(|line| line.id).collect();
    assert_eq!(
        listed, finished,
        "the list holds all of them, the newest first"
    );
    Ok(())
}

#[test]
fn every_earlier_reflection_can_be_read_as_it_was() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let mut finished = Vec::new();
    for number in 1..=5 {
        let answers = one().with("law-and-help", level(number));
        let id = run.finished(&answers)?;
        finished.push((
            app::profile::profile(&mut run.backend.stores, id)?,
            app::reflection::reflection(&mut run.backend.stores, id)?,
        ));
    }
    drop(run);
    let mut run = home.start();
    for (profile, reflection) in finished {
        let id = reflection.id;
        assert_eq!(
            app::profile::profile(&mut run.backend.stores, id)?,
            profile,
            "later ones have not changed it"
        );
        assert_eq!(
            app::reflection::reflection(&mut run.backend.stores, id)?,
            reflection,
            "later ones have not changed it"
        );
    }
    Ok(())
}
