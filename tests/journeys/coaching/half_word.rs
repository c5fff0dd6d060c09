//! A word of one's own, with which each of the two keeps their half closed while the other one rates.

use anyhow::{Context as _, Result};
use app::AppError;
use domain::{Answer, AssessmentId, ConversationId, PersonId, Relation, Turn};
use support::answers::level;
use support::files::Files;
use support::home::Home;
use support::raw;
use support::refusal::name;
use support::run::Run;
use support::talk::{about_three, observation};
use view::Reflection;

const WORD: &str = "æblegrød";

struct Two {
    _home: Home,
    run: Run,
    me: PersonId,
    ane: PersonId,
    talk: ConversationId,
}

/// A conversation about one's own work, so that one rates first.
fn two() -> Result<Two> {
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    let talk = run.talk(&about_three(ane))?;
    let me = me(&mut run)?;
    Ok(Two {
        _home: home,
        run,
        me,
        ane,
        talk,
    })
}

fn me(run: &mut Run) -> Result<PersonId> {
    let people = run.people()?;
    let me = people.iter().find(|one| one.relation == Relation::Myself);
    Ok(me.context("the store is somebody's")?.id)
}

fn read(run: &mut Run, rating: AssessmentId) -> Result<Reflection, AppError> {
    app::reflection::reflection(&mut run.backend.stores, rating)
}

fn refusal<T>(done: Result<T, AppError>) -> Result<String> {
    Ok(name(&done.err().context("it is refused")?))
}

#[test]
fn a_half_that_is_interrupted_is_gone_on_with_by_its_word() -> Result<()> {
    let Two {
        mut run, me, talk, ..
    } = two()?;
    run.set_word(talk, WORD)?;
    let rating = run.rate(talk)?;
    run.answer(rating, "health", level(2))?;
    read(&mut run, rating)?;
    run.cover_half()?;
    for done in [
        read(&mut run, rating).map(drop),
        run.answer(rating, "health", level(5)).map(drop),
        run.finish(rating).map(drop),
        run.look_at(rating, "health").map(drop),
        run.rate(talk).map(drop),
    ] {
        assert_eq!(refusal(done)?, "Closed", "nobody reads it or changes it");
    }
    assert_eq!(
        refusal(run.undo())?,
        "NothingToUndo",
        "nor undoes anything in it"
    );
    assert_eq!(refusal(run.open_half(talk, me, "pære"))?, "Wrong");
    assert_eq!(refusal(read(&mut run, rating))?, "Closed");
    run.open_half(talk, me, " ÆBLEGRØD")?;
    assert_eq!(run.rate(talk)?, rating);
    assert_eq!(
        read(&mut run, rating)?.answers.iter().count(),
        1,
        "as it was"
    );
    Ok(())
}

#[test]
fn a_word_holds_after_the_program_was_closed_and_before_anything_is_answered() -> Result<()> {
    let Two {
        _home: home,
        mut run,
        me,
        talk,
        ..
    } = two()?;
    run.set_word(talk, WORD)?;
    let rating = run.rate(talk)?;
    run.cover_half()?;
    assert_eq!(
        refusal(read(&mut run, rating))?,
        "Closed",
        "also a blank one"
    );
    run.open_half(talk, me, WORD)?;
    run.answer(rating, "health", level(2))?;
    drop(run);
    let mut run = home.start();
    assert_eq!(refusal(read(&mut run, rating))?, "Closed");
    assert_eq!(refusal(run.rate(talk))?, "Closed");
    run.open_half(talk, me, WORD)?;
    read(&mut run, rating)?;
    Ok(())
}

#[test]
fn what_was_handed_over_is_changed_by_its_word_before_both_see_both() -> Result<()> {
    let Two {
        mut run,
        me,
        ane,
        talk,
        ..
    } = two()?;
    run.set_word(talk, WORD)?;
    let first = run.rated(talk, &[("health", level(2).into())])?;
    assert_eq!(run.conversation(talk)?.summary.turn, Turn::HandOver);
    let theirs = run.rate(talk)?;
    run.answer(theirs, "health", level(4))?;
    assert_eq!(
        refusal(read(&mut run, first))?,
        "AssessmentUnknown",
        "it is handed over"
    );
    run.open_half(talk, me, WORD)?;
    assert_eq!(run.conversation(talk)?.summary.turn, Turn::Subject);
    assert_eq!(run.rate(talk)?, first, "the same rating");
    assert_eq!(read(&mut run, first)?.answers.iter().count(), 1);
    assert_eq!(
        refusal(read(&mut run, theirs))?,
        "AssessmentUnknown",
        "and not that of the other one"
    );
    run.answer(first, "health", level(3))?;
    run.finish(first)?;
    assert_eq!(run.conversation(talk)?.summary.turn, Turn::Other);
    assert_eq!(run.rate(talk)?, theirs, "the other one goes on");
    assert_eq!(
        refusal(run.open_half(talk, ane, WORD))?,
        "NotOffered",
        "they have none"
    );
    run.finish(theirs)?;
    run.reveal(talk)?;
    let shown = run.revealed(talk)?;
    let health = shown
        .answers
        .iter()
        .find(|one| one.item.as_str() == "health");
    let health = health.context("both rated it")?;
    assert_eq!(
        health.subject,
        Some(Answer::from(level(3))),
        "as it was changed"
    );
    assert_eq!(health.other, Some(Answer::from(level(4))));
    assert_eq!(
        refusal(run.open_half(talk, me, WORD))?,
        "Revealed",
        "and never again"
    );
    Ok(())
}

