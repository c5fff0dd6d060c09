//! The year: when the last reflection was, when the next is suggested, and what is due.

use anyhow::Result;
use chrono::NaiveDate;
use domain::{AgreementTransition, Changed, Now, Rhythm};
use support::answers::{Answers, level};
use support::home::Home;
use support::own::plan;
use support::run::Run;

fn one() -> Answers {
    Answers::none().with("health", level(2))
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

/// A run that begins on this day.
fn on(home: &Home, day: NaiveDate) -> Run {
    let mut run = home.start();
    let days = (day - run.today().today).num_days();
    run.wait(u32::try_from(days).unwrap_or_default());
    run
}

#[test]
fn without_a_reflection_none_is_suggested() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let wheel = run.overview()?.wheel;
    assert_eq!((wheel.last, wheel.next, wheel.due), (None, None, false));
    assert_eq!(wheel.rhythm, Rhythm::SixMonths, "until another is chosen");
    Ok(())
}

#[test]
fn each_rhythm_suggests_its_day_and_never_suggests_none() -> Result<()> {
    let home = Home::new()?;
    let mut run = on(&home, date(2027, 1, 15));
    run.finished(&one())?;
    let days = [
        (Rhythm::ThreeMonths, Some(date(2027, 4, 15))),
        (Rhythm::SixMonths, Some(date(2027, 7, 15))),
        (Rhythm::TwelveMonths, Some(date(2028, 1, 15))),
        (Rhythm::Never, None),
    ];
    for (rhythm, next) in days {
        let saved = run.choose_rhythm(rhythm)?;
        assert_eq!(saved.changed, [Changed::Rhythm]);
        let wheel = run.overview()?.wheel;
        assert_eq!((wheel.rhythm, wheel.next), (rhythm, next));
        assert_eq!(wheel.last, Some(date(2027, 1, 15)));
    }
    drop(run);
    let wheel = home.start().overview()?.wheel;
    assert_eq!(wheel.rhythm, Rhythm::Never, "the choice is kept");
    Ok(())
}

#[test]
fn a_month_that_is_too_short_ends_earlier() -> Result<()> {
    let ends = [
        (date(2026, 11, 30), Rhythm::ThreeMonths, date(2027, 2, 28)),
        (date(2027, 11, 30), Rhythm::ThreeMonths, date(2028, 2, 29)),
        (date(2027, 8, 31), Rhythm::SixMonths, date(2028, 2, 29)),
        (date(2028, 2, 29), Rhythm::TwelveMonths, date(2029, 2, 28)),
        (date(2027, 3, 31), Rhythm::SixMonths, date(2027, 9, 30)),
    ];
    for (last, rhythm, next) in ends {
        let home = Home::new()?;
        let mut run = on(&home, last);
        run.finished(&one())?;
        run.choose_rhythm(rhythm)?;
        assert_eq!(
            run.overview()?.wheel.next,
            Some(next),
            "{rhythm:?} after {last}"
        );
    }
    Ok(())
}

#[test]
fn the_next_one_is_due_from_its_day_on() -> Result<()> {
    let home = Home::new()?;
    let mut run = on(&home, date(2027, 1, 15));
    run.finished(&one())?;
    run.choose_rhythm(Rhythm::ThreeMonths)?;
    let mut is_due = |today| -> Result<bool> {
        let at = run.now();
        Ok(app::start::overview(
            &mut run.backend.stores,
            &run.backend.library,
            Now { at, today },
        )?
        .wheel
        .due)
    };
    assert!(!is_due(date(2027, 4, 14))?);
    assert!(is_due(date(2027, 4, 15))?);
    assert!(is_due(date(2029, 4, 15))?, "it stays due");
    Ok(())
}

#[test]
fn choosing_the_rhythm_in_force_is_no_step() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    run.choose_rhythm(Rhythm::SixMonths)?;
    assert!(run.undo().is_err(), "it was so already");
    run.choose_rhythm(Rhythm::Never)?;
    run.undo()?;
    assert_eq!(run.overview()?.wheel.rhythm, Rhythm::SixMonths);
    Ok(())
}

#[test]
fn the_start_shows_what_is_due_and_counts_what_is_in_force() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let days = [14, 15, -3, 400, 0, 1, 2, 3];
    let mut made = Vec::new();
    for in_days in days {
        made.push(run.agree(plan("a", "b", in_days), None)?);
    }
    let closed = run.agree(plan("a", "b", -10), None)?;
    run.move_agreement(closed, AgreementTransition::Done, "word")?;
    let start = run.overview()?;
    let due: Vec<_> = start.due.iter().map(|view| view.agreement.id).collect();
    assert_eq!(
        due,
        [made[2], made[4], made[5], made[6], made[7]],
        "the five earliest of those past or within two weeks"
    );
    assert_eq!(start.live_agreements, 8, "all in force, due or not");
    Ok(())
}

#[test]
fn the_wheel_is_drawn_for_every_rhythm_and_before_there_is_anything() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let now = run.today();
    let empty = app::agreement::wheel_picture(&mut run.backend.stores, now)?;
    assert!(!empty.marks.is_empty());
    run.finished(&one())?;
    let mut drawn = Vec::new();
    for rhythm in Rhythm::ALL {
        run.choose_rhythm(rhythm)?;
        let now = run.today();
        drawn.push(app::agreement::wheel_picture(&mut run.backend.stores, now)?);
    }
    for (index, picture) in drawn.iter().enumerate() {
        assert!(!drawn[..index].contains(picture), "each shows another day");
    }
    Ok(())
}
