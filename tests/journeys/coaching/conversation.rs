//! A conversation on one computer, from choosing what it is about to what both see.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use app::coaching::BeginConversation;
use domain::{
    About, ActionKind, Changed, ConversationId, ItemId, PersonId, Relation, SharedView, Turn,
};
use support::answers::{Answers, level};
use support::home::Home;
use support::instrument::core;
use support::raw;
use support::refusal::name;
use support::run::Run;
use support::talk::{THREE, about_three};
use support::two_computers::{mine, refusal, theirs};
use uuid::Uuid;

/// A run that knows a supervisor, and a conversation with her about the person's own work.
fn begun() -> Result<(Home, Run, PersonId, ConversationId)> {
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    let id = run.talk(&about_three(ane))?;
    Ok((home, run, ane, id))
}

/// The tables of conversations in which something is left.
fn left(rows: &BTreeMap<String, Vec<raw::Row>>) -> Vec<&'static str> {
    let tables = [
        "conversations",
        "conversation_items",
        "assessments",
        "answers",
    ];
    let has_rows = |table: &&str| rows.get(*table).is_some_and(|rows| !rows.is_empty());
    tables.into_iter().filter(has_rows).collect()
}

#[test]
fn both_rate_one_after_the_other_and_then_both_see_both() -> Result<()> {
    let (_home, mut run, _, id) = begun()?;
    assert_eq!(run.conversation(id)?.summary.turn, Turn::Subject);
    let first = run.rate(id)?;
    assert_eq!(run.rate(id)?, first, "going back to it begins no other");
    let shown = app::reflection::reflection(&mut run.backend.stores, first)?;
    let items: Vec<_> = shown.instrument.items().map(|i| i.id.as_str()).collect();
    assert_eq!(items.len(), 3, "only what was chosen is asked: {items:?}");
    assert!(items.iter().all(|item| THREE.contains(item)));
    assert!(shown.asked_prompts.is_empty(), "nobody is asked to write");
    assert_eq!(shown.conversation, Some(id), "it says where it belongs");
    for (item, answer) in mine() {
        run.answer(first, item, answer)?;
    }
    let done = run.finish(first)?;
    assert!(done.changed.contains(&Changed::Conversations));
    assert_eq!(run.conversation(id)?.summary.turn, Turn::HandOver);
    assert_eq!(refusal(run.reveal(id))?, "NotBothRated");

    let second = run.rate(id)?;
    assert_ne!(second, first, "the other one gives their own");
    let blank = app::reflection::reflection(&mut run.backend.stores, second)?;
    assert!(blank.answers.is_empty(), "and begins with none");
    let answer_of_first = app::reflection::reflection(&mut run.backend.stores, first);
    assert_eq!(refusal(answer_of_first)?, "AssessmentUnknown");
    let [(item, answer), rest @ ..] = theirs();
    run.answer(second, item, answer)?;
    assert_eq!(run.conversation(id)?.summary.turn, Turn::Other);
    for (item, answer) in rest {
        run.answer(second, item, answer)?;
    }
    assert_eq!(refusal(run.reveal(id))?, "NotBothRated", "while they rate");
    run.finish(second)?;
    assert_eq!(run.conversation(id)?.summary.turn, Turn::Ready);
    assert_eq!(refusal(run.rate(id))?, "BothRated");
    assert_eq!(refusal(run.revealed(id))?, "NotRevealed");
    let of_second = app::reflection::reflection(&mut run.backend.stores, second);
    assert_eq!(refusal(of_second)?, "AssessmentUnknown", "nor theirs");

    run.reveal(id)?;
    assert_eq!(refusal(run.reveal(id))?, "Revealed");
    let shown = run.revealed(id)?;
    let told: Vec<_> = shown
        .answers
        .iter()
        .map(|a| (a.item.as_str(), a.view))
        .collect();
    assert_eq!(
        told,
        [
            ("many-places", SharedView::AgreedStrength),
            ("health", SharedView::Distance { points: 3 }),
            ("real-tasks", SharedView::NotBoth),
        ],
        "what both see as strong stands first, and last what one did not rate"
    );
    assert!(shown.talkers.subject.myself, "it is about the person");
    assert_eq!(shown.talkers.other.name.as_deref(), Some("Ane"));
    assert_eq!(shown.answers[1].subject, Some(mine()[0].1));
    assert_eq!(shown.answers[1].other, Some(theirs()[0].1));
    Ok(())
}

