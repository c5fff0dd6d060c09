//! The agenda of a conversation, what is agreed in it, and how the next one opens on it.

use anyhow::{Context as _, Result};
use app::AppError;
use domain::{
    AgendaChange, AgreementTransition, ConversationId, PersonId, PointState, Relation, Topic,
};
use support::answers::level;
use support::home::Home;
use support::instrument::core;
use support::own::plan;
use support::refusal::name;
use support::run::Run;
use support::talk::about_three;
use view::Agenda;

/// A conversation in which both see a strength in one item, and another one differently.
fn shown(run: &mut Run, person: PersonId) -> Result<ConversationId> {
    let id = run.talk(&about_three(person))?;
    run.rated(
        id,
        &[("health", level(5).into()), ("real-tasks", level(2).into())],
    )?;
    run.rated(
        id,
        &[("health", level(4).into()), ("real-tasks", level(4).into())],
    )?;
    run.reveal(id)?;
    Ok(id)
}

fn with_ane() -> Result<(Home, Run, PersonId)> {
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    Ok((home, run, ane))
}

fn me(run: &mut Run) -> Result<PersonId> {
    let people = run.people()?;
    let me = people.iter().find(|one| one.relation == Relation::Myself);
    Ok(me.context("the store is somebody's")?.id)
}

fn topics(agenda: &Agenda) -> Vec<String> {
    let name = |topic: &Topic| match topic {
        Topic::Agreement { .. } => "agreement".to_owned(),
        Topic::Strength { item } => format!("strength {}", item.as_str()),
        Topic::Difference { item } => format!("difference {}", item.as_str()),
        Topic::Observation { .. } => "observation".to_owned(),
        Topic::Prompt { .. } => "prompt".to_owned(),
        Topic::Wellbeing => "wellbeing".to_owned(),
        Topic::Own { text } => text.clone(),
    };
    agenda
        .points
        .iter()
        .map(|point| name(&point.topic))
        .collect()
}

/// What is refused, and why.
fn refusal<T>(done: Result<T, AppError>) -> Option<String> {
    done.err().map(|error| match error {
        AppError::Agenda(error) => format!("{error:?}"),
        AppError::Conversation(error) => format!("{error:?}"),
        other => name(&other),
    })
}

#[test]
fn the_agenda_writes_itself_when_both_see_both() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let id = run.talk(&about_three(ane))?;
    assert!(
        run.agenda(id).is_err(),
        "it would say what the other one answered"
    );
    run.break_off(id)?;
    let id = shown(&mut run, ane)?;
    let agenda = run.agenda(id)?;
    assert_eq!(
        topics(&agenda),
        [
            "strength health",
            "difference real-tasks",
            "prompt",
            "wellbeing"
        ]
    );
    assert_eq!(
        (agenda.planned, agenda.minutes),
        (30, 30),
        "all of the time"
    );
    Ok(())
}

#[test]
fn a_prompt_is_proposed_of_the_domain_of_the_largest_difference() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let id = shown(&mut run, ane)?;
    let core = core()?;
    let domain = core.domains.iter().find(|domain| {
        domain
            .items
            .iter()
            .any(|item| item.id.as_str() == "real-tasks")
    });
    let domain = domain.context("the item is of a domain")?;
    let prompt = run.agenda(id)?.points.into_iter().find_map(|point| {
        let Topic::Prompt { prompt } = point.topic else {
            return None;
        };
        core.prompts.get(prompt)
    });
    let of = prompt.and_then(|prompt| prompt.domain.as_ref());
    assert_eq!(of, Some(&domain.id));

    let alike = run.talk(&about_three(ane))?;
    let answers = [("health", level(3).into()), ("real-tasks", level(3).into())];
    run.both_rated(alike, &answers, &answers)?;
    assert!(
        !topics(&run.agenda(alike)?).contains(&"prompt".to_owned()),
        "both see the same"
    );
    Ok(())
}

