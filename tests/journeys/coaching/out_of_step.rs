//! A conversation on two computers of which the two stores know different things: restored, deleted, with another card,
//! or by somebody who does not keep to the order.

use anyhow::{Context as _, Result, bail};
use app::coaching::CardOwner;
use domain::{ConversationId, Relation, SentKind, Turn};
use exchange::sealed::{CardName, ConversationFile, IDENTITY_LENGTH, Identity, SignedFile};
use support::answers::level;
use support::lock::PASSPHRASE;
use support::raw;
use support::two_computers::{Computer, both_rated, held, mine, refusal, theirs, two};
use view::{FilesState, FilesTrouble, ReceivedFile};

fn files_kept(computer: &Computer) -> Result<usize> {
    // Of Ane's lock.
    let key = "02".repeat(32);
    let tables = raw::tables_with_key(&computer.home.data(), &key)?;
    Ok(tables["thread_files"].len())
}

#[test]
fn nobody_reads_what_the_other_one_answered_and_keeps_their_own() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let (id, _) = both_rated((&mut kim.run, &mut ane.run, person), &mine(), &theirs())?;
    assert_eq!(kim.run.conversation(id)?.summary.turn, Turn::Ready);
    kim.run.turn_off_lock(PASSPHRASE)?;
    assert_eq!(
        refusal(kim.run.reveal(id))?,
        "NoCard",
        "his own could not go out any more"
    );
    assert_eq!(refusal(kim.run.revealed(id))?, "NotRevealed");
    let files = kim.run.conversation(id)?.files.context("files")?;
    assert_eq!(files.trouble, Some(FilesTrouble::NoCard), "it is said");
    Ok(())
}

#[test]
fn after_a_new_card_nothing_more_is_sent_to_the_old_one() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let (id, _) = both_rated((&mut kim.run, &mut ane.run, person), &mine(), &theirs())?;
    // Ane has begun afresh since, or the first card was none of hers: Kim has heard the words of this one.
    let mut again = Computer::of("Ane Lund", 9)?;
    let card = again.run.card_text()?;
    kim.run
        .take_card(&card, CardOwner::Known(person), &[person])?;
    assert_eq!(refusal(kim.run.reveal(id))?, "CardReplaced");
    assert_eq!(refusal(kim.run.send(id))?, "CardReplaced");
    let files = kim.run.conversation(id)?.files.context("files")?;
    assert_eq!(
        (files.outgoing, files.trouble),
        (None, Some(FilesTrouble::CardReplaced))
    );
    kim.run.break_off(id)?;
    let files = kim.run.conversation(id)?.files.context("files")?;
    let outgoing = files.outgoing.context("that it ends can be said")?;
    assert_eq!(outgoing.kind, SentKind::End);
    kim.run.send(id)?;
    kim.run
        .send(id)
        .context("also again, where its file was lost")?;
    Ok(())
}

#[test]
fn a_new_card_of_ones_own_ends_what_was_begun_with_the_old_one() -> Result<()> {
    let (mut kim, _ane, person) = two()?;
    let id = kim.run.invite(person)?;
    kim.run.rated(id, &mine())?;
    kim.run.send(id)?;
    kim.run.turn_off_lock(PASSPHRASE)?;
    kim.run.lock(5)?;
    kim.run.make_card("Kim Holm", 5)?;
    assert_eq!(
        refusal(kim.run.send(id))?,
        "NoCard",
        "Ane would read it as from somebody else"
    );
    let files = kim.run.conversation(id)?.files.context("files")?;
    assert_eq!(files.trouble, Some(FilesTrouble::NoCard));
    Ok(())
}

#[test]
fn a_second_rating_of_the_same_work_is_refused_and_what_waits_is_kept_once() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let id = kim.run.invite(person)?;
    kim.run.rated(id, &mine())?;
    let invitation = kim.run.send(id)?;
    ane.run.take(&invitation)?;
    let before = ane.run.back_up()?.name;
    ane.run.rated(id, &theirs())?;
    let first = ane.run.send(id)?;
    ane.run.restore(&before)?;
    ane.run.rated(id, &mine())?;
    let second = ane.run.send(id)?;
    kim.run.take(&first)?;
    assert_eq!(
        refusal(kim.run.take(&second))?,
        "TooLate",
        "the first one stays"
    );
    kim.run.reveal(id)?;
    let opening = kim.run.send(id)?;
    let ReceivedFile::Conversation { file } = ane.run.look_into(&opening)? else {
        bail!("it is a file of a conversation");
    };
    assert!(file.waits, "it is said before it is taken");
    ane.run.take(&opening)?;
    let files = ane.run.conversation(id)?.files.context("files")?;
    let trouble = Some(FilesTrouble::Waiting);
    assert_eq!(files.trouble, trouble, "it opens what her store has lost");
    let kept = files_kept(&ane)?;
    ane.run.take(&opening)?;
    ane.run.take(&opening)?;
    assert_eq!(files_kept(&ane)?, kept, "it is kept once");
    let answers = kim.run.revealed(id)?.answers;
    let health = answers.iter().find(|one| one.item.as_str() == "health");
    let other = health.and_then(|one| one.other);
    assert_eq!(other, Some(level(5).into()), "as she rated first");
    Ok(())
}

