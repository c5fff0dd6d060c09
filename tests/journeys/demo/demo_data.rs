//! Example data, and one's own data beside it.

use anyhow::{Context as _, Result, bail};
use domain::{Assessment, Profile, Relation, Turn};
use support::answers::{Answers, level, level_facet};
use support::files::Files;
use support::home::Home;
use support::raw;
use support::run::Run;
use view::Overview;

fn look(run: &mut Run) -> Result<Overview> {
    let now = run.today();
    Ok(app::demo::open_demo(
        &mut run.backend.stores,
        &run.backend.library,
        now,
    )?)
}

#[test]
fn the_example_shows_four_finished_reflections_over_two_years() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let start = look(&mut run)?;
    assert!(start.example, "it is said to be example data");
    assert_eq!((start.finished_count, start.drafts.len()), (4, 0));
    let listed = app::reflection::reflections(&mut run.backend.stores)?;
    let days: Vec<i64> = listed
        .iter()
        .filter_map(|line| Some((run.now() - line.finished?).num_days()))
        .collect();
    assert!(
        days.is_sorted() && days.first() < Some(&30),
        "the latest is recent: {days:?}"
    );
    assert!(
        days.last().is_some_and(|&days| days > 700),
        "the first is two years old: {days:?}"
    );
    for line in listed {
        assert_eq!(line.items, 24);
        assert!(line.answered >= 23, "it is filled in: {}", line.answered);
        let shown = app::profile::profile(&mut run.backend.stores, line.id)?;
        let positions = shown.profile.positions().context("levels are ranked")?;
        assert!(
            positions
                .domains
                .iter()
                .all(|domain| domain.position.is_some())
        );
    }
    Ok(())
}

#[test]
fn the_example_changes_both_within_and_beyond_the_smallest_detectable_change() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    look(&mut run)?;
    let mut reflections = app::reflection::reflections(&mut run.backend.stores)?;
    reflections.reverse();
    let mut changes = Vec::new();
    for pair in reflections
        .windows(2)
        .chain([&[reflections[0].clone(), reflections[3].clone()][..]])
    {
        let [before, after] = pair else { continue };
        let [before, after] = [
            app::reflection::reflection(&mut run.backend.stores, before.id)?,
            app::reflection::reflection(&mut run.backend.stores, after.id)?,
        ];
        // Only items with a level on both sides are compared (docs/measurement.md).
        for domain in &before.instrument.domains {
            let both = |item: &&domain::Item| {
                let level = |of: &view::Reflection| of.answers.value(&item.id, &level_facet());
                let (was, is) = (level(&before)?, level(&after)?);
                Some((f64::from(was.get()), f64::from(is.get())))
            };
            let pairs: Vec<_> = domain.items.iter().filter_map(|item| both(&item)).collect();
            let count = f64::from(u32::try_from(pairs.len())?);
            changes.push(pairs.iter().map(|(was, is)| is - was).sum::<f64>() / count);
        }
    }
    let limit = app::instrument::method(&run.backend.stores, &run.backend.library)?.instruments[0]
        .accuracy
        .as_ref()
        .context("it is measured")?
        .smallest_detectable_change;
    let within = changes
        .iter()
        .filter(|change| (0.01..limit).contains(&change.abs()));
    let beyond = changes.iter().filter(|change| change.abs() > limit);
    assert!(
        within.count() > 0,
        "one can see what cannot be told apart: {changes:?}"
    );
    assert!(
        beyond.count() > 0,
        "one can see a change that is beyond doubt: {changes:?}"
    );
    Ok(())
}

#[test]
fn the_example_never_touches_the_persons_own_data() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let own = run.finished(&Answers::none().with("health", level(4)))?;
    let draft = run.draft(&Answers::none().with("health", level(2)))?;
    let before_start = run.overview()?;
    drop(run);
    let before = (Files::of(&home.data())?, raw::content(&home.data())?);

    let mut run = home.start();
    look(&mut run)?;
    assert!(
        app::reflection::reflection(&mut run.backend.stores, own).is_err(),
        "one's own is not in the example"
    );
    let example = run.finished(&Answers::none().with("health", level(1)))?;
    let gone = run.draft(&Answers::none().with("health", level(1)))?;
    run.delete_draft(gone)?;
    run.undo()?;
    assert_eq!(
        run.overview()?.finished_count,
        5,
        "one may try everything in it"
    );
    assert_eq!(
        Files::of(&home.data())?,
        before.0,
        "meanwhile no byte of one's own has changed"
    );

    let start = run.leave_demo()?;
    let a_day_later = Overview {
        wheel: start.wheel,
        ..before_start
    };
    assert_eq!(start, a_day_later, "one's own is back as it was");
    assert!(
        app::reflection::reflection(&mut run.backend.stores, example).is_err(),
        "what was done in the example is gone"
    );
    assert_eq!(
        app::reflection::reflection(&mut run.backend.stores, draft)?
            .answers
            .len(),
        1
    );
    drop(run);
    assert_eq!(
        raw::content(&home.data())?,
        before.1,
        "no row of one's own has changed"
    );
    Ok(())
}

