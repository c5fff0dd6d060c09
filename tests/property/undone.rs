//! Undoing brings back exactly what was there.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use support::answers::Answers;
use support::home::Home;
use support::instrument::core;
use support::raw;

use crate::given::any_answer;

/// Answers to any of the items of the core instrument.
fn any_answers() -> impl Strategy<Value = Answers> {
    let ids: Vec<_> = match core() {
        Ok(core) => core.items().map(|item| item.id.clone()).collect(),
        Err(error) => unreachable!("the core instrument is broken: {error}"),
    };
    vec(prop::option::of(any_answer()), ids.len()).prop_map(move |answers| {
        let answered = ids.iter().cloned().zip(answers);
        answered
            .filter_map(|(id, answer)| Some((id, answer?)))
            .collect()
    })
}

proptest! {
    // Each case opens a store twice and saves every answer durably.
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn deleting_drafts_and_undoing_it_changes_nothing_in_the_store(
        drafts in vec(any_answers(), 1..4),
        finished in any_answers(),
        places in vec(any::<Index>(), 3),
        deleted in vec(any::<Index>(), 1..4),
    ) {
        let home = Home::new().unwrap();
        let mut run = home.start();
        let items: Vec<_> = core().unwrap().items().map(|item| item.id.clone()).collect();
        let mut ids = Vec::new();
        for (answers, place) in drafts.iter().zip(&places) {
            let id = run.draft(answers).unwrap();
            run.look_at(id, place.get(&items).as_str()).unwrap();
            ids.push(id);
        }
        if finished.iter().next().is_some() {
            run.finished(&finished).unwrap();
        }
        drop(run);
        let before = raw::content(&home.data()).unwrap();

        let mut run = home.start();
        let mut steps = 0;
        for which in deleted {
            if !ids.is_empty() {
                let id = ids.swap_remove(which.index(ids.len()));
                run.delete_draft(id).unwrap();
                prop_assert!(app::reflection::reflection(&mut run.backend.stores, id).is_err(), "the draft is gone");
                steps += 1;
            }
        }
        for _ in 0..steps {
            run.undo().unwrap();
        }
        drop(run);
        prop_assert_eq!(
            raw::content(&home.data()).unwrap(),
            before,
            "every row of every table is as it was"
        );
    }
}
