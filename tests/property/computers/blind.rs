//! On two computers nothing that the program says depends on what the other one has answered, before both are shown.

use std::fmt::Debug;

use anyhow::{Context as _, Result};
use app::AppError;
use domain::{Answer, AssessmentId, ConversationId, Turn};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use support::lock::raw_key;
use support::raw;
use support::refusal::name;
use support::two_computers::Computer;

use super::{ANE, Course, Held, KIM, Pair, Side, Stops, any_answers, to_each};
use crate::acts::{Act, any_act, perform};
use crate::told::told;

/// One thing that is done on the computer.
#[derive(Clone, Debug)]
enum Step {
    /// A file comes, is shown, and is taken in.
    Take(Index),
    /// The person rates, where it is their turn.
    Rate,
    Send,
    Reveal,
    BreakOff,
    Undo,
    Redo,
    Restart,
    /// The conversation is deleted, and brought back.
    DeleteAndUndo,
    /// Something that has nothing to do with it.
    Else(Act),
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        8 => any::<Index>().prop_map(Step::Take),
        4 => Just(Step::Rate),
        2 => Just(Step::Send),
        1 => Just(Step::Reveal),
        1 => Just(Step::BreakOff),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
        1 => Just(Step::Restart),
        1 => Just(Step::DeleteAndUndo),
        3 => any_act().prop_map(Step::Else),
    ]
}

fn said<T: Debug>(done: Result<T, AppError>) -> String {
    format!("{:?}", done.map_err(|error| name(&error)))
}

/// One of the two worlds, which differ only in what the other one has answered.
struct World {
    computer: Computer,
    id: ConversationId,
    files: Vec<Vec<u8>>,
    own: [Answer; 3],
}

impl World {
    fn new(pair: &Pair, course: &Course, at_anes: bool) -> Result<Self> {
        let Held { id, kim, ane } = Held::new(pair, course)?;
        let (side, own) = if at_anes {
            (ane, course.theirs)
        } else {
            (kim, course.mine)
        };
        let Side {
            moments,
            sent_to_it,
        } = side;
        let earliest = moments.into_iter().next();
        Ok(Self {
            computer: Computer::on(earliest.context("it began")?)?,
            id,
            files: sent_to_it,
            own,
        })
    }

    /// Does it, and says what came of it.
    fn take(&mut self, step: &Step) -> Result<String> {
        let (id, run) = (self.id, &mut self.computer.run);
        Ok(match step {
            Step::Take(which) => {
                let file = which.get(&self.files);
                let shown = said(run.look_into(file));
                format!("{shown} {}", said(run.take(file)))
            }
            Step::Rate => said(run.rated(id, &to_each(self.own))),
            Step::Send => said(run.send(id).map(drop)),
            Step::Reveal => said(run.reveal(id)),
            Step::BreakOff => said(run.break_off(id)),
            Step::Undo => said(run.undo()),
            Step::Redo => said(run.redo()),
            Step::Restart => {
                self.computer.restart()?;
                String::new()
            }
            Step::DeleteAndUndo => match run.delete_talk(id) {
                Ok(_) => said(run.undo()),
                refused => said(refused),
            },
            Step::Else(act) => format!("{:?}", perform(run, act)?),
        })
    }

    fn turn(&mut self) -> Option<Turn> {
        let shown = self.computer.run.conversation(self.id).ok()?;
        Some(shown.summary.turn)
    }

    /// The ratings of the conversation that are in the store.
    fn ratings(&self, number: u8) -> Result<Vec<AssessmentId>> {
        let key = raw_key(number);
        let tables = raw::tables_with_key(&self.computer.home.data(), &key)?;
        let rows = tables.get("assessments").context("there is a table")?;
        let rows = rows.iter().filter(|row| row["conversation"] != "Null");
        rows.map(|row| raw::uuid(&row["id"]).map(AssessmentId::new))
            .collect()
    }
}

#[test]
fn nothing_that_is_said_depends_on_what_came_sealed_before_both_are_shown() {
    let pair = Pair::new().unwrap();
    // Each case holds a conversation twice, writes every step durably in two stores, and reads everything after each.
    proptest!(ProptestConfig::with_cases(5), |(
        own in any_answers(),
        one in any_answers(),
        other in any_answers(),
        at_anes in any::<bool>(),
        steps in vec(any_step(), 1..14),
    )| {
        let course = |of_the_other| Course {
            mine: if at_anes { of_the_other } else { own },
            theirs: if at_anes { own } else { of_the_other },
            stops: Stops::Nobody,
        };
        let mut one = World::new(&pair, &course(one), at_anes).unwrap();
        let mut two = World::new(&pair, &course(other), at_anes).unwrap();
        let number = if at_anes { ANE } else { KIM };
        for step in &steps {
            let (said, other) = (one.take(step).unwrap(), two.take(step).unwrap());
            let turn = one.turn();
            if matches!(turn, Some(Turn::Revealed { .. })) {
                break;
            }
            prop_assert_eq!(said, other, "what came of {:?}", step);
            prop_assert_eq!(turn, two.turn(), "after {:?}", step);
            let ratings = one.ratings(number).unwrap();
            prop_assert_eq!(&ratings, &two.ratings(number).unwrap());
            let id = one.id;
            let told_one = told(&mut one.computer.run, id, &ratings).unwrap();
            let told_two = told(&mut two.computer.run, id, &ratings).unwrap();
            for (what, said) in &told_one {
                prop_assert!(told_two.get(what) == Some(said), "{} differs after {:?}", what, step);
            }
            prop_assert_eq!(told_one.len(), told_two.len());
        }
    });
}
