//! What a finished reflection shows.

use anyhow::{Context as _, Result, bail};
use app::AppError;
use domain::{DomainPosition, Language, NonAnswer, Standings};
use picture::{Mark, Picture, Room};
use support::answers::{Answers, level};
use support::home::Home;
use support::instrument::core;

/// The first domain is answered whole, the second up to its limit, the third too little.
fn answers() -> Result<Answers> {
    let core = core()?;
    let mut answers = Answers::none();
    let [first, second, third] = &core.domains[..] else {
        bail!("the core instrument has three domains");
    };
    for (item, number) in first.items.iter().zip([1, 2, 3, 4, 5, 3, 3, 3, 3]) {
        answers = answers.with(item.id.as_str(), level(number));
    }
    // Eight items, two of them not the person's task: four of six are two thirds.
    for (item, number) in second.items.iter().zip([4, 4, 4, 5]) {
        answers = answers.with(item.id.as_str(), level(number));
    }
    for item in &second.items[6..] {
        answers = answers.with(item.id.as_str(), NonAnswer::NotMyTask);
    }
    for (item, number) in third.items.iter().zip([2, 2, 2, 2]) {
        answers = answers.with(item.id.as_str(), level(number));
    }
    Ok(answers)
}

#[test]
fn a_profile_shows_positions_with_what_they_rest_on() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.finished(&answers()?)?;
    let shown = app::profile::profile(&mut run.backend.stores, id)?;
    let spread = |position: &DomainPosition| {
        position
            .spread
            .map(|spread| (spread.lowest.get(), spread.highest.get()))
    };
    let positions = shown.profile.positions().context("levels are ranked")?;
    let seen: Vec<_> = positions
        .domains
        .iter()
        .map(|d| (d.position, d.answered, d.applicable, spread(d)))
        .collect();
    assert_eq!(
        seen,
        [
            (Some(3.0), 9, 9, Some((1, 5))),
            (Some(4.25), 4, 6, Some((4, 5))),
            (None, 4, 7, Some((2, 2))),
        ],
        "27/9; 17/4 of six applicable; four of seven are too few"
    );
    assert_eq!((shown.profile.answered, shown.profile.items), (17, 24));
    let said = |standings: &Standings| {
        let named = standings.named.iter();
        let named: Vec<_> = named.map(|standing| standing.value.get()).collect();
        let shared = standings.shared.as_ref();
        let shared = shared.map(|shared| (shared.items.len(), shared.value.get()));
        (named, shared)
    };
    assert_eq!(
        said(&positions.strengths),
        (vec![5, 5], Some((4, 4))),
        "two are clear, and four share the next level"
    );
    assert_eq!(
        said(&positions.development),
        (vec![1], Some((5, 2))),
        "one is clear, and five share the next level"
    );
    assert_eq!(positions.to_choose_among.len(), 6, "they are chosen among");
    Ok(())
}

#[test]
fn a_draft_shows_no_profile() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.draft(&answers()?)?;
    assert!(matches!(
        app::profile::profile(&mut run.backend.stores, id),
        Err(AppError::NotFinished)
    ));
    assert!(matches!(
        app::profile::profile_pictures(&mut run.backend.stores, id, Language::Da, Room::FULL),
        Err(AppError::NotFinished)
    ));
    Ok(())
}

/// How many marks stand for an answer, and how many for a position.
fn counts(picture: &Picture) -> (usize, usize) {
    let answers = picture.marks.iter();
    let answers = answers.filter(|mark| matches!(mark, Mark::Answer { .. }));
    let positions = picture.marks.iter();
    let positions = positions.filter(|mark| matches!(mark, Mark::Position { .. }));
    (answers.count(), positions.count())
}

#[test]
fn pictures_mark_every_level_once_and_only_the_positions_that_are_shown() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.finished(&answers()?)?;
    let danish =
        app::profile::profile_pictures(&mut run.backend.stores, id, Language::Da, Room::FULL)?;
    assert_eq!(
        counts(&danish[0].radar).0,
        17,
        "a mark for each level in the radar"
    );
    assert_eq!(
        counts(&danish[0].dot_plot),
        (17, 2),
        "and in the rows, with two positions"
    );
    assert_eq!(
        app::profile::profile_pictures(&mut run.backend.stores, id, Language::Da, Room::FULL)?,
        danish,
        "the same reflection is always drawn the same"
    );
    let english =
        app::profile::profile_pictures(&mut run.backend.stores, id, Language::En, Room::FULL)?;
    assert_ne!(
        english, danish,
        "its labels are in the language that is asked for"
    );
    drop(run);
    let again = app::profile::profile_pictures(
        &mut home.start().backend.stores,
        id,
        Language::Da,
        Room::FULL,
    )?;
    assert_eq!(again, danish, "the next start draws the same");
    Ok(())
}

#[test]
fn a_picture_of_nothing_but_non_answers_has_no_mark_of_a_level() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.finished(&Answers::none().with("health", NonAnswer::DoNotKnow))?;
    let pictures =
        app::profile::profile_pictures(&mut run.backend.stores, id, Language::Da, Room::FULL)?;
    assert_eq!(
        counts(&pictures[0].radar),
        (0, 0),
        "a non-answer is never a low level"
    );
    assert_eq!(
        counts(&pictures[0].dot_plot),
        (0, 0),
        "a non-answer is never a low level"
    );
    let profile = app::profile::profile(&mut run.backend.stores, id)?.profile;
    let positions = profile.positions().context("levels are ranked")?;
    let domain = positions.domains.get(1).context("there are three")?;
    assert_eq!(
        (domain.answered, domain.applicable),
        (0, 8),
        "not knowing stays applicable"
    );
    Ok(())
}
