//! Agreements with oneself, and what came of them.

use anyhow::{Context as _, Result};
use app::AppError;
use domain::{
    AgreementError, AgreementId, AgreementState, AgreementTransition, Changed, Due,
    LONGEST_TEXT_INPUT,
};
use support::home::Home;
use support::instrument::core;
use support::own::plan;
use support::raw;
use support::run::Run;
use view::AgreementView;

fn view(run: &mut Run, id: AgreementId) -> Result<AgreementView> {
    let all = run.agreements()?;
    let mut views = all.live.into_iter().chain(all.closed);
    let found = views.find(|view| view.agreement.id == id);
    found.context("the agreement is listed")
}

fn resume() -> AgreementTransition {
    AgreementTransition::Resume {
        due: plan("", "", 90).due,
    }
}

fn change() -> AgreementTransition {
    AgreementTransition::Change {
        plan: plan("another time", "I do this", 45),
    }
}

#[test]
fn an_agreement_is_kept_as_it_was_made() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let made = run.agree(
        plan("  I meet a citizen ", "\tI ask first", 30),
        Some("health"),
    )?;
    let at = run.now();
    drop(run);
    let mut run = home.start();
    let shown = view(&mut run, made)?;
    assert_eq!(
        shown.latest.plan,
        plan("I meet a citizen", "I ask first", 30),
        "trimmed"
    );
    assert_eq!(
        (shown.latest.state, shown.latest.at),
        (AgreementState::Open, at)
    );
    assert_eq!(shown.latest.outcome, None, "nothing has come of it yet");
    let item = shown.item.context("it is named")?;
    assert_eq!(
        item.title,
        core()?.item(&item.item.item).context("it is asked")?.title
    );
    Ok(())
}

#[test]
fn each_move_is_kept_with_its_word_and_none_is_altered() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let id = run.agree(plan("first", "I do", 30), None)?;
    let moves = [
        (change(), AgreementState::Changed, "It was too much."),
        (
            AgreementTransition::Done,
            AgreementState::Done,
            "It went well.",
        ),
        (resume(), AgreementState::Open, "Once more."),
        (
            AgreementTransition::Drop,
            AgreementState::Dropped,
            "It did not fit.",
        ),
        (resume(), AgreementState::Open, "Now it does."),
    ];
    let mut before = view(&mut run, id)?.agreement;
    for (step, state, word) in moves {
        let saved = run.move_agreement(id, step, &format!("  {word}\n"))?;
        assert_eq!(saved.changed, [Changed::Agreements]);
        let after = view(&mut run, id)?;
        assert_eq!(after.latest.state, state);
        assert_eq!(after.latest.outcome.as_deref(), Some(word));
        assert_eq!(after.latest.at, run.now());
        let (last, earlier) = after.agreement.later.split_last().context("it moved")?;
        assert_eq!(last, &after.latest);
        assert_eq!(earlier, before.later, "the history stays as it was");
        assert_eq!(after.agreement.first, before.first);
        before = after.agreement;
    }
    let plans: Vec<_> = before
        .later
        .iter()
        .map(|entry| entry.plan.clone())
        .collect();
    let changed = plan("another time", "I do this", 45);
    let resumed = plan("another time", "I do this", 90);
    assert_eq!(
        plans,
        [
            changed.clone(),
            changed,
            resumed.clone(),
            resumed.clone(),
            resumed
        ],
        "a change brings another plan, taking up again another day"
    );
    Ok(())
}

