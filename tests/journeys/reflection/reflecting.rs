//! A reflection from its beginning to a later sitting.

use anyhow::{Context as _, Result};
use domain::{Changed, NonAnswer};
use support::answers::{Answers, level, level_facet};
use support::home::Home;
use support::instrument::core;

#[test]
fn a_first_reflection_goes_from_an_empty_start_to_a_profile() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let start = run.overview()?;
    assert_eq!(
        (start.finished_count, start.drafts.len()),
        (0, 0),
        "nothing is there yet"
    );
    assert!(start.latest.is_none() && !start.example);
    assert_eq!(
        (
            start.instruments[0].items,
            start.instruments[0].domains.len()
        ),
        (24, 3),
        "the start says what one is about to answer"
    );

    let id = run.begin()?;
    let begun = app::reflection::reflection(&mut run.backend.stores, id)?;
    let core = core()?;
    assert_eq!(begun.instrument, core, "the whole instrument is asked");
    assert_eq!(
        begun.current_item,
        core.items().next().map(|item| item.id.clone()),
        "it begins with the first item"
    );
    for (number, item) in (1..).zip(core.items()) {
        let saved = run.answer(id, item.id.as_str(), level(3))?;
        assert_eq!(
            saved.saved.changed,
            [Changed::Assessment { id }],
            "its screen asks again"
        );
        let answered: usize = saved.progress.iter().map(|domain| domain.answered).sum();
        assert_eq!(answered, number, "the progress counts this answer");
    }
    let finished = run.finish(id)?;
    assert_eq!(
        finished.changed,
        [Changed::Assessment { id }, Changed::Reflections],
        "the reflection and the list of them look different now"
    );
    let shown = app::profile::profile(&mut run.backend.stores, id)?;
    assert_eq!(shown.profile.answered, 24, "all of it is shown");
    assert_eq!(shown.reflection.finished, Some(finished.at));
    let start = run.overview()?;
    let latest = start.latest.context("the start shows it")?;
    assert_eq!(latest, shown, "the start shows the same profile");
    assert_eq!((start.finished_count, start.drafts.len()), (1, 0));
    Ok(())
}

#[test]
fn whoever_leaves_goes_on_at_the_same_place_with_all_answers() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let answers = Answers::none()
        .with("psychology-and-pedagogy", level(2))
        .with("health", NonAnswer::DoNotKnow)
        .with("law-and-help", NonAnswer::NotMyTask)
        .with("many-places", NonAnswer::RatherNotSay);
    let id = run.draft(&answers)?;
    let cleared = run.clear(id, "many-places")?;
    let answered: usize = cleared.progress.iter().map(|domain| domain.answered).sum();
    assert_eq!(answered, 3, "what is taken back is not answered any more");
    run.answer(id, "psychology-and-pedagogy", level(4))?;
    let answered_at = run.now();
    run.look_at(id, "room-for-manoeuvre")?;
    let before = app::reflection::reflection(&mut run.backend.stores, id)?;
    drop(run);

    let mut run = home.start();
    let start = run.overview()?;
    let draft = start.drafts.first().context("the draft is offered")?;
    assert_eq!((draft.id, draft.answered, draft.items), (id, 3, 24));
    let after = app::reflection::reflection(&mut run.backend.stores, id)?;
    assert_eq!(after, before, "nothing is lost and nothing has moved");
    let place = after.current_item.context("there is a place")?;
    assert_eq!(
        place.as_str(),
        "room-for-manoeuvre",
        "it goes on where it was left"
    );
    let given = after.answers.get(
        &domain::ItemId::new("psychology-and-pedagogy"),
        &level_facet(),
    );
    let given = given.context("it is answered")?;
    assert_eq!(
        (given.answer, given.at),
        (level(4).into(), answered_at),
        "the last answer counts"
    );

    run.answer(id, "room-for-manoeuvre", level(5))?;
    run.finish(id)?;
    assert_eq!(
        app::profile::profile(&mut run.backend.stores, id)?
            .answers
            .len(),
        4,
        "both sittings are in it"
    );
    Ok(())
}

#[test]
fn items_may_be_skipped() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.finished(&Answers::none().with("self-reflection", level(4)))?;
    let shown = app::profile::profile(&mut run.backend.stores, id)?;
    assert_eq!((shown.profile.answered, shown.profile.items), (1, 24));
    let positions = shown.profile.positions().context("levels are ranked")?;
    assert!(
        positions
            .domains
            .iter()
            .all(|domain| domain.position.is_none()),
        "one answer is too few for a position, and a skipped item is never a low one"
    );
    Ok(())
}

#[test]
fn a_non_answer_alone_is_an_answer_that_can_be_finished() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.finished(&Answers::none().with("health", NonAnswer::RatherNotSay))?;
    let shown = app::profile::profile(&mut run.backend.stores, id)?;
    assert_eq!(shown.profile.answered, 0, "it holds no level");
    assert_eq!(shown.reflection.answered, 1, "it holds an answer");
    Ok(())
}

#[test]
fn a_place_of_a_draft_moves_without_an_answer() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.begin_answering()?;
    let saved = run.look_at(id, "education-match")?;
    assert_eq!(saved.changed, [], "nothing that is shown looks different");
    drop(run);
    let reflection = app::reflection::reflection(&mut home.start().backend.stores, id)?;
    assert_eq!(reflection.answers.len(), 1, "looking is not answering");
    let place = reflection.current_item.context("there is a place")?;
    assert_eq!(place.as_str(), "education-match");
    Ok(())
}
