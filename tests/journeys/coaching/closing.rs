//! How a conversation ends: what both say of it, and the day on which they talk again.

use anyhow::{Context as _, Result};
use app::AppError;
use app::coaching::EndConversation;
use chrono::Days;
use domain::{
    AgendaChange, Closing, ClosingAnswers, ConversationId, Extent, FormRef, LONGEST_TEXT_INPUT,
    PersonId, Relation,
};
use support::answers::level;
use support::home::Home;
use support::refusal::name;
use support::run::Run;
use support::talk::about_three;
use support::writing;

fn held() -> Result<(Home, Run, PersonId, ConversationId)> {
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    let id = run.talk(&about_three(ane))?;
    let answers = [("health", level(3).into())];
    run.both_rated(id, &answers, &answers)?;
    Ok((home, run, ane, id))
}

fn refusal<T>(done: Result<T, AppError>) -> Result<String> {
    let error = done.err().context("it is refused")?;
    Ok(match error {
        AppError::Conversation(error) => format!("{error:?}"),
        other => name(&other),
    })
}

fn said(differently: &str) -> Closing {
    Closing {
        subject: ClosingAnswers {
            useful: Some(Extent::Yes),
            heard: Some(Extent::Partly),
            differently: differently.to_owned(),
        },
        other: ClosingAnswers {
            useful: Some(Extent::No),
            ..ClosingAnswers::default()
        },
    }
}

#[test]
fn what_both_say_at_the_end_and_the_next_day_are_read_by_both() -> Result<()> {
    let (home, mut run, _, id) = held()?;
    let next = Some(run.today().today + Days::new(30));
    let closing = said("  Mere ro ");
    run.end_talk_with(id, EndConversation { closing, next })?;
    drop(run);
    let mut run = home.start();
    let agenda = run.agenda(id)?;
    assert!(agenda.ended, "nothing is changed any more");
    assert_eq!(agenda.closing, said("Mere ro"), "as it was said");
    assert_eq!(agenda.next, next);
    let line = &run.conversations()?.people[0].conversations[0];
    assert_eq!(line.next, next, "it stands in the list");
    Ok(())
}

#[test]
fn who_says_nothing_ends_the_conversation_as_well() -> Result<()> {
    let (_home, mut run, _, id) = held()?;
    run.end_talk(id)?;
    let agenda = run.agenda(id)?;
    assert_eq!((agenda.closing, agenda.next), (Closing::default(), None));
    Ok(())
}

#[test]
fn the_end_is_undone_and_done_again_with_all_that_was_said() -> Result<()> {
    let (_home, mut run, _, id) = held()?;
    let next = Some(run.today().today);
    let closing = said("Mere ro");
    run.end_talk_with(id, EndConversation { closing, next })?;
    run.undo()?;
    let agenda = run.agenda(id)?;
    assert!(!agenda.ended, "the two go on");
    assert_eq!((agenda.closing, agenda.next), (Closing::default(), None));
    run.redo()?;
    let agenda = run.agenda(id)?;
    assert_eq!((agenda.closing, agenda.next), (said("Mere ro"), next));
    Ok(())
}

#[test]
fn a_day_that_is_over_and_a_text_without_end_are_refused_and_nothing_ends() -> Result<()> {
    let (_home, mut run, _, id) = held()?;
    let over = EndConversation {
        closing: said("x"),
        next: Some(run.today().today - Days::new(1)),
    };
    assert_eq!(refusal(run.end_talk_with(id, over))?, "NextIsOver");
    let long = EndConversation {
        closing: said(&"x".repeat(LONGEST_TEXT_INPUT + 1)),
        next: None,
    };
    assert_eq!(refusal(run.end_talk_with(id, long))?, "TooLong");
    let agenda = run.agenda(id)?;
    assert!(!agenda.ended);
    assert_eq!(agenda.closing, Closing::default(), "nothing is half kept");
    Ok(())
}

#[test]
fn what_is_begun_in_a_conversation_goes_with_its_end() -> Result<()> {
    let (_home, mut run, ane, id) = held()?;
    let point = run.agenda(id)?.points[0].number;
    let other = run.talk(&about_three(ane))?;
    let answers = [("health", level(3).into())];
    run.both_rated(other, &answers, &answers)?;
    let forms = [
        (
            FormRef::ConversationAgreement { id },
            writing::conversation_agreement("x"),
        ),
        (FormRef::AgendaNote { id, point }, writing::note("x")),
        (FormRef::Closing { id }, writing::closing("x")),
        (FormRef::Closing { id: other }, writing::closing("x")),
    ];
    for (form, content) in forms {
        run.write_in(form, content)?;
    }
    run.end_talk(id)?;
    let left: Vec<_> = run.form_drafts()?.into_iter().map(|of| of.form).collect();
    assert_eq!(left, [FormRef::Closing { id: other }]);
    let closing = run.write_in(FormRef::Closing { id }, writing::closing("x"));
    assert_eq!(refusal(closing)?, "Ended", "there is nothing to write in");
    Ok(())
}

#[test]
fn what_was_said_goes_with_the_person_and_comes_back_with_them() -> Result<()> {
    let (_home, mut run, ane, id) = held()?;
    let next = Some(run.today().today);
    let closing = said("Mere ro");
    let note = AgendaChange::Note {
        number: 1,
        note: "Husk".to_owned(),
    };
    run.change_agenda(id, note)?;
    run.end_talk_with(id, EndConversation { closing, next })?;
    let before = run.agenda(id)?;
    run.delete_person(ane)?;
    assert_eq!(refusal(run.agenda(id))?, "ConversationUnknown");
    run.undo()?;
    assert_eq!(run.agenda(id)?, before);
    Ok(())
}
