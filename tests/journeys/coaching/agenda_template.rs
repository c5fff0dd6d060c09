//! Templates for agendas: one is saved of a conversation, and used in another.

use anyhow::{Context as _, Result};
use app::AppError;
use domain::{
    ActionKind, AgendaChange, ConversationId, Erase, ExportFormat, PersonId, PointState, Relation,
    TemplateTopic, Topic,
};
use support::answers::level;
use support::home::Home;
use support::refusal::name;
use support::run::Run;
use support::talk::about_three;

fn with_ane() -> Result<(Home, Run, PersonId)> {
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    Ok((home, run, ane))
}

/// A conversation in which both see a strength in one item, and another one differently.
fn shown(run: &mut Run, person: PersonId) -> Result<ConversationId> {
    let id = run.talk(&about_three(person))?;
    let of = |one, two| {
        [
            ("health", level(one).into()),
            ("real-tasks", level(two).into()),
        ]
    };
    run.both_rated(id, &of(5, 2), &of(5, 4))?;
    Ok(id)
}

fn refusal<T>(done: Result<T, AppError>) -> Result<String> {
    Ok(name(&done.err().context("it is refused")?))
}

/// The numbers of the points of an agenda in their order, each with its minutes and where it has come to.
fn points(run: &mut Run, id: ConversationId) -> Result<Vec<(u32, u16, PointState)>> {
    let points = run.agenda(id)?.points.into_iter();
    Ok(points
        .map(|point| (point.number, point.minutes, point.state))
        .collect())
}

fn add(run: &mut Run, id: ConversationId, text: &str) -> Result<()> {
    let (text, minutes) = (text.to_owned(), 5);
    run.change_agenda(id, AgendaChange::Add { text, minutes })?;
    Ok(())
}

#[test]
fn an_agenda_that_was_shaped_is_used_in_another_conversation() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let first = shown(&mut run, ane)?;
    add(&mut run, first, "Holidays")?;
    let note = "Nobody else reads it".to_owned();
    for change in [
        AgendaChange::Move {
            number: 5,
            place: 0,
        },
        AgendaChange::Minutes {
            number: 2,
            minutes: 11,
        },
        AgendaChange::State {
            number: 4,
            state: PointState::Struck,
        },
        AgendaChange::Note { number: 1, note },
        AgendaChange::State {
            number: 1,
            state: PointState::Reached,
        },
        AgendaChange::State {
            number: 3,
            state: PointState::Reached,
        },
        AgendaChange::State {
            number: 5,
            state: PointState::Reached,
        },
    ] {
        run.change_agenda(first, change)?;
    }
    run.save_template(first, " Short ", false)?;
    run.end_talk(first)?;
    let template = run.templates()?.remove(0);
    assert_eq!(template.name, "Short");
    let topics: Vec<_> = template.points.iter().map(|point| &point.topic).collect();
    let holidays = TemplateTopic::Own {
        text: "Holidays".to_owned(),
    };
    assert_eq!(
        topics,
        [
            &holidays,
            &TemplateTopic::Strength,
            &TemplateTopic::Difference,
            &TemplateTopic::Prompt,
            &TemplateTopic::Wellbeing,
        ],
        "no item, no note, no person"
    );

    let kim = run.add_person("Kim", Relation::Colleague)?;
    let second = shown(&mut run, kim)?;
    let before = points(&mut run, second)?;
    run.use_template(second, template.id)?;
    let after = points(&mut run, second)?;
    let numbers: Vec<_> = after.iter().map(|(number, ..)| *number).collect();
    assert_eq!(numbers, [5, 1, 2, 3, 4], "one's own point is added, first");
    assert_eq!(after[2].1, 11, "with the time of the template");
    assert_eq!(after[4].2, PointState::Struck, "and what was struck is");
    let own = &run.agenda(second)?.points[0];
    assert_eq!(
        own.topic,
        Topic::Own {
            text: "Holidays".to_owned()
        }
    );
    assert_eq!(run.undo()?.step.kind, ActionKind::AgendaChanged);
    assert_eq!(
        points(&mut run, second)?,
        before,
        "in one step all is as it was"
    );
    run.redo()?;
    assert_eq!(points(&mut run, second)?, after);
    Ok(())
}