#[test]
fn a_store_that_was_restored_twice_is_in_a_further_life() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let id = kim.run.invite(person)?;
    let name = kim.run.back_up()?.name;
    let mut sent = Vec::new();
    for value in [1, 2, 3] {
        let all = [
            ("health", level(value).into()),
            ("many-places", level(value).into()),
            ("real-tasks", level(value).into()),
        ];
        kim.run.rated(id, &all)?;
        sent.push(kim.run.send(id)?);
        kim.run.restore(&name)?;
    }
    let last = sent.pop().context("there are three")?;
    ane.run.take(&last)?;
    for earlier in &sent {
        assert_eq!(
            refusal(ane.run.take(earlier))?,
            "EarlierEpoch",
            "each life comes after all before it"
        );
    }
    Ok(())
}

#[test]
fn what_is_refused_is_not_kept() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let id = kim.run.invite(person)?;
    let copy = kim.home.copy()?;
    kim.run.rated(id, &mine())?;
    let invitation = kim.run.send(id)?;
    let mut other_kim = copy.start();
    other_kim.unlock(PASSPHRASE)?;
    other_kim.rated(id, &theirs())?;
    let another = other_kim.send(id)?;
    ane.run.take(&invitation)?;
    let kept = files_kept(&ane)?;
    assert_eq!(
        refusal(ane.run.take(&another))?,
        "Forked",
        "two copies of a store have sent in one place"
    );
    assert_eq!(files_kept(&ane)?, kept);
    ane.run.rated(id, &theirs())?;
    let rating = ane.run.send(id)?;
    kim.run.take(&rating).context("the first one stands")?;
    Ok(())
}

#[test]
fn one_who_stops_is_heard_also_where_what_they_sent_was_refused() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let id = kim.run.invite(person)?;
    let name = kim.run.back_up()?.name;
    kim.run.rated(id, &mine())?;
    let first = kim.run.send(id)?;
    ane.run.take(&first)?;
    kim.run.restore(&name)?;
    kim.run.rated(id, &theirs())?;
    let second = kim.run.send(id)?;
    assert_eq!(refusal(ane.run.take(&second))?, "TooLate");
    kim.run.break_off(id)?;
    let end = kim.run.send(id)?;
    ane.run.take(&end)?;
    let view = ane.run.conversation(id)?;
    assert_eq!(view.summary.turn, Turn::Ended);
    let files = view.files.context("files")?;
    assert_eq!(files.trouble, Some(FilesTrouble::EndedByOther));
    Ok(())
}

#[test]
fn an_invitation_that_follows_another_file_begins_nothing() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let id = kim.run.invite(person)?;
    kim.run.rated(id, &mine())?;
    let (kims, anes) = (
        Identity::new(&[1; IDENTITY_LENGTH])?,
        Identity::new(&[2; IDENTITY_LENGTH])?,
    );
    let sent = SignedFile::unseal(&kim.run.send(id)?, &anes)?;
    let behind = ConversationFile {
        counter: 2,
        previous: Some(sent.hash()),
        ..sent.file().clone()
    };
    let name = CardName::new("Kim Holm")?;
    let behind = SignedFile::new(behind, &kims, name, anes.public())?;
    assert_eq!(refusal(ane.run.take(&behind.seal()?))?, "Misplaced");
    let known = ane.run.conversations()?;
    assert!(known.people[0].conversations.is_empty(), "none has begun");
    Ok(())
}

fn stands_on_start(computer: &mut Computer, id: ConversationId) -> Result<bool> {
    let shown = computer.run.overview()?.conversations;
    Ok(shown.iter().any(|one| one.conversation.id == id))
}

