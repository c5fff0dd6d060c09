//! An observation: one goes along to a talk, writes what they saw, and both rate that one talk.

use anyhow::{Context as _, Result};
use app::AppError;
use app::coaching::BeginConversation;
use domain::{
    AgendaChange, Answer, ExportFormat, ItemId, PersonId, PointState, Relation, Topic, Turn,
};
use support::answers::{Answers, level};
use support::home::Home;
use support::refusal::name;
use support::run::Run;
use support::talk::{about_three, observation};

fn with_ane() -> Result<(Home, Run, PersonId)> {
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    Ok((home, run, ane))
}

fn refusal<T>(done: Result<T, AppError>) -> Result<String> {
    Ok(name(&done.err().context("it is refused")?))
}

fn said() -> [(&'static str, Answer); 1] {
    [("health", level(3).into())]
}

#[test]
fn who_went_along_writes_what_they_saw_before_they_rate_and_both_see_it_together() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let id = run.talk(&observation(ane))?;
    assert_eq!(
        refusal(run.saw(id, "health", "x"))?,
        "NoObservation",
        "not yet"
    );
    run.rated(id, &[("health", level(3).into())])?;
    assert_eq!(run.conversation(id)?.summary.turn, Turn::HandOver);
    assert_eq!(refusal(run.rate(id))?, "NothingSeen");
    run.saw(id, "health", "You asked once.")?;
    run.saw(id, "health", " You asked twice. ")?;
    assert_eq!(
        refusal(run.saw(id, "real-tasks", "x"))?,
        "NoObservation",
        "another item"
    );
    let form = app::coaching::observation(&mut run.backend.stores, id)?;
    let written: Vec<_> = form.items.iter().map(|seen| seen.text.as_str()).collect();
    assert_eq!(
        written,
        ["You asked twice.", ""],
        "as it is written, item by item"
    );
    run.rated(id, &[("health", level(4).into())])?;
    let after = app::coaching::observation(&mut run.backend.stores, id);
    assert_eq!(
        refusal(after)?,
        "BothRated",
        "nobody reads it before both do"
    );
    assert_eq!(refusal(run.saw(id, "health", "x"))?, "BothRated");
    assert_eq!(refusal(run.revealed(id))?, "NotRevealed");
    run.reveal(id)?;
    let shown = run.revealed(id)?;
    assert_eq!(shown.question.as_deref(), Some("Do I ask openly?"));
    let seen: Vec<_> = shown
        .observed
        .iter()
        .map(|seen| seen.text.as_str())
        .collect();
    assert_eq!(seen, ["You asked twice."]);
    let first = run.agenda(id)?.points.into_iter().next();
    let first = first.context("the agenda has a point")?;
    let text = "Do I ask openly?".to_owned();
    assert_eq!(first.topic, Topic::Own { text }, "the question comes first");
    Ok(())
}

#[test]
fn what_is_written_blank_is_nothing() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let id = run.talk(&observation(ane))?;
    run.rated(id, &said())?;
    run.saw(id, "health", "You asked.")?;
    run.saw(id, "health", "  ")?;
    assert_eq!(refusal(run.rate(id))?, "NothingSeen");
    Ok(())
}

#[test]
fn an_observation_asks_a_question_of_one_to_three_items() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let asks = |question: &str| BeginConversation {
        question: Some(question.to_owned()),
        ..observation(ane)
    };
    assert_eq!(refusal(run.talk(&asks(" ")))?, "NoQuestion");
    let of = |items: &[&str]| BeginConversation {
        items: items.iter().map(|item| ItemId::new(*item)).collect(),
        ..observation(ane)
    };
    assert_eq!(refusal(run.talk(&of(&[])))?, "ObservedItemCount");
    let four = ["health", "many-places", "real-tasks", "acting-quickly"];
    assert_eq!(refusal(run.talk(&of(&four)))?, "ObservedItemCount");
    run.talk(&of(&["health"]))?;
    Ok(())
}

