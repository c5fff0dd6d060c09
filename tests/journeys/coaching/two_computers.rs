//! A conversation on two computers: each with a store of their own, and three files between them.

use anyhow::{Context as _, Result, bail};
use app::coaching::BeginConversation;
use domain::{About, NonAnswer, Relation, SentKind, SharedView, Turn};
use support::lock::PASSPHRASE;
use support::talk::{about_three, observation};
use support::two_computers::{Computer, held, mine, refusal, theirs, two};
use view::{FilesTrouble, OutgoingFile, ReceivedFile};

#[test]
fn both_rate_on_their_own_computer_and_both_see_both() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let (id, _) = held((&mut kim.run, &mut ane.run, person), &mine(), &theirs())?;
    let (kims, anes) = (kim.run.revealed(id)?, ane.run.revealed(id)?);
    assert_eq!(kims.answers, anes.answers, "both read the same");
    assert_eq!(kims.answers.len(), 3);
    let first = kims.answers.first().context("there is one")?;
    assert_eq!(
        first.view,
        SharedView::AgreedStrength,
        "sorted as on one computer"
    );
    let called = |talker: &view::coaching::Talker| (talker.name.clone(), talker.myself);
    assert_eq!(
        called(&kims.talkers.subject),
        (Some("Kim Holm".to_owned()), true)
    );
    assert_eq!(
        called(&anes.talkers.subject),
        (Some("Kim Holm".to_owned()), false)
    );
    for run in [&mut kim.run, &mut ane.run] {
        let agenda = run.agenda(id)?;
        assert!(
            !agenda.points.is_empty(),
            "each has the agenda that it wrote"
        );
    }
    Ok(())
}

#[test]
fn each_is_told_what_to_send_and_waits_for_what_comes() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let outgoing = |kind, made| Some(OutgoingFile { kind, made });
    let id = kim.run.invite(person)?;
    let begun = kim.run.conversation(id)?;
    assert!(begun.summary.two_computers);
    assert_eq!(
        begun.summary.turn,
        Turn::Subject,
        "one's own rating comes first"
    );
    let files = begun.files.context("it is on two computers")?;
    assert_eq!(files.outgoing, None, "nothing leaves before it is frozen");
    assert_eq!(refusal(kim.run.send(id))?, "NothingToSend");
    kim.run.rated(id, &mine())?;
    let view = kim.run.conversation(id)?;
    assert_eq!(view.summary.turn, Turn::Awaits);
    assert_eq!(
        view.files.context("files")?.outgoing,
        outgoing(SentKind::Invitation, false)
    );
    let invitation = kim.run.send(id)?;
    let files = kim.run.conversation(id)?.files.context("files")?;
    assert_eq!(
        files.outgoing,
        outgoing(SentKind::Invitation, true),
        "it can be sent again"
    );
    assert_eq!(
        refusal(kim.run.rate(id))?,
        "Awaits",
        "the other one rates elsewhere"
    );

    let ReceivedFile::Conversation { file } = ane.run.look_into(&invitation)? else {
        bail!("it is a file of a conversation");
    };
    assert_eq!((file.kind, file.again), (SentKind::Invitation, false));
    assert_eq!(file.from.name, "Kim Holm");
    assert_eq!(
        (file.titles.len(), file.minutes),
        (3, 30),
        "what is asked is shown"
    );
    ane.run.take(&invitation)?;
    assert_eq!(ane.run.conversation(id)?.summary.turn, Turn::Other);
    ane.run.rated(id, &theirs())?;
    let view = ane.run.conversation(id)?;
    assert_eq!(view.summary.turn, Turn::Awaits);
    assert_eq!(
        view.files.context("files")?.outgoing,
        outgoing(SentKind::Rating, false)
    );
    let rating = ane.run.send(id)?;
    kim.run.take(&rating)?;
    assert_eq!(kim.run.conversation(id)?.summary.turn, Turn::Ready);
    kim.run.reveal(id)?;
    let files = kim.run.conversation(id)?.files.context("files")?;
    assert_eq!(
        files.outgoing,
        outgoing(SentKind::Opening, false),
        "now one's own go out"
    );
    Ok(())
}