#[test]
fn what_comes_after_all_has_gone_keeps_nothing_from_going_on() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let (id, _) = held((&mut kim.run, &mut ane.run, person), &mine(), &theirs())?;
    let mut again = Computer::of("Ane Lund", 9)?;
    let card = again.run.card_text()?;
    kim.run
        .take_card(&card, CardOwner::Known(person), &[person])?;
    let trouble = |computer: &mut Computer| -> Result<_> {
        let files = computer.run.conversation(id)?.files.context("files")?;
        Ok(files.trouble)
    };
    assert_eq!(trouble(&mut kim)?, None, "a new card of hers");
    kim.run.turn_off_lock(PASSPHRASE)?;
    assert_eq!(trouble(&mut kim)?, None, "no card of one's own");
    assert_eq!(trouble(&mut ane)?, None);
    Ok(())
}

#[test]
fn one_who_stops_in_a_copy_of_a_store_is_heard() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let id = kim.run.invite(person)?;
    kim.run.rated(id, &mine())?;
    ane.run.take(&kim.run.send(id)?)?;
    let copy = ane.home.copy()?;
    ane.run.rated(id, &theirs())?;
    kim.run.take(&ane.run.send(id)?)?;
    let mut elsewhere = copy.start();
    elsewhere.unlock(PASSPHRASE)?;
    elsewhere.break_off(id)?;
    kim.run.take(&elsewhere.send(id)?)?;
    assert_eq!(kim.run.conversation(id)?.summary.turn, Turn::Ended);
    Ok(())
}

#[test]
fn the_list_says_who_has_to_send() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let id = kim.run.invite(person)?;
    let must_send = |computer: &mut Computer| -> Result<bool> {
        let known = computer.run.conversations()?;
        Ok(known.people[0].conversations[0].files_state == Some(FilesState::Due))
    };
    assert!(!must_send(&mut kim)?, "he rates first");
    kim.run.rated(id, &mine())?;
    assert!(must_send(&mut kim)?, "nothing comes before he sends");
    let invitation = kim.run.send(id)?;
    assert!(!must_send(&mut kim)?);
    ane.run.take(&invitation)?;
    ane.run.rated(id, &theirs())?;
    assert!(must_send(&mut ane)?);
    let rating = ane.run.send(id)?;
    kim.run.take(&rating)?;
    kim.run.reveal(id)?;
    assert!(must_send(&mut kim)?, "she waits for his");
    assert!(stands_on_start(&mut kim, id)?);
    kim.run.end_talk(id)?;
    assert!(stands_on_start(&mut kim, id)?, "also after the end");
    kim.run.send(id)?;
    assert!(must_send(&mut kim)?, "and then what came of it");
    assert!(stands_on_start(&mut kim, id)?);
    kim.run.send(id)?;
    assert!(!must_send(&mut kim)?);
    assert!(!stands_on_start(&mut kim, id)?, "nothing is owed");
    let known = kim.run.conversations()?;
    let exchanged = &known.people[0].conversations[0].exchanged;
    let exchanged: Vec<_> = exchanged.iter().map(|one| (one.kind, one.mine)).collect();
    assert_eq!(
        exchanged,
        [
            (SentKind::Invitation, true),
            (SentKind::Rating, false),
            (SentKind::Opening, true),
            (SentKind::Record, true)
        ],
        "what each was given is listed"
    );
    Ok(())
}

#[test]
fn a_card_with_a_name_that_one_knows_somebody_by_is_never_taken_silently() -> Result<()> {
    let (mut kim, _ane, person) = two()?;
    kim.run.rename_person(person, "Min leder")?;
    let mut other = Computer::of("min leder", 9)?;
    let theirs = other.run.card_text()?;
    let ReceivedFile::Card { card } = kim.run.look_into(theirs.as_bytes())? else {
        bail!("it is a card");
    };
    assert_eq!(card.other_keys.len(), 1, "it is said whose name it is");
    let new = CardOwner::New(Relation::Supervisor);
    assert_eq!(
        refusal(kim.run.take_card(&theirs, new, &[]))?,
        "KeysChanged"
    );
    let bo = kim.run.add_person("Bo", Relation::Colleague)?;
    assert_eq!(
        refusal(kim.run.take_card(&theirs, new, &[bo]))?,
        "KeysChanged",
        "what was said of one is said of nobody else"
    );
    let kims = other.know(&mut kim, Relation::Employee)?;
    let id = other.run.invite(kims)?;
    other.run.rated(id, &mine())?;
    let sent = other.run.send(id)?;
    assert_eq!(refusal(kim.run.take(&sent))?, "AnotherKey");
    Ok(())
}
