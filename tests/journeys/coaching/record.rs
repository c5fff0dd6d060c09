//! What came of a conversation on two computers: who ends it gives it to the other one.

use anyhow::{Context as _, Result, bail};
use app::coaching::EndConversation;
use chrono::Days;
use domain::{
    AgendaChange, AgreementId, AgreementTransition, Closing, ClosingAnswers, ConversationId,
    Extent, FormRef, PersonId, PointState, SentKind, Topic, Turn,
};
use support::own::plan;
use support::run::Run;
use support::two_computers::{Computer, both_rated, held, mine, refusal, theirs, two};
use support::writing;
use view::{OutgoingFile, ReceivedFile, ReceivedRecord};

fn closing() -> Closing {
    Closing {
        subject: ClosingAnswers {
            useful: Some(Extent::Yes),
            heard: None,
            differently: "Mere ro".to_owned(),
        },
        other: ClosingAnswers {
            useful: None,
            heard: Some(Extent::Partly),
            differently: String::new(),
        },
    }
}

fn outgoing(run: &mut Run, id: ConversationId) -> Result<Option<OutgoingFile>> {
    Ok(run.conversation(id)?.files.context("files")?.outgoing)
}

fn due(run: &mut Run, id: ConversationId) -> Result<Option<SentKind>> {
    let outgoing = outgoing(run, id)?;
    Ok(outgoing.filter(|file| !file.made).map(|file| file.kind))
}

/// Notes something to the first point, and adds one.
fn talk(run: &mut Run, id: ConversationId, note: &str, own: &str) -> Result<()> {
    let number = run.agenda(id)?.points.first().context("a point")?.number;
    let note = note.to_owned();
    run.change_agenda(id, AgendaChange::Note { number, note })?;
    let state = PointState::Reached;
    run.change_agenda(id, AgendaChange::State { number, state })?;
    let (text, minutes) = (own.to_owned(), 5);
    run.change_agenda(id, AgendaChange::Add { text, minutes })?;
    Ok(())
}

fn shown(run: &mut Run, file: &[u8]) -> Result<Option<ReceivedRecord>> {
    match run.look_into(file)? {
        ReceivedFile::Conversation { file } => Ok(file.record),
        _ => bail!("it is a file of a conversation"),
    }
}

/// The words of the points, with what is noted.
fn told(run: &mut Run, id: ConversationId) -> Result<Vec<(Topic, PointState, String)>> {
    let points = run.agenda(id)?.points.into_iter();
    let told = points.map(|point| (point.topic, point.state, point.note));
    Ok(told.collect())
}

/// A conversation that Kim has ended on his computer, with its file.
fn ended(kim: &mut Computer, ane: &mut Computer, id: ConversationId) -> Result<Vec<u8>> {
    talk(&mut kim.run, id, "Vi vil øve det", "ferie")?;
    let kim_is = kim.run.conversations()?.myself.context("he")?.id;
    let ane_is = kim.run.conversations()?.people[0].id;
    kim.run
        .agree_in(id, kim_is, plan("et møde", "spørger jeg først", 20))?;
    kim.run
        .agree_in(id, ane_is, plan("en klage", "ringer jeg", 30))?;
    let next = Some(kim.run.today().today + Days::new(30));
    let closing = closing();
    kim.run
        .end_talk_with(id, EndConversation { closing, next })?;
    assert_eq!(due(&mut kim.run, id)?, Some(SentKind::Record));
    assert_eq!(due(&mut ane.run, id)?, None, "she has not ended it");
    Ok(kim.run.send(id)?)
}

/// A conversation with an agreement, and the record of the next one, in which Kim has moved that on so.
fn followed_up(
    (kim, ane, person): (&mut Computer, &mut Computer, PersonId),
    (to, outcome): (AgreementTransition, &str),
) -> Result<(ConversationId, AgreementId, Vec<u8>)> {
    let (first, _) = held((&mut kim.run, &mut ane.run, person), &mine(), &theirs())?;
    let record = ended(kim, ane, first)?;
    ane.run.take(&record)?;
    let (next, _) = held((&mut kim.run, &mut ane.run, person), &mine(), &theirs())?;
    let mut points = kim.run.agenda(next)?.points.into_iter();
    let earlier = points.find_map(|point| point.agreement);
    let earlier = earlier.context("it opens on what was agreed")?.agreement.id;
    kim.run.move_agreement(earlier, to, outcome)?;
    kim.run.end_talk_with(next, EndConversation::default())?;
    Ok((first, earlier, kim.run.send(next)?))
}

#[test]
fn both_get_everything_that_came_of_it() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let (id, _) = held((&mut kim.run, &mut ane.run, person), &mine(), &theirs())?;
    let record = ended(&mut kim, &mut ane, id)?;
    let shown = shown(&mut ane.run, &record)?.context("it is shown before it is taken in")?;
    let kept: Vec<_> = shown.agreements.iter().map(|one| one.mine).collect();
    assert_eq!((kept, shown.notes), (vec![false, true], 1));
    assert!(!ane.run.agenda(id)?.ended, "nothing of it is taken in");

    ane.run.take(&record)?;
    let (kims, anes) = (kim.run.agenda(id)?, ane.run.agenda(id)?);
    assert_eq!(told(&mut ane.run, id)?, told(&mut kim.run, id)?);
    assert_eq!((anes.ended, anes.next), (true, kims.next));
    assert_eq!(anes.closing, closing(), "both read what both said");
    let plans = |agenda: &view::Agenda| -> Vec<_> {
        let made = agenda.agreements.iter();
        made.map(|one| one.agreement.first.clone()).collect()
    };
    assert_eq!(plans(&anes), plans(&kims));
    let own = ane.run.agreements()?.live;
    assert_eq!(own.len(), 1, "what she keeps stands among her agreements");
    assert_eq!(own[0].agreement.first.plan.situation, "en klage");
    assert_eq!(due(&mut ane.run, id)?, None, "nothing is due any more");
    assert_eq!(
        outgoing(&mut kim.run, id)?.map(|file| file.made),
        Some(true)
    );
    ane.run.take(&record)?;
    assert_eq!(ane.run.agenda(id)?, anes, "a second time changes nothing");
    Ok(())
}