#[test]
fn several_are_kept_and_one_of_the_same_name_is_replaced_only_where_it_is_said() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let id = shown(&mut run, ane)?;
    run.save_template(id, "Short", false)?;
    run.save_template(id, "Calm", false)?;
    add(&mut run, id, "Holidays")?;
    assert_eq!(
        refusal(run.save_template(id, "short ", false))?,
        "NameTaken"
    );
    let names = |run: &mut Run| -> Result<Vec<_>> {
        let named = |template: view::AgendaTemplateView| (template.name, template.points.len());
        Ok(run.templates()?.into_iter().map(named).collect())
    };
    let kept = |name: &str, points: usize| (name.to_owned(), points);
    assert_eq!(
        names(&mut run)?,
        [kept("Calm", 4), kept("Short", 4)],
        "by name, as it was"
    );
    run.save_template(id, "short", true)?;
    assert_eq!(names(&mut run)?, [kept("Calm", 4), kept("short", 5)]);
    assert_eq!(run.undo()?.step.kind, ActionKind::AgendaTemplateSaved);
    assert_eq!(
        names(&mut run)?,
        [kept("Calm", 4), kept("Short", 4)],
        "the one before is there again"
    );
    let calm = run.templates()?[0].id;
    run.delete_template(calm)?;
    assert_eq!(names(&mut run)?, [kept("Short", 4)]);
    assert_eq!(
        refusal(run.use_template(id, calm))?,
        "AgendaTemplateUnknown"
    );
    assert_eq!(refusal(run.delete_template(calm))?, "AgendaTemplateUnknown");
    assert_eq!(run.undo()?.step.kind, ActionKind::AgendaTemplateDeleted);
    assert_eq!(names(&mut run)?.len(), 2);
    Ok(())
}

#[test]
fn only_what_both_have_seen_is_saved_and_only_what_is_being_held_follows() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let hidden = run.talk(&about_three(ane))?;
    assert_eq!(
        refusal(run.save_template(hidden, "x", false))?,
        "NotRevealed"
    );
    run.break_off(hidden)?;
    let id = shown(&mut run, ane)?;
    for (name, refused) in [
        ("\u{200b}", "NameBlank"),
        (&*"x".repeat(101), "NameTooLong"),
    ] {
        assert_eq!(refusal(run.save_template(id, name, false))?, refused);
    }
    run.end_talk(id)?;
    run.save_template(id, "Short", false)?;
    let template = run.templates()?[0].id;
    assert_eq!(
        refusal(run.use_template(id, template))?,
        "Ended",
        "what was held stays as it was"
    );
    Ok(())
}

#[test]
fn the_question_of_an_observation_is_in_no_template() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let id = run.observed(ane, "You asked twice.")?;
    run.save_template(id, "Extra eyes", false)?;
    let template = run.templates()?.remove(0);
    let own = template
        .points
        .iter()
        .any(|point| matches!(point.topic, TemplateTopic::Own { .. }));
    assert!(!own, "{template:?}");
    Ok(())
}

#[test]
fn a_template_leaves_with_the_rest_and_comes_in_once() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    let id = shown(&mut run, ane)?;
    add(&mut run, id, "Holidays")?;
    run.save_template(id, "Short", false)?;
    let told = run.exported(ExportFormat::Json)?;
    run.import(&told)?;
    assert_eq!(run.templates()?.len(), 1, "it is there already");
    let other = Home::new()?;
    let mut other = other.start();
    other.import(&told)?;
    assert_eq!(other.templates()?, run.templates()?);
    add(&mut run, id, "Rooms")?;
    run.save_template(id, "Short", true)?;
    run.import(&told)?;
    assert_eq!(
        run.templates()?.len(),
        2,
        "what differs stands beside it, and nothing is overwritten"
    );
    Ok(())
}

#[test]
fn a_template_outlives_the_person_and_goes_when_everything_is_erased() -> Result<()> {
    let (home, mut run, ane) = with_ane()?;
    let id = shown(&mut run, ane)?;
    run.save_template(id, "Short", false)?;
    run.delete_person(ane)?;
    assert_eq!(run.templates()?.len(), 1, "nothing of the person is in it");
    drop(run);
    let mut run = home.start();
    assert_eq!(run.templates()?.len(), 1, "another day too");
    run.erase(Erase::Everything, true)?;
    assert!(run.templates()?.is_empty());
    Ok(())
}
