//! Undoing and redoing of what is done in a conversation on two computers. What left and what came is not undone.

use anyhow::{Context as _, Result};
use app::coaching::CardOwner;
use app::{AppError, StoreError};
use domain::{ActionKind, Answer, ConversationId, PersonId, Relation};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use support::lock::raw_key;
use support::talk::THREE;
use support::two_computers::Computer;

use super::{ANE, Held, KIM, Pair, any_answers, any_course, to_each};
use crate::acts::undoable_with_key;
use crate::given::any_answer;
use crate::steps::Expected;

/// What a person does on two computers.
#[derive(Clone, Debug)]
enum Step {
    Invite,
    Answer(Index, &'static str, Answer),
    Clear(Index, &'static str),
    Rate(Index, [Answer; 3]),
    Send(Index),
    Take(Index),
    Reveal(Index),
    BreakOff(Index),
    DeleteTalk(Index),
    /// A card of somebody who is not known yet, or another one of somebody who is.
    TakeCard(bool),
    DeletePerson(Index),
    Undo,
    Redo,
}

fn any_step() -> impl Strategy<Value = Step> {
    let index = any::<Index>;
    let item = || select(THREE.to_vec());
    prop_oneof![
        3 => Just(Step::Invite),
        3 => (index(), item(), any_answer()).prop_map(|(of, item, to)| Step::Answer(of, item, to)),
        2 => (index(), item()).prop_map(|(of, item)| Step::Clear(of, item)),
        2 => (index(), any_answers()).prop_map(|(of, answers)| Step::Rate(of, answers)),
        2 => index().prop_map(Step::Send),
        3 => index().prop_map(Step::Take),
        1 => index().prop_map(Step::Reveal),
        2 => index().prop_map(Step::BreakOff),
        2 => index().prop_map(Step::DeleteTalk),
        2 => any::<bool>().prop_map(Step::TakeCard),
        1 => index().prop_map(Step::DeletePerson),
        5 => Just(Step::Undo),
        3 => Just(Step::Redo),
    ]
}

/// What comes of a step that is done.
enum Done {
    /// It can be undone.
    Undoable(ActionKind),
    /// Nothing before it can be undone, nor it.
    Final,
}

/// The computer on which it is done, and what there is to do it with.
struct Place<'files> {
    computer: Computer,
    files: &'files [Vec<u8>],
    /// Cards of somebody else, and of the other one with other keys.
    cards: &'files [String; 2],
    other: PersonId,
}

impl Place<'_> {
    fn talks(&mut self) -> Result<Vec<ConversationId>, AppError> {
        let people = self.computer.run.conversations()?.people.into_iter();
        let talks = people.flat_map(|person| person.conversations);
        Ok(talks.map(|talk| talk.id).collect())
    }

    /// Does it where it can be done. A step may have changed nothing all the same.
    fn take(&mut self, step: &Step) -> Result<Option<Done>> {
        match self.attempt(step) {
            Ok(done) => Ok(done),
            Err(AppError::Store(error)) if !is_unknown(&error) => Err(error.into()),
            Err(_) => Ok(None),
        }
    }

    fn attempt(&mut self, step: &Step) -> Result<Option<Done>, AppError> {
        let talks = self.talks()?;
        let one = |of: &Index| (!talks.is_empty()).then(|| *of.get(&talks));
        let run = &mut self.computer.run;
        let undoable = |kind| Ok(Some(Done::Undoable(kind)));
        match step {
            Step::Invite => {
                run.invite(self.other)?;
                undoable(ActionKind::ConversationBegun)
            }
            Step::Answer(of, item, to) => {
                let Some(id) = one(of) else { return Ok(None) };
                let rating = run.rate(id)?;
                run.answer(rating, item, *to)?;
                undoable(ActionKind::AnswerGiven)
            }
            Step::Clear(of, item) => {
                let Some(id) = one(of) else { return Ok(None) };
                let rating = run.rate(id)?;
                run.clear(rating, item)?;
                undoable(ActionKind::AnswerCleared)
            }
            Step::Rate(of, answers) => {
                let Some(id) = one(of) else { return Ok(None) };
                run.rated(id, &to_each(*answers))?;
                Ok(Some(Done::Final))
            }
            Step::Send(of) => {
                let Some(id) = one(of) else { return Ok(None) };
                run.send(id)?;
                Ok(Some(Done::Final))
            }
            Step::Take(which) => {
                let file: &Vec<u8> = which.get(self.files);
                run.take(file)?;
                Ok(Some(Done::Final))
            }
            Step::Reveal(of) => {
                let Some(id) = one(of) else { return Ok(None) };
                run.reveal(id)?;
                Ok(Some(Done::Final))
            }
            Step::BreakOff(of) => {
                let Some(id) = one(of) else { return Ok(None) };
                run.break_off(id)?;
                undoable(ActionKind::ConversationEnded)
            }
            Step::DeleteTalk(of) => {
                let Some(id) = one(of) else { return Ok(None) };
                run.delete_talk(id)?;
                undoable(ActionKind::ConversationDeleted)
            }
            Step::TakeCard(is_new) => {
                let [new, again] = self.cards;
                let (card, owner) = if *is_new {
                    (new, CardOwner::New(Relation::Colleague))
                } else {
                    (again, CardOwner::Known(self.other))
                };
                run.take_card(card, owner, &[self.other])?;
                undoable(ActionKind::CardTaken)
            }
            Step::DeletePerson(of) => {
                let people = run.people()?;
                let others: Vec<_> = people
                    .iter()
                    .filter(|person| person.relation != Relation::Myself)
                    .collect();
                if others.is_empty() {
                    return Ok(None);
                }
                run.delete_person(of.get(&others).id)?;
                undoable(ActionKind::PersonDeleted)
            }
            Step::Undo | Step::Redo => Ok(None),
        }
    }
}

