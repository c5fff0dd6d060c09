//! Before both ratings of a conversation are shown, nothing that the program says depends on what was
//! answered in one that is not being given now.

use anyhow::Result;
use app::AppError;
use app::coaching::BeginConversation;
use domain::{About, Answer, ConversationId, Relation, Turn};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use support::home::Home;
use support::refusal::name;
use support::run::Run;
use support::talk::{THREE, about_three, observation};
use support::used_store::used_home;

use crate::acts::{any_act, perform};
use crate::given::any_answer;
use crate::told::told;

/// One thing that is done in a conversation, or beside it.
#[derive(Clone, Debug)]
enum Step {
    /// The one whose turn it is answers an item; the second answer is what they give in the other world.
    Answer(Index, Answer, Answer),
    /// They take an answer back.
    Clear(Index),
    /// Who went along writes what they saw of an item; the second text is what they write in the other world.
    Saw(Index, &'static str, &'static str),
    HandOver,
    Reveal,
    Undo,
    Redo,
    /// The program is closed and started again.
    Restart,
    /// The person is deleted, and brought back.
    DeleteAndUndo,
    /// Something that has nothing to do with it.
    Else(crate::acts::Act),
}

fn any_step() -> impl Strategy<Value = Step> {
    let index = any::<Index>;
    // Whether something is written at all is no secret of who writes it.
    let seen = || {
        select(vec![
            ("", ""),
            ("You asked.", "You listened."),
            ("Nothing.", "A lot."),
        ])
    };
    prop_oneof![
        8 => (index(), any_answer(), any_answer()).prop_map(|(item, one, two)| Step::Answer(item, one, two)),
        2 => index().prop_map(Step::Clear),
        4 => (index(), seen()).prop_map(|(item, (one, two))| Step::Saw(item, one, two)),
        5 => Just(Step::HandOver),
        2 => Just(Step::Reveal),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
        1 => Just(Step::Restart),
        1 => Just(Step::DeleteAndUndo),
        2 => any_act().prop_map(Step::Else),
    ]
}

/// One of the two worlds, which differ only in what is answered.
struct World {
    home: Home,
    run: Run,
    talk: ConversationId,
    second: bool,
}

impl World {
    fn new(second: bool, about: About, observes: bool) -> Result<Self> {
        let home = used_home()?;
        let mut run = home.start();
        let ane = run.add_person("Ane", Relation::Supervisor)?;
        let begin = if observes {
            observation(ane)
        } else {
            about_three(ane)
        };
        let talk = run.talk(&BeginConversation { about, ..begin })?;
        Ok(Self {
            home,
            run,
            talk,
            second,
        })
    }

    /// Does it, and says what came of it, without what was answered.
    fn take(&mut self, step: &Step) -> Result<String> {
        let (talk, run) = (self.talk, &mut self.run);
        let said = |done: Result<String, AppError>| done.unwrap_or_else(|error| name(&error));
        Ok(match step {
            Step::Answer(item, one, two) => {
                let answer = if self.second { *two } else { *one };
                let item = item.get(&THREE);
                said(run.rate(talk).and_then(|rating| {
                    let saved = run.answer(rating, item, answer)?;
                    Ok(format!("{saved:?}"))
                }))
            }
            Step::Clear(item) => {
                let item = item.get(&THREE);
                said(run.rate(talk).and_then(|rating| {
                    let saved = run.clear(rating, item)?;
                    Ok(format!("{saved:?}"))
                }))
            }
            Step::Saw(item, one, two) => {
                let text = if self.second { *two } else { *one };
                let item = item.get(&THREE);
                let saved = run.saw(talk, item, text);
                said(saved.map(|saved| format!("{saved:?}")))
            }
            Step::HandOver => said(run.rate(talk).and_then(|rating| {
                let saved = run.finish(rating)?;
                Ok(format!("{saved:?}"))
            })),
            Step::Reveal => said(run.reveal(talk).map(|saved| format!("{saved:?}"))),
            Step::Undo => said(run.undo().map(|undone| format!("{undone:?}"))),
            Step::Redo => said(run.redo().map(|undone| format!("{undone:?}"))),
            Step::Restart => {
                self.run = self.home.start();
                String::new()
            }
            Step::DeleteAndUndo => {
                let people = run.conversations()?.people;
                let ane = people.into_iter().find(|person| person.name == "Ane");
                let Some(ane) = ane else {
                    return Ok("she is not there".into());
                };
                run.delete_person(ane.id)?;
                format!("{:?}", run.undo()?)
            }
            Step::Else(act) => format!("{:?}", perform(run, act)?),
        })
    }

    fn turn(&mut self) -> Option<Turn> {
        let shown = self.run.conversation(self.talk).ok()?;
        Some(shown.summary.turn)
    }
}

proptest! {
    // Each case writes every step durably in two stores, and reads everything after each.
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn nothing_that_is_said_depends_on_a_rating_that_is_handed_over_and_not_shown(
        steps in vec(any_step(), 1..20),
        about in select(vec![About::Myself, About::Person]),
        observes in any::<bool>(),
    ) {
        let mut one = World::new(false, about, observes).unwrap();
        let mut two = World::new(true, about, observes).unwrap();
        let mut ratings = Vec::new();
        for step in &steps {
            let (said, other) = (one.take(step).unwrap(), two.take(step).unwrap());
            prop_assert_eq!(said, other, "what came of {:?}", step);
            let turn = one.turn();
            prop_assert_eq!(turn, two.turn(), "after {:?}", step);
            if matches!(turn, Some(Turn::Revealed { .. })) {
                break;
            }
            let rates = matches!(turn, Some(Turn::Subject | Turn::Other));
            if rates && let Ok(rating) = one.run.rate(one.talk) {
                // Who rates reads what they give themselves.
                two.run.rate(two.talk).unwrap();
                if !ratings.contains(&rating) {
                    ratings.push(rating);
                }
            }
            let hidden: Vec<_> = match turn {
                Some(Turn::Subject | Turn::Other) => {
                    let mut earlier = ratings.clone();
                    earlier.pop();
                    earlier
                }
                _ => ratings.clone(),
            };
            let (told, other) = (told(&mut one.run, one.talk, &hidden).unwrap(), told(&mut two.run, two.talk, &hidden).unwrap());
            for (what, said) in &told {
                prop_assert!(other.get(what) == Some(said), "{} differs after {:?}", what, step);
            }
            prop_assert_eq!(told.len(), other.len());
        }
    }
}