#[test]
fn the_one_whom_it_is_about_rates_first_also_where_it_is_the_other_one() -> Result<()> {
    let (_home, mut run, ane, _) = begun()?;
    let about_her = BeginConversation {
        about: About::Person,
        ..about_three(ane)
    };
    let id = run.talk(&about_her)?;
    run.rated(id, &theirs())?;
    run.rated(id, &mine())?;
    run.reveal(id)?;
    let shown = run.revealed(id)?;
    assert_eq!(shown.talkers.subject.name.as_deref(), Some("Ane"));
    assert!(shown.talkers.other.myself);
    let health = shown.answers.iter().find(|a| a.item.as_str() == "health");
    let health = health.context("it was rated")?;
    assert_eq!(health.subject, Some(theirs()[0].1), "she answered first");
    Ok(())
}

#[test]
fn a_conversation_goes_on_after_the_program_was_closed() -> Result<()> {
    let (home, mut run, _, id) = begun()?;
    let first = run.rate(id)?;
    run.answer(first, "health", level(2))?;
    drop(run);
    let mut run = home.start();
    assert_eq!(run.rate(id)?, first, "the draft is there");
    run.finish(first)?;
    drop(run);
    let mut run = home.start();
    assert_eq!(run.conversation(id)?.summary.turn, Turn::HandOver);
    run.rated(id, &theirs())?;
    drop(run);
    let mut run = home.start();
    run.reveal(id)?;
    drop(run);
    assert_eq!(
        home.start().revealed(id)?.answers.len(),
        3,
        "it stays to be read"
    );
    Ok(())
}

#[test]
fn opening_a_rating_and_answering_nothing_leaves_nothing() -> Result<()> {
    let (home, mut run, _, id) = begun()?;
    let before = raw::tables(&home.data())?;
    let rating = run.rate(id)?;
    run.look_at(rating, "many-places")?;
    assert_eq!(refusal(run.finish(rating))?, "NothingAnswered");
    run.answer(rating, "health", level(2))?;
    run.undo()?;
    assert_eq!(raw::tables(&home.data())?, before, "not a row");
    assert_eq!(run.rate(id)?, rating, "and it goes on");
    Ok(())
}

#[test]
fn only_what_was_chosen_can_be_answered() -> Result<()> {
    let (_home, mut run, _, id) = begun()?;
    let rating = run.rate(id)?;
    let other = run.answer(rating, "law-and-help", level(2));
    assert_eq!(refusal(other)?, "ItemUnknown");
    assert_eq!(
        refusal(run.answer_prompt(rating, 0, "A word."))?,
        "PromptUnknown"
    );
    Ok(())
}

#[test]
fn what_a_conversation_is_about_is_checked() -> Result<()> {
    let (_home, mut run, ane, _) = begun()?;
    let me = run.people()?.first().context("one is known")?.id;
    let two = BeginConversation {
        items: THREE[..2].iter().copied().map(ItemId::new).collect(),
        ..about_three(ane)
    };
    let strange = BeginConversation {
        items: vec![ItemId::new("strange")],
        ..about_three(ane)
    };
    let long = BeginConversation {
        minutes: 11,
        ..about_three(ane)
    };
    for (begin, why) in [
        (two, "ItemCount"),
        (strange, "ItemUnknown"),
        (long, "Minutes"),
        (about_three(me), "WithOneself"),
        (about_three(PersonId::new(Uuid::max())), "PersonUnknown"),
    ] {
        assert_eq!(refusal(run.talk(&begin))?, why, "{begin:?}");
    }
    let whole = BeginConversation {
        items: core()?.items().map(|item| item.id.clone()).collect(),
        ..about_three(ane)
    };
    let id = run.talk(&whole)?;
    assert!(
        run.conversation(id)?.summary.whole,
        "all of it can be rated"
    );
    Ok(())
}

