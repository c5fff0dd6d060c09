//! A day leaves the program for the calendar that a person has.

use std::fs;

use anyhow::{Context as _, Result};
use app::AppError;
use app::coaching::EndConversation;
use chrono::NaiveDate;
use domain::{CalendarEntry, DayError, Relation, Rhythm};
use support::answers::{Answers, level};
use support::exchange::Answered;
use support::home::Home;
use support::own::plan;
use support::run::Run;
use support::talk::about_three;

/// The file of a day, and the name that was proposed for it.
fn saved(run: &mut Run, home: &Home, entry: CalendarEntry) -> Result<(String, String)> {
    let file = home.data().with_file_name("day.ics");
    let dialogs = Answered::with(&file);
    run.save_calendar(entry, &dialogs)?.context("it is saved")?;
    let proposed = dialogs.proposed().pop().context("a name was proposed")?;
    Ok((fs::read_to_string(file)?, proposed))
}

fn starts_on(day: NaiveDate) -> String {
    format!("DTSTART;VALUE=DATE:{}\r\n", day.format("%Y%m%d"))
}

#[test]
fn the_next_conversation_can_be_put_into_a_calendar_without_a_word_of_it() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    let id = run.talk(&about_three(ane))?;
    let answers = [("health", level(3).into())];
    run.both_rated(id, &answers, &answers)?;
    let entry = CalendarEntry::NextConversation { id };
    let none = run.save_calendar(entry, &Answered::with(home.data().with_file_name("x.ics")));
    assert!(
        matches!(none, Err(AppError::Day(DayError::Unknown))),
        "they have agreed on no day yet"
    );
    let next = run.today().today;
    let end = EndConversation {
        next: Some(next),
        ..EndConversation::default()
    };
    run.end_talk_with(id, end)?;
    let (file, proposed) = saved(&mut run, &home, entry)?;
    assert!(file.contains(&starts_on(next)), "{file}");
    assert!(file.contains("SUMMARY:Samtale\r\n"), "{file}");
    assert!(!file.contains("Ane"), "nor with whom: {file}");
    assert_eq!(proposed, "samtale.ics");
    Ok(())
}

#[test]
fn the_day_of_an_agreement_can_without_what_was_agreed() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.agree(plan("a citizen is ill", "I call", 30), None)?;
    let due = run.agreements()?.live[0].latest.plan.due;
    let (file, _) = saved(&mut run, &home, CalendarEntry::Agreement { id })?;
    assert!(file.contains(&starts_on(due)), "{file}");
    assert!(!file.contains("citizen"), "{file}");
    Ok(())
}

#[test]
fn the_day_of_a_frame_can_without_a_word_of_it() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let person = run.add_person("Ane", Relation::Supervisor)?;
    let entry = CalendarEntry::FrameReview { person };
    let none = run.save_calendar(entry, &Answered::with(home.data().with_file_name("x.ics")));
    assert!(matches!(none, Err(AppError::Day(DayError::Unknown))));
    run.agree_on_frame(person, "To learn")?;
    let latest = run.frame(person)?.latest.context("it stands")?;
    let (file, _) = saved(&mut run, &home, entry)?;
    assert!(file.contains(&starts_on(latest.review)), "{file}");
    assert!(!file.contains("learn") && !file.contains("Ane"), "{file}");
    Ok(())
}

#[test]
fn the_next_reflection_is_the_same_event_when_its_day_moves() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    run.finished(&Answers::none().with("health", level(3)))?;
    let entry = CalendarEntry::NextReflection;
    let event = |file: &str| {
        let mut lines = file.lines();
        let id = lines.find(|line| line.starts_with("UID:"));
        id.map(str::to_owned)
    };
    run.choose_rhythm(Rhythm::ThreeMonths)?;
    let (first, _) = saved(&mut run, &home, entry)?;
    run.choose_rhythm(Rhythm::SixMonths)?;
    let (second, _) = saved(&mut run, &home, entry)?;
    assert_ne!(first, second, "it is on another day");
    assert_eq!(event(&first), event(&second), "a calendar moves it");
    run.choose_rhythm(Rhythm::Never)?;
    let never = run.save_calendar(entry, &Answered::with(home.data().with_file_name("x.ics")));
    assert!(matches!(never, Err(AppError::Day(DayError::Unknown))));
    Ok(())
}