#[test]
fn the_example_is_looked_at_before_there_is_anything_of_ones_own() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    look(&mut run)?;
    let listed = app::reflection::reflections(&mut run.backend.stores)?;
    let oldest = listed.last().context("there are four")?.id;
    app::profile::profile_pictures(
        &mut run.backend.stores,
        oldest,
        domain::Language::En,
        picture::Room::FULL,
    )?;
    assert!(!home.data().exists(), "looking makes no store");
    drop(run);
    let start = home.start().overview()?;
    assert!(
        !start.example && start.finished_count == 0,
        "the next start begins with one's own"
    );
    Ok(())
}

#[test]
fn the_example_is_looked_at_also_where_ones_own_store_does_not_open() -> Result<()> {
    let home = Home::new()?;
    std::fs::write(home.data(), "not a folder")?;
    let mut run = home.start();
    assert!(run.overview().is_err());
    assert_eq!(
        look(&mut run)?.finished_count,
        4,
        "it needs nothing from the disk"
    );
    assert!(run.leave_demo().is_err(), "one's own still does not open");
    assert!(
        run.overview().is_err(),
        "and the example is left all the same"
    );
    Ok(())
}

#[test]
fn looking_again_begins_the_example_anew() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let first = look(&mut run)?;
    run.finished(&Answers::none().with("health", level(1)))?;
    assert_eq!(look(&mut run)?, first, "what was tried in it is gone");
    Ok(())
}

#[test]
fn the_example_shows_what_its_answers_say() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    look(&mut run)?;
    for line in app::reflection::reflections(&mut run.backend.stores)? {
        let shown = app::profile::profile(&mut run.backend.stores, line.id)?;
        let answers = shown
            .answers
            .iter()
            .map(|(item, _, given)| (item.clone(), given.answer));
        let assessment: Assessment = answers.collect::<Answers>().draft(&shown.instrument)?;
        assert_eq!(
            shown.profile,
            Profile::of(&assessment),
            "nothing in it is made up otherwise"
        );
    }
    Ok(())
}

#[test]
fn the_example_holds_a_supervisor_two_conversations_and_an_observation() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let start = look(&mut run)?;
    let known = run.conversations()?;
    let [supervisor] = &*known.people else {
        bail!("one person is known: {:?}", known.people);
    };
    assert_eq!(supervisor.relation, Relation::Supervisor);
    assert!(supervisor.frame.is_some(), "the two have agreed on how");
    let turn = |talk: &view::ConversationSummary| (talk.question.is_some(), talk.turn);
    let turns: Vec<_> = supervisor.conversations.iter().map(turn).collect();
    assert!(
        matches!(
            *turns,
            [
                (false, Turn::HandOver),
                (true, Turn::Revealed { .. }),
                (false, Turn::Revealed { .. })
            ]
        ),
        "one is under way, one was an observation and one was held: {turns:?}"
    );
    let under_way = start.conversations.iter();
    let under_way: Vec<_> = under_way.map(|talk| talk.conversation.id).collect();
    let [next, observation, held] = &*supervisor.conversations else {
        bail!("there are three");
    };
    assert_eq!(under_way, [next.id], "the first page leads to it");
    for talk in [observation, held] {
        let revealed = run.revealed(talk.id)?;
        assert_eq!(revealed.observed.is_empty(), talk.question.is_none());
        let both = |one: &domain::RevealedAnswer| one.subject.is_some() && one.other.is_some();
        assert!(revealed.answers.iter().all(both), "both rated all of it");
        let agenda = run.agenda(talk.id)?;
        assert!(!agenda.points.is_empty(), "and talked about it");
    }
    assert_eq!(run.learnings()?.len(), 1, "a group has kept something");
    Ok(())
}