#[test]
fn nobody_reads_the_other_ones_answers_before_both_have_rated() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let id = kim.run.invite(person)?;
    kim.run.rated(id, &mine())?;
    let invitation = kim.run.send(id)?;
    ane.run.take(&invitation)?;
    for refused in [ane.run.reveal(id).map(drop), ane.run.revealed(id).map(drop)] {
        assert!(
            refused.is_err(),
            "she has not rated, and has nothing of his"
        );
    }
    ane.run.rated(id, &theirs())?;
    assert_eq!(
        refusal(ane.run.reveal(id))?,
        "NotBothRated",
        "his are not there"
    );
    let rating = ane.run.send(id)?;
    kim.run.take(&rating)?;
    assert_eq!(
        refusal(kim.run.revealed(id))?,
        "NotRevealed",
        "not before he asks for both"
    );
    Ok(())
}

#[test]
fn the_same_file_twice_and_late_changes_nothing() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let (id, files) = held((&mut kim.run, &mut ane.run, person), &mine(), &theirs())?;
    let before = (kim.run.revealed(id)?, ane.run.revealed(id)?);
    let [invitation, rating, opening] = files;
    for file in [&invitation, &opening, &invitation] {
        let ReceivedFile::Conversation { file: shown } = ane.run.look_into(file)? else {
            bail!("it is a file of a conversation");
        };
        assert!(shown.again, "it is said that it is there");
        ane.run.take(file)?;
    }
    kim.run.take(&rating)?;
    assert_eq!((kim.run.revealed(id)?, ane.run.revealed(id)?), before);
    let again = kim.run.send(id)?;
    ane.run
        .take(&again)
        .context("saved again, it is the same file")?;
    Ok(())
}

#[test]
fn a_file_for_somebody_else_or_from_a_stranger_is_refused_and_nothing_changes() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let mut bo = Computer::of("Bo Berg", 3)?;
    let id = kim.run.invite(person)?;
    kim.run.rated(id, &mine())?;
    let invitation = kim.run.send(id)?;
    assert_eq!(refusal(bo.run.take(&invitation))?, "AnotherReceiver");
    // Somebody whose card Ane has not taken, and who has hers.
    let anes = bo.know(&mut ane, Relation::Colleague)?;
    let other = bo.run.invite(anes)?;
    bo.run.rated(other, &mine())?;
    let strange = bo.run.send(other)?;
    assert_eq!(refusal(ane.run.take(&strange))?, "SenderUnknown");
    assert_eq!(refusal(ane.run.take(invitation.split_at(900).0))?, "Cut");
    let mut damaged = invitation.clone();
    if let Some(last) = damaged.last_mut() {
        *last ^= 1;
    }
    assert_eq!(refusal(ane.run.take(&damaged))?, "Damaged");
    let known = ane.run.conversations()?;
    let none = known.people.iter().all(|one| one.conversations.is_empty());
    assert!(none, "no conversation has begun");
    Ok(())
}

#[test]
fn a_file_of_a_conversation_that_has_not_begun_here_says_so() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let kept = ane.home.copy()?;
    let (_, [_, _, opening]) = held((&mut kim.run, &mut ane.run, person), &mine(), &theirs())?;
    drop(ane.run);
    let mut before = kept.start();
    before.unlock(PASSPHRASE)?;
    assert_eq!(refusal(before.take(&opening))?, "ConversationUnknown");
    Ok(())
}

#[test]
fn a_rating_that_is_sent_answers_every_question() -> Result<()> {
    let (mut kim, _ane, person) = two()?;
    let id = kim.run.invite(person)?;
    let two = mine();
    let refused = kim.run.rated(id, two.split_at(2).0);
    assert_eq!(refusal(refused)?, "NotAllAnswered");
    let rating = kim.run.rate(id)?;
    kim.run
        .answer(rating, "real-tasks", NonAnswer::RatherNotSay)?;
    kim.run.finish(rating)?;
    kim.run.send(id)?;
    Ok(())
}