#[test]
fn the_items_in_focus_are_proposed_for_a_conversation_about_ones_own_work() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.finished(&Answers::none().with("health", level(2)))?;
    run.focus_on(id, &["many-places", "health"])?;
    let mut proposed = |about| -> Result<Vec<String>> {
        let (stores, library) = (&mut run.backend.stores, &run.backend.library);
        let choices = app::coaching::conversation_choices(stores, library, about)?;
        let core = choices.instruments.first().context("there is one")?;
        let items = core.domains.iter().flat_map(|domain| &domain.items);
        let proposed = items.filter(|item| item.proposed);
        Ok(proposed.map(|item| item.id.to_string()).collect())
    };
    let mut own = proposed(About::Myself)?;
    own.sort();
    assert_eq!(own, ["health", "many-places"]);
    assert!(
        proposed(About::Person)?.is_empty(),
        "not for another's work"
    );
    Ok(())
}

#[test]
fn conversations_stand_by_the_person_the_latest_first() -> Result<()> {
    let (_home, mut run, ane, first) = begun()?;
    let second = run.talk(&about_three(ane))?;
    run.add_person("Bo", Relation::Employee)?;
    let all = run.conversations()?;
    let names: Vec<_> = all.people.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(names, ["Ane", "Bo"], "oneself is not among them");
    let ids: Vec<_> = all.people[0].conversations.iter().map(|c| c.id).collect();
    assert_eq!(ids, [second, first]);
    assert_eq!(all.people[0].relation, Relation::Supervisor);
    Ok(())
}

#[test]
fn beginning_and_ending_can_be_undone_until_the_computer_is_handed_over() -> Result<()> {
    let (_home, mut run, _, id) = begun()?;
    assert_eq!(
        refusal(run.end_talk(id))?,
        "NotRevealed",
        "it is broken off"
    );
    run.break_off(id)?;
    assert_eq!(run.conversation(id)?.summary.turn, Turn::Ended);
    assert_eq!(refusal(run.rate(id))?, "Ended");
    assert_eq!(refusal(run.break_off(id))?, "Ended", "once");
    assert_eq!(run.undo()?.step.kind, ActionKind::ConversationEnded);
    assert_eq!(run.undo()?.step.kind, ActionKind::ConversationBegun);
    assert_eq!(refusal(run.conversation(id))?, "ConversationUnknown");
    assert_eq!(refusal(run.rate(id))?, "ConversationUnknown");
    run.redo()?;
    run.rated(id, &mine())?;
    assert_eq!(
        refusal(run.undo())?,
        "NothingToUndo",
        "the other one undoes nothing of what the first one did"
    );
    run.rated(id, &theirs())?;
    assert_eq!(refusal(run.undo())?, "NothingToUndo");
    run.reveal(id)?;
    assert_eq!(
        refusal(run.undo())?,
        "NothingToUndo",
        "what was seen was seen"
    );
    assert_eq!(refusal(run.break_off(id))?, "Revealed", "it is too late");
    run.end_talk(id)?;
    assert!(
        matches!(run.conversation(id)?.summary.turn, Turn::Revealed { .. }),
        "what was shown stays to be read"
    );
    Ok(())
}

#[test]
fn what_was_not_shown_before_the_end_is_not_shown_after_it() -> Result<()> {
    let (_home, mut run, _, id) = begun()?;
    run.rated(id, &mine())?;
    let second = run.rated(id, &theirs())?;
    run.break_off(id)?;
    assert_eq!(refusal(run.reveal(id))?, "Ended");
    assert_eq!(refusal(run.revealed(id))?, "NotRevealed");
    let read = app::reflection::reflection(&mut run.backend.stores, second);
    assert_eq!(refusal(read)?, "AssessmentUnknown");
    Ok(())
}