#[test]
fn it_stands_beside_the_examples_of_an_item_and_is_none_of_what_one_has_given() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let reflection = run.finished(&Answers::none().with("health", level(2)))?;
    let before = app::profile::profile(&mut run.backend.stores, reflection)?;
    run.observed(ane, "You asked twice.")?;
    let after = app::profile::profile(&mut run.backend.stores, reflection)?;
    assert_eq!(after, before, "the profile says what it said");
    let seen = app::coaching::observed_practice(&mut run.backend.stores, reflection)?;
    let of_health = &seen[&ItemId::new("health")];
    assert_eq!(of_health[0].text, "You asked twice.");
    assert_eq!(of_health[0].observer.name.as_deref(), Some("Ane"));
    assert_eq!(seen.len(), 1, "only of what something was seen");
    Ok(())
}

#[test]
fn nothing_of_it_shows_before_both_have_seen_it_nor_in_a_conversation() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let reflection = run.finished(&Answers::none().with("health", level(2)))?;
    let id = run.talk(&observation(ane))?;
    run.rated(id, &said())?;
    run.saw(id, "health", "You asked twice.")?;
    let seen = app::coaching::observed_practice(&mut run.backend.stores, reflection)?;
    assert!(seen.is_empty(), "before the reveal");
    let archive = run.exported(ExportFormat::Json)?;
    let told = String::from_utf8(archive)?;
    assert!(!told.contains("You asked twice."), "nor is it taken out");
    run.rated(id, &said())?;
    run.reveal(id)?;
    let next = run.talk(&about_three(ane))?;
    let rating = run.rate(next)?;
    let seen = app::coaching::observed_practice(&mut run.backend.stores, rating)?;
    assert!(seen.is_empty(), "another one may sit there");
    Ok(())
}

#[test]
fn the_next_conversation_takes_it_up_until_it_was_talked_about() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let seen = run.observed(ane, "You asked twice.")?;
    // What the next conversation says of it; then that is talked about, or not.
    let proposed = |run: &mut Run, is_reached: bool| -> Result<Option<String>> {
        let id = run.talk(&about_three(ane))?;
        run.both_rated(id, &said(), &said())?;
        let topic = Topic::Observation { conversation: seen };
        let mut points = run.agenda(id)?.points.into_iter();
        let Some(point) = points.find(|point| point.topic == topic) else {
            return Ok(None);
        };
        if is_reached {
            let (number, state) = (point.number, PointState::Reached);
            run.change_agenda(id, AgendaChange::State { number, state })?;
        }
        let shown = point.observation.context("it is still there")?;
        Ok(shown.items.first().map(|seen| seen.text.clone()))
    };
    let told = Some("You asked twice.".to_owned());
    assert_eq!(proposed(&mut run, false)?, told);
    assert_eq!(proposed(&mut run, true)?, told, "it was not reached");
    assert_eq!(proposed(&mut run, true)?, None, "and now it was");
    Ok(())
}

#[test]
fn who_rates_already_has_said_something() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let id = run.talk(&observation(ane))?;
    run.rated(id, &said())?;
    run.saw(id, "health", "You asked.")?;
    let rating = run.rate(id)?;
    run.answer(rating, "health", level(4))?;
    assert_eq!(refusal(run.saw(id, "health", ""))?, "NothingSeen");
    run.saw(id, "health", "You asked twice.")?;
    Ok(())
}

#[test]
fn who_went_along_undoes_nothing_and_what_they_write_is_not_undone() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let id = run.talk(&observation(ane))?;
    run.rated(id, &said())?;
    run.add_person("Kim", Relation::Colleague)?;
    run.delete_talk(id)?;
    run.undo()?;
    run.saw(id, "health", "You asked.")?;
    for tried in [run.undo(), run.redo()] {
        let refused = tried.err().context("there is nothing")?;
        assert!(name(&refused).starts_with("NothingTo"), "{refused}");
    }
    let form = app::coaching::observation(&mut run.backend.stores, id)?;
    assert_eq!(form.items[0].text, "You asked.");
    Ok(())
}

#[test]
fn a_point_of_one_that_was_deleted_stays_without_what_was_seen() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let seen = run.observed(ane, "You asked twice.")?;
    let next = run.talk(&about_three(ane))?;
    run.both_rated(next, &said(), &said())?;
    run.delete_talk(seen)?;
    let points = run.agenda(next)?.points;
    let of = points
        .iter()
        .find(|point| matches!(point.topic, Topic::Observation { .. }));
    assert!(of.context("it is there")?.observation.is_none());
    Ok(())
}