fn is_unknown(error: &StoreError) -> bool {
    use StoreError::{AssessmentUnknown, ConversationUnknown, PersonUnknown};
    matches!(
        error,
        AssessmentUnknown | ConversationUnknown | PersonUnknown
    )
}

/// The computer at one of the moments of a conversation, where nothing can be undone yet.
fn begun<'files>(
    held: &'files Held,
    (at_anes, moment): (bool, Index),
    cards: &'files [String; 2],
) -> Result<Place<'files>> {
    let side = if at_anes { &held.ane } else { &held.kim };
    let mut computer = Computer::on(moment.get(&side.moments).copy()?)?;
    let people = computer.run.people()?;
    let other = people
        .iter()
        .find(|person| person.relation != Relation::Myself);
    let other = other.context("they know each other")?.id;
    computer.run.agree_on_frame(other, "To learn.")?;
    computer.restart()?;
    Ok(Place {
        computer,
        files: &side.sent_to_it,
        cards,
        other,
    })
}

#[test]
fn on_two_computers_undoing_gives_back_the_whole_store_and_redoing_what_was_undone() {
    let pair = Pair::new().unwrap();
    let card = |name, number| Computer::of(name, number)?.run.card_text();
    let bo = card("Bo Berg", 3).unwrap();
    let again = [
        [bo.clone(), card("Kim Holm", 4).unwrap()],
        [bo, card("Ane Lund", 4).unwrap()],
    ];
    // Each case saves every step durably and reads the whole store after each.
    proptest!(ProptestConfig::with_cases(5), |(
        course in any_course(),
        at_anes in any::<bool>(),
        moment in any::<Index>(),
        steps in vec(any_step(), 1..24),
    )| {
        let held = Held::new(&pair, &course).unwrap();
        let [of_kim, of_ane] = &again;
        let cards = if at_anes { of_kim } else { of_ane };
        let mut place = begun(&held, (at_anes, moment), cards).unwrap();
        let key = raw_key(if at_anes { ANE } else { KIM });
        let stands = |place: &Place<'_>| undoable_with_key(&place.computer.home, &key).unwrap();
        let mut expected = Expected::at(stands(&place));
        for step in &steps {
            match step {
                Step::Undo => { expected.undo(&mut place.computer.run)?; },
                Step::Redo => { expected.redo(&mut place.computer.run)?; },
                _ => {
                    let done = place.take(step).unwrap();
                    let state = stands(&place);
                    if state != *expected.state() {
                        prop_assert!(done.is_some(), "what is refused changes nothing: {:?}", step);
                        match done.unwrap() {
                            Done::Undoable(kind) => expected.done(kind, state),
                            Done::Final => expected = Expected::at(state),
                        }
                    }
                }
            }
            prop_assert_eq!(&stands(&place), expected.state(), "after {:?}", step);
        }
        while expected.undo(&mut place.computer.run)? {
            prop_assert_eq!(&stands(&place), expected.state(), "undone step by step");
        }
        while expected.redo(&mut place.computer.run)? {
            prop_assert_eq!(&stands(&place), expected.state(), "done again step by step");
        }
    });
}