#[test]
fn each_has_a_word_and_nobodys_opens_the_half_of_the_other_one() -> Result<()> {
    let Two {
        mut run,
        me,
        ane,
        talk,
        ..
    } = two()?;
    run.set_word(talk, WORD)?;
    assert_eq!(
        refusal(run.set_word(talk, "another"))?,
        "NotOffered",
        "it has one"
    );
    run.rated(talk, &[("health", level(2).into())])?;
    run.set_word(talk, "pærevælling")?;
    let theirs = run.rate(talk)?;
    run.answer(theirs, "health", level(4))?;
    run.cover_half()?;
    let view = run.conversation(talk)?;
    let closed: Vec<_> = view
        .closed
        .iter()
        .map(|half| (half.rater.id, half.finished))
        .collect();
    assert_eq!(closed, [(me, true), (ane, false)]);
    assert!(!view.may_set_word);
    assert_eq!(refusal(run.open_half(talk, ane, WORD))?, "Wrong");
    assert_eq!(refusal(run.open_half(talk, me, "pærevælling"))?, "Wrong");
    assert_eq!(refusal(read(&mut run, theirs))?, "Closed");
    run.open_half(talk, ane, "pærevælling")?;
    run.finish(theirs)?;
    assert_eq!(run.conversation(talk)?.summary.turn, Turn::Ready);
    run.open_half(talk, ane, "pærevælling")?;
    assert_eq!(run.conversation(talk)?.summary.turn, Turn::Other);
    assert_eq!(run.rate(talk)?, theirs);
    Ok(())
}

#[test]
fn who_has_forgotten_their_word_gives_their_half_up_unread_and_rates_anew() -> Result<()> {
    let Two {
        mut run,
        me,
        ane,
        talk,
        ..
    } = two()?;
    assert_eq!(
        refusal(run.give_up_half(talk, me))?,
        "NotOffered",
        "there is no word"
    );
    run.set_word(talk, WORD)?;
    run.rated(talk, &[("health", level(2).into())])?;
    let theirs = run.rate(talk)?;
    run.answer(theirs, "health", level(4))?;
    run.give_up_half(talk, me)?;
    let view = run.conversation(talk)?;
    assert_eq!(view.summary.turn, Turn::Subject, "they rate anew");
    assert!(view.closed.is_empty() && view.may_set_word);
    assert_eq!(refusal(run.undo())?, "NothingToUndo", "it is gone for good");
    let anew = run.rate(talk)?;
    assert_eq!(read(&mut run, anew)?.answers.iter().count(), 0);
    run.answer(anew, "health", level(5))?;
    run.finish(anew)?;
    assert_eq!(run.rate(talk)?, theirs, "the half of the other one stays");
    assert_eq!(refusal(run.give_up_half(talk, ane))?, "NotOffered");
    Ok(())
}

#[test]
fn what_was_seen_is_part_of_the_half_of_who_went_along() -> Result<()> {
    let Two { mut run, ane, .. } = two()?;
    let talk = run.talk(&observation(ane))?;
    run.rated(talk, &[("health", level(2).into())])?;
    run.set_word(talk, WORD)?;
    run.saw(talk, "health", "You asked twice.")?;
    run.cover_half()?;
    let seen = app::coaching::observation(&mut run.backend.stores, talk);
    assert_eq!(refusal(seen)?, "Closed");
    assert_eq!(refusal(run.saw(talk, "health", "x"))?, "Closed");
    assert_eq!(refusal(run.rate(talk))?, "Closed");
    run.give_up_half(talk, ane)?;
    let form = app::coaching::observation(&mut run.backend.stores, talk)?;
    assert!(
        form.items.iter().all(|seen| seen.text.is_empty()),
        "nobody reads it afterwards"
    );
    Ok(())
}

#[test]
fn nothing_of_a_word_is_left_when_both_are_shown_or_it_is_broken_off() -> Result<()> {
    let Two {
        _home: home,
        mut run,
        talk,
        ane,
        ..
    } = two()?;
    run.set_word(talk, WORD)?;
    run.both_rated(
        talk,
        &[("health", level(2).into())],
        &[("health", level(4).into())],
    )?;
    let second = run.talk(&about_three(ane))?;
    run.set_word(second, WORD)?;
    run.break_off(second)?;
    drop(run);
    let words = raw::tables(&home.data())?.remove("half_words");
    assert!(words.is_none_or(|rows| rows.is_empty()));
    let mut run = home.start();
    let third = run.talk(&about_three(ane))?;
    run.set_word(third, WORD)?;
    run.break_off(third)?;
    run.undo()?;
    assert_eq!(
        run.conversation(third)?.closed.len(),
        1,
        "what is gone on with is closed as it was"
    );
    run.delete_talk(third)?;
    run.undo()?;
    assert_eq!(run.conversation(third)?.closed.len(), 1);
    Ok(())
}

#[test]
fn a_word_that_is_too_short_is_refused_and_the_store_holds_no_word() -> Result<()> {
    let Two {
        _home: home,
        mut run,
        me,
        talk,
        ..
    } = two()?;
    assert_eq!(refusal(run.set_word(talk, "abc"))?, "TooShort");
    assert_eq!(refusal(run.set_word(talk, &"x".repeat(101)))?, "TooLong");
    run.set_word(talk, WORD)?;
    run.cover_half()?;
    assert!(run.open_half(talk, me, "grød").is_err());
    drop(run);
    let holding = Files::of(&home.data())?.holding(WORD);
    assert!(holding.is_empty(), "{holding:?}");
    Ok(())
}
