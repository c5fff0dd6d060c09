//! Conversations on two computers, whatever is answered, wherever somebody stops, and however the files come.

mod blind;
mod orders;
mod own;
mod steps;

use anyhow::{Context as _, Result};
use domain::{Answer, ConversationId, NonAnswer, PersonId};
use exchange::sealed::{CardName, Content, ConversationFile, SignedFile};
use proptest::prelude::*;
use proptest::sample::select;
use support::home::Home;
use support::talk::THREE;
use support::two_computers::{Computer, keys, two};

use crate::given::any_answer;

/// The numbers of the locks and keys of Kim, who invites, and of Ane.
const KIM: u8 = 1;
const ANE: u8 = 2;

/// Two who have each other's cards.
struct Pair {
    kim: Computer,
    ane: Computer,
    /// Ane, as Kim knows her.
    person: PersonId,
}

impl Pair {
    fn new() -> Result<Self> {
        let (kim, ane, person) = two()?;
        Ok(Self { kim, ane, person })
    }
}

/// Where somebody stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stops {
    Nobody,
    /// Ane, once she is invited.
    InvitedAtOnce,
    /// Ane, once she has sent her rating.
    InvitedLater,
    /// Kim, once the invitation is sent.
    InviterAtOnce,
    /// Kim, once both are shown: no program does that, and the format lets it through.
    InviterLater,
    /// The one who has invited ends it with what came of it, as it should be.
    InviterEnds,
}

/// What is answered in a conversation, and where somebody stops.
#[derive(Clone, Copy, Debug)]
struct Course {
    mine: [Answer; 3],
    theirs: [Answer; 3],
    stops: Stops,
}

fn any_answers() -> impl Strategy<Value = [Answer; 3]> {
    [any_answer(), any_answer(), any_answer()]
}

fn any_course() -> impl Strategy<Value = Course> {
    let stops = vec![
        Stops::Nobody,
        Stops::InvitedAtOnce,
        Stops::InvitedLater,
        Stops::InviterAtOnce,
        Stops::InviterLater,
        Stops::InviterEnds,
    ];
    (any_answers(), any_answers(), select(stops)).prop_map(|(mine, theirs, stops)| Course {
        mine,
        theirs,
        stops,
    })
}

/// Each of the three items with its answer.
fn to_each(answers: [Answer; 3]) -> Vec<(&'static str, Answer)> {
    THREE.into_iter().zip(answers).collect()
}

/// One side of a conversation that was held.
struct Side {
    /// What its computer held at each moment at which files may come, the earliest first.
    moments: Vec<Home>,
    /// What the other one has sent it, in that order.
    sent_to_it: Vec<Vec<u8>>,
}

/// A conversation that was held from one end to the other.
struct Held {
    id: ConversationId,
    kim: Side,
    ane: Side,
}

impl Held {
    /// Two who begin as `pair` hold a conversation.
    fn new(pair: &Pair, course: &Course) -> Result<Self> {
        let (mut kim, mut ane) = (pair.kim.copy()?, pair.ane.copy()?);
        let (mut at_kims, mut at_anes) = (Vec::new(), Vec::new());
        let (mut from_kim, mut from_ane) = (Vec::new(), Vec::new());
        let id = kim.run.invite(pair.person)?;
        kim.run.rated(id, &to_each(course.mine))?;
        let invitation = kim.run.send(id)?;
        at_kims.push(kim.home.copy()?);
        at_anes.push(ane.home.copy()?);
        ane.run.take(&invitation)?;
        at_anes.push(ane.home.copy()?);
        from_kim.push(invitation);
        if course.stops == Stops::InvitedAtOnce {
            ane.run.break_off(id)?;
        } else {
            ane.run.rated(id, &to_each(course.theirs))?;
        }
        from_ane.push(ane.run.send(id)?);
        at_anes.push(ane.home.copy()?);
        if course.stops == Stops::InviterAtOnce {
            kim.run.break_off(id)?;
            from_kim.push(kim.run.send(id)?);
        } else if course.stops != Stops::InvitedAtOnce {
            for rating in &from_ane {
                kim.run.take(rating)?;
            }
            kim.run.reveal(id)?;
            from_kim.push(kim.run.send(id)?);
        }
        at_kims.push(kim.home.copy()?);
        match course.stops {
            Stops::InvitedLater => {
                ane.run.break_off(id)?;
                from_ane.push(ane.run.send(id)?);
            }
            Stops::InviterLater => {
                let last = opened(from_kim.last().context("it was opened")?, ANE)?;
                from_kim.push(by_hand((KIM, ANE), behind(&last, Content::End))?);
            }
            Stops::InviterEnds => {
                kim.run.end_talk(id)?;
                from_kim.push(kim.run.send(id)?);
            }
            Stops::Nobody | Stops::InvitedAtOnce | Stops::InviterAtOnce => {}
        }
        Ok(Self {
            id,
            kim: Side {
                moments: at_kims,
                sent_to_it: from_ane,
            },
            ane: Side {
                moments: at_anes,
                sent_to_it: from_kim,
            },
        })
    }
}

/// What is in a file for the one with this number.
fn opened(file: &[u8], receiver: u8) -> Result<SignedFile> {
    Ok(SignedFile::unseal(file, &keys(receiver)?)?)
}

/// A file that no program would make, sealed from one to the other.
fn by_hand((from, to): (u8, u8), file: ConversationFile) -> Result<Vec<u8>> {
    let name = CardName::new(if from == KIM { "Kim Holm" } else { "Ane Lund" })?;
    let file = SignedFile::new(file, &keys(from)?, name, keys(to)?.public())?;
    Ok(file.seal()?)
}

/// The sender's file behind `before`.
fn behind(before: &SignedFile, content: Content) -> ConversationFile {
    ConversationFile {
        counter: before.file().counter + 1,
        previous: Some(before.hash()),
        content,
        ..before.file().clone()
    }
}

/// What the content would be if its sender had said something else.
fn otherwise(content: &Content) -> Content {
    let mut content = content.clone();
    match &mut content {
        Content::Invitation(invitation) => invitation.minutes = 45,
        Content::Rating(rating) => {
            for given in &mut rating.answers {
                let none = Answer::from(NonAnswer::NotMyTask);
                given.answer = if given.answer == none {
                    NonAnswer::DoNotKnow.into()
                } else {
                    none
                };
            }
        }
        Content::Opening(_) | Content::Record(_) | Content::End => {}
    }
    content
}