#[test]
fn a_move_that_does_not_fit_is_refused_and_changes_nothing() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let live = run.agree(plan("a", "b", 30), None)?;
    let done = run.agree(plan("c", "d", 30), None)?;
    run.move_agreement(done, AgreementTransition::Done, "done")?;
    let dropped = run.agree(plan("e", "f", 30), None)?;
    run.move_agreement(dropped, AgreementTransition::Drop, "dropped")?;
    let too_long = "x".repeat(LONGEST_TEXT_INPUT + 1);
    let blank = AgreementTransition::Change {
        plan: plan(" ", "I do", 30),
    };
    let long = AgreementTransition::Change {
        plan: plan("a", &too_long, 30),
    };
    let refusals = [
        (live, resume(), "word", AgreementError::Live),
        (
            live,
            AgreementTransition::Done,
            " \n",
            AgreementError::OutcomeMissing,
        ),
        (
            live,
            AgreementTransition::Done,
            &too_long,
            AgreementError::TooLong,
        ),
        (live, blank, "word", AgreementError::Blank),
        (live, long, "word", AgreementError::TooLong),
        (
            done,
            AgreementTransition::Done,
            "word",
            AgreementError::Closed,
        ),
        (
            done,
            AgreementTransition::Drop,
            "word",
            AgreementError::Closed,
        ),
        (done, change(), "word", AgreementError::Closed),
        (done, resume(), "", AgreementError::OutcomeMissing),
        (
            dropped,
            AgreementTransition::Done,
            "word",
            AgreementError::Closed,
        ),
        (
            dropped,
            AgreementTransition::Drop,
            "word",
            AgreementError::Closed,
        ),
        (dropped, change(), "word", AgreementError::Closed),
    ];
    let before = raw::tables(&home.data())?;
    for (id, step, word, expected) in refusals {
        let shown = format!("{step:?}");
        match run.move_agreement(id, step, word) {
            Err(AppError::Agreement(error)) => assert_eq!(error, expected, "{shown}"),
            other => anyhow::bail!("{shown} is refused: {other:?}"),
        }
    }
    assert_eq!(raw::tables(&home.data())?, before);
    Ok(())
}

#[test]
fn an_agreement_that_says_too_little_or_too_much_is_not_made() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let too_long = "x".repeat(LONGEST_TEXT_INPUT + 1);
    let plans = [
        (plan("", "b", 1), None, AgreementError::Blank),
        (plan("a", " \t", 1), None, AgreementError::Blank),
        (plan(&too_long, "b", 1), None, AgreementError::TooLong),
        (plan("a", &too_long, 1), None, AgreementError::TooLong),
        (
            plan("a", "b", 1),
            Some("weather"),
            AgreementError::ItemUnknown,
        ),
    ];
    for (plan, item, expected) in plans {
        match run.agree(plan, item) {
            Err(AppError::Agreement(error)) => assert_eq!(error, expected),
            other => anyhow::bail!("it is refused as {expected:?}: {other:?}"),
        }
    }
    let all = run.agreements()?;
    assert_eq!((all.live.len(), all.closed.len()), (0, 0));
    Ok(())
}

#[test]
fn a_day_is_overdue_when_it_is_past_and_near_for_two_weeks_before() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let days = [
        (-400, Due::Overdue),
        (-1, Due::Overdue),
        (0, Due::Soon),
        (14, Due::Soon),
        (15, Due::Later),
        (400, Due::Later),
    ];
    for (in_days, due) in days {
        let id = run.agree(plan("a", "b", in_days), None)?;
        assert_eq!(view(&mut run, id)?.due, due, "{in_days} days ahead");
    }
    let near = run.agree(plan("a", "b", 20), None)?;
    run.wait(6);
    assert_eq!(view(&mut run, near)?.due, Due::Soon, "the day comes nearer");
    run.wait(15);
    assert_eq!(view(&mut run, near)?.due, Due::Overdue);
    Ok(())
}

#[test]
fn the_earliest_day_stands_first_and_of_the_closed_the_latest_closed() -> Result<()> {
    let home = Home::new()?;
    let mut run = home.start();
    let mut made = Vec::new();
    for in_days in [50, 10, 10, -5, 3] {
        made.push(run.agree(plan("a", "b", in_days), None)?);
    }
    run.move_agreement(made[4], AgreementTransition::Done, "word")?;
    run.move_agreement(made[3], AgreementTransition::Drop, "word")?;
    let all = run.agreements()?;
    let ids = |views: &[AgreementView]| -> Vec<_> {
        views.iter().map(|view| view.agreement.id).collect()
    };
    assert_eq!(
        ids(&all.live),
        [made[1], made[2], made[0]],
        "of one day the one made first"
    );
    assert_eq!(ids(&all.closed), [made[3], made[4]]);
    run.move_agreement(made[4], resume(), "word")?;
    let all = run.agreements()?;
    assert_eq!(ids(&all.live), [made[1], made[2], made[0], made[4]]);
    assert_eq!(ids(&all.closed), [made[3]]);
    Ok(())
}
