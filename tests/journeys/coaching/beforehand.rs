//! What goes with an invitation: the frame, and what is shown beforehand.

use anyhow::{Context as _, Result, bail};
use app::coaching::ShareBeforehand;
use domain::{LONGEST_TEXT_INPUT, PersonId};
use support::frame::frame_text;
use support::own::ExampleBuilder;
use support::run::Run;
use support::two_computers::{mine, refusal, two};
use view::{ReceivedConversationFile, ReceivedFile};

fn shown(run: &mut Run, file: &[u8]) -> Result<ReceivedConversationFile> {
    match run.look_into(file)? {
        ReceivedFile::Conversation { file } => Ok(file),
        _ => bail!("it is a file of a conversation"),
    }
}

fn other(run: &mut Run) -> Result<PersonId> {
    Ok(run.conversations()?.people.first().context("one")?.id)
}

#[test]
fn an_invitation_brings_the_frame_and_is_taken_by_who_accepts_it() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let id = kim.run.invite(person)?;
    kim.run.rated(id, &mine())?;
    let invitation = kim.run.send(id)?;
    let frame = shown(&mut ane.run, &invitation)?.frame;
    let frame = frame.context("she has not accepted it yet")?;
    assert_eq!(frame.text, frame_text("To learn from our work."));
    let refused = ane.run.take_accepting(&invitation, false);
    assert_eq!(refusal(refused)?, "FrameNotAccepted");
    let kims = other(&mut ane.run)?;
    assert_eq!(ane.run.frame(kims)?.latest, None, "nothing is taken in");
    ane.run.take_accepting(&invitation, true)?;
    let (hers, his) = (ane.run.frame(kims)?.latest, kim.run.frame(person)?.latest);
    let said = |frame: Option<view::FrameView>| frame.map(|frame| (frame.text, frame.review));
    assert!(hers.is_some());
    assert_eq!(said(hers), said(his), "both have accepted the same");
    Ok(())
}

#[test]
fn a_frame_that_was_accepted_is_not_asked_for_again() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    for accepts in [true, false] {
        let id = kim.run.invite(person)?;
        kim.run.rated(id, &mine())?;
        let invitation = kim.run.send(id)?;
        let asks = shown(&mut ane.run, &invitation)?.frame.is_some();
        assert_eq!(asks, accepts, "the first time");
        ane.run.take_accepting(&invitation, accepts)?;
    }
    kim.run.agree_on_frame(person, "Another purpose.")?;
    let id = kim.run.invite(person)?;
    kim.run.rated(id, &mine())?;
    let invitation = kim.run.send(id)?;
    assert!(shown(&mut ane.run, &invitation)?.frame.is_some());
    ane.run.take(&invitation)?;
    let kims = other(&mut ane.run)?;
    let frames = ane.run.frame(kims)?;
    let latest = frames.latest.context("there is one")?;
    assert_eq!(latest.text.purpose, "Another purpose.");
    assert_eq!(frames.earlier.len(), 1, "what stood before is kept");
    Ok(())
}

#[test]
fn what_is_ticked_is_shown_beforehand_and_nothing_else() -> Result<()> {
    let (mut kim, mut ane, person) = two()?;
    let told = ExampleBuilder::new("Et møde om helbred").item("health");
    let told = kim.run.add_example(&told)?;
    let kept = ExampleBuilder::new("Et andet møde").item("health");
    kim.run.add_example(&kept)?;
    let elsewhere = ExampleBuilder::new("Noget andet").item("self-reflection");
    kim.run.add_example(&elsewhere)?;
    let id = kim.run.invite(person)?;
    assert_eq!(kim.run.conversation(id)?.shareable, [], "he rates first");
    kim.run.rated(id, &mine())?;
    let shareable = kim.run.conversation(id)?.shareable;
    assert_eq!(shareable.len(), 2, "those of what both rate");
    let share = ShareBeforehand {
        words: "  Jeg øver mig. ".to_owned(),
        examples: vec![told],
    };
    let invitation = kim.run.send_with(id, &share)?;
    assert_eq!(kim.run.conversation(id)?.shareable, [], "it is sent");
    let before = shown(&mut ane.run, &invitation)?.shared;
    ane.run.take(&invitation)?;
    let hers = ane.run.conversation(id)?.shared;
    assert_eq!(hers, before, "it stays to be read");
    let hers = hers.context("it is shown")?;
    assert_eq!(hers.words, "Jeg øver mig.");
    assert!(!hers.mine);
    let situations: Vec<_> = hers
        .examples
        .iter()
        .map(|one| &*one.starr.situation)
        .collect();
    assert_eq!(situations, ["Et møde om helbred"]);
    let his = kim
        .run
        .conversation(id)?
        .shared
        .context("he reads it too")?;
    assert!(his.mine);
    assert_eq!(his.examples, hers.examples);
    Ok(())
}

#[test]
fn what_is_too_long_or_gone_is_not_sent() -> Result<()> {
    let (mut kim, _ane, person) = two()?;
    let gone = ExampleBuilder::new("Et møde").item("health");
    let gone = kim.run.add_example(&gone)?;
    let id = kim.run.invite(person)?;
    kim.run.rated(id, &mine())?;
    let long = ShareBeforehand {
        words: "a".repeat(LONGEST_TEXT_INPUT + 1),
        examples: Vec::new(),
    };
    assert_eq!(refusal(kim.run.send_with(id, &long))?, "WordsTooLong");
    kim.run.delete_example(gone)?;
    let share = ShareBeforehand {
        words: String::new(),
        examples: vec![gone],
    };
    assert_eq!(refusal(kim.run.send_with(id, &share))?, "ExampleUnknown");
    let files = kim.run.conversation(id)?.files.context("files")?;
    assert!(!files.outgoing.context("it is due still")?.made);
    kim.run.send(id)?;
    Ok(())
}
