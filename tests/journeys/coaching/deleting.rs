//! Deleting one conversation, with undo.

use anyhow::{Context as _, Result};
use domain::{ActionKind, Answer, Relation};
use support::answers::{Answers, level};
use support::home::Home;
use support::own::plan;
use support::raw;
use support::refusal::name;
use support::talk::{THREE, about_three};
use support::two_computers::two;

fn said() -> [(&'static str, Answer); 1] {
    [("health", level(3).into())]
}

#[test]
fn a_conversation_goes_with_all_that_was_given_in_it_and_comes_back_whole() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    run.finished(&Answers::none().with("health", level(3)))?;
    let kim = run.add_person("Kim", Relation::Colleague)?;
    let kept = run.talk(&about_three(kim))?;
    run.both_rated(kept, &said(), &said())?;
    let gone = run.observed(kim, "You asked twice.")?;
    run.agree_in(gone, kim, plan("now", "then", 20))?;
    run.end_talk(gone)?;
    let before = raw::tables(&home.data())?;
    run.delete_talk(gone)?;
    let refused = run.delete_talk(gone).err().context("it is gone")?;
    assert_eq!(name(&refused), "ConversationUnknown");
    let after = raw::tables(&home.data())?;
    for (table, left) in [
        ("conversations", 1),
        ("assessments", 3),
        ("observed_practice", 0),
        ("agreements", 0),
    ] {
        assert_eq!(after.get(table).map_or(0, Vec::len), left, "{table}");
    }
    run.revealed(kept)?;
    assert_eq!(run.undo()?.step.kind, ActionKind::ConversationDeleted);
    assert_eq!(raw::tables(&home.data())?, before, "row for row");
    run.revealed(gone)?;
    run.redo()?;
    assert_eq!(raw::tables(&home.data())?, after, "and gone again");
    Ok(())
}

#[test]
fn one_that_not_both_have_seen_is_deleted_unseen() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let kim = run.add_person("Kim", Relation::Colleague)?;
    let id = run.talk(&about_three(kim))?;
    run.rated(id, &[("health", level(2).into())])?;
    run.delete_talk(id)?;
    let tables = raw::tables(&home.data())?;
    assert_eq!(tables.get("answers").map_or(0, Vec::len), 0);
    run.undo()?;
    let refused = run.revealed(id).err().context("it is not shown")?;
    assert_eq!(name(&refused), "NotRevealed", "undo shows nothing");
    Ok(())
}

#[test]
fn one_on_two_computers_goes_with_its_files_and_goes_on_when_it_is_back() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let id = kim.run.invite(person)?;
    let mine = THREE.map(|item| (item, level(2).into()));
    kim.run.rated(id, &mine)?;
    ane.run.take(&kim.run.send(id)?)?;
    ane.run.rated(id, &mine)?;
    let rating = ane.run.send(id)?;
    let key = "01".repeat(32);
    let before = raw::tables_with_key(&kim.home.data(), &key)?;
    assert_eq!(before.get("thread_files").map_or(0, Vec::len), 1);
    kim.run.delete_talk(id)?;
    let after = raw::tables_with_key(&kim.home.data(), &key)?;
    for table in ["conversations", "threads", "thread_files", "answers"] {
        assert_eq!(after.get(table).map_or(0, Vec::len), 0, "{table}");
    }
    let refused = kim.run.take(&rating).err().context("it is gone")?;
    assert_eq!(name(&refused), "ConversationUnknown", "what comes is told");
    assert_eq!(kim.run.undo()?.step.kind, ActionKind::ConversationDeleted);
    let back = raw::tables_with_key(&kim.home.data(), &key)?;
    assert_eq!(back, before, "row for row");
    kim.run.take(&rating)?;
    kim.run.reveal(id)?;
    ane.run.take(&kim.run.send(id)?)?;
    ane.run.reveal(id)?;
    assert_eq!(kim.run.revealed(id)?.answers, ane.run.revealed(id)?.answers);
    Ok(())
}

#[test]
fn what_is_being_written_in_it_goes_too() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let kim = run.add_person("Kim", Relation::Colleague)?;
    let id = run.talk(&about_three(kim))?;
    run.both_rated(id, &said(), &said())?;
    let form = domain::FormRef::Closing { id };
    run.write_in(form, support::writing::closing("More time"))?;
    run.delete_talk(id)?;
    assert!(run.form_drafts()?.is_empty(), "it would lead nowhere");
    Ok(())
}
