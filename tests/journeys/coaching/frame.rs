//! What two people agree about their conversations before the first one.

use anyhow::{Context as _, Result};
use app::AppError;
use domain::{ActionKind, Changed, Erase, FrameProposal, PersonId, Relation};
use support::home::Home;
use support::raw;
use support::refusal::name;
use support::run::Run;
use support::talk::about_three;
use uuid::Uuid;

fn with_ane() -> Result<(Home, Run, PersonId)> {
    let home = Home::new()?;
    let mut run = home.start();
    let ane = run.add_person("Ane", Relation::Supervisor)?;
    Ok((home, run, ane))
}

fn refusal<T>(done: Result<T, AppError>) -> Result<String> {
    let refused = done.err().context("it is refused")?;
    Ok(name(&refused))
}

/// The purposes of all versions, the latest first.
fn purposes(run: &mut Run, with: PersonId) -> Result<Vec<String>> {
    let frames = run.frame(with)?;
    let all = frames.latest.into_iter().chain(frames.earlier);
    Ok(all.map(|frame| frame.text.purpose).collect())
}

#[test]
fn a_conversation_begins_once_both_have_accepted_a_frame() -> Result<()> {
    let (home, mut run, ane) = with_ane()?;
    let before = raw::tables(&home.data())?;
    assert_eq!(refusal(run.begin_talk(&about_three(ane)))?, "NoFrame");
    assert_eq!(raw::tables(&home.data())?, before, "nothing is begun");
    assert_eq!(run.conversations()?.people[0].frame, None);

    let saved = run.agree_on_frame(ane, "  To learn.\n")?;
    assert!(saved.changed.contains(&Changed::People));
    let stands = run.frame(ane)?.latest.context("it stands")?;
    assert_eq!((stands.version, stands.accepted), (1, saved.at));
    assert_eq!(stands.text.purpose, "To learn.");
    assert_eq!(run.conversations()?.people[0].frame, Some(stands));
    run.begin_talk(&about_three(ane))?;

    let jens = run.add_person("Jens", Relation::Colleague)?;
    let refused = run.begin_talk(&about_three(jens));
    assert_eq!(refusal(refused)?, "NoFrame", "each has their own");
    Ok(())
}

#[test]
fn what_not_both_accept_or_nobody_can_keep_is_not_kept() -> Result<()> {
    let (home, mut run, ane) = with_ane()?;
    let proposal = run.frame_proposal(ane, "To learn.")?;
    let mut blank = proposal.clone();
    blank.text.ending = " \u{200b}".to_owned();
    let mut long = proposal.clone();
    long.text.rhythm = "a".repeat(4001);
    let alone = |one: PersonId| FrameProposal {
        accepted_by: vec![one],
        ..proposal.clone()
    };
    let today = FrameProposal {
        review: run.today().today,
        ..proposal.clone()
    };
    let before = raw::tables(&home.data())?;
    let me = proposal.accepted_by[0];
    for (refused, why) in [
        (blank, "Blank"),
        (long, "TooLong"),
        (alone(ane), "NotAccepted"),
        (alone(me), "NotAccepted"),
        (today, "ReviewNotAhead"),
    ] {
        assert_eq!(refusal(run.propose_frame(ane, refused))?, why);
    }
    let with_oneself = run.propose_frame(me, proposal.clone());
    assert_eq!(refusal(with_oneself)?, "Myself");
    let nobody = PersonId::new(Uuid::from_u128(7));
    let with_nobody = run.propose_frame(nobody, proposal);
    assert_eq!(refusal(with_nobody)?, "PersonUnknown");
    assert_eq!(refusal(run.frame(nobody))?, "PersonUnknown");
    assert_eq!(raw::tables(&home.data())?, before, "nothing has changed");
    Ok(())
}

#[test]
fn a_new_version_leaves_the_earlier_ones_to_be_read_and_can_be_undone() -> Result<()> {
    let (home, mut run, ane) = with_ane()?;
    for purpose in ["To learn.", "To learn more.", "To teach."] {
        run.agree_on_frame(ane, purpose)?;
    }
    let all = ["To teach.", "To learn more.", "To learn."];
    assert_eq!(purposes(&mut run, ane)?, all);
    let after = raw::tables(&home.data())?;
    assert_eq!(run.undo()?.step.kind, ActionKind::FrameAgreed);
    assert_eq!(purposes(&mut run, ane)?, all[1..], "the one before stands");
    run.redo()?;
    assert_eq!(raw::tables(&home.data())?, after, "as it was");
    Ok(())
}

#[test]
fn when_the_day_of_looking_at_it_again_has_come_it_says_so() -> Result<()> {
    let (_home, mut run, ane) = with_ane()?;
    run.agree_on_frame(ane, "To learn.")?;
    let is_due = |run: &mut Run| -> Result<bool> {
        let frame = run.conversations()?.people[0].frame.clone();
        Ok(frame.context("it stands")?.due)
    };
    run.wait(181);
    assert!(!is_due(&mut run)?, "the day before");
    run.wait(1);
    assert!(is_due(&mut run)?, "on the day");
    run.begin_talk(&about_three(ane))?;
    run.agree_on_frame(ane, "To learn more.")?;
    assert!(!is_due(&mut run)?, "they have looked at it");
    Ok(())
}

#[test]
fn all_versions_go_with_the_person_and_come_back_with_them_until_they_are_erased() -> Result<()> {
    let (home, mut run, ane) = with_ane()?;
    run.agree_on_frame(ane, "To learn.")?;
    run.agree_on_frame(ane, "To learn more.")?;
    let before = raw::tables(&home.data())?;
    run.back_up()?;
    run.delete_person(ane)?;
    assert_eq!(raw::tables(&home.data())?["frames"], []);
    run.undo()?;
    assert_eq!(raw::tables(&home.data())?, before, "every row is back");
    let erased = run.erase(Erase::Person { id: ane }, true)?;
    assert_eq!(erased.backups_left, 0);
    assert_eq!(raw::tables(&home.data())?["frames"], []);
    Ok(())
}