#[test]
fn a_draft_of_a_rating_is_no_reflection_to_delete_or_to_look_back_at() -> Result<()> {
    let (_home, mut run, _, id) = begun()?;
    let rating = run.rate(id)?;
    run.answer(rating, "health", level(2))?;
    assert_eq!(refusal(run.delete_draft(rating))?, "AssessmentUnknown");
    assert_eq!(refusal(run.look_back(rating))?, "AssessmentUnknown");
    assert!(
        app::reflection::reflections(&mut run.backend.stores)?.is_empty(),
        "nor is it listed"
    );
    Ok(())
}

#[test]
fn a_person_goes_with_the_conversations_and_comes_back_with_them() -> Result<()> {
    let (home, mut run, ane, id) = begun()?;
    run.both_rated(id, &mine(), &theirs())?;
    let under_way = run.talk(&about_three(ane))?;
    let draft = run.rate(under_way)?;
    run.answer(draft, "health", level(1))?;
    let before = raw::tables(&home.data())?;
    run.delete_person(ane)?;
    let after = raw::tables(&home.data())?;
    assert_eq!(left(&after), [""; 0], "also not what the person gave");
    assert_eq!(refusal(run.conversation(id))?, "ConversationUnknown");
    assert_eq!(refusal(run.rate(under_way))?, "ConversationUnknown");
    run.undo()?;
    assert_eq!(raw::tables(&home.data())?, before, "every row is back");
    assert_eq!(run.revealed(id)?.answers.len(), 3);
    assert_eq!(run.rate(under_way)?, draft, "and it goes on");
    run.redo()?;
    assert_eq!(raw::tables(&home.data())?, after, "gone again");
    Ok(())
}

#[test]
fn conversations_are_in_a_backup_and_go_for_good_with_the_person() -> Result<()> {
    let (home, mut run, ane, id) = begun()?;
    run.both_rated(id, &mine(), &theirs())?;
    let before = raw::tables(&home.data())?;
    let backup = run.back_up()?;
    run.delete_person(ane)?;
    run.restore(&backup.name)?;
    assert_eq!(raw::tables(&home.data())?, before, "every row is back");
    assert_eq!(run.revealed(id)?.answers.len(), 3, "and still shown");
    let what = domain::Erase::Person { id: ane };
    assert_eq!(run.erase(what, true)?.backups_left, 0);
    assert_eq!(left(&raw::tables(&home.data())?), [""; 0]);
    Ok(())
}

#[test]
fn one_rating_of_a_conversation_is_not_erased_without_the_other() -> Result<()> {
    let (_home, mut run, _, id) = begun()?;
    let rating = run.rated(id, &mine())?;
    let what = domain::Erase::Reflection { id: rating };
    let stores = &mut run.backend.stores;
    let refused = app::erasure::preview_erasure(stores, what).err();
    let refused = refused.context("it is no reflection")?;
    assert_eq!(name(&refused), "AssessmentUnknown");
    Ok(())
}

#[test]
fn a_conversation_stands_on_the_start_screen_until_it_has_ended() -> Result<()> {
    let (_home, mut run, _, id) = begun()?;
    let stands = |run: &mut Run| -> Result<Vec<(String, Turn)>> {
        let shown = run.overview()?.conversations.into_iter();
        Ok(shown.map(|one| (one.name, one.conversation.turn)).collect())
    };
    assert_eq!(stands(&mut run)?, [("Ane".to_owned(), Turn::Subject)]);
    run.rated(id, &mine())?;
    assert_eq!(stands(&mut run)?, [("Ane".to_owned(), Turn::HandOver)]);
    run.break_off(id)?;
    assert_eq!(stands(&mut run)?, []);
    Ok(())
}
