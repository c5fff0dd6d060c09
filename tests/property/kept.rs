//! What is written through the program is read back the same, also by its next start.

use std::collections::BTreeMap;

use domain::Profile;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use support::answers::Answers;
use support::home::Home;
use support::instrument::core;

use crate::given::any_answer;

/// What a person may do with one item.
#[derive(Clone, Copy, Debug)]
enum Act {
    Give(domain::Answer),
    Clear,
    LookAt,
}

fn any_act() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => any_answer().prop_map(Act::Give),
        2 => Just(Act::Clear),
        1 => Just(Act::LookAt),
    ]
}

fn any_item() -> impl Strategy<Value = String> {
    let ids = match core() {
        Ok(core) => core
            .items()
            .map(|item| item.id.as_str().to_owned())
            .collect(),
        Err(error) => vec![format!("{error}")],
    };
    select(ids)
}

proptest! {
    // Each case opens a store twice and saves every act durably.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_is_answered_is_read_back_the_same(
        acts in vec((any_item(), any_act()), 1..60),
        finish in any::<bool>(),
    ) {
        let home = Home::new().unwrap();
        let mut run = home.start();
        let id = run.begin().unwrap();
        let mut expected = BTreeMap::new();
        let mut place = None;
        for (item, act) in acts {
            match act {
                Act::Give(answer) => {
                    let saved = run.answer(id, &item, answer).unwrap();
                    prop_assert_eq!(saved.saved.at, run.now(), "it is saved now");
                    expected.insert(item, (answer, run.now()));
                }
                Act::Clear => {
                    run.clear(id, &item).unwrap();
                    expected.remove(&item);
                }
                Act::LookAt => {
                    run.look_at(id, &item).unwrap();
                    place = Some(item);
                }
            }
        }
        let finished = finish && !expected.is_empty();
        if finished {
            run.finish(id).unwrap();
        }
        let before = app::reflection::reflection(&mut run.backend.stores, id).unwrap();
        drop(run);

        let mut run = home.start();
        let after = app::reflection::reflection(&mut run.backend.stores, id);
        if expected.is_empty() {
            prop_assert!(after.is_err(), "a draft that holds nothing leaves nothing");
            return Ok(());
        }
        let after = after.unwrap();
        prop_assert_eq!(&after, &before, "the next start reads what the last one read");
        let held: BTreeMap<_, _> = after
            .answers
            .iter()
            .map(|(item, _, given)| (item.as_str().to_owned(), (given.answer, given.at)))
            .collect();
        prop_assert_eq!(&held, &expected, "every answer and its time, and nothing else");
        if let Some(place) = place {
            let kept = after.current_item.unwrap();
            prop_assert_eq!(kept.as_str(), place, "it goes on where one was");
        }
        prop_assert_eq!(after.finished.is_some(), finished);
        if finished {
            let answers: Answers = after.answers.iter().map(|(i, _, g)| (i.clone(), g.answer)).collect();
            let by_hand = answers.draft(&after.instrument).unwrap();
            let shown = app::profile::profile(&mut run.backend.stores, id).unwrap();
            prop_assert_eq!(shown.profile, Profile::of(&by_hand), "it shows what was answered");
        }
    }
}