#[test]
fn both_add_move_strike_and_note_and_each_can_be_undone() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let id = shown(&mut run, ane)?;
    let as_proposed = run.agenda(id)?;
    let text = "Ferieplan".to_owned();
    run.change_agenda(id, AgendaChange::Add { text, minutes: 5 })?;
    let number = run.agenda(id)?.points.last().context("it is there")?.number;
    run.change_agenda(id, AgendaChange::Move { number, place: 0 })?;
    let note = " Uge 29 ".to_owned();
    run.change_agenda(id, AgendaChange::Note { number, note })?;
    let first = as_proposed.points.first().context("there is one")?.number;
    let state = PointState::Struck;
    run.change_agenda(
        id,
        AgendaChange::State {
            number: first,
            state,
        },
    )?;
    let agenda = run.agenda(id)?;
    assert_eq!(
        topics(&agenda),
        [
            "Ferieplan",
            "strength health",
            "difference real-tasks",
            "prompt",
            "wellbeing"
        ]
    );
    assert_eq!(
        agenda.points.first().map(|point| point.note.as_str()),
        Some("Uge 29")
    );
    let struck = as_proposed.points.first().map_or(0, |point| point.minutes);
    assert_eq!(
        agenda.planned,
        30 + 5 - struck,
        "what is struck takes no time"
    );
    for _ in 0..4 {
        run.undo()?;
    }
    assert_eq!(run.agenda(id)?, as_proposed, "as it was proposed");
    Ok(())
}

#[test]
fn what_cannot_stand_in_an_agenda_is_refused_and_nothing_is_changed() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let id = shown(&mut run, ane)?;
    let before = run.agenda(id)?;
    for (change, refused) in [
        (
            AgendaChange::Add {
                text: "  ".to_owned(),
                minutes: 5,
            },
            "Blank",
        ),
        (
            AgendaChange::Add {
                text: "x".to_owned(),
                minutes: 0,
            },
            "Minutes",
        ),
        (
            AgendaChange::Minutes {
                number: 1,
                minutes: 61,
            },
            "Minutes",
        ),
        (
            AgendaChange::Move {
                number: 99,
                place: 0,
            },
            "PointUnknown",
        ),
        (
            AgendaChange::Note {
                number: 1,
                note: "x".repeat(domain::LONGEST_TEXT_INPUT + 1),
            },
            "TooLong",
        ),
    ] {
        assert_eq!(
            refusal(run.change_agenda(id, change)).as_deref(),
            Some(refused)
        );
    }
    assert_eq!(run.agenda(id)?, before);
    run.end_talk(id)?;
    let state = PointState::Reached;
    let late = run.change_agenda(id, AgendaChange::State { number: 1, state });
    assert_eq!(
        refusal(late).as_deref(),
        Some("Ended"),
        "it is as the two left it"
    );
    Ok(())
}

#[test]
fn the_next_conversation_opens_on_the_agreements_and_on_what_was_not_reached() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let first = shown(&mut run, ane)?;
    let agenda = run.agenda(first)?;
    let reached = agenda.points.first().context("there is one")?.number;
    let state = PointState::Reached;
    run.change_agenda(
        first,
        AgendaChange::State {
            number: reached,
            state,
        },
    )?;
    let text = "Ferieplan".to_owned();
    run.change_agenda(first, AgendaChange::Add { text, minutes: 5 })?;
    let mine = me(&mut run)?;
    let own = run.agree_in(first, mine, plan("the phone rings", "I breathe", 14))?;
    let theirs = run.agree_in(first, ane, plan("a week has gone", "I ask", 7))?;
    run.end_talk(first)?;

    let live: Vec<_> = run.agreements()?.live;
    let live: Vec<_> = live.iter().map(|view| view.agreement.id).collect();
    assert_eq!(live, [own], "what the other one keeps is none of mine");

    let second = shown(&mut run, ane)?;
    let agenda = run.agenda(second)?;
    assert_eq!(
        topics(&agenda),
        [
            "difference real-tasks",
            "Ferieplan",
            "agreement",
            "agreement",
            "strength health",
            "prompt",
            "wellbeing"
        ],
        "what was not reached stands once"
    );
    let agreements = agenda
        .points
        .iter()
        .filter_map(|point| point.agreement.as_ref());
    let agreements: Vec<_> = agreements.map(|view| view.agreement.id).collect();
    assert_eq!(agreements, [theirs, own], "the first due first");

    run.move_agreement(own, AgreementTransition::Done, "It helped.")?;
    run.end_talk(second)?;
    let third = shown(&mut run, ane)?;
    let open = topics(&run.agenda(third)?);
    let open = open.iter().filter(|topic| *topic == "agreement").count();
    assert_eq!(open, 1, "what is done is not asked after again");
    Ok(())
}

#[test]
fn what_is_agreed_goes_with_the_person_and_comes_back_with_them() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let id = shown(&mut run, ane)?;
    let mine = me(&mut run)?;
    run.agree_in(id, mine, plan("the phone rings", "I breathe", 14))?;
    let before = run.agenda(id)?;
    run.delete_person(ane)?;
    assert!(run.agreements()?.live.is_empty());
    run.undo()?;
    assert_eq!(run.agenda(id)?, before);
    Ok(())
}