#[test]
fn what_left_cannot_be_undone() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let id = kim.run.invite(person)?;
    kim.run.rated(id, &mine())?;
    let invitation = kim.run.send(id)?;
    assert_eq!(refusal(kim.run.undo())?, "NothingToUndo");
    ane.run.take(&invitation)?;
    assert_eq!(refusal(ane.run.undo())?, "NothingToUndo");
    Ok(())
}

#[test]
fn one_who_stops_tells_the_other_by_the_next_file() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let id = kim.run.invite(person)?;
    kim.run.rated(id, &mine())?;
    let invitation = kim.run.send(id)?;
    ane.run.take(&invitation)?;
    kim.run.break_off(id)?;
    let files = kim.run.conversation(id)?.files.context("files")?;
    let outgoing = files.outgoing.context("there is one")?;
    assert_eq!(outgoing.kind, SentKind::End);
    let end = kim.run.send(id)?;
    ane.run.take(&end)?;
    let view = ane.run.conversation(id)?;
    assert_eq!(view.summary.turn, Turn::Ended);
    assert_eq!(
        view.files.context("files")?.trouble,
        Some(FilesTrouble::EndedByOther)
    );
    Ok(())
}

#[test]
fn a_conversation_on_two_computers_is_begun_by_the_one_whom_it_is_about() -> Result<()> {
    let (mut kim, _ane, person) = two()?;
    let salt = Some([7; 32]);
    let about_her = BeginConversation {
        about: About::Person,
        salt,
        ..about_three(person)
    };
    assert_eq!(refusal(kim.run.talk(&about_her))?, "NotOwnWork");
    let unknown = kim.run.add_person("Bo", Relation::Colleague)?;
    let without = BeginConversation {
        salt,
        ..about_three(unknown)
    };
    assert_eq!(refusal(kim.run.talk(&without))?, "PersonWithoutCard");
    Ok(())
}

#[test]
fn an_observation_is_held_on_one_computer() -> Result<()> {
    let (mut kim, _ane, person) = two()?;
    let observed = BeginConversation {
        salt: Some([7; 32]),
        ..observation(person)
    };
    assert_eq!(refusal(kim.run.talk(&observed))?, "Observation");
    let known = kim.run.conversations()?;
    assert!(known.people[0].conversations.is_empty(), "none has begun");
    let id = kim.run.talk(&observation(person))?;
    assert!(!kim.run.conversation(id)?.summary.two_computers);
    Ok(())
}

#[test]
fn whatever_comes_again_and_to_whomever_the_end_is_the_same() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let id = kim.run.invite(person)?;
    kim.run.rated(id, &mine())?;
    let mut files = vec![kim.run.send(id)?];
    for step in 0..3 {
        // All that there is so far reaches both, the last one first, and then in order; most of it is refused.
        for file in files.iter().rev().chain(&files) {
            for run in [&mut ane.run, &mut kim.run] {
                drop(run.take(file));
            }
        }
        match step {
            0 => {
                ane.run.rated(id, &theirs())?;
                files.push(ane.run.send(id)?);
            }
            1 => {
                kim.run.reveal(id)?;
                files.push(kim.run.send(id)?);
            }
            _ => drop(ane.run.reveal(id)?),
        }
    }
    let (kims, anes) = (kim.run.revealed(id)?, ane.run.revealed(id)?);
    assert_eq!(kims.answers, anes.answers, "both read the same");
    let (mut other_kim, mut other_ane, person) = two()?;
    let (runs, once) = ((&mut other_kim.run, &mut other_ane.run, person), mine());
    let (other, _) = held(runs, &once, &theirs())?;
    let same = other_ane.run.revealed(other)?;
    assert_eq!(anes.answers, same.answers, "as where each came once");
    let line = ane.run.conversations()?;
    let talks = line.people.iter().map(|one| one.conversations.len());
    assert_eq!(talks.sum::<usize>(), 1, "there is one conversation");
    Ok(())
}