#[test]
fn what_one_wrote_on_ones_own_agenda_stays() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let (id, _) = held((&mut kim.run, &mut ane.run, person), &mine(), &theirs())?;
    talk(&mut ane.run, id, "Hans ord", "kursus")?;
    let record = ended(&mut kim, &mut ane, id)?;
    ane.run.take(&record)?;
    let notes: Vec<_> = told(&mut ane.run, id)?
        .into_iter()
        .map(|(_, _, note)| note)
        .filter(|note| !note.is_empty())
        .collect();
    assert_eq!(notes, ["Vi vil øve det", "Hans ord"]);
    let kursus = Topic::Own {
        text: "kursus".to_owned(),
    };
    let points = ane.run.agenda(id)?.points;
    assert!(points.iter().any(|point| point.topic == kursus));
    Ok(())
}

#[test]
fn what_came_before_both_are_shown_is_read_after() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let runs = (&mut kim.run, &mut ane.run, person);
    let (id, _) = both_rated(runs, &mine(), &theirs())?;
    kim.run.reveal(id)?;
    let opening = kim.run.send(id)?;
    talk(&mut kim.run, id, "Vi vil øve det", "ferie")?;
    kim.run.end_talk_with(id, EndConversation::default())?;
    let record = kim.run.send(id)?;
    // The later one comes first.
    ane.run.take(&record)?;
    ane.run.take(&opening)?;
    assert_eq!(shown(&mut ane.run, &record)?, None, "it says what both see");
    assert_eq!(ane.run.conversation(id)?.summary.turn, Turn::Ready);
    assert_eq!(refusal(ane.run.agenda(id))?, "NotRevealed");
    ane.run.reveal(id)?;
    assert!(ane.run.agenda(id)?.ended);
    assert_eq!(told(&mut ane.run, id)?, told(&mut kim.run, id)?);
    Ok(())
}

#[test]
fn what_was_ended_on_both_computers_stays_on_each() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let (id, _) = held((&mut kim.run, &mut ane.run, person), &mine(), &theirs())?;
    let record = ended(&mut kim, &mut ane, id)?;
    talk(&mut ane.run, id, "Hans ord", "kursus")?;
    ane.run.end_talk_with(id, EndConversation::default())?;
    let before = ane.run.agenda(id)?;
    let shown = shown(&mut ane.run, &record)?.context("it is read")?;
    assert!(shown.ended_here, "and said that hers stays");
    ane.run.take(&record)?;
    assert_eq!(ane.run.agenda(id)?, before, "nothing is changed");
    assert_eq!(due(&mut ane.run, id)?, None, "nobody waits for hers");
    Ok(())
}

#[test]
fn what_came_of_an_earlier_agreement_reaches_both() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let step = (AgreementTransition::Done, "Det gik godt");
    let (first, earlier, record) = followed_up((&mut kim, &mut ane, person), step)?;
    ane.run.take(&record)?;
    let hers = ane.run.agenda(first)?.agreements;
    let hers = hers.iter().find(|one| one.agreement.id == earlier);
    let later = &hers.context("she has it")?.agreement.later;
    assert_eq!(later.len(), 1, "once");
    assert_eq!(later[0].outcome.as_deref(), Some("Det gik godt"));
    Ok(())
}

#[test]
fn the_other_one_may_end_it_and_give_it_too() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let (id, _) = held((&mut kim.run, &mut ane.run, person), &mine(), &theirs())?;
    talk(&mut ane.run, id, "Hendes ord", "kursus")?;
    ane.run.end_talk_with(id, EndConversation::default())?;
    let owed = ane.run.overview()?.conversations;
    assert_eq!(owed.len(), 1, "what is owed stands on the first screen");
    let record = ane.run.send(id)?;
    kim.run.take(&record)?;
    assert!(kim.run.agenda(id)?.ended);
    assert_eq!(told(&mut kim.run, id)?, told(&mut ane.run, id)?);
    assert_eq!(ane.run.overview()?.conversations.len(), 0);
    Ok(())
}

#[test]
fn what_happened_to_an_earlier_agreement_is_shown_before_it_is_taken_in() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let step = (AgreementTransition::Drop, "Ikke nu");
    let (_, _, record) = followed_up((&mut kim, &mut ane, person), step)?;
    let shown = shown(&mut ane.run, &record)?.context("it is shown")?;
    let moved: Vec<_> = shown
        .moved
        .iter()
        .map(|entry| entry.outcome.clone())
        .collect();
    assert_eq!(moved, [Some("Ikke nu".to_owned())]);
    Ok(())
}

#[test]
fn a_note_that_is_begun_is_kept_with_the_end_that_comes() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let (id, _) = held((&mut kim.run, &mut ane.run, person), &mine(), &theirs())?;
    let record = ended(&mut kim, &mut ane, id)?;
    let point = ane
        .run
        .agenda(id)?
        .points
        .first()
        .context("a point")?
        .number;
    let form = FormRef::AgendaNote { id, point };
    ane.run.write_in(form, writing::note("Halvt skrevet"))?;
    ane.run.take(&record)?;
    let told = told(&mut ane.run, id)?;
    assert!(told.iter().any(|(_, _, note)| note == "Halvt skrevet"));
    Ok(())
}
